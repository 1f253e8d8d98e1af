#include "print/paper.h"

namespace keyrite::print {

Extent extent(Paper paper)
{
    switch (paper) {
        case Paper::A4:
            return {210.0, 297.0};
        case Paper::Letter:
            return {215.9, 279.4};
    }
    return {};
}

}  // namespace keyrite::print
