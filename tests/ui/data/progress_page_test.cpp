#include "core/storage/history.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/written_table.h"
#include "ui/data/table_copy.h"
#include "ui/data/table_panel.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/progress_body.h"
#include "ui/pages/progress_page.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

constexpr int patience = 30000; // ms; a slow machine is no failure

/// The page over a history, as the window would hold it.
class OpenPage {
public:
    explicit OpenPage(const QString& file) :
        appearance(*qApp, ThemeChoice::Light),
        quiet(appearance, file)
    {
        page = std::make_unique<ProgressPage>(quiet.session, std::make_shared<WindowFilter>(quiet.session));
        page->resize(1180, 700);
        page->show();
        page->refresh();
    }

    bool isAnswered() const
    {
        return QTest::qWaitFor([this] { return !page->isAsking(); }, patience);
    }
    RowsModel& rows() const { return page->body().rows(); }
    QStringList column(const QString& key) const
    {
        QStringList texts;
        const int place = rows().columnOf(key);
        for (int row = 0; place >= 0 && row < rows().rowCount(); ++row)
            texts << rows().index(row, place).data().toString();
        return texts;
    }
    void search(const QString& text) const { page->filters().findChild<QLineEdit*>()->setText(text); }

    Appearance appearance;
    tests::QuietSession quiet;
    std::unique_ptr<ProgressPage> page;
};

constexpr std::string_view smallSchool = R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
turma analista 2 tag=69 inicio=2026-11-02 tutor=Ana
turma analista 10 tag=70 inicio=2026-11-02
aluno 7 "Ana Conceição" ana@x.com +5511999990000
aluno 8 "João Ávila" joao@x.com
aluno 9 "<img src=x>"
foto 2026-W46 2: 7 | 20 0 ; 8 | 10 -
foto 2026-W46 10: 9 | x x
foto 2026-W47 2: 7 | 41,7 10 ; 8 | - -
foto 2026-W47 10: 9 | 0 0
)";

QString databaseOf(const tests::World& world)
{
    return world.connection().file();
}

TEST(ProgressPage, ShowsEachStudentWithTheFiguresOfTheWeek)
{
    const tests::World world = tests::world(smallSchool);
    const OpenPage open(databaseOf(world));
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(QStringLiteral("aluno")),
        (QStringList{QStringLiteral("<img src=x>"), QStringLiteral("Ana Conceição"), QStringLiteral("João Ávila")}));
    const int week = open.rows().columnOf(QStringLiteral("2026-W47"));
    ASSERT_GE(week, 0);
    EXPECT_EQ(open.rows().index(0, week).data(MarkRole).toInt(), int(CellMark::NotStarted));
    EXPECT_EQ(open.rows().index(1, week).data(TenthsRole).toInt(), 259) << "mean of 41,7 and 10";
    EXPECT_EQ(open.rows().index(2, week).data(MarkRole).toInt(), int(CellMark::NotCollected));
    EXPECT_FALSE(open.rows().index(2, week).data(TenthsRole).isValid()) << "missing is never zero";
    EXPECT_EQ(open.rows().index(0, week - 1).data(MarkRole).toInt(), int(CellMark::NoAccess));
    EXPECT_FALSE(open.rows().index(2, week).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST(ProgressPage, FindsNamesWithoutAccentsAndCase)
{
    const tests::World world = tests::world(smallSchool);
    const OpenPage open(databaseOf(world));
    ASSERT_TRUE(open.isAnswered());
    open.search(QStringLiteral("JOAO avila"));
    EXPECT_EQ(open.column(QStringLiteral("aluno")), QStringList{QStringLiteral("João Ávila")});
    open.search(QStringLiteral("ana@x"));
    EXPECT_EQ(open.column(QStringLiteral("aluno")), QStringList{QStringLiteral("Ana Conceição")});
    open.search(QStringLiteral("ninguém"));
    EXPECT_EQ(open.rows().rowCount(), 0);
    open.page->filters().clear();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.rows().rowCount(), 3);
}

