#include "tests/ui/pages/portuguese.h"
#include "ui/pages/cohort_table.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using analytics::CohortRow;
using analytics::WeekFigure;

namespace {

const domain::Week w46 = *domain::Week::fromKey(u"2026-W46");

WeekFigure figure(int students, std::optional<int> mean, std::optional<int> expected = std::nullopt)
{
    WeekFigure made;
    made.week = w46;
    made.photographed = true;
    made.students = students;
    made.counts.cells = 4 * students;
    made.counts.answered = mean ? 4 * students - 1 : 0;
    made.mean = mean;
    made.expected = expected;
    return made;
}

CohortRow turma(int number, WeekFigure only)
{
    CohortRow row;
    row.cohort = {number};
    row.number = number;
    row.figures = {only};
    return row;
}

class Turmas : public testing::Test {
protected:
    /// One turma and the total, in this scale.
    void show(const CohortRow& row, HeatScale scale = HeatScale::Progress)
    {
        analytics::CohortWeeks answer;
        answer.weeks = {w46};
        answer.rows = {row};
        answer.total = turma(0, figure(312, 500, 450));
        model.show(
            cohortTable(answer, texts, scale, QStringLiteral("Trilha analista"), marked), answer.rows, answer.total);
    }
    QVariant at(int row, const QString& column, int role = Qt::DisplayRole) const
    {
        return model.index(row, model.columnOf(column)).data(role);
    }
    std::string words(int row, const QString& column, int role = Qt::DisplayRole) const
    {
        return at(row, column, role).toString().toStdString();
    }

    Texts texts{Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))};
    TableModel<CohortRow> model{&cohortRowId, texts};
    MarkedCohorts marked;
    tests::Portuguese portuguese;
    QString key = w46.key();
    QString name = QStringLiteral("turma");
};

} // namespace

TEST_F(Turmas, WriteMeanAndStudents)
{
    show(turma(12, figure(28, 417)));
    EXPECT_EQ(words(0, name), "Turma 12");
    EXPECT_EQ(words(0, key), "41,7");
    EXPECT_EQ(words(0, key, CountRole), "28");
    EXPECT_EQ(at(0, key, TenthsRole).toInt(), 417);
}

TEST_F(Turmas, TheTotalIsNamedByItsTrilhaAndCannotBeMarked)
{
    show(turma(12, figure(28, 417)));
    EXPECT_EQ(words(1, name), "Trilha analista");
    EXPECT_TRUE(at(1, name, TotalRole).toBool());
    EXPECT_FALSE(at(1, name, Qt::CheckStateRole).isValid());
    EXPECT_TRUE(at(0, name, Qt::CheckStateRole).isValid());
    EXPECT_EQ(words(1, key), "50,0");
    EXPECT_EQ(words(1, key, CountRole), "312");
}

TEST_F(Turmas, WithoutAnswersAreNotCollectedNeverZero)
{
    show(turma(12, figure(28, std::nullopt)));
    EXPECT_EQ(at(0, key, MarkRole).toInt(), int(CellMark::NotCollected));
    EXPECT_FALSE(at(0, key, TenthsRole).isValid());
    EXPECT_FALSE(at(0, key, CountRole).isValid());
    EXPECT_EQ(words(0, key, Qt::AccessibleTextRole), "não coletado");
    const std::vector<CohortRow> rows{turma(12, figure(28, std::nullopt))};
    EXPECT_EQ(marksOf(rows), std::vector{FooterMark::NotCollected});
}

TEST_F(Turmas, WithoutStudentsOrAPhotoAreAbsent)
{
    WeekFigure never;
    never.week = w46;
    for (const WeekFigure& one : {never, figure(0, std::nullopt)}) {
        show(turma(12, one));
        EXPECT_EQ(at(0, key, MarkRole).toInt(), int(CellMark::Absent));
        EXPECT_EQ(words(0, key), "");
        EXPECT_EQ(words(0, key, Qt::ToolTipRole), "");
        EXPECT_TRUE(marksOf(std::vector{turma(12, one)}).empty());
    }
}

TEST_F(Turmas, WriteTheGapWithItsSignOrADash)
{
    show(turma(12, figure(28, 417, 450)), HeatScale::Difference);
    EXPECT_EQ(words(0, key), "\u22123,3");
    EXPECT_EQ(at(0, key, TenthsRole).toInt(), -33);
    EXPECT_EQ(words(1, key), "+5,0");
    show(turma(12, figure(28, 417)), HeatScale::Difference);
    EXPECT_EQ(words(0, key), "\u2014") << "no start, no expectation";
    EXPECT_EQ(at(0, key, MarkRole).toInt(), int(CellMark::Value));
    EXPECT_FALSE(at(0, key, TenthsRole).isValid());
}

TEST_F(Turmas, ATooltipSaysMeanExpectedChangeAndCoverage)
{
    WeekFigure one = figure(28, 417, 450);
    one.change = 32;
    one.counts.answered = 100;
    one.counts.noAccess = 3;
    show(turma(12, one));
    const std::string tip = words(0, key, Qt::ToolTipRole);
    EXPECT_TRUE(tip.starts_with("Turma 12 · Semana 46")) << tip;
    for (const char* part : {"41,7", "45,0", "+3,2", "100 de 109 coletados", "3 sem acesso", "aluno"})
        EXPECT_NE(tip.find(part), std::string::npos) << part << " in " << tip;
}

TEST_F(Turmas, AMarkedOneHasTheColourOfItsLine)
{
    show(turma(12, figure(28, 417)));
    EXPECT_EQ(at(0, name, Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    EXPECT_EQ(at(0, name, SeriesRole).toInt(), -1);
    marked.toggle({3});
    marked.toggle({12});
    EXPECT_EQ(at(0, name, Qt::CheckStateRole).toInt(), int(Qt::Checked));
    EXPECT_EQ(at(0, name, SeriesRole).toInt(), marked.colorOf({12}));
    EXPECT_NE(marked.colorOf({12}), marked.colorOf({3}));
}

TEST_F(Turmas, EveryFigureExplainsItsFormulaInPortuguese)
{
    ASSERT_TRUE(portuguese.isLoaded());
    show(turma(12, figure(28, 417)));
    int explained = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString tip = model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (model.headerData(column, Qt::Horizontal, LookRole).toInt() == int(CellLook::Text))
            continue;
        ++explained;
        EXPECT_FALSE(tip.isEmpty()) << model.columnKey(column).toStdString();
        EXPECT_FALSE(tip.contains(QStringLiteral(" the "))) << tip.toStdString();
    }
    EXPECT_GE(explained, 4) << "the week, gain, expected, difference";
}

TEST_F(Turmas, WithoutWeeksThereIsNoTable)
{
    EXPECT_TRUE(cohortTable({}, texts, HeatScale::Progress, QStringLiteral("Trilha"), marked).empty());
}

TEST(MarkedTurmas, AreNewlyChosenInOneGo)
{
    MarkedCohorts marked;
    marked.toggle({9});
    marked.mark({{1}, {2}});
    EXPECT_EQ(marked.colorOf({9}), -1);
    EXPECT_EQ(marked.all(), (std::vector<domain::CohortId>{{1}, {2}}));
    marked.toggle({1});
    marked.toggle({2});
    EXPECT_TRUE(marked.all().empty());
}
