// What people read: translations of the core's sentences, and names of foreign origin made harmless.
//
// The core marks its sentences with text("…") and message("…", …); they are translated in the context "keyrite", the wizard's
// own by tr(). Check words, ids and what stands in the record are never translated.
#pragma once

#include <QString>

#include "base/message.h"

namespace keyrite::wizard {

// The sentence in the language of the screen.
QString shown(const Message& message);

// A name or path as it is, on one line: control characters and bytes that are not UTF-8 become \xNN.
QString plain(std::string_view text);

// The same text with places where a long hash or path may go on in the next line.
QString breakable(const QString& text);

// "&Make the key": the first letter that is not in `taken` becomes the mnemonic and is added to it.
QString withMnemonic(const QString& text, QString& taken);

}  // namespace keyrite::wizard
