#include "printed.h"

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr auto head = R"(
trilha analista
  curso 1 SQL 4
  curso 2 Excel 4
  curso 3 "Power BI" 4
turma analista 12 tag=12 inicio=2026-11-02 tutor=Beatriz
turma analista 13 tag=13
aluno 1 "Ana Conceição"
aluno 2 "Bia Ávila"
aluno 3 "Caio Leitão"
)";

PackChoice onlySummary()
{
    PackChoice choice;
    choice.parts = PackParts::Summary;
    return choice;
}

World schoolWith(const std::string& photos)
{
    return world(head + photos);
}

/// With the spaces that a test can type.
QString plain(const PaperDocument& document)
{
    return textOf(document).replace(QChar(0xA0), u' ');
}

} // namespace

TEST(PackSummary, SaysWhoseAndWhatAndWithWhichCoverage)
{
    const World history = schoolWith(R"(
foto 2026-W46 12: 1 | 40 0 0 ; 2 | 10 0 0
foto 2026-W47 12: 1 | 100 20 0 ; 2 | 10 0 x ; 3 | 0 0 -
)");
    const PaperDocument document = Printed(history, onlySummary()).pack();
    ASSERT_EQ(document.pages.size(), 1U) << "turma 13 has nobody";
    const QString text = plain(document);
    for (const char* said : {"Turma 12", "summary · tutor Beatriz · began on nov. 2, 2026",
             "Track analista · weeks 46 to 47 of 2026", "7 of 8 collected · 1 without access", "18,6", "since W46",
             "Entered", "Caio Leitão", "Finished a course", "page 1/1"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(said))) << said << "\n" << qPrintable(text);
    expectInside(document);
}

TEST(PackSummary, TheSituationsAddUpToTheTurma)
{
    const World history = schoolWith("foto 2026-W47 12: 1 | 100 100 100 ; 2 | 0 0 0 ; 3 | - - -\n");
    const QString text = plain(Printed(history, onlySummary()).pack());
    EXPECT_TRUE(text.contains(u"sum 3")) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"finished\n1"));
    EXPECT_TRUE(text.contains(u"no data\n1"));
}

TEST(PackSummary, AMissingWeekIsAGapInTheLine)
{
    const World history = schoolWith(R"(
foto 2026-W43 12: 1 | 10 0 0
foto 2026-W44 12: 1 | 20 0 0
foto 2026-W46 12: 1 | - - -
foto 2026-W47 12: 1 | 30 0 0
)");
    const PaperDocument document = Printed(history, onlySummary()).pack();
    EXPECT_EQ(inksOf<PaperHatch>(document.pages[0]).size(), 2U) << "W45 has no photo, W46 nothing collected";
    EXPECT_TRUE(plain(document).contains(u"not collected: W45, W46"));
    const QColor mean = PaperPage::color(Role::Series1);
    int lines = 0;
    for (const PaperLine& line : inksOf<PaperLine>(document.pages[0]))
        lines += line.color == mean ? 1 : 0;
    EXPECT_EQ(lines, 1) << "from W43 to W44; the last one is a dot";
}

TEST(PackSummary, SaysWhatIsThereOfLittle)
{
    const World history = schoolWith("foto 2026-W47 13: 1 | 0 0 0\n");
    const QString text = plain(Printed(history, onlySummary()).pack());
    EXPECT_TRUE(text.contains(u"Turma 13"));
    EXPECT_TRUE(text.contains(u"no expectation")) << "a turma without a start";
    EXPECT_TRUE(text.contains(u"This is the first photo: there is nothing to compare it with."));
    EXPECT_TRUE(text.contains(u"Nobody.")) << "nobody is stopped";
    EXPECT_FALSE(text.contains(u"since W")) << "no change with one week";
}

