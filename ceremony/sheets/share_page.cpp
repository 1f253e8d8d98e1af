// Page 1 of a sheet, from top to bottom: what it is, code A and the facts, the words, commitments, who can rebuild the key,
// handling, how to restore, code B.
#include <algorithm>
#include <cmath>

#include "sheets/restore_text.h"
#include "sheets/sheet_parts.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

namespace {

constexpr size_t kColumns = 3;  // of words
constexpr double kModule = 0.8;
constexpr int kLeastVersion = 11;
constexpr double kCodeSide = 52;  // version 12, the largest that 33 words need
constexpr double kQuiet = 4 * kModule;
constexpr double kFooter = 4;
constexpr size_t kListedHere = 16;   // shares, beside the words
constexpr size_t kListedByHand = 8;  // fewer words are printed then
constexpr double kWordPoints = 12;
constexpr double kWordColumn = 39;
constexpr size_t kBoxColumns = 4;  // as the screen shows the words
constexpr double kBoxHeight = 9.5;

size_t listedHere(const Backup& backup) { return backup.wordsByHand ? kListedByHand : kListedHere; }

std::vector<std::string> linesOf(const Backup& backup, Who who)
{
    return who == Who::Coalitions ? backup.coalitions : holdersByGroup(backup);
}

// Spares the wrapping of what is far too long.
bool mayFit(const std::vector<std::string>& lines)
{
    size_t bytes = 0;
    for (const std::string& line : lines)
        bytes += line.size();
    return lines.size() < 40 && bytes < 6000;
}

class SharePage {
public:
    SharePage(Canvas& canvas, const SheetFacts& sheet, const Setting& setting)
        : m_canvas(canvas), m_sheet(sheet), m_backup(sheet.backup), m_setting(setting)
    {
    }

    double draw(const ShareText* share)
    {
        double y = m_canvas.newPage(footer(m_sheet, 1, "SECRET: the share of one holder"));
        y = title(y) + 2;
        if (m_backup.wordsByHand)
            return drawByHand(y, share);
        if (share != nullptr)
            m_canvas.code(m_canvas.left(), y, kModule, print::Correction::Q, kLeastVersion, kCodeSide,
                          share->capitals.expose());
        y = std::max(facts(y), y + kCodeSide) + 4;
        const double listed = commitments(y);
        y = std::max(words(y, share), listed) + 2;
        y = ownValues(y) + 1.5;
        y = who(y) + 1.5;
        const double codeTop = m_canvas.bottom() - kFooter - kCodeSide;
        yearly(y, codeTop - kQuiet);
        y = handling(y) + 0.5;
        if (share != nullptr)
            m_canvas.code(codeLeft(), codeTop, kModule, print::Correction::Q, kLeastVersion, kCodeSide,
                          share->capitals.expose());
        y = m_canvas.drawText(m_canvas.left(), y, leftColumn(), m_setting.points, restoreInShort(m_backup));
        return std::min(m_canvas.bottom() - kFooter - y, codeTop - kQuiet - m_yearlyTop - kLeastYearly);
    }

private:
    static constexpr double kLeastYearly = 4 + 3 * 5.5;

    // Without codes: boxes beneath the printed words, and the yearly looks beside the handling.
    double drawByHand(double y, const ShareText* share)
    {
        y = facts(y) + 3;
        const double listed = commitments(y);
        y = std::max(words(y, share), listed) + 1.5;
        y = boxes(y) + 1.5;
        y = ownValues(y) + 1.5;
        y = who(y) + 1.5;
        const double below = handling(y);
        yearly(y, below);
        y = std::max(below, y + kLeastYearly) + 0.5;
        y = m_canvas.drawText(m_canvas.left(), y, m_canvas.width(), m_setting.points, restoreInShort(m_backup));
        return m_canvas.bottom() - kFooter - y;
    }

    double boxes(double y)
    {
        y = m_canvas.paragraph(
            m_canvas.left(), y, m_canvas.width(), {Face::SansBold, m_setting.points},
            "Words 18 to 33 are written by hand. This sheet has no code of the share; it is typed when it is used.");
        y += 1;
        const double gap = m_setting.dense ? 1 : 1.5, pitch = m_canvas.width() / kBoxColumns;
        for (size_t i = 0; i < kBlankWords; ++i) {
            const double x = m_canvas.left() + static_cast<double>(i % kBoxColumns) * pitch;
            const double top = y + static_cast<double>(i / kBoxColumns) * (kBoxHeight + gap);
            m_canvas.text(x + 5.5, top + kBoxHeight / 2 + 1, {Face::Sans, 8}, std::to_string(kPrintedWords + i + 1),
                          Align::Right);
            m_canvas.box(x + 7, top, pitch - (i % kBoxColumns + 1 == kBoxColumns ? 7 : 8.5), kBoxHeight);
        }
        return y + kBlankWords / kBoxColumns * (kBoxHeight + gap) - gap;
    }

    double codeLeft() const { return m_canvas.right() - kCodeSide; }
    double leftColumn() const { return codeLeft() - kQuiet - 1.5 - m_canvas.left(); }
    double wordPitch() const { return m_setting.dense ? 4.6 : 5.1; }
    Type body() const { return {Face::Sans, m_setting.points}; }
    Type heading() const { return {Face::SansBold, m_setting.points + 1}; }

