// PDFBox's preflight, the judge of PDF/A-1b.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/command.h"
#include "support/vectors.h"

namespace keyrite::tests {

struct Preflight {
    // To which page files are added; it says "NAME.pdf VALID" of each that is.
    std::vector<std::string> command;
    std::string missing;  // what is not installed; "" when it can be started
};

inline Preflight preflight()
{
    if (!installed("javac"))  // a bare runtime cannot start a source file
        return {{}, "javac"};
    std::string classPath;
    for (const char* const jar :
         {"preflight", "xmpbox", "pdfbox2", "fontbox2", "commons-logging", "javax.activation", "jaxb-api"}) {
        const std::filesystem::path file = std::string("/usr/share/java/") + jar + ".jar";
        if (!std::filesystem::exists(file))
            return {{}, file.string()};
        classPath += (classPath.empty() ? "" : ":") + file.string();
    }
    return {{"java", "-cp", classPath, sourcePath("tests/print/Preflight.java").string()}, {}};
}

}  // namespace keyrite::tests
