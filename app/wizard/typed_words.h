// The words of a printed share as they are typed: letters become places in the list of words, in locked memory. What may be on
// the screen is the number of words and the letters of the one word that is being typed.
#pragma once

#include <optional>
#include <vector>

#include "secret/secure_string.h"
#include "shamir/share.h"

namespace keyrite::wizard {

class TypedWords {
public:
    // At most `most` words: 1 for one word of a page, shamir::kMaxWords for a whole share.
    explicit TypedWords(size_t most);

    size_t most() const { return m_most; }
    size_t count() const { return m_count; }
    // Where the next word goes, from 0; below count() a finished word is replaced.
    size_t cursor() const { return m_cursor; }
    bool isEmpty() const { return m_count == 0 && m_letterCount == 0; }

    // Of the word that is being typed.
    size_t letters() const { return m_letterCount; }
    char letter(size_t index) const;
    enum class Typing { Nothing, TooShort, InTheList, NotInTheList };
    Typing typing() const;

    // false when the key is not taken.
    bool type(char letter);
    // The letters become a word; false when they are none.
    bool finishWord();
    // A letter, or else the whole word before the cursor.
    void removeBack();
    // The word at the cursor.
    void removeHere();
    void moveTo(size_t place);

    struct Verdict {
        enum class State { TooFew, Whole, Wrong } state = State::TooFew;
        std::vector<size_t> places = {};  // from 0: where one other word would make it whole
    };
    // Of the finished words as one share.
    Verdict asShare() const;

    // The finished words in full, with single spaces, and the letters of an unfinished one behind them; all is empty
    // afterwards.
    SecureString take();

private:
    shamir::Words words() const;
    std::span<uint16_t> slots();
    std::optional<uint16_t> typedWord() const;

    size_t m_most;
    SecureBuffer m_words;    // m_most indices
    SecureBuffer m_letters;  // of the longest word of the list
    size_t m_count = 0, m_cursor = 0, m_letterCount = 0;
};

}  // namespace keyrite::wizard
