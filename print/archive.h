// What makes a PDF an archival one (PDF/A-1b, ISO 19005-1): the description twice, as the Info dictionary and as XMP, which
// must agree; the identifier; and the colour space that black and grey are meant in.
#pragma once

#include "print/haru.h"

namespace keyrite::print {

// Description, Moment, NotUtf8, ColourProfile.
Outcome<Done> checkDescription(const DocumentInfo& info);

// Of checked information.
Outcome<Done> putArchiveParts(Haru& haru, const DocumentInfo& info, const std::string& colourProfile);

}  // namespace keyrite::print
