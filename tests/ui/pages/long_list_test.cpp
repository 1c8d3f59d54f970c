#include "tests/ui/pages/shown_page.h"
#include "ui/data/table_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownPage;

namespace {

constexpr int students = 700;
constexpr int weeks = 24;

/// So many that a part of their courses is read in two steps.
std::string longPicture()
{
    std::string picture = "trilha analista\n  curso 1 SQL 2\n  curso 2 Excel 2\n  curso 3 Python 4\n"
                          "turma analista 12 tag=69 inicio=2026-06-01\n";
    for (int week = 0; week < weeks; ++week) {
        picture += "foto 2026-W" + std::to_string(24 + week) + " 12:";
        for (int student = 1; student <= students; ++student) {
            const int progress = std::min(100, week * 2 + student % 50);
            picture += (student == 1 ? " " : " ; ") + std::to_string(student) + " | " + std::to_string(progress)
                + (student % 9 == 0 ? " - 0" : " 10 0");
        }
        picture += "\n";
    }
    return picture;
}

class LongList : public testing::Test {
protected:
    static void SetUpTestSuite() { s_world = std::make_unique<tests::World>(tests::world(longPicture())); }
    static void TearDownTestSuite() { s_world.reset(); }

    static domain::Filter filter(std::vector<domain::CourseId> courses)
    {
        domain::Filter filter;
        filter.track = s_world->track(u"analista");
        filter.courses = std::move(courses);
        filter.from = *domain::Week::fromKey(u"2026-W24");
        filter.to = *domain::Week::fromKey(u"2026-W47");
        return filter;
    }
    static domain::Filter twoCourses() { return filter({domain::CourseId{1}, domain::CourseId{2}}); }

    static bool isRead(const ShownPage& open)
    {
        return QTest::qWaitFor(
            [&] {
                const auto& list = *open.body().answer().students;
                return !open.page->isAsking() && !list.rows.empty() && list.unread == 0;
            },
            tests::patience);
    }

    /// What the table says of every student in every week beside what one reading of all says.
    static void expectWhole(const ShownPage& open, const domain::Filter& asked)
    {
        const auto whole = analytics::studentWeeks(s_world->connection(), s_world->school(), asked);
        ASSERT_TRUE(whole);
        const auto& shown = open.body().answer().students->rows;
        ASSERT_EQ(shown.size(), whole->rows.size());
        for (size_t row = 0; row < shown.size(); ++row) {
            for (size_t week = 0; week < whole->weeks.size(); ++week) {
                ASSERT_TRUE(shown[row].weeks[week].isRead);
                ASSERT_EQ(shown[row].weeks[week].progress, whole->rows[row].weeks[week].progress) << row << " " << week;
            }
        }
        EXPECT_EQ(open.rows().rowCount(), students);
    }

    static std::unique_ptr<tests::World> s_world;
};

std::unique_ptr<tests::World> LongList::s_world;

} // namespace

TEST_F(LongList, ComesAsItsKeysFirst)
{
    ProgressAnswer answer;
    answer.school = s_world->school();
    answer.filter = twoCourses();
    ASSERT_TRUE(askProgress(s_world->connection(), ProgressView::General, answer));
    EXPECT_EQ(answer.students->unread, size_t(weeks - 1));
    const auto& first = answer.students->rows.front().weeks;
    EXPECT_FALSE(first.front().isRead);
    EXPECT_TRUE(first.back().isRead && first.back().member);
}

