#include "printed.h"
#include "ui/print/paper_table.h"

#include <QRegularExpression>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr auto head = R"(
trilha analista
  curso 1 SQL 4
  curso 2 Excel 4
turma analista 12 tag=12 inicio=2026-11-02 tutor=Beatriz
)";

PackChoice onlyTable(PrintedNames names = PrintedNames::Shown)
{
    PackChoice choice;
    choice.parts = PackParts::Table;
    choice.names = names;
    return choice;
}

/// So many students in turma 12 over so many weeks that end with W47.
World crowd(int students, int weeks)
{
    std::string picture = head;
    for (int i = 1; i <= students; ++i)
        picture += QStringLiteral("aluno %1 \"Pessoa %2 de Tal\"\n").arg(i).arg(i, 3, 10, QChar(u'0')).toStdString();
    for (int week = 48 - weeks; week <= 47; ++week) {
        picture += QStringLiteral("foto 2026-W%1 12:").arg(week, 2, 10, QChar(u'0')).toStdString();
        for (int i = 1; i <= students; ++i)
            picture += QStringLiteral("%1 %2 | %3 0")
                           .arg(i > 1 ? QStringLiteral(" ;") : QString())
                           .arg(i)
                           .arg(week)
                           .toStdString();
        picture += '\n';
    }
    return world(picture);
}

} // namespace

TEST(PackTable, TwoHundredStudentsStandOnceEachUnderARepeatedHead)
{
    const World history = crowd(200, 3);
    const PaperDocument document = Printed(history, onlyTable()).pack();
    ASSERT_GT(document.pages.size(), 3U);
    for (int i = 1; i <= 200; ++i)
        EXPECT_EQ(countOf(document, QStringLiteral("Pessoa %1 de Tal").arg(i, 3, 10, QChar(u'0'))), 1) << i;
    for (size_t i = 0; i < document.pages.size(); ++i) {
        const QStringList texts = document.pages[i].texts();
        EXPECT_EQ(texts.count(QStringLiteral("Student")), 1) << "the head of the table";
        EXPECT_EQ(texts.count(QStringLiteral("Turma 12")), 1);
        EXPECT_EQ(texts.last(), QStringLiteral("page %1/%2").arg(i + 1).arg(document.pages.size()));
        EXPECT_TRUE(texts.contains(QStringLiteral("400 of 400 collected"))) << "the coverage";
    }
    expectInside(document);
}

TEST(PackTable, RowsOfAPageDoNotTouchTheFootOrEachOther)
{
    const World history = crowd(70, 2);
    const PaperDocument document = Printed(history, onlyTable()).pack();
    for (const PaperPage& page : document.pages) {
        qreal last = 0;
        for (const PaperText& text : inksOf<PaperText>(page)) {
            if (!text.text.startsWith(u"Pessoa"))
                continue;
            EXPECT_GE(text.box.top(), last - 1);
            last = text.box.bottom();
        }
        EXPECT_LT(last, page.paper().content().bottom() - mm(8)) << "legend and foot have their room";
    }
}

TEST(PackTable, WeeksWithoutRoomFollowAsAnotherTableOfTheSameRows)
{
    const World history = crowd(5, 40);
    Printed printed(history, onlyTable());
    printed.chosen.weeks = WeekChoice::Chosen;
    const PaperDocument document = printed.pack();
    ASSERT_GT(document.pages.size(), 1U);
    for (int week = 8; week <= 47; ++week)
        EXPECT_EQ(countOf(document, QStringLiteral("W%1").arg(week, 2, 10, QChar(u'0'))), 1) << week;
    for (const PaperPage& page : document.pages) {
        EXPECT_TRUE(page.paper().isWide());
        EXPECT_EQ(page.texts().count(QStringLiteral("Pessoa 001 de Tal")), 1);
    }
    EXPECT_EQ(countOf(document, QStringLiteral("Difference")), 1) << "the figures stand beside the last weeks";
    expectInside(document);
}

TEST(PackTable, FewWeeksStandOnUprightPaper)
{
    const World history = crowd(3, 2);
    const PaperDocument document = Printed(history, onlyTable()).pack();
    ASSERT_EQ(document.pages.size(), 1U);
    EXPECT_FALSE(document.pages[0].paper().isWide());
}

TEST(PackTable, NoNameIsLeftWithoutNames)
{
    const World history = crowd(30, 2);
    PackChoice choice = onlyTable(PrintedNames::Hidden);
    choice.parts = PackParts::Both;
    choice.contacts = Contacts::Shown; // also when somebody asks for both
    const PaperDocument document = Printed(history, choice).pack();
    const QString text = textOf(document);
    EXPECT_FALSE(text.contains(u"Pessoa"));
    EXPECT_FALSE(text.contains(u"Beatriz")) << "nor the tutor's";
    EXPECT_FALSE(text.contains(u"E-mail"));
    static const QRegularExpression masked(QStringLiteral("Aluno \\d{6}"));
    EXPECT_EQ(text.count(masked), 30);
    EXPECT_TRUE(text.contains(u"without names of students"));
}

