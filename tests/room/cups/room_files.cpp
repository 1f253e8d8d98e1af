#include "room/cups/room_files.h"

namespace keyrite::tests {

std::string busConfiguration(const std::filesystem::path& folder)
{
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
           " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig>\n"
           "  <type>session</type>\n"
           "  <listen>unix:path=" +
           (folder / "bus").string() +
           "</listen>\n"
           "  <auth>EXTERNAL</auth>\n"
           "  <policy context=\"default\">\n"
           "    <allow user=\"*\"/><allow own=\"*\"/><allow send_destination=\"*\" eavesdrop=\"true\"/>\n"
           "    <allow receive_sender=\"*\"/>\n"
           "  </policy>\n"
           "</busconfig>\n";
}

// Nothing is announced outside of this machine.
std::string avahiConfiguration()
{
    return "[server]\n"
           "allow-interfaces=lo\n"
           "use-ipv6=no\n"
           "[publish]\n"
           "publish-hinfo=no\n"
           "publish-workstation=no\n"
           "[wide-area]\n"
           "enable-wide-area=no\n";
}

std::string cupsdConfiguration(const std::filesystem::path& folder, const std::string& preserve)
{
    return "Listen " + (folder / "cups.sock").string() +
           "\n"
           "LogLevel warn\n"
           "MaxLogSize 0\n"
           "Browsing Off\n"
           "WebInterface No\n"
           "DefaultAuthType None\n"
           // A document does not wait in the spool for better days.
           "ErrorPolicy abort-job\n"
           "PreserveJobFiles " +
           preserve + "\nPreserveJobHistory " + preserve +
           "\n"
           "<Location />\n"
           "  Order deny,allow\n"
           "</Location>\n"
           "<Policy default>\n"
           "  <Limit All>\n"
           "    Order deny,allow\n"
           "  </Limit>\n"
           "</Policy>\n";
}

std::string cupsFilesConfiguration(const std::filesystem::path& folder)
{
    const auto in = [&](const char* name) { return (folder / name).string() + "\n"; };
    return "User lp\n"
           "Group lp\n"
           "SystemGroup root\n"
           "FileDevice No\n"
           "CreateSelfSignedCerts no\n"
           "Printcap\n"
           "ServerRoot " +
           in("etc") + "RequestRoot " + in("spool") + "TempDir " + in("spool/tmp") + "CacheDir " + in("cache") + "StateDir " +
           in("state") + "ServerKeychain " + in("etc/ssl") + "AccessLog " + in("log/access_log") + "ErrorLog " +
           in("log/error_log") + "PageLog " + in("log/page_log");
}

std::string printerWorks()
{
    return "#!/bin/sh\n"
           "# $1 is the document. What people do at a printer is done by files beside it.\n"
           "folder=$(dirname \"$1\")\n"
           "env | grep '^IPP_' > \"$folder/told\"\n"
           "if [ -e \"$folder/trouble\" ]; then\n"
           "    reason=$(cat \"$folder/trouble\")\n"
           "    echo \"STATE: +$reason\" >&2\n"
           "    while [ -e \"$folder/trouble\" ]; do sleep 0.1; done\n"
           "    echo \"STATE: -$reason\" >&2\n"
           "fi\n"
           "[ ! -e \"$folder/broken\" ]\n";
}

}  // namespace keyrite::tests
