#include "tests/ui/pages/school/school_window.h"
#include "ui/collection_bar.h"
#include "ui/data/table_model.h"
#include "ui/data/table_panel.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/school/section_list.h"
#include "ui/search_field.h"
#include "ui/window_notes.h"

#include <QMenuBar>

using namespace farol;
using namespace farol::ui;

namespace {

class Notes : public testing::Test {
protected:
    void open(Access access, const char* package = nullptr, const QDateTime& now = {})
    {
        window.reset(); // one appearance at a time
        tests::World world = tests::connectedSchool();
        if (package) {
            EXPECT_TRUE(world.connection().run(QString::fromUtf8(package)));
        }
        window = std::make_unique<tests::SchoolWindow>(std::move(world), access);
        if (now.isValid())
            window->quiet.clock.set(now);
        window->open(QStringLiteral("privacidade"));
    }
    WindowNotes& notes() const { return *window->window->findChild<WindowNotes*>(); }
    /// The banner over the pages that has these words.
    Banner* banner(const QString& words) const
    {
        Banner* found = nullptr;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                for (Banner* each : notes().findChildren<Banner*>()) {
                    if (each->isVisible() && each->notice().text.contains(words))
                        found = each;
                }
                return found != nullptr;
            },
            tests::SchoolWindow::patience));
        return found;
    }
    QStringList names() const
    {
        const RowsModel& rows = *window->window->pages().front()->findChild<TablePanel*>()->view().rows();
        QStringList all;
        for (int row = 0; row < rows.rowCount(); ++row)
            all << rows.index(row, 0).data().toString();
        return all;
    }
    bool showsNames(const QString& beginning) const
    {
        return QTest::qWaitFor(
            [&] {
                const QStringList all = names();
                return std::any_of(
                    all.begin(), all.end(), [&](const QString& name) { return name.startsWith(beginning); });
            },
            tests::SchoolWindow::patience);
    }
    QAction* action(const QString& words) const
    {
        for (QAction* each : window->window->menuBar()->findChildren<QAction*>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<tests::SchoolWindow> window;
};

/// Monday 2026-11-23, three days after the photo of Friday 2026-11-20.
QDateTime monday()
{
    return {QDate(2026, 11, 23), QTime(9, 0), domain::defaultZone()};
}

} // namespace

TEST_F(Notes, TakeNoRoomWhenThereIsNothingToSay)
{
    open(Access::Own);
    EXPECT_FALSE(notes().isVisible());
}

TEST_F(Notes, AFileSaysForWhomItIsAndHowOldItIs)
{
    open(Access::ReadOnly, "INSERT INTO package VALUES (1, 1795200000, 'Ana', 0)", monday());
    Banner* reader = banner(QStringLiteral("Read-only"));
    ASSERT_NE(reader, nullptr);
    const QString text = reader->notice().text;
    EXPECT_TRUE(text.contains(QStringLiteral("a file for Ana"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("photo of week 47"))) << text.toStdString();
    EXPECT_TRUE(text.contains(window->quiet.session.numbers.daysAgo(QDate(2026, 11, 20), QDate(2026, 11, 23))));
    EXPECT_EQ(reader->notice().kind, BannerKind::Info);
    EXPECT_FALSE(tests::SchoolWindow::button(*reader, QString()).isVisible()) << "it cannot be closed";
}

TEST_F(Notes, AnOldFileWarnsAfterEightDays)
{
    open(Access::ReadOnly, nullptr, QDateTime(QDate(2026, 11, 28), QTime(9, 0), domain::defaultZone()));
    ASSERT_NE(banner(QStringLiteral("a copy of the history")), nullptr);
    EXPECT_EQ(banner(QStringLiteral("Read-only"))->notice().kind, BannerKind::Info);
    open(Access::ReadOnly, nullptr, QDateTime(QDate(2026, 11, 29), QTime(9, 0), domain::defaultZone()));
    ASSERT_NE(banner(QStringLiteral("Read-only")), nullptr);
    EXPECT_EQ(banner(QStringLiteral("Read-only"))->notice().kind, BannerKind::Warn);
}

TEST_F(Notes, AFileThatIsOnlyReadCollectsAndEditsNothing)
{
    open(Access::ReadOnly);
    EXPECT_EQ(window->window->findChild<CollectionPage*>(), nullptr);
    EXPECT_EQ(window->page().findChildren<SectionButton*>().size(), 2);
    window->window->goTo(0);
    emit window->window->pages().front()->collectAsked();
    EXPECT_EQ(window->quiet.collection.starts, 0);
    QTest::keyClick(window->window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window->quiet.collection.starts, 0);
    EXPECT_EQ(action(QStringLiteral("Connect a school…")), nullptr);
}

TEST_F(Notes, PresentationModeIsSeenAndEndsWhereItIsSeen)
{
    open(Access::Own);
    QTest::keyClick(window->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(window->quiet.settings.presentation);
    EXPECT_TRUE(action(QStringLiteral("Presentation mode"))->isChecked());
    Banner* sign = banner(QStringLiteral("names are masked"));
    ASSERT_NE(sign, nullptr);
    tests::SchoolWindow::button(*sign, QStringLiteral("Leave presentation mode")).click();
    EXPECT_FALSE(window->quiet.settings.presentation);
    EXPECT_FALSE(action(QStringLiteral("Presentation mode"))->isChecked());
    EXPECT_FALSE(sign->isVisible());
}

TEST_F(Notes, PresentationModeMasksTheNamesOfEveryPage)
{
    open(Access::Own);
    window->window->goTo(0);
    EXPECT_TRUE(showsNames(QStringLiteral("Ana Conceição")));
    QTest::keyClick(window->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(showsNames(QStringLiteral("Aluno ")));
    for (const QString& name : names()) {
        EXPECT_TRUE(name.startsWith(QStringLiteral("Aluno "))) << name.toStdString();
    }
    QTest::keyClick(window->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(showsNames(QStringLiteral("Ana Conceição"))) << "and they come back";
}

TEST_F(Notes, PresentationModeTakesTheNameThatWasSearchedFor)
{
    open(Access::Own);
    window->window->goTo(0);
    ASSERT_TRUE(showsNames(QStringLiteral("Ana Conceição")));
    auto* search = window->window->pages().front()->findChild<SearchField*>();
    ASSERT_NE(search, nullptr);
    search->setText(QStringLiteral("Conceição"));
    QTest::keyClick(window->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(search->text().isEmpty());
    search->setText(QStringLiteral("Aluno"));
    window->window->pages().front()->refresh();
    EXPECT_EQ(search->text(), QStringLiteral("Aluno")) << "one may search on";
}

TEST_F(Notes, PresentationModeNeverBeginsByItself)
{
    settings::Settings remembered;
    remembered.presentation = true;
    window = std::make_unique<tests::SchoolWindow>(tests::connectedSchool());
    window->quiet.settings = remembered;
    window->open(QStringLiteral("privacidade"));
    EXPECT_FALSE(window->quiet.settings.presentation);
    EXPECT_FALSE(notes().isVisible());
}
