#include "tests/ui/pages/shown_page.h"
#include "ui/data/plot.h"
#include "ui/data/plot_view.h"
#include "ui/data/table_paint.h"
#include "ui/data/table_panel.h"
#include "ui/status_word.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownPage;

namespace {

const QString aluno = QStringLiteral("aluno");
const QString turma = QStringLiteral("turma");
const QString w46 = QStringLiteral("2026-W46");
const QString w47 = QStringLiteral("2026-W47");
const QString ana = QStringLiteral("Ana Conceição");
const QString joao = QStringLiteral("João Ávila");
const QString eva = QStringLiteral("Eva Sá");

/// Two turmas over two weeks: a value, a zero, what was not collected, no access, who entered late and who left.
constexpr std::string_view twoWeeks = R"(
trilha analista a=5 b=15
  curso 1 SQL 2
  curso 2 Excel 2
turma analista 2 tag=69 inicio=2026-11-02 tutor=Lima
turma analista 10 tag=70
aluno 7 "Ana Conceição" ana@x.com +5511999990000
aluno 8 "João Ávila" joao@x.com
aluno 9 "Eva Sá"
aluno 10 "Rui Melo"
aluno 11 "Zoe Reis"
foto 2026-W46 2: 7 | 20 0 ; 8 | 10 - ; 10 | 30 30
foto 2026-W46 10: 9 | x x
foto 2026-W47 2: 7 acesso=2026-11-17T10:00 | 41,7 10 ; 8 | - - ; 11 | 100 100
foto 2026-W47 10: 9 | 0 0
)";

class Views : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(open.isAnswered()); }
    void showTurmas()
    {
        open.press(0, int(ProgressView::ByCohort));
        ASSERT_TRUE(open.isAnswered());
    }
    CellMark mark(const QString& who, const QString& week) const
    {
        return static_cast<CellMark>(open.cell(who, week).data(MarkRole).toInt());
    }

    tests::World world = tests::world(twoWeeks);
    ShownPage open{world};
};

} // namespace

TEST_F(Views, TheSituationHasRoomForBothFlags)
{
    const TableView& view = open.body().table().view();
    const TablePaint paint(open.appearance, 1);
    const int width = view.columnWidth(open.rows().columnOf(QStringLiteral("situacao")));
    const int words = QFontMetrics(paint.words).horizontalAdvance(statusWord(domain::Status::Attention));
    constexpr int flag = 10; // px of a mark
    EXPECT_GE(width, cellPadding + flag + markGap + words + cellPadding + flag + 4 + flag)
        << "parado and nunca entrou stand behind the word";
}

TEST_F(Views, GeralWritesWhatThePictureSays)
{
    EXPECT_EQ(open.text(ana, w46), "10,0");
    EXPECT_EQ(open.text(ana, w47), "25,9") << "41,7 and 10";
    EXPECT_EQ(open.text(joao, w46), "10,0") << "what was not collected stays out of the mean";
    EXPECT_EQ(open.text(eva, w47), "0,0");
    EXPECT_EQ(open.text(QStringLiteral("Zoe Reis"), w47), "100,0");
}

TEST_F(Views, GeralTellsFourKindsOfMissingApart)
{
    EXPECT_EQ(mark(joao, w47), CellMark::NotCollected);
    EXPECT_EQ(mark(eva, w46), CellMark::NoAccess);
    EXPECT_EQ(mark(eva, w47), CellMark::NotStarted);
    EXPECT_EQ(mark(QStringLiteral("Rui Melo"), w47), CellMark::Absent) << "he left";
    EXPECT_EQ(mark(QStringLiteral("Zoe Reis"), w46), CellMark::Absent) << "she was not there yet";
    for (const auto& [who, week] : {std::pair(joao, w47), {eva, w46}, {QStringLiteral("Rui Melo"), w47}})
        EXPECT_FALSE(open.cell(who, week).data(TenthsRole).isValid()) << "missing is never zero";
}

TEST_F(Views, ATurmaWithoutStartHasNoExpectation)
{
    EXPECT_EQ(open.text(eva, QStringLiteral("esperado")), "");
    EXPECT_EQ(open.text(eva, QStringLiteral("diferenca")), "");
    EXPECT_EQ(open.cell(eva, QStringLiteral("situacao")).data(StatusRole).toInt(), int(domain::Status::NoData));
    EXPECT_NE(open.text(ana, QStringLiteral("esperado")), "");
}

TEST_F(Views, TurmasWriteMeanAndStudentsOfThePicture)
{
    showTurmas();
    const QString two = cohortName(2);
    EXPECT_EQ(open.text(two, w46), "18,0") << "20, 0, 10, 30 and 30";
    EXPECT_EQ(open.text(two, w47), "62,9") << "41,7, 10, 100 and 100";
    EXPECT_EQ(open.cell(two, w47).data(CountRole).toString().toStdString(), "3");
    EXPECT_EQ(open.text(cohortName(10), w47), "0,0");
    EXPECT_EQ(mark(cohortName(10), w46), CellMark::NotCollected) << "nobody answered there";
    const int last = open.rows().rowCount() - 1;
    EXPECT_TRUE(open.rows().index(last, 0).data(TotalRole).toBool());
    EXPECT_EQ(open.rows().index(last, open.rows().columnOf(w47)).data().toString().toStdString(), "42,0")
        << "over the six collected cells, not over the means";
}

