#include "tests/ui/pages/portuguese.h"
#include "ui/pages/profile_words.h"
#include "ui/pages/student_table.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using analytics::StudentRow;
using analytics::StudentWeek;

namespace {

const domain::Week w46 = *domain::Week::fromKey(u"2026-W46");

/// A member's week: so many cells, so many answered, so many without access, and the sum of their tenths.
StudentWeek week(int cells, int answered, int noAccess = 0, int sum = 0)
{
    StudentWeek made;
    made.member = true;
    made.counts.cells = cells;
    made.counts.answered = answered;
    made.counts.noAccess = noAccess;
    made.counts.sumTenths = sum;
    made.progress = made.counts.progress();
    return made;
}

StudentRow student(qint64 id, const QString& name, std::vector<StudentWeek> weeks)
{
    StudentRow row;
    row.student.id = {id};
    row.student.name = name;
    row.cohort = {2};
    row.cohortNumber = 12;
    row.weeks = std::move(weeks);
    return row;
}

class Students : public testing::Test {
protected:
    QVariant of(const StudentRow& row, const QString& column, int role, HeatScale scale = HeatScale::Progress)
    {
        analytics::StudentWeeks answer;
        for (size_t i = 0; i < row.weeks.size(); ++i)
            answer.weeks.push_back(w46 + qint64(i));
        answer.rows = {row};
        StudentTableChoice choice;
        choice.scale = scale;
        choice.today = QDate(2026, 11, 22);
        model.show(studentTable(answer, texts, choice), answer.rows);
        EXPECT_GE(model.columnOf(column), 0) << column.toStdString();
        return model.index(0, model.columnOf(column)).data(role);
    }
    std::string words(
        const StudentRow& row, const QString& column, int role = Qt::DisplayRole, HeatScale scale = HeatScale::Progress)
    {
        return of(row, column, role, scale).toString().toStdString();
    }

    Texts texts{Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil))};
    TableModel<StudentRow> model{&studentRowId, texts};
    tests::Portuguese portuguese;
    QString key = w46.key();
};

} // namespace

TEST_F(Students, AProfileThatIsNotKnownYetIsADash)
{
    StudentRow row = student(7, QStringLiteral("Ana"), {week(1, 1, 0, 417)});
    EXPECT_EQ(words(row, QStringLiteral("perfil")), "—");
    row.profile = domain::StudyProfile{domain::Profile::Steady, 1, 0.25, 0};
    EXPECT_EQ(words(row, QStringLiteral("perfil")), profileWord(domain::Profile::Steady).toStdString());
}

TEST_F(Students, WeeksAreMarkedByWhatIsKnownOfThem)
{
    EXPECT_EQ(markOfWeek({}), CellMark::Absent);
    EXPECT_EQ(markOfWeek(week(4, 4, 0, 2000)), CellMark::Value);
    EXPECT_EQ(markOfWeek(week(4, 4, 0, 0)), CellMark::NotStarted) << "collected, and zero";
    EXPECT_EQ(markOfWeek(week(4, 0)), CellMark::NotCollected) << "nothing was answered";
    EXPECT_EQ(markOfWeek(week(4, 0, 4)), CellMark::NoAccess);
    EXPECT_EQ(markOfWeek(week(4, 0, 3)), CellMark::NotCollected) << "one cell is still awaited";
    EXPECT_EQ(markOfWeek(week(4, 1, 3, 500)), CellMark::Value) << "one answer is enough";
    EXPECT_EQ(markOfWeek(week(0, 0)), CellMark::NotCollected) << "a roster without cells";
}

TEST_F(Students, AScreenReaderHearsWhatIsMissing)
{
    const auto heard = [this](const StudentWeek& one) {
        return words(student(7, QStringLiteral("Ana"), {one}), key, Qt::AccessibleTextRole);
    };
    EXPECT_EQ(heard(week(4, 0)), "não coletado");
    EXPECT_EQ(heard(week(4, 0, 4)), "sem acesso");
    EXPECT_EQ(heard(week(4, 4)), "não iniciado");
    EXPECT_EQ(heard({}), "fora da turma");
    EXPECT_EQ(heard(week(4, 4, 0, 1668)), "41,7");
}

