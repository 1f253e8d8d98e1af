// Every sentence that people read has a German and a Swedish translation, with the same places for arguments.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>
#include <map>
#include <set>

#include "print/printer.h"
#include "scan/outcome.h"
#include "shamir/outcome.h"
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

// shamir, print and scan mark their sentences by a text() of their own.
template <class Sentence>
void collect(const Sentence& sentence, std::set<std::string>& patterns)
{
    if (sentence.english[0] != '\0')
        patterns.insert(sentence.english);
    for (const Sentence& argument : sentence.arguments)
        collect(argument, patterns);
}

std::set<std::string> saidByTheRoomsBelow()
{
    std::set<std::string> out;
    for (int fault = 0; fault <= static_cast<int>(shamir::Fault::TwoSecrets); ++fault)
        for (const std::vector<size_t>& shares : {std::vector<size_t>(), {2}, {0, 2}})
            for (const size_t group : {shamir::kNone, size_t{4}})
                collect(shamir::describe({.fault = static_cast<shamir::Fault>(fault), .shares = shares, .group = group}), out);
    for (const std::string detail : {"", "detail"}) {
        for (int fault = 0; fault <= static_cast<int>(print::Fault::Stopped); ++fault)
            collect(print::describe({static_cast<print::Fault>(fault), detail}), out);
        for (int fault = 1; fault <= static_cast<int>(scan::Fault::CameraRefused); ++fault) {
            const scan::Problem problem{.fault = static_cast<scan::Fault>(fault), .page = 2, .detail = detail};
            collect(scan::describe(problem), out);
            collect(scan::advise(problem), out);
        }
    }
    collect(print::obstacles({"media-empty", "cover-open"}), out);
    return out;
}

TEST_P(Translation, HasWhatTheRoomsBelowSay)
{
    std::set<std::string> known;
    for (const Sentence& sentence : sentencesOf(QLatin1String(GetParam())))
        known.insert(sentence.source.toStdString());
    const std::set<std::string> said = saidByTheRoomsBelow();
    EXPECT_GT(said.size(), 100u);
    for (const std::string& pattern : said)
        EXPECT_EQ(known.count(pattern), 1u) << pattern;
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
