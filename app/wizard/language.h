// The language of the screen: English is in the program, the others are files that it carries along.
#pragma once

#include <QString>
#include <QStringList>

#include "base/result.h"

namespace keyrite::wizard {

// "en", "de", "sv"
QStringList languages();

// Of the environment (LANG), or English where it asks for none of ours.
QString languageOfSystem();

// Before the first widget is made. Errc::NotFound names those that there are.
Result<void> speak(const QString& language);

}  // namespace keyrite::wizard
