#include "core/analytics/groups.h"
#include "core/analytics/student_columns.h"
#include "tests/reports/figures_of.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace farol::domain;
using farol::analytics::ReportName;
using farol::tests::asRead;
using farol::tests::expectTable;
using farol::tests::OpenedBook;
using farol::tests::OpenedSheet;
using farol::tests::rowsOf;
using farol::tests::weekReport;
using farol::tests::World;
using farol::tests::world;

namespace {

constexpr auto twoTurmas = R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 4
turma analista 12 tag=69 inicio=2026-09-14 tutor=Ana
turma analista 14 tag=70 inicio=2026-10-12
aluno 7 "Zoé Ávila" zoe@x.com +5511999990000
aluno 8 "Bruno Sá" bruno@x.com
foto 2026-W43 12: 7 acesso=2026-10-23T10:00 | 10 0 ; 8 | 50 x
foto 2026-W44 12: 7 acesso=2026-10-30T10:00 | 20 0 ; 8 | - x
foto 2026-W45 12: 7 acesso=2026-11-06T10:00 | 40 10 ; 8 | 55 x
foto 2026-W46 12: 7 acesso=2026-11-13T10:00 | 80 20 ; 8 | 55 x
foto 2026-W46 14: 9 | 5 0
foto 2026-W47 12: 7 acesso=2026-11-20T10:00 | 100 30 ; 8 | 55 x
foto 2026-W47 14: 9 | 15 - ; 10 | 0 0
)";

/// What a reader sees in place of each key of the contract.
const std::map<QString, QString> changeWords{
    {QStringLiteral("s:entrou"), QStringLiteral("s:Entrou")},
    {QStringLiteral("s:saiu"), QStringLiteral("s:Saiu")},
    {QStringLiteral("s:mudou de turma"), QStringLiteral("s:Mudou de turma")},
    {QStringLiteral("s:voltou"), QStringLiteral("s:Voltou")},
    {QStringLiteral("s:situacao"), QStringLiteral("s:Situa\u00E7\u00E3o")},
    {QStringLiteral("s:concluiu"), QStringLiteral("s:Concluiu")},
    {QStringLiteral("s:parou"), QStringLiteral("s:Parou")},
    {QStringLiteral("s:retomou"), QStringLiteral("s:Retomou")},
    {QStringLiteral("s:regrediu"), QStringLiteral("s:Regrediu")},
    {QStringLiteral("s:nao coletado"), QStringLiteral("s:N\u00E3o coletado")},
};

} // namespace

TEST(WeekReport, HasTheSheetsOfTheIssueInOrder)
{
    const OpenedBook book = weekReport(world(twoTurmas));
    EXPECT_EQ(book.names().join(u'|').toStdString(),
        "Cover|Summary|Turmas|turma 12|turma 14|Courses|What changed|Groups|Big table");
    EXPECT_EQ(book.title, u"Report of week 47");
    EXPECT_EQ(book.creator, u"Farol");
}

TEST(WeekReport, SaysWhatTheReportsSay)
{
    const World school = world(twoTurmas);
    const OpenedBook book = weekReport(school);
    const std::pair<ReportName, QString> sheets[] = {{ReportName::Summary, QStringLiteral("Summary")},
        {ReportName::CourseFunnel, QStringLiteral("Courses")}, {ReportName::Changes, QStringLiteral("What changed")},
        {ReportName::BigTable, QStringLiteral("Big table")}};
    for (const auto& [name, sheet] : sheets) {
        auto expected = rowsOf(school.connection(), school.school(), name);
        if (name == ReportName::Changes) {
            const int type = int(expected.titles.indexOf(QStringLiteral("Change type")));
            for (QStringList& row : expected.rows)
                row[type] = changeWords.at(row[type]);
        }
        EXPECT_FALSE(expected.rows.empty()) << sheet.toStdString();
        expectTable(book.sheet(sheet), expected);
    }
}

TEST(WeekReport, WhatHappenedIsToldInWordsAndNoCellIsAKeyOfTheContract)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 4
  curso 2 Excel 4