    double title(double y)
    {
        const std::string text = shareInWords(m_sheet) + " - " + ruleInShort(m_backup) + " restore the key";
        const double width = m_canvas.width();
        const bool oneLine = m_canvas.wrap({Face::SansBold, 11}, width, text).size() == 1;
        return m_canvas.fitted(m_canvas.left(), y, width, {Face::SansBold, 14}, oneLine ? 11 : 8, oneLine ? 1 : 2, text,
                               "The name of a group");
    }

    static constexpr double kNameWidth = 30;
    double factLeft() const { return m_canvas.left() + (m_backup.wordsByHand ? 0 : kCodeSide + kQuiet + 2); }
    double factGap() const { return m_setting.dense ? 0 : 0.25; }
    void factName(double y, const char* name)
    {
        m_canvas.text(factLeft(), y + Type{Face::Sans, 8}.pitch() * 0.78, {Face::Sans, 7}, name);
    }

    double fact(double y, const char* name, Type type, std::string_view value, const char* label = "A fact")
    {
        factName(y, name);
        const double x = factLeft() + kNameWidth;
        return m_canvas.fitted(x, y, m_canvas.right() - x, type, 6, m_setting.dense ? 1 : 2, value, label) + factGap();
    }

    // Eight groups of four digits a line.
    double hashFact(double y, const char* name, ByteView hash)
    {
        constexpr size_t kDigits = 32;
        const std::string digits = base::toHex(hash);
        std::vector<std::string> lines;
        for (size_t at = 0; at < digits.size(); at += kDigits)
            lines.push_back(grouped(std::string_view(digits).substr(at, kDigits)));
        factName(y, name);
        return m_canvas.lines(factLeft() + kNameWidth, y, {Face::Mono, m_setting.dense ? 7.0 : 8}, lines) + factGap();
    }

    double facts(double y)
    {
        const bool dense = m_setting.dense;
        const Type plain{Face::Sans, dense ? 7.0 : 8}, strong{Face::SansBold, dense ? 7.0 : 8.5};
        const std::string groups = std::to_string(m_backup.groups.size()) + (m_sheet.hasGroups() ? " groups" : " group");
        const bool sealed = m_backup.form == Form::Sealed;
        y = fact(y, "Holder", strong, m_sheet.facts().holder, "The name of a holder");
        y = fact(y, "Key", strong, m_backup.keyName, "The name of the key");
        y = fact(y, "Type", plain, m_backup.algorithm + (sealed ? ", sealed in a capsule" : ", the shares split its seed"));
        y = hashFact(y, "SHA-256 of public key", m_backup.fingerprint);
        y = hashFact(y, "Ceremony (set) id", m_backup.setId);
        y = hashFact(y, "SHA-256 of core", m_backup.core);
        y = fact(y, "Date (UTC)", plain, m_backup.date);
        y = fact(y, "Software", plain, m_backup.tool);
        y = m_backup.disc ? hashFact(y, "SHA-256 of disc", *m_backup.disc) : fact(y, "SHA-256 of disc", plain, "none");
        return fact(y, "Formats", plain,
                    "SLIP-0039, extendable, " + groups +
                        (sealed ? "; age v1; base32 RFC 4648; PKCS#8" : "; Ed25519 seed RFC 8032; PKCS#8 RFC 8410"));
    }

    double words(double top, const ShareText* share)
    {
        const size_t printed = m_backup.wordsByHand ? kPrintedWords : kShareWords;
        const size_t rows = (printed + kColumns - 1) / kColumns;
        m_canvas.text(m_canvas.left(), top + 3, heading(), "The share: 33 words, in this order");
        top += 5.5;
        std::string_view rest = share != nullptr ? share->words.expose() : std::string_view();
        for (size_t i = 0; i < printed && share != nullptr; ++i) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            const double x = m_canvas.left() + static_cast<double>(i / rows) * kWordColumn;
            const double y = top + (static_cast<double>(i % rows) + 0.75) * wordPitch();
            m_canvas.text(x + 6.5, y, {Face::Sans, 8}, std::to_string(i + 1), Align::Right);
            m_canvas.text(x + 8.5, y, {Face::MonoBold, kWordPoints}, word.substr(0, 4));
            m_canvas.text(x + 8.5 + 4 * monoWidth(kWordPoints), y, {Face::Mono, kWordPoints}, word.substr(4));
        }
        return top + static_cast<double>(rows) * wordPitch();
    }

    // Beside the words.
    double commitments(double y)
    {
        const double x = m_canvas.left() + kColumns * kWordColumn + 4;
        m_canvas.text(x, y + 3, heading(), "Commitments of all sheets");
        y += 5.5;
        if (m_backup.shares.size() > listedHere(m_backup))
            return m_canvas.paragraph(x, y, m_canvas.right() - x, body(), "See page 2.");
        for (const ShareFacts& share : m_backup.shares) {
            const bool own = &share == &m_sheet.facts();
            const Type type{own ? Face::MonoBold : Face::Mono, 8};
            m_canvas.text(x + 8, y + 2.6, type, shareNumber(m_backup, share), Align::Right);
            m_canvas.text(x + 10, y + 2.6, type, shortCommitment(share.commitment));
            y += 3.45;
        }
        return y;
    }

