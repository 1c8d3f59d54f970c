#include "tests/ui/pages/shown_page.h"
#include "tests/ui/screen.h"
#include "ui/check_list.h"
#include "ui/data/plot.h"
#include "ui/data/plot_view.h"
#include "ui/data/table_panel.h"
#include "ui/figure_card.h"
#include "ui/pages/month_picker.h"
#include "ui/pages/status_chips.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownPage;

namespace {

const QString aluno = QStringLiteral("aluno");
const QString curso = QStringLiteral("curso");
const QString w45 = QStringLiteral("2026-W45");
const QString w47 = QStringLiteral("2026-W47");

/// A photo in October and three in November: Ana is there all the time, Rui enters late, Zoe leaves, Eva is not
/// collected at the end. Nobody has started Power BI.
constexpr std::string_view autumn = R"(
trilha analista a=5 b=15
  curso 1 SQL 2
  curso 2 "Excel, do começo ao fim" 2
  curso 3 "Power BI" 2
turma analista 2 tag=69 inicio=2026-10-05 tutor=Lima
turma analista 10 tag=70 inicio=2026-10-05
aluno 7 "Ana Conceição" ana@x.com +5511999990000
aluno 8 "Eva Sá"
aluno 9 "Rui Melo"
aluno 10 "Zoe Reis"
foto 2026-W44 2: 7 | 10 0 0
foto 2026-W45 2: 7 | 20 0 0 ; 8 | 10 10 0 ; 10 | 30 30 0
foto 2026-W46 2: 7 | 30 10 0 ; 8 | 20 10 0
foto 2026-W46 10: 9 | 50 50 0
foto 2026-W47 2: 7 acesso=2026-11-18T10:00 | 41,7 20 0 ; 8 | - - -
foto 2026-W47 10: 9 | 100 80 0
)";

class Tables : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(open.isAnswered()); }
    void show(ProgressView view)
    {
        open.press(0, int(view));
        ASSERT_TRUE(open.isAnswered());
    }
    TableView& view() const { return open.body().table().view(); }
    std::string footer() const
    {
        return view().parentWidget()->findChild<TableFooter*>()->content().rows.toStdString();
    }
    std::string tip(const QString& first, const QString& key) const
    {
        return open.cell(first, key).data(Qt::ToolTipRole).toString().toStdString();
    }
    QString keys() const
    {
        QStringList keys;
        for (int column = 0; column < open.rows().columnCount(); ++column)
            keys << open.rows().columnKey(column);
        return keys.join(u' ');
    }
    void arrange(const ColumnLayout& layout) const { emit open.body().tables().chooser().chosen(layout); }
    void chooseAll() const { view().selectAll(); }

    tests::World world = tests::world(autumn);
    ShownPage open{world};
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// counted(3, " student") in the digits of the interface.
std::string counted(int count, const char* what)
{
    return QLocale().toString(count).toStdString() + what;
}

} // namespace

TEST_F(Tables, PorCursoHasTheCoursesInTheirOrderAndATotalOfTheSameSums)
{
    show(ProgressView::ByCourse);
    EXPECT_EQ(open.column(curso), "SQL | Excel, do começo ao fim | Power BI | Track analista");
    const auto& courses = open.body().tables().courses().model();
    EXPECT_EQ(open.text(QStringLiteral("SQL"), w47), "70,9") << "41,7 and 100";
    EXPECT_EQ(open.cell(QStringLiteral("SQL"), w47).data(CountRole).toString().toStdString(), "3");
    EXPECT_EQ(open.text(QStringLiteral("Power BI"), w47), "0,0") << "nobody started it: a zero, and not missing";
    EXPECT_EQ(open.text(QStringLiteral("Power BI"), QStringLiteral("nao_iniciado")), "2");
    EXPECT_EQ(courses.row(3).figures.back().mean, open.body().answer().overview->last.mean);
    EXPECT_TRUE(has(tip(QStringLiteral("SQL"), w47), "2 of 3")) << tip(QStringLiteral("SQL"), w47);
}

TEST_F(Tables, PorCursoMarksCoursesForTheChartAndSearchesThem)
{
    show(ProgressView::ByCourse);
    const QModelIndex sql = open.cell(QStringLiteral("SQL"), curso);
    ASSERT_TRUE(sql.data(Qt::CheckStateRole).isValid());
    const auto description = [&] { return open.body().charts().plot().view().accessibleDescription(); };
    const QString before = description();
    EXPECT_TRUE(before.contains(QStringLiteral("SQL"))) << before.toStdString();
    const int color = sql.data(SeriesRole).toInt();
    open.rows().setData(sql, {}, Qt::CheckStateRole);
    EXPECT_NE(open.cell(QStringLiteral("SQL"), curso).data(SeriesRole).toInt(), color);
    open.search(QStringLiteral("excel"));
    EXPECT_EQ(open.column(curso), "Excel, do começo ao fim | Track analista");
    open.search(QStringLiteral("nada disso"));
    EXPECT_EQ(open.rows().rowCount(), 0);
    EXPECT_TRUE(has(open.sentences(), "No course with these filters"));
}

