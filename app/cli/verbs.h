// One function a verb, one file a noun. Each takes the arguments after the verb and returns the exit status.
#pragma once

#include <string>
#include <vector>

namespace keyrite::cli {

using Arguments = std::vector<std::string>;

int deviceNew(const Arguments& arguments);
int deviceShow(const Arguments& arguments);
int devicePage(const Arguments& arguments);
int deviceAccept(const Arguments& arguments);
int planNew(const Arguments& arguments);
int planCheck(const Arguments& arguments);
int planPrint(const Arguments& arguments);
int ceremony(const Arguments& arguments);
int rehearse(const Arguments& arguments);
int verify(const Arguments& arguments);
int unwrap(const Arguments& arguments);
int shareCheck(const Arguments& arguments);
int sheetScan(const Arguments& arguments);
int transcriptShow(const Arguments& arguments);
int transcriptVerify(const Arguments& arguments);
int discVerify(const Arguments& arguments);

}  // namespace keyrite::cli
