// Our own public documents: ASCII-framed `key=value` lines in a fixed order (docs/formats/README.md).
//
//   - the first line is `version=NAME/N`;
//   - every line ends with LF, the last one too; no CR, no tab, no other control character;
//   - values are separated by exactly one space; the last value of a line may be free UTF-8 text;
//   - parts are separated by exactly one blank line; nothing follows the last line.
//
// The reader accepts exactly one byte string for one content, and the writer writes that one. What comes from people is
// checked by checkName or checkLabel before it is written: the writer does not look for line ends in a value.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace keyrite::base {

struct DocumentLimits {
    size_t maxBytes = 16 * 1024;
    size_t maxLineBytes = 4096;
};

// Decimal without sign or leading zero, below 2^63.
Result<uint64_t> parseDecimal(std::string_view text);

// A name of a device, officer or file part: [a-z0-9-]{1,32}, not starting with '-'.
bool isName(std::string_view text);
Result<void> checkName(std::string_view text);

// Free text that is shown to people: UTF-8, 1 to `maxBytes` bytes, no control characters (bidirectional
// overrides included), neither leading nor trailing space.
Result<void> checkLabel(std::string_view text, size_t maxBytes = 200);
bool isUtf8(std::string_view text);

class LineReader {
public:
    // `what` names the document in errors ("card", "manifest"); `subject` is the file name.
    static Result<LineReader> open(std::string_view bytes, std::string_view what, std::string_view subject,
                                   DocumentLimits limits = {});

    // The first line must be `version=` + `version`.
    Result<void> version(std::string_view version);

    // The value of the next line, whose key must be `key`.
    Result<std::string_view> value(std::string_view key);
    // The same, split into `count` values; the last takes the rest of the line, spaces included.
    Result<std::vector<std::string_view>> values(std::string_view key, size_t count);
    Result<Bytes> hex(std::string_view key, size_t count);
    template <size_t N>
    Result<std::array<uint8_t, N>> hexArray(std::string_view key)
    {
        return hex(key, N).map([](const Bytes& bytes) { return toArray<N>(bytes); });
    }
    Result<uint64_t> decimal(std::string_view key);
    // One of the given words; its index.
    Result<size_t> oneOf(std::string_view key, std::initializer_list<std::string_view> words);

    bool nextIs(std::string_view key) const;
    bool atBlank() const;
    bool atEnd() const { return m_position == m_bytes.size(); }
    Result<void> blank();
    Result<void> end();

    // Byte offset of the next line: the parts of a document are hashed by it.
    size_t position() const { return m_position; }
    // 1-based number of the line that was read last.
    size_t lineNumber() const { return m_line; }
    // "subject:line" of the line that was read last.
    std::string place() const;
    // An error about the line that was read last.
    tl::unexpected<Error> bad(Message what) const;
    // Puts place() into an error that came from a value's own parser.
    tl::unexpected<Error> at(Error error) const;

private:
    LineReader(std::string_view bytes, std::string_view what, std::string_view subject)
        : m_bytes(bytes), m_what(what), m_subject(subject)
    {
    }
    std::string_view nextLine() const;
    Message hint() const;

    std::string_view m_bytes;
    std::string m_what;
    std::string m_subject;
    size_t m_position = 0;
    size_t m_line = 0;
};

class LineWriter {
public:
    explicit LineWriter(std::string_view version) { line("version", version); }

    LineWriter& line(std::string_view key, std::string_view value);
    LineWriter& line(std::string_view key, std::initializer_list<std::string_view> values);
    LineWriter& hex(std::string_view key, ByteView value) { return line(key, toHex(value)); }
    LineWriter& decimal(std::string_view key, uint64_t value) { return line(key, std::to_string(value)); }
    LineWriter& blank();

    const std::string& text() const { return m_text; }
    std::string take() && { return std::move(m_text); }

private:
    std::string m_text;
};

}  // namespace keyrite::base