turma a 1 tag=1 inicio=2026-10-05
turma a 2 tag=2 inicio=2026-10-05
foto 2026-W43 1: 1 | 10 5 ; 2 | 20 20 ; 3 | 30 30 ; 4 | 5 0 ; 5 | 10 10 ; 9 | 1 1
foto 2026-W44 1: 1 | 12 5 ; 2 | 20 20 ; 3 | 35 30 ; 4 | 5 0 ; 5 | 15 10
foto 2026-W45 1: 1 | 14 5 ; 2 | 20 20 ; 3 | 40 30 ; 4 | 5 0 ; 5 | 20 10
foto 2026-W46 1: 1 | 16 5 ; 2 | 21 20 ; 3 | 45 30 ; 4 | 5 0 ; 5 | 25 10 ; 6 | 50 50 ; 10 | 1 1 ; 11 | 0 0
foto 2026-W47 1: 1 | 100 5 ; 2 | 21 20 ; 3 | 45 30 ; 4 | 30 0 ; 6 | 40 - ; 7 | 0 0 ; 9 | 1 1 ; 11 | 100 90
foto 2026-W47 2: 10 | 1 1
)");
    const OpenedSheet sheet = weekReport(school).sheet(QStringLiteral("What changed"));
    const int heading = sheet.headingAt(QStringLiteral("Week"));
    ASSERT_GE(heading, 0);
    const int type = sheet.columnOf(heading, QStringLiteral("Change type"));
    QSet<QString> told;
    for (size_t row = size_t(heading) + 1; row < sheet.rows.size(); ++row)
        told << sheet.rows[row].value(type);
    told.remove(QString());
    for (const QString& word : told) {
        const bool isTold = std::any_of(
            changeWords.begin(), changeWords.end(), [&](const auto& words) { return words.second == word; });
        EXPECT_TRUE(isTold) << word.toStdString();
    }
    for (const char* word : {"Entrou", "Saiu", "Mudou de turma", "Voltou", "Situa\u00E7\u00E3o", "Concluiu", "Regrediu",
             "N\u00E3o coletado"})
        EXPECT_TRUE(told.contains(QStringLiteral("s:") + QString::fromUtf8(word))) << word;
}

TEST(WeekReport, ATurmasSheetIsTheViewGeral)
{
    const World school = world(twoTurmas);
    const OpenedBook book = weekReport(school);
    for (const int number : {12, 14}) {
        SCOPED_TRACE(number);
        Filter filter;
        filter.track = school.track(u"analista");
        filter.cohorts = {school.cohort(number)};
        const auto view = farol::analytics::studentWeeks(school.connection(), school.school(), filter);
        ASSERT_TRUE(view);
        const OpenedSheet& sheet = book.sheet(QStringLiteral("turma %1").arg(number));
        const int heading = sheet.headingAt(QStringLiteral("Student"));
        const auto rows = sheet.below(heading, view->rows.size());
        ASSERT_EQ(rows.size(), view->rows.size());
        for (const auto& column : farol::analytics::studentColumns(*view, farol::analytics::Contacts::Hidden)) {
            if (column.key == u"turma") // the sheet is of one
                continue;
            const int place = sheet.columnOf(heading, column.title);
            ASSERT_GE(place, 0) << column.title.toStdString();
            for (size_t row = 0; row < rows.size(); ++row)
                EXPECT_EQ(rows[row][place], asRead(column.value(view->rows[row]), column.kind))
                    << column.title.toStdString();
        }
    }
}

TEST(WeekReport, BelowTheStudentsStandTheFiguresOfTheTurma)
{
    const OpenedSheet sheet = weekReport(world(twoTurmas)).sheet(QStringLiteral("turma 12"));
    const int heading = sheet.headingAt(QStringLiteral("Student"));
    const auto rows = sheet.below(heading, 5);
    const int week = sheet.columnOf(heading, QStringLiteral("S44"));
    EXPECT_EQ(rows[2][0], u"s:Mean of the turma");
    EXPECT_EQ(rows[2][week], u"n:0.1"); // 20 and 0; what was not collected is not in it
    EXPECT_EQ(rows[3][0], u"s:Expected");
    EXPECT_EQ(rows[4][week], u"n:0.667"); // 2 of 3 collected, one is without access
    EXPECT_EQ(sheet.rows[size_t(heading) - 1][0].toStdString(),
        "s:2 students \u00B7 mean 61.7%, expected 100.0% \u00B7 3 of 3 \u00B7 1 without access");
}

