// What is on a page, as other people's programs see it.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "print/paper.h"
#include "sheets/made_backup.h"
#include "support/command.h"
#include "support/temp_folder.h"

// Everything here needs poppler and zbar.
#define KR_NEED_PAPER_PROGRAMS()  \
    KR_NEED_PROGRAM("pdftotext"); \
    KR_NEED_PROGRAM("pdftoppm");  \
    KR_NEED_PROGRAM("zbarimg")

namespace keyrite::tests {

// The file of a share's sheet, or of the recovery pages; a failure is one of the test.
std::string sheetFile(const MadeBackup& made, size_t share, print::Paper paper = print::Paper::A4);
std::string recoveryFile(const MadeBackup& made, print::Paper paper = print::Paper::A4);

// A word as poppler finds it, in millimetres.
struct PlacedWord {
    double left, top, right, bottom;
    std::string text;
};

class PrintedPaper {
public:
    explicit PrintedPaper(const std::string& pdf);

    size_t pages() const { return m_pages; }
    // In the order of drawing; page from 1. Runs of blanks are one blank, empty lines are left out.
    std::vector<std::string> lines(size_t page) const;
    std::string text(size_t page) const;
    std::vector<PlacedWord> words(size_t page) const;
    // What follows "$ " on a page.
    std::vector<std::string> commands(size_t page) const;
    // page-1.png and so on.
    std::vector<std::filesystem::path> render(int dotsPerInch) const;
    // What zbarimg reads on one picture; sorted, each text once.
    static std::vector<std::string> codes(const std::filesystem::path& picture);

    const TempFolder& folder() const { return m_folder; }

private:
    TempFolder m_folder;
    size_t m_pages = 0;
};

}  // namespace keyrite::tests