TEST_F(Views, GapModeWritesProgressLessExpected)
{
    open.press(1, int(HeatScale::Difference));
    const analytics::StudentWeeks& students = *open.body().answer().students;
    int compared = 0;
    for (const analytics::StudentRow& row : students.rows) {
        for (size_t week = 0; week < students.weeks.size(); ++week) {
            const auto gap = row.weeks[week].gap();
            const QModelIndex cell = open.cell(row.student.name, students.weeks[week].key());
            EXPECT_EQ(cell.data(TenthsRole).isValid(), gap.has_value());
            if (!gap)
                continue;
            EXPECT_EQ(cell.data(TenthsRole).toInt(), *gap);
            EXPECT_EQ(cell.data().toString(), open.quiet.session.numbers.difference(*gap));
            ++compared;
        }
    }
    EXPECT_GE(compared, 4);
    EXPECT_EQ(open.text(eva, w47), "\u2014") << "a value without an expectation has no gap";
}

TEST_F(Views, GapModeOfTurmasAgreesWithItsLastColumns)
{
    open.press(1, int(HeatScale::Difference));
    showTurmas();
    EXPECT_EQ(open.text(cohortName(2), w47), open.text(cohortName(2), QStringLiteral("diferenca")));
    EXPECT_NE(open.text(cohortName(2), w47), "");
}

TEST_F(Views, ContactsAddColumnsButNoRows)
{
    const int rows = open.rows().rowCount();
    EXPECT_EQ(open.rows().columnOf(QStringLiteral("email")), -1);
    open.page->setContacts(Contacts::Shown);
    EXPECT_EQ(open.text(ana, QStringLiteral("celular")), "+5511999990000");
    EXPECT_EQ(open.text(joao, QStringLiteral("celular")), "");
    EXPECT_EQ(open.rows().rowCount(), rows);
}

TEST_F(Views, SearchFindsNamesMailsAndPhonesAndKeepsTheQuestion)
{
    const int saves = open.quiet.saves;
    for (const auto& [wanted, found] : {std::pair(QStringLiteral("avila"), "João Ávila"),
             {QStringLiteral("CONCEIÇÃO"), "Ana Conceição"}, {QStringLiteral("sa eva"), "Eva Sá"},
             {QStringLiteral("JOAO@x"), "João Ávila"}, {QStringLiteral("99999"), "Ana Conceição"}}) {
        open.search(wanted);
        EXPECT_EQ(open.column(aluno), found) << wanted.toStdString();
    }
    open.search({});
    EXPECT_EQ(open.rows().rowCount(), 5);
    EXPECT_FALSE(open.page->isAsking()) << "the rows are here; nobody asks the history";
    EXPECT_EQ(open.quiet.saves, saves);
}

TEST_F(Views, SearchFindsTurmasByNumberAndTutor)
{
    showTurmas();
    open.search(QStringLiteral("10"));
    EXPECT_TRUE(open.column(turma).starts_with(cohortName(10).toStdString())) << open.column(turma);
    open.search(QStringLiteral("LIMA"));
    EXPECT_TRUE(open.column(turma).starts_with(cohortName(2).toStdString()));
    EXPECT_EQ(open.rows().rowCount(), 2) << "the turma and the total";
}

TEST_F(Views, NobodyMatchesIsSaidAndUndone)
{
    open.search(QStringLiteral("ninguém"));
    EXPECT_EQ(open.rows().rowCount(), 0);
    EXPECT_NE(open.sentences().find("No student with these filters"), std::string::npos);
    open.page->filters().clear();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.rows().rowCount(), 5);
}

TEST_F(Views, ACardNarrowsToItsStudents)
{
    const auto press = [&](ProgressFigure figure) {
        emit open.body().figureActivated(figure);
        ASSERT_TRUE(open.isAnswered());
    };
    press(ProgressFigure::OnTrack);
    const auto& statuses = open.body().answer().overview->statuses;
    EXPECT_EQ(open.rows().rowCount(), statuses.onTrackOrFinished()) << "as many as the card says";
    press(ProgressFigure::Students);
    EXPECT_EQ(open.rows().rowCount(), 5);
    press(ProgressFigure::Mean);
    EXPECT_EQ(open.page->state().view, ProgressView::ByCohort);
}

TEST_F(Views, TheChartFollowsTheView)
{
    const QString mean = open.body().charts().plot().view().accessibleDescription();
    EXPECT_TRUE(mean.contains(Numbers().percent(420))) << mean.toStdString();
    showTurmas();
    EXPECT_TRUE(open.body().charts().plot().view().accessibleDescription().contains(Numbers().percent(629)));
}

TEST_F(Views, TableOnlyHidesTheChart)
{
    open.press(2, int(ProgressLayout::TableOnly));
    EXPECT_FALSE(open.body().charts().plot().isVisible());
    open.press(2, int(ProgressLayout::ChartAndTable));
    EXPECT_TRUE(open.body().charts().plot().isVisible());
}