TEST(WeekReport, WhatIsMissingIsAHatchAndWhoWasNotThereIsNothing)
{
    const OpenedBook book = weekReport(world(twoTurmas));
    const OpenedSheet& first = book.sheet(QStringLiteral("turma 12"));
    const int heading = first.headingAt(QStringLiteral("Student"));
    const auto cell = [](int column, int row) { return QStringLiteral("%1%2").arg(QChar(u'A' + column)).arg(row + 1); };
    const QString missed = cell(first.columnOf(heading, QStringLiteral("S44")), heading + 1); // Bruno
    EXPECT_EQ(first.rows[size_t(heading) + 1][first.columnOf(heading, QStringLiteral("S44"))], QString());
    EXPECT_EQ(first.hatched.join(u' ').toStdString(), missed.toStdString());
    const OpenedSheet& second = book.sheet(QStringLiteral("turma 14"));
    EXPECT_TRUE(second.hatched.isEmpty()) << second.hatched.join(u' ').toStdString(); // 10 came in the last week
}

TEST(WeekReport, EveryTableHasItsFilterItsFrozenHeadingAndItsColours)
{
    const OpenedBook book = weekReport(world(twoTurmas));
    for (const OpenedSheet& sheet : book.sheets) {
        SCOPED_TRACE(sheet.name.toStdString());
        EXPECT_FALSE(sheet.freeze.isEmpty());
        EXPECT_TRUE(sheet.rest[QLatin1String("landscape")].toBool());
        EXPECT_EQ(sheet.rest[QLatin1String("paper")].toInt(), 9); // A4
        EXPECT_EQ(sheet.rest[QLatin1String("fitWidth")].toInt(), 1);
        EXPECT_FALSE(sheet.rest[QLatin1String("titleRows")].toString().isEmpty());
        EXPECT_TRUE(sheet.rest[QLatin1String("footer")].toString().contains(u"&P/&N"));
        EXPECT_EQ(sheet.filter.isEmpty(), sheet.name == u"Cover");
    }
    const OpenedSheet& turma = book.sheet(QStringLiteral("turma 12"));
    EXPECT_EQ(turma.freeze, u"B5");
    EXPECT_EQ(turma.filter, u"A4:N6"); // the rows of the whole turma are not filtered with the students
    EXPECT_TRUE(turma.conditions.contains(QStringLiteral("colorScale E5:I6")))
        << turma.conditions.join(u'|').toStdString();
    EXPECT_EQ(turma.conditions.filter(QStringLiteral("cellIs B5:B6")).size(), 5);
    EXPECT_EQ(turma.charts, std::vector<int>{2});
    EXPECT_EQ(book.sheet(QStringLiteral("Turmas")).charts, std::vector<int>{2});
    EXPECT_EQ(book.sheet(QStringLiteral("Summary")).charts, std::vector<int>{2});
}

TEST(WeekReport, TheCoverSaysWhatItIsAndWhatItsWordsMean)
{
    const OpenedSheet cover = weekReport(world(twoTurmas)).sheet(QStringLiteral("Cover"));
    for (const char* text : {"Report of week 47", "2026-W43-2026-W47 (photos: 5)", "6 of 7 \u00B7 1 without access",
             "Difference of -5.0 or more", "Difference below -5.0, down to -15.0", "Difference below -15.0",
             "n\u00E3o coletado", "\u00FAltima semana"})
        EXPECT_TRUE(cover.contains(QString::fromUtf8(text))) << text;
    EXPECT_TRUE(cover.contains(QStringLiteral("d:2026-11-22T21:00:00"))) << "a real date, school time";
    const int heading = cover.headingAt(QStringLiteral("Track"));
    const auto figures = cover.below(heading, 1).front();
    EXPECT_EQ(figures[cover.columnOf(heading, QStringLiteral("Students"))], u"n:4");
    EXPECT_EQ(figures[cover.columnOf(heading, QStringLiteral("Cohorts"))], u"n:2");
    EXPECT_EQ(cover.rest[QLatin1String("links")].toArray().size(), 8);
}

