// The tests of this folder run on a screen of their own. Where there can be none, each of them says why it is skipped.
#include <gtest/gtest.h>

#include <QApplication>
#include <optional>

#include "keys/openssl_runtime.h"
#include "room/wizard/virtual_screen.h"
#include "support/temp_folder.h"

int main(int argc, char** argv)
{
    using keyrite::tests::VirtualScreen;
    ::testing::InitGoogleTest(&argc, argv);
    if (::testing::GTEST_FLAG(list_tests) || !VirtualScreen::whyNot().empty())
        return RUN_ALL_TESTS();
    keyrite::keys::prepareOpenSsl();
    const VirtualScreen screen;
    const keyrite::tests::TempFolder runtime;
    qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(runtime.path().string()));
    qputenv("DISPLAY", QByteArray::fromStdString(screen.display()));
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_XCB_GL_INTEGRATION", "none");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");  // or a bus would be started, and stay
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
