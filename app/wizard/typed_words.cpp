#include "wizard/typed_words.h"

#include <algorithm>

#include "shamir/words.h"
#include "shamir/wrong_word.h"

namespace keyrite::wizard {

TypedWords::TypedWords(size_t most) : m_most(most), m_words(most * sizeof(uint16_t)), m_letters(shamir::kMaxWordLetters) {}

shamir::Words TypedWords::words() const { return {reinterpret_cast<const uint16_t*>(m_words.expose().data()), m_count}; }

std::span<uint16_t> TypedWords::slots() { return {reinterpret_cast<uint16_t*>(m_words.mutableBytes().data()), m_most}; }

char TypedWords::letter(size_t index) const { return static_cast<char>(m_letters.expose()[index]); }

std::optional<uint16_t> TypedWords::typedWord() const
{
    const ByteView letters = m_letters.expose();
    const auto found = shamir::completeWord(base::textOf(letters.first(m_letterCount)));
    return found ? std::optional<uint16_t>(*found) : std::nullopt;
}

TypedWords::Typing TypedWords::typing() const
{
    if (m_letterCount == 0)
        return Typing::Nothing;
    if (m_letterCount < shamir::kUniqueLetters)
        return Typing::TooShort;
    return typedWord() ? Typing::InTheList : Typing::NotInTheList;
}

bool TypedWords::type(char letter)
{
    const char small = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    const bool full = m_letterCount == shamir::kMaxWordLetters || m_cursor == m_most;
    if (small < 'a' || small > 'z' || full)
        return false;
    m_letters.mutableBytes()[m_letterCount++] = static_cast<uint8_t>(small);
    return true;
}

bool TypedWords::finishWord()
{
    const auto word = typedWord();
    if (!word)
        return false;
    slots()[m_cursor] = *word;
    m_count = std::max(m_count, m_cursor + 1);
    std::fill_n(m_letters.mutableBytes().begin(), m_letters.size(), uint8_t{0});
    m_letterCount = 0;
    m_cursor = m_count;
    return true;
}

void TypedWords::removeBack()
{
    if (m_letterCount > 0) {
        m_letters.mutableBytes()[--m_letterCount] = 0;
    } else if (m_cursor > 0) {
        --m_cursor;
        removeHere();
    }
}

void TypedWords::removeHere()
{
    if (m_cursor >= m_count)
        return;
    const auto all = slots();
    for (size_t i = m_cursor; i + 1 < m_count; ++i)
        all[i] = all[i + 1];
    all[--m_count] = 0;
}

void TypedWords::moveTo(size_t place)
{
    if (m_letterCount == 0)
        m_cursor = std::min(place, m_count);
}

TypedWords::Verdict TypedWords::asShare() const
{
    if (m_count < shamir::kMinWords)
        return {};
    if (shamir::readShare(words()))
        return {Verdict::State::Whole, {}};
    return {Verdict::State::Wrong, shamir::locateWrongWord(words())};
}

SecureString TypedWords::take()
{
    SecureBuffer text(shamir::textRoom(m_count) + shamir::kMaxWordLetters + 1);
    const ByteSpan room = text.mutableBytes();
    size_t size = 0;
    if (m_count > 0) {
        const std::span<char> out(reinterpret_cast<char*>(room.data()), shamir::textRoom(m_count));
        const auto written = shamir::writeText(words(), shamir::Letters::Small, out);
        size = written ? *written : 0;
    }
    if (m_letterCount > 0) {
        if (size > 0)
            room[size++] = ' ';
        std::copy_n(m_letters.expose().begin(), m_letterCount, room.begin() + static_cast<std::ptrdiff_t>(size));
        size += m_letterCount;
    }
    text.truncate(size);
    *this = TypedWords(m_most);
    return SecureString::adopt(std::move(text));
}

}  // namespace keyrite::wizard