TEST_F(Students, ASituationIsHeardWithItsFlags)
{
    StudentWeek late = week(4, 4, 0, 400);
    late.status = domain::Status::Late;
    late.stalled = true;
    StudentRow ana = student(7, QStringLiteral("Ana"), {late});
    const QString situation = QStringLiteral("situacao");
    EXPECT_EQ(words(ana, situation), "atrasado");
    EXPECT_EQ(words(ana, situation, Qt::AccessibleTextRole), "atrasado, parado, nunca entrou");
    EXPECT_TRUE(of(ana, situation, StalledRole).toBool());
    EXPECT_TRUE(of(ana, situation, NeverEnteredRole).toBool());
    ana.weeks[0].lastAccess = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    EXPECT_EQ(words(ana, situation, Qt::AccessibleTextRole), "atrasado, parado");
    ana.weeks[0] = {};
    EXPECT_FALSE(of(ana, situation, StatusRole).isValid()) << "who left has no situation";
    EXPECT_EQ(words(ana, situation), "");
}

TEST_F(Students, ATooltipSaysFiguresAndCoverage)
{
    StudentWeek one = week(5, 4, 1, 1668);
    one.expected = 500;
    const std::string tip = words(student(7, QStringLiteral("Ana\nSá"), {one}), key, Qt::ToolTipRole);
    EXPECT_TRUE(tip.starts_with("Ana Sá · Semana 46")) << tip;
    for (const char* part : {"41,7", "50,0", "\u22128,3", "4 de 4 coletados", "1 sem acesso"})
        EXPECT_NE(tip.find(part), std::string::npos) << part << " in " << tip;
    const std::string missing = words(student(7, QStringLiteral("Ana"), {week(5, 0)}), key, Qt::ToolTipRole);
    EXPECT_NE(missing.find("0 de 5 coletados"), std::string::npos) << missing;
    EXPECT_NE(missing.find("fora das médias"), std::string::npos) << missing;
    EXPECT_EQ(words(student(7, QStringLiteral("Ana"), {{}}), key, Qt::ToolTipRole), "") << "nothing to say";
}

TEST_F(Students, WhoWasErasedIsSaidToBe)
{
    const StudentRow erased = student(7, {}, {week(5, 4, 1, 1668)});
    EXPECT_FALSE(words(erased, QStringLiteral("aluno")).empty());
    EXPECT_EQ(words(erased, QStringLiteral("aluno")), words(erased, QStringLiteral("aluno"), Qt::ToolTipRole));
    EXPECT_TRUE(words(erased, key, Qt::ToolTipRole).starts_with(words(erased, QStringLiteral("aluno"))));
    EXPECT_EQ(words(student(7, QStringLiteral("Ana"), {{}}), QStringLiteral("aluno")), "Ana");
}

TEST_F(Students, AGapOfZeroProgressIsAValue)
{
    StudentWeek zero = week(4, 4);
    zero.expected = 250;
    const StudentRow ana = student(7, QStringLiteral("Ana"), {zero});
    EXPECT_EQ(of(ana, key, MarkRole, HeatScale::Difference).toInt(), int(CellMark::Value));
    EXPECT_EQ(words(ana, key, Qt::DisplayRole, HeatScale::Difference), "\u221225,0");
    EXPECT_EQ(words(ana, key, Qt::AccessibleTextRole, HeatScale::Difference), "\u221225,0") << "heard as written";
    EXPECT_EQ(of(ana, key, MarkRole).toInt(), int(CellMark::NotStarted));
    zero.expected.reset();
    EXPECT_EQ(words(student(7, QStringLiteral("Ana"), {zero}), key, Qt::DisplayRole, HeatScale::Difference), "\u2014")
        << "without an expectation it is a dash, not an absence";
}