TEST(PackSummary, ATurmaThatIsNamedHasItsPageAlsoWithoutAPhoto)
{
    const World history = schoolWith("foto 2026-W47 12: 1 | 0 0 0\n");
    Printed printed(history, onlySummary());
    printed.chosen.filter.cohorts = {history.cohort(13)};
    const PaperDocument document = printed.pack();
    ASSERT_EQ(document.pages.size(), 1U);
    EXPECT_TRUE(plain(document).contains(u"There is no photo of this turma in these weeks."));
    EXPECT_TRUE(plain(document).contains(u"Turma 13"));
}

TEST(PackSummary, AnEmptyHistoryHasNoPages)
{
    const World history = world(head);
    EXPECT_TRUE(Printed(history).answer().turmas.empty());
    EXPECT_TRUE(Printed(history).pack().pages.empty());
}

TEST(PackSummary, StaysOnePageAndCountsWhatHasNoRoom)
{
    std::string picture = "trilha analista\n";
    for (int course = 1; course <= 45; ++course)
        picture += "  curso " + std::to_string(course) + " \"Curso de nome bastante comprido número "
            + std::to_string(course) + "\" 1\n";
    picture += "turma analista 12 tag=12 inicio=2026-06-01\n";
    std::string cells;
    for (int course = 1; course <= 45; ++course)
        cells += " 1";
    for (int week = 44; week <= 47; ++week) {
        picture += "foto 2026-W" + std::to_string(week) + " 12:";
        for (int student = 1; student <= 90; ++student)
            picture += (student > 1 ? " ; " : " ") + std::to_string(student) + " |" + cells;
        picture += '\n';
    }
    const World history = world(picture);
    for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
        Printed printed(history, onlySummary());
        printed.terms.orientation = orientation;
        const PaperDocument document = printed.pack();
        ASSERT_EQ(document.pages.size(), 1U);
        expectInside(document);
        const QString text = plain(document);
        EXPECT_TRUE(text.contains(u"Stalled: 90"));
        const qsizetype shown = text.count(u"never entered");
        EXPECT_TRUE(text.contains(QStringLiteral("and %1 more").arg(90 - shown))) << shown << qPrintable(text);
        const qsizetype courses = text.count(u"Curso de");
        EXPECT_TRUE(text.contains(QStringLiteral("and %1 more").arg(45 - courses))) << courses;
    }
}

TEST(PackSummary, WhoStoppedSinceTheLastPhotoComesFirst)
{
    const World history = schoolWith(R"(
foto 2026-W44 12: 1 | 10 0 0 ; 2 | 10 0 0
foto 2026-W45 12: 1 | 10 0 0 ; 2 | 20 0 0
foto 2026-W46 12: 1 | 10 0 0 ; 2 | 20 0 0
foto 2026-W47 12: 1 | 10 0 0 ; 2 | 20 0 0
)");
    const QString text = plain(Printed(history, onlySummary()).pack());
    const qsizetype list = text.indexOf(u"Stalled: 2");
    ASSERT_GE(list, 0) << qPrintable(text);
    EXPECT_LT(text.indexOf(u"Bia Ávila", list), text.indexOf(u"Ana Conceição", list));
    EXPECT_TRUE(text.contains(u"6,7 % · never entered · new")) << qPrintable(text);
}

TEST(PackSummary, FortyTurmasAreNumberedOverTheWholeFile)
{
    std::string picture = "trilha analista\n  curso 1 SQL 4\n";
    for (int turma = 1; turma <= 40; ++turma)
        picture += "turma analista " + std::to_string(turma) + " tag=" + std::to_string(turma) + "\n";
    for (int turma = 1; turma <= 40; ++turma)
        picture += "foto 2026-W47 " + std::to_string(turma) + ": " + std::to_string(turma) + " | 10\n";
    const World history = world(picture);
    const PaperDocument document = Printed(history).pack();
    ASSERT_EQ(document.pages.size(), 80U);
    for (int turma = 1; turma <= 40; ++turma)
        EXPECT_EQ(countOf(document, QStringLiteral("Turma %1").arg(turma)), 2) << "summary and students";
    EXPECT_EQ(document.pages[79].texts().last(), u"page 80/80");
}
