#include "core/cademi/openssl_exit.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

/// Tests without a window run in a foreign locale, so that nothing parses or prints right just by luck.
int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    farol::cademi::keepOpenSslUntilTheEnd(); // a test's own server may use it first
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
