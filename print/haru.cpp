#include "print/haru.h"

#include <array>
#include <charconv>
#include <cstring>

#include "print/utf8.h"

namespace keyrite::print {
namespace {

thread_local Pool* tPool = nullptr;

extern "C" void* takePiece(HPDF_UINT size) { return tPool ? tPool->allocate(size) : nullptr; }

// Pieces go with their pool.
extern "C" void dropPiece(void*) {}

// Deeper than libharu, libqrencode and zlib go below us; their largest frames have some 10 KiB.
[[gnu::noinline]] void wipeStackBelow()
{
    std::array<std::byte, 65536> deep;
    explicit_bzero(deep.data(), deep.size());
}

}  // namespace

Haru::Turn::Turn(Haru& haru) : m_outer(tPool) { tPool = &haru.m_pool; }

Haru::Turn::~Turn()
{
    tPool = m_outer;
    wipeStackBelow();
}

Outcome<std::unique_ptr<Haru>> Haru::open(const Memory& memory)
{
    std::unique_ptr<Haru> haru(new Haru(memory));
    const Turn turn(*haru);
    // No error handler: libharu keeps the first error's number, and nothing may be thrown through C.
    haru->m_document = HPDF_NewEx(nullptr, takePiece, dropPiece, 0, nullptr);
    if (!haru->m_document)
        return Problem{haru->m_pool.exhausted() ? Fault::Memory : Fault::Library, std::string("libharu")};
    haru->m_document->pdf_version = HPDF_VER_14;
    return haru;
}

void Haru::expect(bool good) { m_failed = m_failed || !good; }

Outcome<Done> Haru::state() const
{
    const HPDF_STATUS error = m_document->error.error_no;
    if (m_pool.exhausted())
        return Problem{Fault::Memory};
    if (!m_failed && error == HPDF_OK)
        return Done{};
    char digits[16] = {};
    std::to_chars(digits, digits + sizeof digits - 1, error, 16);
    return Problem{Fault::Library, std::string("libharu 0x") + digits};
}

HPDF_Dict Haru::dictionary()
{
    const HPDF_Dict made = m_failed ? nullptr : HPDF_Dict_New(memory());
    expect(made != nullptr);
    return made;
}

HPDF_Dict Haru::indirectDictionary()
{
    const HPDF_Dict made = dictionary();
    if (made)
        expect(HPDF_Xref_Add(m_document->xref, made));
    return m_failed ? nullptr : made;
}

HPDF_Dict Haru::stream(std::string_view content, bool compressed)
{
    const HPDF_Dict made = m_failed ? nullptr : HPDF_DictStream_New(memory(), m_document->xref);
    expect(made != nullptr);
    if (!made)
        return nullptr;
    if (compressed)
        made->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
    expect(HPDF_Stream_Write(made->stream, reinterpret_cast<const HPDF_BYTE*>(content.data()),
                             static_cast<HPDF_UINT>(content.size())));
    return m_failed ? nullptr : made;
}

HPDF_Array Haru::array()
{
    const HPDF_Array made = m_failed ? nullptr : HPDF_Array_New(memory());
    expect(made != nullptr);
    return made;
}

void Haru::put(HPDF_Dict to, const char* key, void* object)
{
    expect(!m_failed && to && object && HPDF_Dict_Add(to, key, object) == HPDF_OK);
}

void Haru::putName(HPDF_Dict to, const char* key, const char* name)
{
    expect(!m_failed && to && HPDF_Dict_AddName(to, key, name) == HPDF_OK);
}

void Haru::putNumber(HPDF_Dict to, const char* key, int number)
{
    expect(!m_failed && to && HPDF_Dict_AddNumber(to, key, number) == HPDF_OK);
}

void Haru::putString(HPDF_Dict to, const char* key, const char* ascii)
{
    put(to, key, m_failed ? nullptr : HPDF_String_New(memory(), ascii, nullptr));
}

void Haru::putText(HPDF_Dict to, const char* key, std::string_view utf8)
{
    std::string utf16 = toUtf16(utf8);
    put(to, key,
        m_failed ? nullptr
                 : HPDF_Binary_New(memory(), reinterpret_cast<HPDF_BYTE*>(utf16.data()), static_cast<HPDF_UINT>(utf16.size())));
}

void Haru::put(HPDF_Array to, void* object) { expect(!m_failed && to && object && HPDF_Array_Add(to, object) == HPDF_OK); }

void Haru::putNumber(HPDF_Array to, int number) { expect(!m_failed && to && HPDF_Array_AddNumber(to, number) == HPDF_OK); }

void Haru::putBytes(HPDF_Array to, std::string_view bytes)
{
    std::string copy(bytes);
    put(to, m_failed
                ? nullptr
                : HPDF_Binary_New(memory(), reinterpret_cast<HPDF_BYTE*>(copy.data()), static_cast<HPDF_UINT>(copy.size())));
}

}  // namespace keyrite::print
