#include "sheets/share_sheet.h"

#include <algorithm>

#include "secret/secret_heap.h"
#include "shamir/share.h"
#include "shamir/words.h"
#include "sheets/pdf_bytes.h"
#include "sheets/sheet_parts.h"

namespace keyrite::sheets {

namespace {

constexpr size_t kWords = kShareWords;  // of a 32-byte secret
constexpr std::string_view kCommitmentLabel = "keyrite share v1";

tl::unexpected<Error> wrongShare(Text what, const SheetFacts& sheet)
{
    return fail(Errc::Internal, Message(what), shareInWords(sheet),
                message("Print nothing. This is a defect of keyrite: keep the record and use another version."));
}

// A share in another place's envelope, or of another set, would be found when it is too late.
Result<void> checkShare(const SheetFacts& sheet, const SecureString& words)
{
    SecureBuffer memory(kWords * sizeof(uint16_t));
    const std::span<uint16_t> indices(reinterpret_cast<uint16_t*>(memory.mutableBytes().data()), kWords);
    const auto count = shamir::readText(words.expose(), indices);
    if (!count || *count != kWords)
        return wrongShare(text("The words of a share are not 33 words of the list."), sheet);
    const auto header = shamir::readShare(indices);
    if (!header)
        return wrongShare(text("The words of a share have a wrong checksum."), sheet);
    const Backup& backup = sheet.backup;
    if (header->group != sheet.facts().group || header->member != sheet.facts().member ||
        header->groupCount != backup.groups.size() || header->groupThreshold != backup.groupsNeeded ||
        header->memberThreshold != sheet.group().threshold || !header->extendable)
        return wrongShare(text("The words are those of another share."), sheet);
    if (header->iterationExponent != (backup.mode == Mode::Rehearsal ? 1 : 0))
        return wrongShare(text("The words belong to a ceremony of the other mode, rehearsal or real."), sheet);
    if (base::sha256({base::bytesOf(kCommitmentLabel), backup.setId, words.exposeBytes()}) != sheet.facts().commitment)
        return wrongShare(text("The words do not have the commitment of this share."), sheet);
    const std::string first = std::string(shamir::listedWord(indices[0])) + ' ' + std::string(shamir::listedWord(indices[1]));
    if (first != backup.identifier)  // these two words are public
        return wrongShare(text("The words do not begin with the identifier of the set."), sheet);
    return {};
}

// What the page is drawn from. Words that stay blank do not come so far.
SecureString printedWords(const Backup& backup, const SecureString& words)
{
    std::string_view text = words.expose();
    if (!backup.wordsByHand)
        return SecureString::copyOf(text);
    size_t end = 0;
    for (size_t i = 0; i < kPrintedWords; ++i)
        end = text.find(' ', end + 1);
    return SecureString::copyOf(text.substr(0, end));
}

SecureString capitalsOf(const SecureString& words)
{
    SecureBuffer out = SecureBuffer::copyOf(words.exposeBytes());
    for (uint8_t& letter : out.mutableBytes())
        letter = static_cast<uint8_t>(letter - ((letter >= 'a' && letter <= 'z') ? 'a' - 'A' : 0));
    return SecureString::adopt(std::move(out));
}

Result<void> draw(Canvas& canvas, SheetFacts& sheet, const ShareText& text)
{
    const Setting setting = chooseSetting(canvas, sheet);
    const bool lists = setting.who == Who::Elsewhere;
    {
        const Canvas::Dry dry(canvas);
        sheet.listPages = lists ? drawListPages(canvas, sheet, 2) : 0;
        sheet.pages = 1 + sheet.listPages + drawCapsulePages(canvas, sheet, 2 + sheet.listPages);
    }
    if (drawSharePage(canvas, sheet, setting, &text) < 0)
        canvas.reject({Errc::PlanRejected,
                       message("The labels of this backup do not fit on a sheet."),
                       {},
                       message("Shorten the names of the key, the groups or the holders in the plan.")});
    if (lists)
        drawListPages(canvas, sheet, 2);
    drawCapsulePages(canvas, sheet, 2 + sheet.listPages);
    return {};
}

}  // namespace

Result<SecureBuffer> shareSheet(const Backup& backup, size_t share, const SecureString& words, print::Paper paper)
{
    KR_OK(checkBackup(backup));
    if (share >= backup.shares.size())
        return fail(Errc::Internal, message("There is no share with this number."), std::to_string(share));
    SheetFacts sheet{backup, share};
    KR_OK(checkShare(sheet, words));
    const SecureString printed = printedWords(backup, words), capitals = capitalsOf(printed);

    PieceSink pieces;
    {
        const print::Memory memory{secret::heapAllocate, secret::heapRelease};
        const std::string part = "share " + shareNumber(backup, sheet.facts());
        KR_TRY(Canvas canvas,
               Canvas::begin(imprintOf(backup, shareInWords(sheet) + " - " + backup.keyName, part), memory, paper));
        KR_OK(draw(canvas, sheet, {printed, capitals}));
        KR_OK(canvas.finish([&](ByteView piece) { return pieces.add(piece); }));
    }
    return pieces.join();
}

}  // namespace keyrite::sheets
