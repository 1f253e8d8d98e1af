// age asks for passphrases at a terminal only; `expect` gives it one.
#pragma once

#include "support/command.h"
#include "support/temp_folder.h"

namespace keyrite::tests {

// Every prompt is answered with the same passphrase. `folder` receives the script.
inline CommandResult runAtTerminal(const std::string& passphrase, const std::vector<std::string>& argv,
                                   const TempFolder& folder)
{
    spit(folder / "answer.exp",
         "set timeout 120\n"
         "log_user 0\n"
         "spawn -noecho {*}[lrange $argv 1 end]\n"
         "expect {\n"
         "    -re {assphrase[^:]*: ?$} { send -- \"[lindex $argv 0]\\r\"; exp_continue }\n"
         "    eof {}\n"
         "    timeout { exit 99 }\n"
         "}\n"
         "exit [lindex [wait] 3]\n");
    std::vector<std::string> all = {"expect", "-f", (folder / "answer.exp").string(), passphrase};
    all.insert(all.end(), argv.begin(), argv.end());
    return run(all);
}

}  // namespace keyrite::tests
