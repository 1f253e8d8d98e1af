#include "print/archive.h"

#include <algorithm>

#include "print/read_file.h"
#include "print/utf8.h"

namespace keyrite::print {
namespace {

bool isLeapYear(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

bool exists(const Moment& m)
{
    static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (m.year < 1970 || m.year > 9999 || m.month < 1 || m.month > 12 || m.day < 1)
        return false;
    const int days = kDays[m.month - 1] + (m.month == 2 && isLeapYear(m.year) ? 1 : 0);
    return m.day <= days && m.hour >= 0 && m.hour <= 23 && m.minute >= 0 && m.minute <= 59 && m.second >= 0 && m.second <= 59;
}

std::string padded(int value, size_t width)
{
    const std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

// ISO 32000-1, 7.9.4. With "Z" some checkers do not see that it is XMP's moment.
std::string forInfo(const Moment& m)
{
    return "D:" + padded(m.year, 4) + padded(m.month, 2) + padded(m.day, 2) + padded(m.hour, 2) + padded(m.minute, 2) +
           padded(m.second, 2) + "+00'00'";
}

std::string forXmp(const Moment& m)
{
    return padded(m.year, 4) + "-" + padded(m.month, 2) + "-" + padded(m.day, 2) + "T" + padded(m.hour, 2) + ":" +
           padded(m.minute, 2) + ":" + padded(m.second, 2) + "+00:00";
}

Outcome<Done> checkLine(std::string_view text)
{
    constexpr size_t kMost = 1000;
    if (text.empty() || text.size() > kMost)
        return Problem{Fault::Description};
    while (!text.empty()) {
        const std::optional<char32_t> character = takeCharacter(text);
        if (!character)
            return Problem{Fault::NotUtf8};
        // XML 1.0, 2.2: neither control characters nor the two last values of the first plane.
        if (isControl(*character) || *character == 0xFFFE || *character == 0xFFFF)
            return Problem{Fault::Description};
    }
    return Done{};
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

// ISO 16684-1. The packet's opening line holds the byte order mark.
std::string xmpOf(const DocumentInfo& info, const std::string& producer)
{
    const std::string moment = forXmp(info.made);
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(info.title) +
           "</rdf:li></rdf:Alt></dc:title>\n"
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
           "<xmp:CreatorTool>" +
           escaped(info.creator) + "</xmp:CreatorTool>\n<xmp:CreateDate>" + moment + "</xmp:CreateDate>\n<xmp:ModifyDate>" +
           moment +
           "</xmp:ModifyDate>\n"
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
           "<pdf:Producer>" +
           escaped(producer) +
           "</pdf:Producer>\n"
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
           "</rdf:Description>\n"
           "</rdf:RDF>\n</x:xmpmeta>\n"
           "<?xpacket end=\"w\"?>";
}

void putInfo(Haru& haru, const DocumentInfo& info, const std::string& producer)
{
    const HPDF_Dict to = haru.document()->info;
    const std::string moment = forInfo(info.made);
    haru.putText(to, "Title", info.title);
    haru.putText(to, "Creator", info.creator);
    haru.putText(to, "Producer", producer);
    haru.putString(to, "CreationDate", moment.c_str());
    haru.putString(to, "ModDate", moment.c_str());
}

void putIntent(Haru& haru, const std::string& profile)
{
    static constexpr char kColours[] = "sRGB IEC61966-2.1";
    const HPDF_Dict intent = haru.indirectDictionary();
    haru.putName(intent, "Type", "OutputIntent");
    haru.putName(intent, "S", "GTS_PDFA1");
    haru.putString(intent, "OutputConditionIdentifier", kColours);
    haru.putString(intent, "Info", kColours);
    const HPDF_Dict stream = haru.stream(profile, true);
    haru.putNumber(stream, "N", 3);
    haru.put(intent, "DestOutputProfile", stream);
    const HPDF_Array intents = haru.array();
    haru.put(haru.document()->catalog, "OutputIntents", intents);
    haru.put(intents, intent);
}

}  // namespace

Outcome<Done> checkDescription(const DocumentInfo& info)
{
    for (const std::string* line : {&info.title, &info.creator})
        if (const Outcome<Done> checked = checkLine(*line); !checked)
            return checked;
    if (!exists(info.made))
        return Problem{Fault::Moment};
    return Done{};
}

Outcome<Done> putArchiveParts(Haru& haru, const DocumentInfo& info, const std::string& colourProfile)
{
    const std::optional<std::string> profile = readFile(colourProfile);
    if (!profile)
        return Problem{Fault::ColourProfile, colourProfile};
    const std::string producer = std::string("Haru Free PDF Library ") + HPDF_GetVersion();
    putInfo(haru, info, producer);
    putIntent(haru, *profile);

    // Not compressed: a reader that knows nothing of PDF must find it (ISO 19005-1, 6.7.2).
    const HPDF_Dict xmp = haru.stream(xmpOf(info, producer), false);
    haru.putName(xmp, "Type", "Metadata");
    haru.putName(xmp, "Subtype", "XML");
    haru.put(haru.document()->catalog, "Metadata", xmp);

    const HPDF_Array identifier = haru.array();
    haru.put(haru.document()->trailer, "ID", identifier);
    const std::string_view bytes(reinterpret_cast<const char*>(info.id.data()), info.id.size());
    haru.putBytes(identifier, bytes);
    haru.putBytes(identifier, bytes);
    return haru.state();
}

}  // namespace keyrite::print
