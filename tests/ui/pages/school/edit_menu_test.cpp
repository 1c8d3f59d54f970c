#include "core/storage/school_reader.h"
#include "tests/support/world.h"
#include "tests/ui/open_window.h"
#include "ui/pages/school/school_page.h"
#include "ui/school_desk.h"

#include <QAction>
#include <QMenuBar>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr auto registered = R"(
trilha analista
  curso 1 SQL 1
turma analista 12 tag=69
)";

/// Edits through the real window's menu.
class EditMenu : public testing::Test {
protected:
    EditMenu()
    {
        EXPECT_TRUE(open.isReady());
        open.window->go({QStringLiteral("escola")});
        page = open.window->findChild<SchoolPage*>();
        EXPECT_TRUE(QTest::qWaitFor([this] { return page->desk().isReady(); }, patience));
    }

    domain::School stored() const { return *storage::readSchool(world.reader()); }
    /// The action whose text begins so.
    QAction* action(const QString& words) const
    {
        for (QAction* each : open.window->findChildren<QAction*>()) {
            if (QString(each->text()).remove(u'&').startsWith(words))
                return each;
        }
        return nullptr;
    }
    void archive()
    {
        domain::School after = page->desk().school();
        after.cohorts.front().archived = true;
        page->desk().save(QStringLiteral("Cohort 12 archived"), after);
        settle();
    }
    void settle() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page->desk().isSaving(); }, patience));
    }

    World world = tests::world(registered);
    OpenWindow open{world.connection().file()};
    SchoolPage* page = nullptr;
};

} // namespace

TEST_F(EditMenu, SaysWhatItWouldTakeBack)
{
    ASSERT_TRUE(action(QStringLiteral("Undo")));
    EXPECT_FALSE(action(QStringLiteral("Undo"))->isEnabled());
    archive();
    EXPECT_TRUE(stored().cohorts.front().archived);
    QAction* undo = action(QStringLiteral("Undo: Cohort 12 archived"));
    ASSERT_TRUE(undo);
    undo->trigger();
    settle();
    EXPECT_FALSE(stored().cohorts.front().archived);
    EXPECT_FALSE(action(QStringLiteral("Undo"))->isEnabled());
    QAction* redo = action(QStringLiteral("Redo: Cohort 12 archived"));
    ASSERT_TRUE(redo);
    redo->trigger();
    settle();
    EXPECT_TRUE(stored().cohorts.front().archived);
}

TEST_F(EditMenu, OffersNothingOnAnotherPage)
{
    archive();
    open.window->goTo(0);
    EXPECT_FALSE(action(QStringLiteral("Undo"))->isEnabled());
    open.window->go({QStringLiteral("escola")});
    EXPECT_TRUE(action(QStringLiteral("Undo: Cohort 12 archived"))->isEnabled());
}

TEST_F(EditMenu, AnswersToItsKeys)
{
    archive();
    open.activate();
    page->setFocus();
    QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(stored().cohorts.front().archived);
    QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_TRUE(stored().cohorts.front().archived);
}
