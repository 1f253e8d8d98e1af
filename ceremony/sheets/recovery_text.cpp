#include "sheets/recovery_text.h"

namespace keyrite::sheets {

namespace {

TextLine prose(const char* text) { return {TextLine::Kind::Prose, text}; }
TextLine code(const char* text) { return {TextLine::Kind::Code, text}; }
TextLine heading(const char* text) { return {TextLine::Kind::Heading, text}; }

}  // namespace

std::vector<TextLine> howSharesWork()
{
    return {
        heading("The shares: SLIP-0039"),
        prose(
            "A share is 33 words for a secret of n = 32 bytes. A word stands for its number in the list, 0 to 1023; its first "
            "four letters are enough. Write the numbers as ten bits each, most significant bit first, one after another:"),
        code("15 bits   identifier, the same in the whole set"),
        code(" 1 bit    extendable, here 1"),
        code(" 4 bits   e, the iteration exponent: 0, in rehearsals 1"),
        code(" 4 bits   number of the group, from 0"),
        code(" 4 bits   groups needed, minus 1"),
        code(" 4 bits   number of groups, minus 1"),
        code(" 4 bits   number of the member in its group, from 0"),
        code(" 4 bits   members needed in this group, minus 1"),
        code("260 bits  value: 4 zero bits, then n = 32 bytes (in general: zero bits up to a multiple of 10)"),
        code("30 bits   checksum"),
        prose("Checksum RS1024. It finds every error in up to three words; never let a program guess a word by it."),
        code("GEN = E0E040 1C1C080 3838100 7070200 E0E0009 1C0C2412 38086C24 3090FC48 21B1F890 3F3F120  (hex)"),
        code("chk = 1"),
        code("for v in the 17 ASCII codes of \"shamir_extendable\", then the numbers of all words:"),
        code("    b = chk >> 20;  chk = ((chk AND 0xFFFFF) << 10) XOR v"),
        code("    for i = 0 to 9: if bit i of b is set (bit 0 is the lowest): chk = chk XOR GEN[i]"),
        code("the share is good if chk = 1"),
        prose("Arithmetic. A byte is an element of GF(256) with the polynomial x^8 + x^4 + x^3 + x + 1. Adding is XOR. A "
              "string of "
              "bytes is computed byte by byte."),
        code("a * b:  r = 0"),
        code("        8 times: if b is odd: r = r XOR a; b = b >> 1; a = a << 1; if a > 255: a = a XOR 0x11B"),
        code("        the product is r"),
        code("1 / a:  a^254, the product of 254 factors a"),
        code("f(x) through the points (x1, y1) ... (xT, yT):"),
        code("    f(x) = XOR over i of  yi * PRODUCT over all j other than i of  (x XOR xj) / (xi XOR xj)"),
        prose(
            "Rebuilding. Take exactly as many members T of a group as it needs; xi is the number of the member, yi its value. "
            "Every group that you need gives its own result g:"),
        code("g = f(255);  d = f(254);  if T = 1 instead: g is the value of the one share, and there is no d"),
        code("check: d[0..3] must be HMAC-SHA256(key = d[4..], message = g)[0..3], else a share is wrong"),
        prose("Is more than one group needed, then do the same once more with the groups: xi is the number of the group, yi "
              "its g, T "
              "the groups needed. The result is the encrypted secret E of n bytes. Is one group needed, E = g."),
        prose("Decrypting: four rounds, with an empty passphrase."),
        code("L = the first half of E (n/2 bytes);  R = the second half"),
        code("for i = 3, 2, 1, 0:"),
        code("    F = PBKDF2-HMAC-SHA256(password = byte i, then the passphrase; salt = R;"),
        code("                           2500 << e iterations; n/2 bytes)"),
        code("    (L, R) = (R, L XOR F)"),
        code("secret = R, then L"),
        prose("PBKDF2 for at most 32 bytes: U1 = HMAC(password, salt 00 00 00 01), each next U = HMAC(password, U before); the "
              "result "
              "is the XOR of all U, cut to the length. HMAC: RFC 2104. SHA-256: FIPS 180-4. PBKDF2: RFC 8018."),
        prose("Example for trying a program, 2 of 2, n = 16 (130 bits of value begin with 2 zero bits), e = 0, empty "
              "passphrase:"),
        code("share 1: prepare evil academic acid disaster headset verdict grant mandate suitable"),
        code("         tracks angry skin tackle eraser execute scroll speak elevator ordinary"),
        code("share 2: prepare evil academic agency dream anxiety spider counter reunion response"),
        code("         academic envelope equation scandal chemical fishing tadpole timely wine quick"),
        code("secret:  00112233445566778899aabbccddeeff"),
    };
}

std::vector<TextLine> howCapsulesWork()
{
    return {
        heading("The codes of the capsule"),
        code("KR1:ABCDEFGH:03/07:BASE32       in rehearsals KRX: instead of KR1:"),
        prose(
            "ABCDEFGH are the first 40 bits of the SHA-256 of the whole capsule, in base32. This is code 3 of 7. Sort by this "
            "number, join what stands after the last colon, decode base32 (RFC 4648: A to Z are 0 to 25, 2 to 7 are 26 to 31, "
            "five "
            "bits each, most significant bit first; left-over bits are zero). All codes but the last hold 300 bytes. The "
            "pictures are QR codes (ISO/IEC 18004) in alphanumeric mode."),
        heading("The capsule: an age file, version 1"),
        prose("Four lines of ASCII that end with a line feed (0A), then bytes. SALT, BODY and MAC are base64 (RFC "
              "4648) without "
              "padding, of 16, 32 and 32 bytes."),
        code("age-encryption.org/v1"),
        code("-> scrypt SALT 10"),
        code("BODY"),
        code("--- MAC"),
        code("16 bytes NONCE, then pieces of up to 65536 + 16 bytes to the end of the file"),
        prose("The passphrase P is the secret of the shares, written as 64 hexadecimal digits in small letters. The number "
              "after SALT "
              "is w (here 10). Text in quotes stands for its ASCII bytes, + joins bytes."),
        code("K = scrypt(password = P, salt = \"age-encryption.org/v1/scrypt\" + SALT, N = 2^w, r = 8,"),
        code("           p = 1; 32 bytes)"),
        code("FILEKEY = ChaCha20-Poly1305-open(key = K, nonce = 12 zero bytes, no extra data, BODY), 16 bytes"),
        code("H = HKDF-SHA256(input = FILEKEY, salt = none, info = \"header\", 32 bytes)"),
        code("MAC must be HMAC-SHA256(key = H, message = the file from its first byte up to and with \"---\")"),
        code("Q = HKDF-SHA256(input = FILEKEY, salt = NONCE, info = \"payload\", 32 bytes)"),
        code("piece c = 0, 1, ...: ChaCha20-Poly1305-open(key = Q, nonce = c as 11 bytes, big end first, then"),
        code("    the byte 01 for the last piece, 00 for the others; no extra data); it ends with a tag of 16"),
        prose("scrypt: RFC 7914. ChaCha20-Poly1305: RFC 8439. HKDF: RFC 5869."),
        heading("What the capsule holds"),
        prose("Text: lines name=value (version, mode, core, algorithm, origin, seed), an empty line, then the private key as "
              "PKCS#8 "
              "(RFC 5958) in PEM (RFC 7468), which openssl reads. The seed is 32 bytes in hexadecimal; of an Ed25519 key it is "
              "the "
              "private key of RFC 8032. The other kinds of keys are made from it by C2SP det-keygen."),
    };
}

std::vector<TextLine> howSeedsWork()
{
    return {
        heading("The seed of an Ed25519 key"),
        prose("The secret of these shares is the private key of RFC 8032 itself, 32 bytes. Its PKCS#8 form (RFC 8410) is these "
              "16 bytes in "
              "hexadecimal, then the seed:"),
        code("30 2e 02 01 00 30 05 06 03 2b 65 70 04 22 04 20"),
    };
}

std::vector<TextLine> howSheetsAreBound()
{
    return {
        heading("What proves that a sheet is genuine"),
        prose("Each sheet shows its commitment, and 20 digits of the commitments of all others; the signed manifest of the "
              "ceremony "
              "holds all of them in full. A sheet whose words give another one was changed:"),
        code("commitment = SHA-256(\"keyrite share v1\" + the 16 bytes of the ceremony id + the words)"),
        prose("The words in small letters with single spaces. The SHA-256 of the core names the part of the manifest that "
              "tells the key, the "
              "people, the devices and the commitments. The public key is hashed as SubjectPublicKeyInfo in DER (RFC 5280)."),
    };
}

std::vector<TextLine> restoreWithKeyrite(const Backup& backup)
{
    std::string bring = "as pictures or as words typed in";
    if (backup.wordsByHand)
        bring = backup.form == Form::Sealed ? "the shares as words typed in, the pages of the capsule as pictures"
                                            : "as words typed in";
    return {
        heading("With keyrite"),
        {TextLine::Kind::Prose, "If its disc still starts: begin a ceremony of the kind reconstitute and bring the sheets, " +
                                    bring +
                                    ". keyrite checks every sheet against the others and against the manifest, names a wrong "
                                    "one, and loads the key into a device. Nothing on these pages needs it."},
    };
}

}  // namespace keyrite::sheets