TEST_F(Tables, PorCursoShowsTheGapWhenItIsChosen)
{
    show(ProgressView::ByCourse);
    open.press(1, int(HeatScale::Difference));
    const QModelIndex cell = open.cell(QStringLiteral("SQL"), w47);
    const auto& figure = open.body().tables().courses().model().row(0).figures.back();
    ASSERT_TRUE(figure.expected);
    EXPECT_EQ(cell.data(TenthsRole).toInt(), *figure.mean - *figure.expected);
}

TEST_F(Tables, EnterOnATurmaOrACourseShowsItsStudents)
{
    show(ProgressView::ByCohort);
    view().setCurrentIndex(open.rows().index(1, 0)); // turma 10
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.page->state().view, ProgressView::General);
    EXPECT_EQ(open.column(aluno), "Rui Melo");
    open.page->filters().clear();
    ASSERT_TRUE(open.isAnswered());
    show(ProgressView::ByCourse);
    view().setCurrentIndex(open.rows().index(0, 0));
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.page->state().view, ProgressView::General);
    EXPECT_EQ(open.body().answer().filter.courses, std::vector{domain::CourseId{1}});
    EXPECT_EQ(open.text(QStringLiteral("Ana Conceição"), w47), "41,7");
}

TEST_F(Tables, EnterOnAStudentGoesToThatStudent)
{
    QSignalSpy gone(open.page.get(), &Page::goAsked);
    view().setCurrentIndex(open.cell(QStringLiteral("Rui Melo"), aluno));
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_EQ(gone.count(), 1);
    const auto destination = gone.at(0).at(0).value<Destination>();
    EXPECT_EQ(destination.page, QStringLiteral("aluno"));
    EXPECT_EQ(destination.student, domain::StudentId{9});
}

TEST_F(Tables, MesReadsTheEndOfTheMonth)
{
    show(ProgressView::Month);
    const QString ana = QStringLiteral("Ana Conceição");
    EXPECT_EQ(open.column(aluno), "Ana Conceição | Eva Sá | Rui Melo | Zoe Reis");
    EXPECT_EQ(open.text(ana, QStringLiteral("inicio")), "6,7") << "of 20, 0 and 0 on 6 November";
    EXPECT_EQ(open.text(ana, QStringLiteral("fim")), "20,6");
    EXPECT_EQ(open.text(ana, QStringLiteral("avanco")), "+13,9");
    EXPECT_EQ(open.text(QStringLiteral("Rui Melo"), QStringLiteral("primeira_foto")), "W46");
    EXPECT_EQ(open.text(QStringLiteral("Eva Sá"), QStringLiteral("fim")), "") << "hatched: not collected is no zero";
    EXPECT_EQ(
        open.cell(QStringLiteral("Eva Sá"), QStringLiteral("fim")).data(MarkRole).toInt(), int(CellMark::NotCollected));
    EXPECT_FALSE(tip(QStringLiteral("Eva Sá"), QStringLiteral("avanco")).empty()) << "says why there is no gain";
    EXPECT_EQ(open.text(QStringLiteral("Zoe Reis"), QStringLiteral("situacao")), "") << "left before the end";
    EXPECT_TRUE(has(footer(), counted(3, " student"))) << footer();
    EXPECT_TRUE(has(footer(), "0 steady") && has(footer(), "0 last week")) << footer();
}

TEST_F(Tables, MesGoesFromMonthToMonth)
{
    show(ProgressView::Month);
    QTest::keyClick(&open.body().month(), Qt::Key_Right);
    EXPECT_FALSE(open.page->isAsking()) << "there is nothing after the last";
    QTest::keyClick(&open.body().month(), Qt::Key_Left);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(aluno), "Ana Conceição");
    EXPECT_EQ(open.body().answer().overview->last.week.key(), QStringLiteral("2026-W44"))
        << "the figures over the table are of the month, too";
    EXPECT_EQ(open.text(QStringLiteral("Ana Conceição"), QStringLiteral("avanco")), "");
    EXPECT_TRUE(has(tip(QStringLiteral("Ana Conceição"), QStringLiteral("avanco")), "Only one photo"));
    const auto buttons = open.body().month().findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_FALSE(buttons[0]->isEnabled());
    EXPECT_TRUE(buttons[1]->isEnabled());
}

