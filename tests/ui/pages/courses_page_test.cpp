#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/pages/shown_page.h"
#include "tests/ui/written_table.h"
#include "ui/data/chart_menu.h"
#include "ui/data/table_panel.h"
#include "ui/pages/courses/courses_answer.h"
#include "ui/pages/courses/courses_body.h"
#include "ui/pages/courses/courses_page.h"
#include "ui/pages/courses/funnel_chart.h"
#include "ui/pages/courses/funnel_panel.h"
#include "ui/pages/courses/funnel_table.h"
#include "ui/segmented.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using analytics::CourseFunnelRow;
using tests::patience;
using tests::World;

namespace {

const QString sql = QStringLiteral("SQL");
const QString python = QStringLiteral("Python");

constexpr std::string_view school = R"(
trilha analista a=5 b=15
  curso 1 SQL 2
  curso 2 "Excel avançado" 2
  curso 3 Python 1,5
turma analista 2 tag=69 inicio=2026-11-02 tutor=Lima
turma analista 10 tag=70
)";

constexpr std::string_view photos = R"(
foto 2026-W45 2: 1 | 0 0 0 ; 2 | 40 0 0 ; 3 | 20 0 0
foto 2026-W46 2: 1 | 50 0 0 ; 2 | 40 0 0 ; 3 | 20 0 0
foto 2026-W46 10: 4 | 100 - x
foto 2026-W47 2: 1 | 100 10 0 ; 2 | 40 0 0 ; 3 | 30 0 0
foto 2026-W47 10: 4 | 100 - x
)";

World worldOf(std::string_view pictures)
{
    return tests::world(std::string(school) + std::string(pictures));
}

/// The page over a history, as the window would hold it.
class Shown {
public:
    explicit Shown(const World& world, const QJsonObject& remembered = {}) :
        appearance(*qApp, ThemeChoice::Light),
        quiet(appearance, world.connection().file())
    {
        quiet.session.numbers = Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        if (!remembered.isEmpty())
            quiet.settings.pages.insert(QStringLiteral("cursos"), remembered);
        filter = std::make_shared<WindowFilter>(quiet.session);
        page = std::make_unique<CoursesPage>(quiet.session, filter);
        page->resize(1180, 700);
        page->QWidget::show();
        refresh();
    }

    void refresh() const
    {
        page->refresh();
        ASSERT_TRUE(isAnswered());
    }
    bool isAnswered() const
    {
        return QTest::qWaitFor([this] { return !page->isAsking(); }, patience);
    }
    CoursesBody& body() const { return page->body(); }
    FunnelChart& chart() const { return body().funnel().chart(); }
    QModelIndex cell(const QString& course, const QString& key) const
    {
        const auto& rows = body().rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, 0).data().toString() == course)
                return rows.index(row, rows.columnOf(key));
        }
        return {};
    }
    std::string text(const QString& course, const char* key) const
    {
        return cell(course, QString::fromLatin1(key)).data().toString().toStdString();
    }
    std::string tip(const QString& course, const char* key) const
    {
        return cell(course, QString::fromLatin1(key)).data(Qt::ToolTipRole).toString().toStdString();
    }
    /// A part of a segmented control: 0 the views, 1 the cells, 2 the layout.
    void press(int control, int part) const
    {
        body().findChildren<Segmented*>().at(control)->findChildren<Segment*>().at(part)->click();
    }
    std::string sentences() const
    {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n').toStdString();
    }

    Appearance appearance;
    tests::QuietSession quiet;
    std::shared_ptr<WindowFilter> filter;
    std::unique_ptr<CoursesPage> page;
};

class Courses : public testing::Test {
protected:
    World world = worldOf(photos);
    Shown open{world};
};

} // namespace

