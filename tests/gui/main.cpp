// The tests of the screen run without one.
#include <gtest/gtest.h>

#include <QApplication>

#include "keys/openssl_runtime.h"

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    keyrite::keys::prepareOpenSsl();
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
