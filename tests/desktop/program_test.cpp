#include "app/desktop/program.h"
#include "core/storage/data_folder.h"
#include "fictitious_school.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>

#include <gtest/gtest.h>

using namespace farol;

namespace {

ui::MainWindow* openWindow()
{
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const window = qobject_cast<ui::MainWindow*>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// Runs the program, closing its window as soon as it is there.
int runAndClose(desktop::Program& program)
{
    QTimer look;
    look.callOnTimeout([&look] {
        if (ui::MainWindow* const window = openWindow()) {
            look.stop();
            window->close();
        }
    });
    look.start(5);
    QApplication::setQuitOnLastWindowClosed(true); // as in the program itself
    const int code = program.run();
    QApplication::setQuitOnLastWindowClosed(false);
    return code;
}

} // namespace

TEST(Program, OpensOnItsFolderAndPutsEverythingAwayWhenTheWindowCloses)
{
    tests::FictitiousSchool school;
    school.enrol();
    {
        desktop::Program program(*qApp, {school.folder()});
        EXPECT_EQ(runAndClose(program), 0);
    }
    EXPECT_EQ(openWindow(), nullptr);
    EXPECT_TRUE(storage::WriterLock::take(school.folder())) << "nobody holds the history any more";
}
