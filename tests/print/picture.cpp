#include "print/picture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "support/command.h"
#include "support/temp_folder.h"
#include "support/vectors.h"

namespace keyrite::tests {

void render(const std::string& pdf, const std::filesystem::path& folder)
{
    spit(folder / "document.pdf", pdf);
    const CommandResult result = run({"pdftoppm", "-r", std::to_string(kDotsPerInch), "-gray",
                                      (folder / "document.pdf").string(), (folder / "page").string()});
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.err, "");
}

Picture readPgm(const std::filesystem::path& file)
{
    std::istringstream in(slurp(file));
    std::string kind;
    int most = 0;
    Picture picture;
    in >> kind >> picture.width >> picture.height >> most;
    in.get();
    EXPECT_EQ(kind, "P5");
    EXPECT_EQ(most, 255);
    picture.grey.resize(static_cast<size_t>(picture.width) * static_cast<size_t>(picture.height));
    in.read(reinterpret_cast<char*>(picture.grey.data()), static_cast<std::streamsize>(picture.grey.size()));
    EXPECT_TRUE(in);
    return picture;
}

Box darkBox(const Picture& picture)
{
    Box box{picture.width, picture.height, 0, 0};
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            if (picture.dark(x, y))
                box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x + 1), std::max(box.bottom, y + 1)};
    return box;
}

std::vector<std::string> decoded(const std::filesystem::path& file)
{
    const CommandResult result = run({"zbarimg", "-q", "--nodbus", "--raw", file.string()});
    std::vector<std::string> lines;
    std::istringstream in(result.out);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    std::sort(lines.begin(), lines.end());
    return lines;
}

}  // namespace keyrite::tests
