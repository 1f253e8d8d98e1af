// The words of a share in what a print service leaves behind.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace keyrite::tests {

// How the words, in small letters, can stand in a file: as letters, and as the hexadecimal digits of a page's content.
std::vector<std::string> wordForms(std::string_view words);

// How many of the forms are there; a form that is in several files counts in each.
size_t countIn(const std::string& text, const std::vector<std::string>& forms);
size_t countIn(const std::map<std::string, std::string>& files, const std::vector<std::string>& forms);

}  // namespace keyrite::tests