/// The fields of a file of ours that needs no quotes.
std::vector<QStringList> fieldsOf(const QString& file)
{
    QFile csv(file);
    if (!csv.open(QIODevice::ReadOnly))
        return {};
    std::vector<QStringList> lines;
    for (const QString& line :
        QString::fromUtf8(csv.readAll().mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
        lines.push_back(line.split(u';'));
    return lines;
}

TEST(ProgressPage, WritesTheFileCellByCellAsItStandsOnScreen)
{
    const tests::World world = tests::world(smallSchool);
    const OpenPage open(databaseOf(world));
    ASSERT_TRUE(open.isAnswered());
    open.page->body().table().setSorting({QStringLiteral("2026-W47"), Qt::DescendingOrder});
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    const std::vector<QStringList> lines = fieldsOf(file);
    ASSERT_EQ(int(lines.size()), open.rows().rowCount() + 1);
    for (int row = 0; row < open.rows().rowCount(); ++row) {
        for (const QString& key : {QStringLiteral("aluno"), QStringLiteral("turma")}) {
            const qsizetype place = lines[0].indexOf(key);
            ASSERT_GE(place, 0);
            EXPECT_EQ(
                lines[size_t(row) + 1][place], open.rows().index(row, open.rows().columnOf(key)).data().toString());
        }
        for (const QString& key : {QStringLiteral("2026-W46"), QStringLiteral("2026-W47")}) {
            const QModelIndex cell = open.rows().index(row, open.rows().columnOf(key));
            const QVariant tenths = cell.data(TenthsRole);
            const Numbers brazilian(QLocale(QLocale::Portuguese, QLocale::Brazil));
            EXPECT_EQ(lines[size_t(row) + 1][lines[0].indexOf(key)],
                tenths.isValid() ? brazilian.share(tenths.toInt()) : QString());
        }
    }
}

TEST(ProgressPage, HidesContactsInTableAndFileButNeverTheRow)
{
    const tests::World world = tests::world(smallSchool);
    const OpenPage open(databaseOf(world));
    ASSERT_TRUE(open.isAnswered());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    for (const Contacts contacts : {Contacts::Shown, Contacts::Hidden}) {
        const bool isShown = contacts == Contacts::Shown;
        open.page->setContacts(contacts);
        EXPECT_EQ(open.rows().columnOf(QStringLiteral("email")) >= 0, isShown);
        EXPECT_EQ(open.rows().rowCount(), 3);
        ASSERT_TRUE(tests::writeCsv(*open.page, file));
        QFile csv(file);
        ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
        EXPECT_EQ(csv.readAll().contains("ana@x.com"), isShown);
        EXPECT_EQ(tableText(open.rows(), {}).contains(QStringLiteral("99999")), isShown);
    }
}

TEST(ProgressPage, ListsTurmasInNaturalOrderWithTheTotalLast)
{
    const tests::World world = tests::world(smallSchool);
    const OpenPage open(databaseOf(world));
    ASSERT_TRUE(open.isAnswered());
    open.page->body().findChildren<QRadioButton*>().at(int(ProgressView::ByCohort))->click();
    ASSERT_TRUE(open.isAnswered());
    const QStringList names = open.column(QStringLiteral("turma"));
    ASSERT_EQ(names.size(), 3);
    EXPECT_TRUE(names[0].endsWith(u'2'));
    EXPECT_TRUE(names[1].endsWith(QStringLiteral("10")));
    EXPECT_TRUE(open.rows().index(2, 0).data(TotalRole).toBool());
    const int last = open.rows().columnOf(QStringLiteral("2026-W47"));
    EXPECT_EQ(open.rows().index(0, last).data(CountRole).toString(), Numbers().count(2));
}

TEST(ProgressPage, ShowsOnlyTheLatestOfSeveralQuestions)
{
    const tests::World world = tests::world(smallSchool);
    const OpenPage open(databaseOf(world));
    domain::Filter only;
    for (const int number : {2, 10, 2, 10}) {
        only.cohorts = {world.cohort(number)};
        open.page->show({{}, only});
    }
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(QStringLiteral("turma")), QStringList{QStringLiteral("10")});
}

TEST(ProgressPage, SaysWhatToDoWithoutSchoolAndWithoutPhoto)
{
    QTemporaryDir folder;
    {
        const auto empty = storage::openHistory(folder.path());
        ASSERT_TRUE(empty);
    }
    const OpenPage open(folder.filePath(QStringLiteral("farol.sqlite")));
    ASSERT_TRUE(open.isAnswered());
    EXPECT_FALSE(open.page->canExport());
    int connects = 0;
    QObject::connect(open.page.get(), &Page::connectAsked, open.page.get(), [&] { ++connects; });
    const auto visible = [&] {
        QList<QAbstractButton*> buttons = open.page->findChildren<QAbstractButton*>();
        buttons.removeIf([](const QAbstractButton* button) { return !button->isVisible(); });
        return buttons;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !visible().isEmpty(); }, patience));
    for (QAbstractButton* button : visible())
        button->click();
    EXPECT_EQ(connects, 1);
}

TEST(ProgressPage, MayCloseInMidQuestion)
{
    QTemporaryDir folder;
    const auto history = storage::openHistory(folder.path());
    ASSERT_TRUE(history);
    ASSERT_TRUE(tests::writeBulkHistory(*history, tests::BulkPlan::small()));
    {
        OpenPage closing(history->file());
        EXPECT_TRUE(closing.page->isAsking());
    }
    const OpenPage open(history->file());
    ASSERT_TRUE(open.isAnswered());
    EXPECT_GT(open.rows().rowCount(), 250);
    EXPECT_EQ(open.page->body().answer().students->weeks.size(), usualPhotos);
}

} // namespace