TEST_F(Courses, TheTableSaysWhatThePictureSays)
{
    EXPECT_EQ(open.text(sql, "alunos"), "4");
    EXPECT_EQ(open.text(sql, "iniciaram"), "4");
    EXPECT_EQ(open.text(sql, "concluiram"), "2");
    EXPECT_EQ(open.text(sql, "concluiram_pct"), "50,0");
    EXPECT_NE(open.tip(sql, "parados").find("2 under way in all"), std::string::npos);
    EXPECT_EQ(open.text(sql, "parados"), "1") << "2 stands at 40 since three photos, 3 moved on";
    EXPECT_EQ(open.text(sql, "parados_pct"), "50,0");
    EXPECT_EQ(open.text(sql, "moveram"), "2 of 3") << "1 and 3";
    EXPECT_EQ(open.text(sql, "avanco"), "+20,0") << "50, 0 and 10 p.p. of the three who had it under way";
    EXPECT_EQ(open.text(sql, "media"), "67,5");
    EXPECT_EQ(open.text(QStringLiteral("Excel avançado"), "coletados"), "3 of 4");
    EXPECT_EQ(open.text(python, "alunos"), "3") << "who has no access is left out";
}

TEST_F(Courses, ACourseNobodyStartedHasZerosAndDashes)
{
    EXPECT_EQ(open.text(python, "iniciaram"), "0");
    EXPECT_EQ(open.text(python, "concluiram_pct"), "0,0");
    for (const char* key : {"semanas_mediana", "parados_pct", "avanco", "moveram"})
        EXPECT_EQ(open.text(python, key), "\u2014") << key;
}

TEST_F(Courses, TooFewToTellIsSaidWithWhatIsMissing)
{
    EXPECT_EQ(open.text(sql, "semanas_mediana"), "\u2014");
    const std::string tip = open.tip(sql, "semanas_mediana");
    EXPECT_NE(tip.find("1 finished with a known start, 4 more are needed"), std::string::npos) << tip;
    EXPECT_NE(tip.find("nobody knows since when"), std::string::npos) << "4 came with all of it";
    EXPECT_NE(open.tip(python, "semanas_mediana").find("1,5"), std::string::npos) << "the expected length";
}

TEST_F(Courses, EveryFigureTellsItsFormula)
{
    const auto& rows = open.body().rows();
    for (int column = 0; column < rows.columnCount(); ++column)
        EXPECT_FALSE(rows.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            << rows.columnKey(column).toStdString();
}

TEST_F(Courses, TheChartHasABarForEachCourseWhosePartsAddUp)
{
    const auto& bars = open.chart().bars();
    ASSERT_EQ(bars.size(), 3U);
    for (const FunnelBar& bar : bars) {
        int sum = 0;
        for (const FunnelPart part : funnelParts)
            sum += countOf(bar, part);
        EXPECT_EQ(sum, bar.students) << bar.name.toStdString();
    }
    EXPECT_EQ(bars[0].finished, 2);
    EXPECT_EQ(bars[0].stalled, 1);
    const std::string words = open.chart().accessibleDescription().toStdString();
    EXPECT_NE(words.find("SQL: 4 students, 4 started, 2 finished"), std::string::npos) << words;
    EXPECT_NE(words.find("1 stalled in it"), std::string::npos) << words;
}

TEST_F(Courses, TheChartHasATableBehindItAndCanBeTakenAsAPicture)
{
    EXPECT_FALSE(open.body().funnel().menu().picture().isNull());
    open.body().funnel().menu().showTable();
    auto* dialog = open.page->findChild<QDialog*>();
    ASSERT_TRUE(dialog);
    QStringList texts;
    const auto* rows = dialog->findChild<QTableView*>()->model();
    for (int column = 0; column < rows->columnCount(); ++column)
        texts << rows->index(0, column).data().toString();
    QStringList wanted{sql}; // the dialog writes by the system's language
    for (const int count : {4, 2, 1, 1, 0})
        wanted << Numbers().count(count);
    EXPECT_EQ(texts, wanted) << "students, finished, under way, stalled, not begun";
    dialog->close();
}

TEST_F(Courses, EnterOnACourseGoesToItsStudents)
{
    open.filter->set(domain::Filter{world.track(u"analista"), {}, {}, {world.cohort(u"analista/2")}});
    open.refresh();
    QSignalSpy gone(open.page.get(), &Page::goAsked);
    open.body().table().view().setCurrentIndex(open.cell(QStringLiteral("Excel avançado"), QStringLiteral("curso")));
    QTest::keyClick(&open.body().table().view(), Qt::Key_Return);
    ASSERT_EQ(gone.count(), 1);
    const auto destination = gone[0][0].value<Destination>();
    EXPECT_EQ(destination.page, QStringLiteral("progresso"));
    EXPECT_EQ(destination.filter->courses, std::vector{domain::CourseId{2}});
    EXPECT_EQ(destination.filter->cohorts, std::vector{world.cohort(u"analista/2")});
    EXPECT_FALSE(destination.filter->from) << "the usual weeks stay the usual ones";
}

TEST_F(Courses, TheChartIsWalkedWithArrowsAndOpensWithEnterAndAClick)
{
    QSignalSpy gone(open.page.get(), &Page::goAsked);
    FunnelChart& chart = open.chart();
    chart.setFocus();
    for (const auto& [key, current] : {std::pair(Qt::Key_Down, 1), {Qt::Key_End, 2}, {Qt::Key_Down, 2}, {Qt::Key_Up, 1},
             {Qt::Key_Home, 0}, {Qt::Key_Right, 2}, {Qt::Key_Left, 0}}) {
        QTest::keyClick(&chart, key);
        EXPECT_EQ(chart.current(), current) << key;
    }
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.boxOf(2).center());
    ASSERT_EQ(gone.count(), 2);
    EXPECT_EQ(gone[0][0].value<Destination>().filter->courses, std::vector{domain::CourseId{1}});
    EXPECT_EQ(gone[1][0].value<Destination>().filter->courses, std::vector{domain::CourseId{3}});
}

