// Words of a share that its holder copies from the screen onto the sheet by hand: the only secret that a step ever shows.
//
// They lie in locked memory that dies with the last view that holds them. A front end shows them to the holder alone and word
// by word: never in one string, never in a record, never in a picture, never to a translation.
#pragma once

#include "secret/secure_string.h"

namespace keyrite::engine {

class CopiedWords {
public:
    // `words` in small letters with single spaces; `first` is the number of the first of them on the sheet, from 1.
    CopiedWords(SecureString words, size_t first);

    size_t count() const { return m_count; }
    size_t number(size_t index) const { return m_first + index; }
    // One word, `index` below count(): a view of the locked memory.
    std::string_view expose(size_t index) const&;
    std::string_view expose(size_t index) const&& = delete;

private:
    SecureString m_words;
    size_t m_first;
    size_t m_count;
};

}  // namespace keyrite::engine
