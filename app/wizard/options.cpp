#include "wizard/options.h"

#include <boost/program_options.hpp>

namespace keyrite::wizard {

namespace po = boost::program_options;

std::string helpText()
{
    return "Usage: keyrite-wizard [--plan FILE --out DIR [--sheets DIR]] [--resume DIR [--plan FILE]] [--media DIR]...\n\n"
           "The screen of a key ceremony. Without options it asks what is to be done.\n\n"
           "  --plan FILE           the plan; with --resume: needed for the relative paths in it\n"
           "  --out DIR             a new folder for the set\n"
           "  --sheets DIR          a folder for the sheets of a paper backup; default: beside the set, DIR-sheets\n"
           "  --resume DIR          the folder of an interrupted ceremony\n"
           "  --media DIR           a folder from which files may be chosen, beside removable media; may be repeated\n"
           "  --propose WHAT        what the first page has chosen: plan, resume, rehearsal, check, disc or burn\n"
           "  --language LANG       en, de or sv; default: as LANG in the environment says\n"
           "  --choose-keyboard F   asks for keyboard and language only, and writes the answer into the new file F\n"
           "  --screenshots DIR     plays a rehearsal, its check and the way back by itself, and saves a picture of every "
           "page\n\n"
           "Example:\n  keyrite-wizard --plan plan.toml --out /media/PUBLIC-1/set\n\n"
           "Exit status: 0 done; 1 nothing was done, or refused; 2 wrong usage; 3 the ceremony was closed as void.\n";
}

Result<Options> parseOptions(const std::vector<std::string>& arguments)
{
    po::options_description described;
    described.add_options()("help", "")("media", po::value<std::vector<std::string>>(), "");
    for (const char* const name : {"plan", "out", "sheets", "resume", "screenshots", "language", "propose", "choose-keyboard"})
        described.add_options()(name, po::value<std::string>(), "");
    po::variables_map map;
    try {
        const int style =
            po::command_line_style::unix_style & ~po::command_line_style::allow_guessing & ~po::command_line_style::allow_short;
        po::store(po::command_line_parser(arguments).options(described).positional({}).style(style).run(), map);
    } catch (const po::error& error) {
        return fail(Errc::WrongAnswer, message("%1", error.what()), "command line", message("keyrite-wizard --help"));
    }
    const auto value = [&](const char* name) { return map.count(name) > 0 ? map[name].as<std::string>() : std::string(); };
    Options out;
    out.plan = value("plan");
    out.output = value("out");
    out.sheets = value("sheets");
    out.resume = value("resume");
    out.screenshots = value("screenshots");
    out.language = value("language");
    out.propose = value("propose");
    out.help = map.count("help") > 0;
    out.chooseKeyboard = value("choose-keyboard");
    if (map.count("media") > 0)
        for (const std::string& folder : map["media"].as<std::vector<std::string>>())
            out.media.emplace_back(folder);
    const bool starts = !out.output.empty(), resumes = !out.resume.empty();
    if ((starts && (resumes || out.plan.empty())) || (!starts && !resumes && !out.plan.empty()))
        return fail(Errc::WrongAnswer, message("Give --plan FILE with --out DIR, or --resume DIR, or none of them."),
                    "command line", message("keyrite-wizard --help"));
    return out;
}

}  // namespace keyrite::wizard