TEST(PackTable, ContactsStandThereOnlyWhenAskedFor)
{
    const World history = world(std::string(head) + R"(aluno 1 "Ana" ana@x.com +5584998124471
foto 2026-W47 12: 1 | 10 0
)");
    EXPECT_FALSE(textOf(Printed(history, onlyTable()).pack()).contains(u"ana@x.com"));
    PackChoice choice = onlyTable();
    choice.contacts = Contacts::Shown;
    const QString text = textOf(Printed(history, choice).pack());
    EXPECT_TRUE(text.contains(u"ana@x.com"));
    EXPECT_TRUE(text.contains(u"(84) 99812-4471"));
}

TEST(PackTable, WhatIsNotKnownIsNeverAZero)
{
    const World history = world(std::string(head) + R"(aluno 1 "Ana"
aluno 2 "Bia"
aluno 3 "Caio"
aluno 4 "Davi"
foto 2026-W46 12: 1 | 40 0 ; 2 | 10 - ; 3 | x x ; 4 | 0 0
foto 2026-W47 12: 1 | - - ; 2 | 20 0 ; 3 | x x
)");
    const PaperDocument document = Printed(history, onlyTable()).pack();
    ASSERT_EQ(document.pages.size(), 1U);
    const QString text = textOf(document);
    EXPECT_EQ(inksOf<PaperHatch>(document.pages[0]).size(), 1U) << "Ana's second week";
    EXPECT_EQ(countOf(document, QStringLiteral("10,0*")), 1) << "one of two courses is not known";
    EXPECT_EQ(countOf(document, QStringLiteral("no acc.")), 2);
    EXPECT_EQ(countOf(document, QStringLiteral("no longer in the turma")), 1) << "Davi left";
    EXPECT_EQ(countOf(document, QStringLiteral("0,0")), 1 + 0) << "Davi's first week alone";
    EXPECT_TRUE(text.contains(u"3 student(s), 1 who left")) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"2 of 4 collected")) << qPrintable(text);
}

TEST(PackTable, TheFilterOfStudentsHolds)
{
    const World history = world(std::string(head) + R"(aluno 1 "Ana"
aluno 2 "Bia"
foto 2026-W47 12: 1 | 100 100 ; 2 | 0 0
)");
    Printed printed(history, onlyTable());
    printed.chosen.filter.students.searched = QStringLiteral("bia");
    PaperDocument document = printed.pack();
    EXPECT_EQ(countOf(document, QStringLiteral("Ana")), 0);
    EXPECT_EQ(countOf(document, QStringLiteral("Bia")), 1);
    EXPECT_TRUE(textOf(document).contains(u"1 student(s) that the filter shows")) << qPrintable(textOf(document));
    printed.chosen.filter.students.searched = QStringLiteral("ninguém");
    document = printed.pack();
    ASSERT_EQ(document.pages.size(), 1U);
    EXPECT_TRUE(textOf(document).contains(u"The filter shows nobody of this turma."));
}

TEST(PackTable, OddNamesKeepTheirPlace)
{
    const QString longest = QStringLiteral("Maria Aparecida da Conceição ").repeated(5).left(120).trimmed();
    const World history = world(std::string(head) + "aluno 1 \"" + longest.toStdString() + R"("
aluno 2 "محمد بن عبد الله"
aluno 3 "👩🏽‍💻 Zoé 🎉"
aluno 4 ")"
        + std::string(4000, 'x') + R"("
aluno 5 "=cmd|' /C calc'!A0"
foto 2026-W47 12: 1 | 10 0 ; 2 | 10 0 ; 3 | 10 0 ; 4 | 10 0 ; 5 | 10 0
)");
    const PaperDocument document = Printed(history, onlyTable()).pack();
    expectInside(document);
    EXPECT_EQ(countOf(document, longest), 1) << "broken into lines, not cut";
    EXPECT_EQ(countOf(document, QStringLiteral("محمد بن عبد الله")), 1);
    EXPECT_EQ(countOf(document, QStringLiteral("👩🏽‍💻 Zoé 🎉")), 1);
    EXPECT_TRUE(textOf(document).contains(QString(239, u'x') + u'\u2026')) << "no name, so it may end";
    for (const PaperText& text : inksOf<PaperText>(document.pages[0])) {
        if (text.text == longest) {
            EXPECT_GT(text.box.height(), 2 * PaperFonts().lineHeight(PaperFont::Body));
        }
    }
}

TEST(PackTable, ARowHigherThanAPageIsNoEndlessLoop)
{
    PaperTable table;
    table.columns = {{QStringLiteral("A"), 0, Qt::AlignLeft}};
    table.rows = {{{QStringLiteral("word ").repeated(4000)}}, {{QStringLiteral("last")}}};
    std::vector<PaperPage> pages;
    const PaperFonts fonts;
    printTable(table, fonts, [&] {
        pages.emplace_back(Paper::a4(QPageLayout::Portrait));
        return PaperRoom{&pages.back(), pages.back().paper().content()};
    });
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_TRUE(pages[1].texts().contains(QStringLiteral("last")));
}
