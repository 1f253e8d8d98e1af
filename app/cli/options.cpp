#include "options.h"

#include <boost/program_options.hpp>
#include <cstdio>

#include "report.h"

namespace keyrite::cli {

namespace po = boost::program_options;

namespace {

std::string helpText(const VerbSpec& spec)
{
    std::string usage = std::string("Usage: keyrite ") + spec.verb, lines;
    for (const OptionSpec& option : spec.options) {
        const bool positional = option.kind == OptionSpec::Kind::Positional;
        const std::string shown =
            positional ? option.placeholder
                       : std::string("--") + option.name + (*option.placeholder ? std::string(" ") + option.placeholder : "");
        usage += option.required ? " " + shown : " [" + shown + "]";
        lines += "  " + shown + std::string(shown.size() < 26 ? 26 - shown.size() : 1, ' ') + option.help + "\n";
    }
    return usage + "\n\n" + spec.purpose + "\n\n" + lines + "\nExample:\n" + spec.example + "\n";
}

}  // namespace

Result<Options> Options::parse(const VerbSpec& spec, const std::vector<std::string>& arguments)
{
    po::options_description described;
    po::positional_options_description positions;
    described.add_options()("help", "");
    for (const OptionSpec& option : spec.options) {
        if (option.kind == OptionSpec::Kind::Flag)
            described.add_options()(option.name, "");
        else
            described.add_options()(option.name, po::value<std::string>(), "");
        if (option.kind == OptionSpec::Kind::Positional)
            positions.add(option.name, 1);
    }
    Options out;
    try {
        po::variables_map map;
        const int style =
            po::command_line_style::unix_style & ~po::command_line_style::allow_guessing & ~po::command_line_style::allow_short;
        po::store(po::command_line_parser(arguments).options(described).positional(positions).style(style).run(), map);
        for (const auto& [name, value] : map)
            out.m_values[name] = value.value().type() == typeid(std::string) ? value.as<std::string>() : std::string("yes");
    } catch (const po::error& error) {
        return fail(Errc::WrongAnswer, message("%1", error.what()));
    }
    if (out.has("help")) {
        std::fputs(helpText(spec).c_str(), stdout);
        out.m_help = true;
        return out;
    }
    for (const OptionSpec& option : spec.options)
        if (option.required && !out.has(option.name))
            return fail(Errc::WrongAnswer, message("%1 is missing", option.kind == OptionSpec::Kind::Positional
                                                                        ? std::string(option.placeholder)
                                                                        : std::string("--") + option.name));
    for (const char* const name : {"passphrase-fd", "passphrases-to-fd"})
        if (out.has(name) && out.descriptor(name) < 0)
            return fail(Errc::WrongAnswer, message("--%1 takes the number of an open descriptor", name));
    if (out.has("passphrases-to-fd") && out.descriptor("passphrases-to-fd") <= 2)
        return fail(
            Errc::WrongAnswer,
            message("--passphrases-to-fd takes a descriptor of its own, 3 or more: standard output and error are often kept"));
    if (out.has("format") && !out.lines() && out.get("format") != "text")
        return fail(Errc::WrongAnswer, message("--format is text or lines"));
    return out;
}

std::string Options::get(const std::string& name) const
{
    const auto it = m_values.find(name);
    return it == m_values.end() ? std::string() : it->second;
}

int Options::descriptor(const std::string& name) const
{
    const std::string text = get(name);
    if (text.empty() || text.size() > 4 || text.find_first_not_of("0123456789") != std::string::npos)
        return -1;
    return std::stoi(text);
}

int runVerb(const VerbSpec& spec, const std::vector<std::string>& arguments, Result<int> (*body)(const Options&))
{
    const auto options = Options::parse(spec, arguments);
    if (!options)
        return usage(options.error().what.english() + ".", spec.verb);
    if (options->helpShown())
        return kDone;
    const auto status = body(*options);
    return status ? *status : report(status.error());
}

}  // namespace keyrite::cli