    double ownValues(double y)
    {
        const double width = m_canvas.width();
        const Type small{Face::Sans, 7};
        y = m_canvas.paragraph(m_canvas.left(), y, width, body(),
                               "Words 1 and 2 are the same on every sheet of this set: " + m_backup.identifier);
        m_canvas.text(m_canvas.left(), y + body().pitch() * 0.78, body(), "Commitment of this share:");
        y = m_canvas.lines(m_canvas.left() + 42, y, {Face::Mono, 7.5}, {grouped(base::toHex(m_sheet.facts().commitment))});
        return m_canvas.paragraph(
            m_canvas.left(), y, width, small,
            "It is SHA-256 of the text \"keyrite share v1\", the 16 bytes of the ceremony id, and the words "
            "in small letters with single spaces.");
    }

    double who(double y)
    {
        y = m_canvas.lines(m_canvas.left(), y, heading(), {"Who can rebuild the key"});
        if (m_setting.who == Who::Elsewhere)
            return m_canvas.paragraph(m_canvas.left(), y, m_canvas.width(), body(),
                                      "Needed: " + sheetsNeeded(m_backup) + " (" + std::to_string(m_backup.shares.size()) +
                                          " were made). Page 2 says who holds them and who else can rebuild the key.");
        for (const std::string& line : linesOf(m_backup, m_setting.who))
            y = m_canvas.paragraph(m_canvas.left(), y, m_canvas.width(), body(), line);
        return y;
    }

    double field(double x, double y, double width, const char* name)
    {
        m_canvas.text(x, y, {Face::Sans, 7}, name);
        const double from = x + m_canvas.widthOf({Face::Sans, 7}, name) + 1.5;
        m_canvas.line(from, y + 0.5, x + width, y + 0.5);
        return y;
    }

    double handling(double y)
    {
        const double x = m_canvas.left(), half = (leftColumn() - 4) / 2;
        y = m_canvas.lines(x, y, heading(), {"Handling"});
        y = m_canvas.paragraph(x, y, leftColumn(), body(),
                               "Whoever has " + sheetsNeeded(m_backup) +
                                   " has the key. Keep this paper sealed; do not copy, scan or "
                                   "photograph it before it is needed.");
        field(x, y + 5, half, "Custodian");
        field(x + half + 4, y + 5, half, "Seal number");
        const double second = m_setting.dense ? 11 : 12.5;
        field(x, y + second, half, "Signature, holder");
        field(x + half + 4, y + second, half, "Signature, witness");
        return y + second + (m_setting.dense ? 1 : 2);
    }

    void yearly(double y, double limit)
    {
        m_yearlyTop = y;
        constexpr double kRow = 5.5, kHead = 5;
        const double rows = std::floor((limit - y - kHead - kRow) / kRow);
        if (rows < 1)
            return;
        const double x = codeLeft(), bottom = y + kHead + (std::min(rows, 8.0) + 1) * kRow;
        m_canvas.lines(x, y, heading(), {"Verified yearly"});
        const double columns[] = {x, x + 20, x + 36, x + kCodeSide};
        const char* const names[] = {"Date", "Seal intact", "Initials"};
        for (size_t i = 0; i < 3; ++i)
            m_canvas.text(columns[i] + 1, y + kHead + 3.8, {Face::Sans, 6.5}, names[i]);
        for (double row = y + kHead; row <= bottom + 0.01; row += kRow)
            m_canvas.line(columns[0], row, columns[3], row);
        for (const double column : columns)
            m_canvas.line(column, y + kHead, column, bottom);
    }

    Canvas& m_canvas;
    const SheetFacts& m_sheet;
    const Backup& m_backup;
    const Setting& m_setting;
    double m_yearlyTop = 0;
};

}  // namespace

double drawSharePage(Canvas& canvas, const SheetFacts& sheet, const Setting& setting, const ShareText* share)
{
    return SharePage(canvas, sheet, setting).draw(share);
}

Setting chooseSetting(Canvas& canvas, const SheetFacts& sheet)
{
    const Canvas::Dry dry(canvas);
    const bool manyShares = sheet.backup.shares.size() > listedHere(sheet.backup);
    std::vector<Setting> settings;
    for (const Who who : {Who::Coalitions, Who::Holders, Who::Elsewhere})
        if (who == Who::Elsewhere || (!manyShares && mayFit(linesOf(sheet.backup, who)))) {
            for (const double points : {8.0, 7.5, 7.0})
                settings.push_back({who, points, false});
            settings.push_back({who, 7, true});
        }
    settings.push_back({Who::Elsewhere, 6.5, true});  // for names of extreme length only
    for (const Setting& setting : settings)
        if (drawSharePage(canvas, sheet, setting, nullptr) >= 0)
            return setting;
    return settings.back();  // drawing it will tell that it does not fit
}

}  // namespace keyrite::sheets
