// Every sentence that people read has a German and a Swedish translation, with the same places for arguments.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>
#include <map>
#include <set>

#include "support/vectors.h"
#include "wizard/language.h"
#include "wizard/translate.h"

namespace keyrite::tests {
namespace {

struct Sentence {
    QString source, translation;
    bool finished = true;
};

std::vector<Sentence> sentencesOf(const QString& language)
{
    QFile file(QString::fromStdString(sourcePath("app/wizard/translations/").string()) + QStringLiteral("keyrite_") + language +
               QStringLiteral(".ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    std::vector<Sentence> out;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            out.emplace_back();
        else if (xml.name() == QLatin1String("source"))
            out.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            out.back().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            out.back().translation = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return out;
}

std::multiset<QChar> placesIn(const QString& text)
{
    std::multiset<QChar> out;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == QLatin1Char('%') && text[i + 1].isDigit())
            out.insert(text[i + 1]);
    return out;
}

class Translation : public ::testing::TestWithParam<const char*> {
protected:
    void TearDown() override { EXPECT_TRUE(wizard::speak(QStringLiteral("en"))); }
};

INSTANTIATE_TEST_SUITE_P(Of, Translation, ::testing::Values("de", "sv"));

TEST_P(Translation, IsWholeAndKeepsThePlacesOfItsArguments)
{
    const auto sentences = sentencesOf(QLatin1String(GetParam()));
    EXPECT_GT(sentences.size(), 1000u);
    std::map<QString, QString> known;
    for (const Sentence& sentence : sentences) {
        const std::string source = sentence.source.toStdString();
        EXPECT_TRUE(sentence.finished && !sentence.translation.isEmpty()) << source;
        EXPECT_EQ(placesIn(sentence.source), placesIn(sentence.translation)) << source;
        const auto [it, isNew] = known.emplace(sentence.source, sentence.translation);
        EXPECT_TRUE(isNew || it->second == sentence.translation) << "translated in two ways: " << source;
    }
}

// The sentences of the core and of the wizard itself, through everything that the build does with the files.
TEST_P(Translation, IsWhatTheScreenShows)
{
    ASSERT_TRUE(wizard::speak(QLatin1String(GetParam())));
    std::map<QString, QString> known;
    for (const Sentence& sentence : sentencesOf(QLatin1String(GetParam())))
        known[sentence.source] = sentence.translation;
    EXPECT_EQ(QCoreApplication::translate("keyrite::wizard::StepPage", "SAY"), known[QStringLiteral("SAY")]);
    const QString shown = wizard::shown(message("Check words of %1", "alpha"));
    EXPECT_EQ(shown, known[QStringLiteral("Check words of %1")].replace(QStringLiteral("%1"), QStringLiteral("alpha")));
    EXPECT_NE(shown, QStringLiteral("Check words of alpha"));
}

TEST(Languages, AreThoseOfTheFiles)
{
    EXPECT_EQ(wizard::languages(), (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("sv")}));
    const auto unknown = wizard::speak(QStringLiteral("xx"));
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().hint.english().find("en, de, sv"), std::string::npos);
}

}  // namespace
}  // namespace keyrite::tests