TEST(WeekReport, EachStudentIsInTheirGroupOnceWithTheirOwnMessage)
{
    const World school = world(twoTurmas);
    const OpenedSheet sheet = weekReport(school).sheet(QStringLiteral("Groups"));
    const int heading = sheet.headingAt(QStringLiteral("Group"));
    ASSERT_GE(heading, 0);
    const int student = sheet.columnOf(heading, QStringLiteral("Student"));
    const int message = sheet.columnOf(heading, QStringLiteral("Message"));
    std::map<QString, QString> messages;
    for (const QStringList& row : sheet.below(heading, 4))
        messages[row[student]] = row[message];
    ASSERT_EQ(messages.size(), 4u);
    EXPECT_EQ(messages[QStringLiteral("s:Zo\u00E9 \u00C1vila")].toStdString(),
        "s:Oi, Zo\u00E9! Senti sua falta na turma 12. Aconteceu alguma coisa? Vamos combinar como retomar?")
        << "a sentence with what this wording knows nothing of is left out";
}

TEST(WeekReport, WithoutNamesNothingPersonalIsInIt)
{
    const World school = world(twoTurmas);
    const OpenedBook book = weekReport(school, {.names = farol::storage::Names::Masked});
    for (const OpenedSheet& sheet : book.sheets) {
        for (const char* text : {"Zo\u00E9", "\u00C1vila", "Bruno", "@x.com", "+5511", "Ana", "Oi,"})
            EXPECT_FALSE(sheet.contains(QString::fromUtf8(text))) << sheet.name.toStdString() << ": " << text;
        for (const char* title : {"Student id", "E-mail", "Phone", "Tutor", "Message"})
            EXPECT_FALSE(sheet.contains(QStringLiteral("s:") + QString::fromUtf8(title)))
                << sheet.name.toStdString() << ": " << title;
    }
    const auto reader = school.reader();
    ASSERT_TRUE(farol::storage::setNames(reader, farol::storage::Names::Masked));
    expectTable(book.sheet(QStringLiteral("Big table")),
        rowsOf(reader, school.school(), ReportName::BigTable, {},
            {QStringLiteral("aluno_id"), QStringLiteral("email"), QStringLiteral("celular"), QStringLiteral("tutor")}));
}

TEST(WeekReport, ALongBigTableHasASheetForEachWeekAndTheCoverSaysSo)
{
    std::string picture = "trilha a\n  curso 1 SQL 2\n  curso 2 Excel 2\nturma a 1 tag=1 inicio=2026-09-14\n";
    for (const int week : {43, 44, 46}) {
        for (int student = 1; student <= 20; ++student)
            picture += "foto 2026-W" + std::to_string(week) + " 1: " + std::to_string(student) + " | 10 -\n";
    }
    const World school = world(picture);
    const OpenedBook book = weekReport(school, {.rowsInSheet = 90}); // of 120 rows
    EXPECT_EQ(book.names().filter(QStringLiteral("Big table")).join(u'|').toStdString(),
        "Big table 2026-W43|Big table 2026-W44|Big table 2026-W46");
    EXPECT_TRUE(book.sheet(QStringLiteral("Cover")).contains(QStringLiteral("each week has a sheet of its own")));
    Filter filter;
    for (const int number : {43, 44, 46}) {
        filter.from = filter.to = Week::fromKey(QStringLiteral("2026-W%1").arg(number));
        expectTable(book.sheet(QStringLiteral("Big table 2026-W%1").arg(number)),
            rowsOf(school.connection(), school.school(), ReportName::BigTable, filter));
    }
}
