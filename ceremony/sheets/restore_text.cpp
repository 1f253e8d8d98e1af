#include "sheets/restore_text.h"

namespace keyrite::sheets {

namespace {

TextLine prose(std::string text) { return {TextLine::Kind::Prose, std::move(text)}; }
TextLine command(std::string text) { return {TextLine::Kind::Command, std::move(text)}; }
TextLine heading(std::string text) { return {TextLine::Kind::Heading, std::move(text)}; }

constexpr const char* kReadCodes = "zbarimg -q --nodbus --raw -Sdisable -Sqrcode.enable scan*.png > codes";
constexpr const char* kShowShares = "grep -v : codes | sort -u | tr A-Z a-z";
constexpr const char* kPad = "while [ $(($(wc -c < text) % 8)) -ne 0 ]; do printf = >> text; done";
constexpr const char* kDecode = "base32 -d text > capsule.age";
constexpr const char* kHashCapsule = "sha256sum capsule.age";
constexpr const char* kOpenCapsule = "age -d capsule.age > key.txt";
constexpr const char* kReadKey = "openssl pkey -in key.txt -out key.pem";
constexpr const char* kHashKey = "openssl pkey -in key.pem -pubout -outform DER | sha256sum";
// The 16 bytes before the seed: PKCS#8 of an Ed25519 key (RFC 8410, 7).
constexpr const char* kPrefixSeed = "(printf 302e020100300506032b657004220420; cat seed) > hex";
constexpr const char* kSeedToDer = "tr -d '\\n' < hex | tr a-f A-F | basenc --base16 -d > key.der";
constexpr const char* kDerToPem = "openssl pkey -inform DER -in key.der -out key.pem";

std::string joinChunks(const Backup& backup)
{
    const std::string prefix = backup.mode == Mode::Real ? "KR1:" : "KRX:";
    return "grep ^" + prefix + " codes | sort -u | cut -d: -f4 | tr -d '\\n' > text";
}

std::string number(size_t value) { return std::to_string(value); }

constexpr const char* kNoScanner = "Without a scanner type the words of each sheet instead; four letters tell a word.";

// What the programs for SLIP-39 need when no code has the shares.
std::string typeTheWords(const Backup& backup)
{
    return "The shares are in no code. Type the 33 words of " + sheetsNeeded(backup) +
           ", those that are printed and those that are written by hand, into any SLIP-39 program (for example "
           "shamir-mnemonic: "
           "shamir recover); four letters tell a word.";
}

// The two ways of giving the shares to a program for SLIP-39.
void addShares(const Backup& backup, std::vector<TextLine>& out, const std::string& then)
{
    if (backup.wordsByHand) {
        out.push_back(prose(typeTheWords(backup) + then));
        return;
    }
    out.push_back(command(kShowShares));
    out.push_back(
        prose("The last command shows the shares, one a line. Give them to any SLIP-39 program (for example "
              "shamir-mnemonic: shamir recover). " +
              std::string(kNoScanner) + then));
}

void add(std::vector<TextLine>& out, std::vector<TextLine> more) { out.insert(out.end(), more.begin(), more.end()); }

std::string scanInShort(const std::string& what)
{
    return "On a computer without network, in a RAM disk such as /dev/shm, scan " + what +
           " at 300 dpi as scan1.png, scan2.png ..., then type what follows each dollar sign:";
}

TextLine lastCommandInShort(const char* secret)
{
    return prose(std::string("The last command must show the SHA-256 of the public key printed above. Without any SLIP-39 "
                             "program: bytes are numbers of GF(256) modulo x^8+x^4+x^3+x+1, the ") +
                 secret +
                 " lies at x = 255, its digest at x = 254, the last three words are an RS1024 checksum; the recovery pages in "
                 "the envelope have the rest and the list of words.");
}

std::vector<TextLine> sealedInShort(const Backup& backup)
{
    std::vector<TextLine> out = {
        heading("To restore the key without keyrite"),
        prose("The words are a share after SLIP-0039 (extendable, empty passphrase); " + ruleInShort(backup) +
              " give a 32-byte secret. As 64 hex digits it is the passphrase of the capsule, an age file on the pages after "
              "this one."),
        prose(scanInShort(backup.wordsByHand ? "the pages after this one, of any one sheet,"
                                             : "all pages of " + sheetsNeeded(backup))),
        command(kReadCodes),
        command(joinChunks(backup)),
        command(kPad),
        command(kDecode),
    };
    addShares(backup, out, " The program shows 64 hex digits: age asks for them, in small letters.");
    add(out, {command(kOpenCapsule), command(kReadKey), command(kHashKey), lastCommandInShort("secret")});
    return out;
}

std::vector<TextLine> directInShort(const Backup& backup)
{
    std::vector<TextLine> out = {
        heading("To restore the key without keyrite"),
        prose("The words are a share after SLIP-0039 (extendable, empty passphrase); " + ruleInShort(backup) +
              " give 32 bytes: the seed of the Ed25519 key itself (RFC 8032). There is no other page and no passphrase."),
    };
    if (backup.wordsByHand)
        out.push_back(prose("Work on a computer without network, in a RAM disk such as /dev/shm."));
    else
        add(out, {prose(scanInShort(sheetsNeeded(backup))), command(kReadCodes)});
    addShares(backup, out,
              " The program shows 64 hex digits, the seed. Write them into a file with the name seed, then" +
                  std::string(backup.wordsByHand ? " type what follows each dollar sign:" : ":"));
    add(out, {command(kPrefixSeed), command(kSeedToDer), command(kDerToPem), command(kHashKey), lastCommandInShort("seed")});
    return out;
}

// Which pages have codes to be read; "" for none.
std::string pagesWithCodes(const Backup& backup)
{
    if (backup.wordsByHand)
        return backup.form == Form::Sealed ? "the pages of the capsule, of any one sheet," : "";
    return backup.form == Form::Sealed ? "every page of each sheet" : "the page of each sheet";
}

std::vector<TextLine> readingSteps(const Backup& backup)
{
    const bool sealed = backup.form == Form::Sealed;
    const std::string pages = pagesWithCodes(backup);
    std::vector<TextLine> out = {
        heading("1. Prepare"),
        prose("Needed: " + ruleInShort(backup) + "; a computer without network; the programs " +
              (pages.empty() ? "" : "zbarimg (zbar), grep, sort, cut, ") + "tr, wc and " +
              (sealed ? "base32 (coreutils), age" : "basenc (coreutils)") +
              ", openssl, and any SLIP-39 program. What you make is the key: work in a RAM disk such as /dev/shm, and switch "
              "the computer off afterwards."),
    };
    if (!pages.empty())
        add(out, {heading("2. Read the codes"),
                  prose("Scan " + pages +
                        " at 300 dpi, grey, as scan1.png, scan2.png and so on. The order does not matter. Type what follows "
                        "each dollar sign."),
                  command(kReadCodes)});
    return out;
}

// `step` is the number of the step.
std::vector<TextLine> secretSteps(const Backup& backup, unsigned step, const char* result)
{
    std::vector<TextLine> out = {heading(number(step) + ". Rebuild the secret")};
    if (backup.wordsByHand)
        add(out, {prose(typeTheWords(backup) + " No more and no fewer sheets are needed, and the passphrase is empty.")});
    else
        add(out, {command(kShowShares),
                  prose("This shows the shares, one a line, 33 words each. Are there too few? Then scan again, or type the "
                        "words by hand: four letters tell a word. Needed are " +
                        sheetsNeeded(backup) +
                        ", no more and no fewer. Give the shares to any program for SLIP-39 (SLIP-0039), with an empty "
                        "passphrase; for example shamir-mnemonic: shamir recover")});
    out.push_back(prose(result));
    return out;
}

}  // namespace

std::string ruleInShort(const Backup& backup) { return backup.groups.size() == 1 ? ruleInWords(backup) : sheetsNeeded(backup); }

std::string sheetsNeeded(const Backup& backup)
{
    if (backup.groups.size() == 1)
        return number(backup.groups[0].threshold) + " sheets";
    return "enough sheets of " + number(backup.groupsNeeded) + " of the " + number(backup.groups.size()) + " groups";
}

std::vector<TextLine> restoreInShort(const Backup& backup)
{
    return backup.form == Form::Sealed ? sealedInShort(backup) : directInShort(backup);
}

std::vector<TextLine> restoreStepByStep(const Backup& backup)
{
    std::vector<TextLine> out = readingSteps(backup);
    if (backup.form == Form::Sealed) {
        add(out, {heading("3. Join the capsule"),
                  prose("Each code of the capsule is one of " + number(backup.chunks.size()) +
                        "; the first command must count so many. Missing ones are on every other sheet too; often a second "
                        "scan at another resolution helps."),
                  command("grep ^" + backup.chunks.front().substr(0, 4) + " codes | sort -u | wc -l"),
                  command(joinChunks(backup)), command(kPad), command(kDecode), command(kHashCapsule),
                  prose("The last command must show " + base::toHex(backup.capsule) + "; the file has " +
                        number(backup.capsuleBytes) + " bytes.")});
        add(out, secretSteps(backup, 4,
                             "The program shows 32 bytes as 64 hex digits. In small letters they are the passphrase of the "
                             "capsule."));
        add(out, {heading("5. Open the capsule"), command(kOpenCapsule), command(kReadKey), command(kHashKey)});
    } else {
        const unsigned step = pagesWithCodes(backup).empty() ? 2 : 3;
        add(out, secretSteps(backup, step,
                             "The program shows 32 bytes as 64 hex digits: the seed of the Ed25519 key. Write them into a "
                             "file with the name seed."));
        add(out, {heading(number(step + 1) + ". Make a key file of the seed"),
                  prose("An Ed25519 private key in PKCS#8 (RFC 8410) is 16 fixed bytes and the 32 bytes of the seed."),
                  command(kPrefixSeed), command(kSeedToDer), command(kDerToPem), command(kHashKey)});
    }
    add(out, {prose("The last command must show the SHA-256 of the public key, " + base::toHex(backup.fingerprint) +
                    ". Then key.pem is the key.")});
    return out;
}

}  // namespace keyrite::sheets