TEST_F(Tables, SituationsOverTheTableFilterItAndKeepTheirCounts)
{
    const auto chips = open.body().tables().chips().findChildren<StatusChip*>();
    ASSERT_EQ(chips.size(), 5);
    StatusChip* late = nullptr;
    StatusChip* none = nullptr;
    for (StatusChip* chip : chips) {
        late = chip->status() == domain::Status::Late ? chip : late;
        none = chip->status() == domain::Status::NoData ? chip : none;
    }
    const QString before = none->accessibleName();
    EXPECT_TRUE(before.endsWith(QLocale().toString(1))) << before.toStdString();
    none->setFocus();
    QTest::keyClick(none, Qt::Key_Space);
    EXPECT_EQ(open.column(aluno), "Eva Sá");
    EXPECT_EQ(none->accessibleName(), before) << "the counts are of everybody";
    EXPECT_EQ(open.page->chosenFilter().filter.students.statuses, std::vector{domain::Status::NoData});
    late->click();
    EXPECT_EQ(open.rows().rowCount(), 1 + open.body().answer().overview->statuses.of(domain::Status::Late));
    open.page->filters().clear();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_FALSE(none->isChecked());
    EXPECT_EQ(open.rows().rowCount(), 4);
    show(ProgressView::ByCohort);
    EXPECT_FALSE(open.body().tables().chips().isVisible()) << "turmas have no situation";
}

TEST_F(Tables, ChosenRowsAreSummedFromTheirCells)
{
    const std::string usual = footer();
    EXPECT_TRUE(has(usual, counted(3, " student"))) << usual;
    chooseAll();
    const std::string sum = footer();
    EXPECT_TRUE(has(sum, counted(3, " student"))) << sum << ": who left is not among them";
    EXPECT_TRUE(has(sum, "40,3")) << sum << ": 41,7 + 20 + 0 + 100 + 80 + 0 over 6 cells";
    EXPECT_TRUE(has(sum, "+17,0")) << sum << ": 11,7 + 10 + 0 + 50 + 30 + 0 over 6 cells";
    EXPECT_TRUE(has(sum, "6 of 9")) << sum;
    view().clearSelection();
    EXPECT_EQ(footer(), usual);
    view().setFocus();
    view().setCurrentIndex({});
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(footer(), sum);
}

TEST_F(Tables, SpaceMarksRowsOneByOne)
{
    view().setFocus();
    view().setCurrentIndex(open.rows().index(0, 0));
    view().clearSelection();
    QTest::keyClick(&view(), Qt::Key_Space);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_EQ(open.body().table().selectedIds().size(), 2);
    EXPECT_TRUE(has(footer(), counted(2, " student"))) << footer();
}

TEST_F(Tables, TurmasAndCoursesAreNotSummedTwice)
{
    show(ProgressView::ByCourse);
    chooseAll();
    EXPECT_TRUE(has(footer(), counted(3, " course"))) << footer() << ": not the total";
    EXPECT_TRUE(has(footer(), "40,3")) << footer();
    show(ProgressView::ByCohort);
    chooseAll();
    EXPECT_TRUE(has(footer(), counted(2, " cohort"))) << footer();
}

TEST_F(Tables, ColumnsHideMoveAndComeBackInTheNextSession)
{
    const QString usual = keys();
    ColumnLayout layout;
    layout.hidden = {QStringLiteral("esperado"), QStringLiteral("turma")};
    layout.order = {QStringLiteral("perfil"), QStringLiteral("situacao")};
    arrange(layout);
    EXPECT_TRUE(keys().startsWith(QStringLiteral("aluno perfil situacao 2026-W44"))) << keys().toStdString();
    EXPECT_FALSE(keys().contains(QStringLiteral("turma")));
    open.page->copy();
    const QString copied = QApplication::clipboard()->text().section(u'\n', 0, 0);
    EXPECT_FALSE(copied.contains(QStringLiteral("Expected"))) << copied.toStdString();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Student\tProfile\tSituation"))) << copied.toStdString();
    const QByteArray kept = QJsonDocument(open.quiet.settings.pages).toJson();
    const QJsonObject pages = QJsonDocument::fromJson(kept).object();
    {
        const ShownPage again(world, pages[QStringLiteral("progresso")]);
        ASSERT_TRUE(again.isAnswered());
        EXPECT_EQ(again.rows().columnOf(QStringLiteral("turma")), -1);
        EXPECT_EQ(again.rows().columnKey(1), QStringLiteral("perfil"));
    }
    show(ProgressView::Month);
    EXPECT_TRUE(keys().contains(QStringLiteral("turma"))) << "each view has its own columns";
    show(ProgressView::General);
    arrange({});
    EXPECT_EQ(keys(), usual);
}