TEST_F(Courses, CoursesChosenElsewhereLeaveNoneOut)
{
    domain::Filter filter;
    filter.courses = {domain::CourseId{2}};
    open.filter->set(filter);
    open.refresh();
    EXPECT_EQ(open.body().rows().rowCount(), 3);
    EXPECT_EQ(open.filter->value().filter.courses, filter.courses) << "the other pages keep theirs";
}

TEST_F(Courses, TheWeeksShowTheMeansAndWhatIsMissing)
{
    open.press(0, int(CoursesView::Weeks));
    EXPECT_EQ(open.text(sql, "2026-W45"), "20,0");
    EXPECT_EQ(open.text(sql, "2026-W47"), "67,5");
    EXPECT_EQ(open.cell(QStringLiteral("Excel avançado"), QStringLiteral("2026-W47")).data(CountRole).toString(),
        QStringLiteral("3"));
    EXPECT_FALSE(open.chart().isVisible());
    open.filter->set(domain::Filter{world.track(u"analista"), {}, {}, {world.cohort(u"analista/10")}});
    open.refresh();
    EXPECT_EQ(open.cell(QStringLiteral("Excel avançado"), QStringLiteral("2026-W47")).data(MarkRole).toInt(),
        int(CellMark::NotCollected));
    EXPECT_EQ(open.cell(python, QStringLiteral("2026-W47")).data(MarkRole).toInt(), int(CellMark::NoAccess));
}

TEST_F(Courses, GapModeWritesMeanLessExpected)
{
    open.press(0, int(CoursesView::Weeks));
    open.press(1, int(HeatScale::Difference));
    const CourseFunnelRow& row = open.body().answer().funnel.rows[0];
    ASSERT_TRUE(row.last().expected);
    EXPECT_EQ(open.text(sql, "2026-W47"),
        open.quiet.session.numbers.difference(*row.last().mean - *row.last().expected).toStdString());
}

TEST_F(Courses, WhatWasChosenIsRemembered)
{
    open.press(0, int(CoursesView::Weeks));
    open.press(1, int(HeatScale::Difference));
    const QJsonObject kept = open.quiet.settings.pages[QStringLiteral("cursos")].toObject();
    const Shown again(world, kept);
    EXPECT_EQ(again.page->state().view, CoursesView::Weeks);
    EXPECT_EQ(again.page->state().scale, HeatScale::Difference);
    open.press(0, int(CoursesView::Funnel));
    open.press(2, int(CoursesLayout::TableOnly));
    EXPECT_FALSE(open.body().funnel().isVisible());
    EXPECT_TRUE(open.quiet.settings.pages[QStringLiteral("cursos")].toObject()[QStringLiteral("tableOnly")].toBool());
}

