#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

/// The window's tests run without a screen and in a foreign locale, so that nothing formats right just by luck.
int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return RUN_ALL_TESTS();
}