TEST_F(Tables, TheChooserWorksByKeyboardAlone)
{
    open.page->chooseColumns();
    ColumnChooser& chooser = open.body().tables().chooser();
    ASSERT_TRUE(chooser.isVisible());
    auto* list = chooser.findChild<CheckList*>();
    list->setCurrentRow(0);
    ASSERT_EQ(list->currentItem()->text(), QStringLiteral("Cohort"));
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(open.rows().columnOf(QStringLiteral("turma")), -1);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(open.rows().columnOf(QStringLiteral("turma")), 1);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(open.rows().columnOf(QStringLiteral("turma")), 2) << "behind the situation";
    EXPECT_EQ(list->currentRow(), 1) << "and still the current one";
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(open.rows().columnOf(QStringLiteral("turma")), 1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(open.rows().columnOf(aluno), 0) << "the name stays first";
    chooser.hide();
}

TEST_F(Tables, AHeaderThatIsDraggedMovesItsColumn)
{
    QHeaderView* header = view().horizontalHeader();
    const int situation = open.rows().columnOf(QStringLiteral("situacao"));
    const int turma = open.rows().columnOf(QStringLiteral("turma"));
    header->moveSection(header->visualIndex(situation), header->visualIndex(turma));
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.rows().columnOf(QStringLiteral("situacao")) == turma; }));
    EXPECT_EQ(header->visualIndex(turma), turma) << "the columns moved, the header did not";
    const int week = open.rows().columnOf(w47);
    const int perfil = open.rows().columnOf(QStringLiteral("perfil"));
    header->moveSection(week, perfil);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keys().endsWith(QStringLiteral("2026-W46 2026-W47")); }))
        << keys().toStdString() << ": weeks move together";
}

TEST_F(Tables, ColumnsUpToOneStayInPlace)
{
    ColumnLayout layout;
    layout.frozenTo = QStringLiteral("turma");
    arrange(layout);
    open.page->resize(560, 700);
    EXPECT_FALSE(view().frozen()->isColumnHidden(1));
    EXPECT_TRUE(view().frozen()->isColumnHidden(2));
    layout.frozenTo = QStringLiteral("perfil");
    arrange(layout);
    EXPECT_TRUE(view().frozen()->isColumnHidden(open.rows().columnOf(w45))) << "weeks never stay";
    layout.hidden = {QStringLiteral("turma")};
    layout.frozenTo = QStringLiteral("turma");
    arrange(layout);
    EXPECT_TRUE(view().frozen()->isColumnHidden(1)) << "a hidden column holds nothing";
}

TEST_F(Tables, TheProfileTellsItsRuleAndFigures)
{
    EXPECT_EQ(open.text(QStringLiteral("Ana Conceição"), QStringLiteral("perfil")), "—") << "three gains are too few";
    EXPECT_TRUE(has(tip(QStringLiteral("Ana Conceição"), QStringLiteral("perfil")), "four gains"));
    EXPECT_FALSE(profileTip({domain::Profile::Steady, 0.9232, 0.4, 2.0}).isEmpty());
    const std::string words = profileTip({domain::Profile::Steady, 0.9232, 0.4, 2.0}).toStdString();
    EXPECT_TRUE(has(words, QLocale().toString(0.92, 'f', 2).toStdString())
        && has(words, Numbers().percent(400).toStdString()) && has(words, Numbers().points(20).toStdString()))
        << words;
}

TEST_F(Tables, ACellSaysHowItCameIntoItsWeek)
{
    const auto shown = [&](const QString& who, const QString& week) {
        const QModelIndex cell = open.cell(who, week);
        view().setCurrentIndex(cell);
        QTest::keyClick(&view(), Qt::Key_F1, Qt::ShiftModifier);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return view().lastTip().count(u'\n') > cell.data(Qt::ToolTipRole).toString().count(u'\n'); }));
        return view().lastTip().toStdString();
    };
    EXPECT_TRUE(has(shown(QStringLiteral("Ana Conceição"), w47), "Collected on"));
    const std::string missing = shown(QStringLiteral("Eva Sá"), w47);
    EXPECT_TRUE(has(missing, counted(3, " cell")) && has(missing, "the connection failed")) << missing;
}

TEST_F(Tables, LargeTextWrapsTheRowOfViews)
{
    open.appearance.scaleText(2.0);
    open.page->resize(1000, 700);
    QApplication::processEvents();
    const auto cut = [&] {
        QStringList names;
        for (const QAbstractButton* button : open.body().findChildren<QAbstractButton*>()) {
            const QRect place(button->mapTo(&open.body(), QPoint()), button->size());
            const bool isWhole = open.body().rect().contains(place) && button->width() >= button->sizeHint().width();
            const bool isFigure = qobject_cast<const FigureCard*>(button); // they write less when they have less room
            if (button->isVisible() && !isWhole && !isFigure)
                names << button->text();
        }
        return names;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return cut().isEmpty(); }, tests::patience))
        << cut().join(QStringLiteral(" | ")).toStdString();
    open.appearance.scaleText(1.0);
}