TEST_F(Students, ASparkKeepsItsGapsAndSortsByTheGain)
{
    StudentWeek last = week(4, 4, 0, 2000);
    last.gain = domain::Gain{-30, false};
    const StudentRow ana = student(7, QStringLiteral("Ana"), {week(4, 4, 0, 1000), week(4, 0), last});
    const QString line = QStringLiteral("linha");
    EXPECT_EQ(of(ana, line, SparkRole).value<Spark>(), (Spark{250, std::nullopt, 500}));
    EXPECT_EQ(of(ana, line, SortRole).toInt(), -30);
    EXPECT_EQ(words(ana, line, Qt::AccessibleTextRole), "25,0 — 50,0");
}

TEST_F(Students, AnAccessIsToldInDaysAndAsAMoment)
{
    StudentWeek one = week(4, 4, 0, 1000);
    one.lastAccess = QDateTime(QDate(2026, 11, 20), QTime(1, 30), Qt::UTC); // the 19th at 22:30 in São Paulo
    const StudentRow ana = student(7, QStringLiteral("Ana"), {one});
    EXPECT_EQ(words(ana, QStringLiteral("ultimo_acesso")), "há 3 dias");
    EXPECT_NE(words(ana, QStringLiteral("ultimo_acesso"), Qt::ToolTipRole).find("22:30"), std::string::npos);
    const StudentRow never = student(8, QStringLiteral("Bia"), {week(4, 4)});
    EXPECT_EQ(words(never, QStringLiteral("ultimo_acesso"), Qt::ToolTipRole), "nunca entrou");
}

TEST_F(Students, EveryFigureExplainsItsFormulaInPortuguese)
{
    ASSERT_TRUE(portuguese.isLoaded());
    analytics::StudentWeeks answer;
    answer.weeks = {w46, w46 + 1};
    const auto columns = studentTable(answer, texts, {});
    int explained = 0;
    for (const auto& column : columns) {
        const bool isFigure = column.look != CellLook::Text && column.column.key != u"turma";
        if (!isFigure)
            continue;
        ++explained;
        EXPECT_FALSE(column.tip.isEmpty()) << column.column.key.toStdString();
        for (const auto& english : {QStringLiteral(" the "), QStringLiteral(" of "), QStringLiteral("minus")})
            EXPECT_FALSE(column.tip.contains(english)) << column.tip.toStdString();
    }
    EXPECT_EQ(explained, 7) << "situation, two weeks, gain, line, expected, difference";
}

TEST_F(Students, OnlyTheMarksThatOccurAreExplained)
{
    const StudentRow fine = [] {
        StudentWeek one = week(4, 4, 0, 1000);
        one.lastAccess = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        return student(7, QStringLiteral("Ana"), {one});
    }();
    EXPECT_TRUE(marksOf(std::vector<StudentRow>{fine}).empty());
    StudentRow other = fine;
    other.weeks.insert(other.weeks.begin(), {week(4, 0), week(4, 0, 4)});
    EXPECT_EQ(
        marksOf(std::vector<StudentRow>{fine, other}), (std::vector{FooterMark::NotCollected, FooterMark::NoAccess}));
    other.weeks.back().stalled = true;
    other.weeks.back().lastAccess.reset();
    EXPECT_EQ(marksOf({other}),
        (std::vector{FooterMark::NotCollected, FooterMark::NoAccess, FooterMark::Stalled, FooterMark::NeverEntered}));
}

TEST_F(Students, InTwoTurmasHaveTwoRowsWithDifferentIds)
{
    StudentRow first = student(7, QStringLiteral("Ana"), {week(4, 4)});
    StudentRow second = first;
    second.cohort = {3};
    EXPECT_NE(studentRowId(first), studentRowId(second));
    second.cohort = first.cohort;
    second.student.name = QStringLiteral("Ana Sá");
    EXPECT_EQ(studentRowId(first), studentRowId(second)) << "a new name is the same row";
}
