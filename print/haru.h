// libharu's document, on the caller's memory, with errors as values. libharu 2.3.0's own PDF/A functions make files that do
// not validate, its UTF-8 text passes through the ordinary heap, and its UTF-8 fonts lack entries; so only its objects, pages
// and TrueType subsets are used.
//
// The put functions may be given null, which is what libharu returns when memory runs out: the first failure is kept, the
// rest does nothing, and state() says what happened.
#pragma once

// hpdf.h must come before the inner headers.
extern "C" {
#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_fontdef.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>
}

#include <memory>
#include <string>
#include <string_view>

#include "print/pool.h"

namespace keyrite::print {

class Haru {
public:
    static Outcome<std::unique_ptr<Haru>> open(const Memory& memory);
    Haru(const Haru&) = delete;
    Haru& operator=(const Haru&) = delete;

    // libharu's allocator is told nothing about the document, so the current one is known for each thread. Every function that
    // may allocate runs while a Turn lives. Its end wipes what the functions below left on the stack: libharu and
    // libqrencode pass text through buffers there.
    class Turn {
    public:
        explicit Turn(Haru& haru);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        Pool* m_outer;
    };

    HPDF_Doc document() { return m_document; }
    HPDF_MMgr memory() { return m_document->mmgr; }
    Pool& pool() { return m_pool; }

    HPDF_Dict dictionary();          // direct
    HPDF_Dict indirectDictionary();  // with a number of its own
    HPDF_Dict stream(std::string_view content, bool compressed);
    HPDF_Array array();

    void put(HPDF_Dict to, const char* key, void* object);
    void putName(HPDF_Dict to, const char* key, const char* name);
    void putNumber(HPDF_Dict to, const char* key, int number);
    void putString(HPDF_Dict to, const char* key, const char* ascii);
    void putText(HPDF_Dict to, const char* key, std::string_view utf8);
    void put(HPDF_Array to, void* object);
    void putNumber(HPDF_Array to, int number);
    void putBytes(HPDF_Array to, std::string_view bytes);

    // For calls that have no function here: false or a status other than HPDF_OK is kept as a failure.
    void expect(bool good);
    void expect(HPDF_STATUS status) { expect(status == HPDF_OK); }

    // Done, Memory or Library.
    Outcome<Done> state() const;

private:
    explicit Haru(const Memory& memory) : m_pool(memory) {}

    Pool m_pool;
    HPDF_Doc m_document = nullptr;  // lies in the pool, with everything that hangs on it, and is dropped with it
    bool m_failed = false;
};

}  // namespace keyrite::print