TEST_F(Courses, TheFileHasTheRowsAndColumnsOfTheQuestion)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cursos.csv"));
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    const auto lines = tests::readCsv(file);
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(
        lines[0].mid(0, 6).join(u';'), QStringLiteral("curso_id;curso;alunos;iniciaram;concluiram;concluiram_pct"));
    EXPECT_EQ(lines[1].mid(0, 6).join(u';'), QStringLiteral("1;SQL;4;4;2;50,0"));
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    open.press(0, int(CoursesView::Weeks));
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    EXPECT_EQ(tests::readCsv(file)[0].join(u';'),
        QStringLiteral("curso;2026-W45;2026-W45_alunos;2026-W46;2026-W46_alunos;2026-W47;2026-W47_alunos"));
}

TEST_F(Courses, NobodyMatchesIsSaidAndUndone)
{
    domain::Filter nobody;
    nobody.cohorts = {world.cohort(u"analista/10")};
    nobody.from = nobody.to = domain::Week::fromKey(u"2026-W45");
    open.filter->set(nobody);
    open.refresh();
    EXPECT_EQ(open.body().rows().rowCount(), 0);
    EXPECT_FALSE(open.body().funnel().isVisible());
    EXPECT_NE(open.sentences().find("No student with these filters"), std::string::npos);
    emit open.body().clearFilters();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.body().rows().rowCount(), 3);
}

TEST_F(Courses, ShortOfHeightTheChartKeepsItsTitle)
{
    open.page->resize(1180, 380);
    EXPECT_TRUE(open.body().funnel().isFolded());
    EXPECT_TRUE(open.body().funnel().isVisible());
    emit open.body().funnel().unfoldRequested();
    EXPECT_FALSE(open.body().funnel().isFolded());
}

TEST(CoursesPage, WithoutPhotosSaysWhatToDo)
{
    const Shown open(worldOf({}));
    EXPECT_NE(open.sentences().find("There are no photos of this school yet"), std::string::npos);
    EXPECT_FALSE(open.page->canExport());
}

TEST(CoursesPage, WeeksWithoutAPhotoAreSaidOfTheGain)
{
    const Shown open(worldOf("foto 2026-W44 2: 1 | 10 0 0\nfoto 2026-W47 2: 1 | 40 0 0\n"));
    EXPECT_EQ(open.text(sql, "avanco"), "\u2248\u00A0+10,0");
    EXPECT_NE(open.tip(sql, "avanco").find("Estimated"), std::string::npos);
}

TEST(CoursesPage, HoldsNamesThatAreOdd)
{
    const QString name = QStringLiteral("<b>%1</b> \u05E9\u05DC\u05D5\u05DD \U0001F680").arg(QString(120, u'W'));
    const World world = tests::world("trilha analista\n  curso 1 \"" + name.toStdString()
        + "\" 1\nturma analista 1\nfoto 2026-W46 1: 1 | 0\nfoto 2026-W47 1: 1 | 10\n");
    const Shown open(world);
    EXPECT_EQ(open.body().rows().index(0, 0).data().toString(), name);
    EXPECT_EQ(open.text(name, "esperado"), "\u2014") << "the turma has no start date";
    EXPECT_FALSE(open.page->grab().isNull());
    open.chart().setFocus();
    EXPECT_LE(open.chart().boxOf(0).right(), open.chart().width());
}

TEST(CoursesPage, OneStudentInOneWeekMovedNowhere)
{
    const Shown open(worldOf("foto 2026-W47 2: 1 | 10 0 0\n"));
    EXPECT_EQ(open.text(sql, "iniciaram"), "1");
    EXPECT_EQ(open.text(sql, "avanco"), "\u2014");
    EXPECT_EQ(open.text(sql, "parados_pct"), "\u2014");
}
