// A verb's command line. Secrets are never among the options.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/result.h"

namespace keyrite::cli {

struct OptionSpec {
    enum class Kind { Flag, Value, Positional };
    const char* name;
    Kind kind;
    bool required;
    const char* placeholder;  // "FILE"; for a flag ""
    const char* help;
};

struct VerbSpec {
    const char* verb;     // "device new"
    const char* purpose;  // one sentence
    std::vector<OptionSpec> options;
    const char* example;  // complete command lines
};

class Options {
public:
    // On "--help" prints the help and says so by helpShown(). Any error is a usage error (status 2).
    static Result<Options> parse(const VerbSpec& spec, const std::vector<std::string>& arguments);

    bool helpShown() const { return m_help; }
    bool has(const std::string& name) const { return m_values.count(name) > 0; }
    // "" when it was not given.
    std::string get(const std::string& name) const;
    // A small number, as for --passphrase-fd; -1 when it was not given.
    int descriptor(const std::string& name) const;
    // --format=lines
    bool lines() const { return get("format") == "lines"; }

private:
    std::map<std::string, std::string> m_values;
    bool m_help = false;
};

// Parses, shows help or reports; `body` returns the exit status.
int runVerb(const VerbSpec& spec, const std::vector<std::string>& arguments, Result<int> (*body)(const Options&));

}  // namespace keyrite::cli
