#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

/// The app's tests run in a foreign locale, so that nothing parses or prints right just by luck.
int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