TEST_F(LongList, AWeekThatIsStillUnreadSaysNothing)
{
    ProgressAnswer answer;
    answer.school = s_world->school();
    answer.filter = twoCourses();
    ASSERT_TRUE(askProgress(s_world->connection(), ProgressView::General, answer));
    const Numbers numbers{QLocale(QLocale::Portuguese, QLocale::Brazil)};
    const Texts texts(numbers);
    TableModel<analytics::StudentRow> model(&studentRowId, texts);
    model.show(studentTable(*answer.students, texts, {}), answer.students->rows);
    const QModelIndex cell = model.index(0, model.columnOf(QStringLiteral("2026-W24")));
    ASSERT_TRUE(cell.isValid());
    EXPECT_EQ(cell.data().toString(), QString()) << "neither a dash nor a zero";
    EXPECT_EQ(cell.data(MarkRole).toInt(), int(CellMark::Value));
    EXPECT_FALSE(cell.data(Qt::AccessibleTextRole).toString().isEmpty());
    EXPECT_FALSE(cell.data(Qt::ToolTipRole).isValid());
}

TEST_F(LongList, HasEveryWeekInTheEndAndKeepsItsPlace)
{
    const ShownPage open(*s_world);
    open.show(twoCourses());
    ASSERT_TRUE(open.isAnswered());
    open.body().table().view().setCurrentIndex(open.rows().index(3, 0));
    const QVariant chosen = open.rows().index(3, 0).data(RowIdRole);
    ASSERT_TRUE(isRead(open));
    expectWhole(open, twoCourses());
    EXPECT_EQ(open.body().table().view().currentIndex().data(RowIdRole), chosen);
}

TEST_F(LongList, IsSortedByAWeekThatWasUnread)
{
    const ShownPage open(*s_world);
    open.show(twoCourses());
    ASSERT_TRUE(open.isAnswered());
    open.body().table().setSorting({QStringLiteral("2026-W30"), Qt::DescendingOrder});
    ASSERT_TRUE(isRead(open));
    const int place = open.rows().columnOf(QStringLiteral("2026-W30"));
    for (int row = 1; row < open.rows().rowCount(); ++row) {
        ASSERT_GE(open.rows().index(row - 1, place).data(TenthsRole).toInt(),
            open.rows().index(row, place).data(TenthsRole).toInt());
    }
    EXPECT_EQ(open.rows().sortColumn(), place);
}

TEST_F(LongList, IsCopiedWhole)
{
    const ShownPage open(*s_world);
    open.show(twoCourses());
    ASSERT_TRUE(open.isAnswered());
    QGuiApplication::clipboard()->clear();
    open.body().table().view().selectAll();
    open.page->copy();
    ASSERT_TRUE(QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, tests::patience));
    EXPECT_EQ(open.body().answer().students->unread, 0U);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), students + 1);
}

TEST_F(LongList, AnotherFilterMeanwhileIsNotOverwritten)
{
    const ShownPage open(*s_world);
    open.show(twoCourses());
    ASSERT_TRUE(open.isAnswered());
    const domain::Filter other = filter({domain::CourseId{2}, domain::CourseId{3}});
    open.show(other);
    ASSERT_TRUE(isRead(open));
    expectWhole(open, other);
}

TEST_F(LongList, WhoWaitsForEveryWeekWhileAnotherAnswerComesHasThatAnswer)
{
    const ShownPage open(*s_world);
    open.show(twoCourses());
    ASSERT_TRUE(open.isAnswered());
    const domain::Filter other = filter({domain::CourseId{2}, domain::CourseId{3}});
    open.show(other);
    int calls = 0;
    open.page->whenRead([&calls] { ++calls; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return calls > 0 && !open.page->isAsking(); }, tests::patience));
    ASSERT_TRUE(isRead(open));
    EXPECT_EQ(calls, 1) << "an export that was asked for is neither lost nor made twice";
    EXPECT_EQ(open.body().answer().filter.courses, other.courses);
}

TEST_F(LongList, TheSumOfChosenRowsIsOfTheLastWeekAndDoesNotWait)
{
    const ShownPage open(*s_world);
    open.show(twoCourses());
    ASSERT_TRUE(open.isAnswered());
    open.body().table().view().selectAll();
    const std::string atOnce = open.body().tables().current().sumOf({0, 1, 2}).toStdString();
    ASSERT_TRUE(isRead(open));
    EXPECT_EQ(open.body().tables().current().sumOf({0, 1, 2}).toStdString(), atOnce);
}
