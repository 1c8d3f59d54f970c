#include "printed.h"
#include "ui/print/pdf_file.h"

#include <QTemporaryDir>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 "Power BI" 2
turma analista 12 tag=12 inicio=2026-11-02 tutor=Beatriz
aluno 7 "Ícaro Leitão Brandão" icaro@x.com +5584998124471
aluno 8 "Nunca Listado"
foto 2026-W44 12: 7 | 10 0 0
foto 2026-W46 12: 7 | 48 0 x
foto 2026-W47 dia=2026-11-22 12: 7 acesso=2026-11-21T23:14 | 100 5 x
)";

QString plain(const PaperDocument& document)
{
    return textOf(document).replace(QChar(0xA0), u' ');
}

} // namespace

TEST(StudentSheet, HoldsWhatAConversationNeeds)
{
    const World history = world(picture);
    const PaperDocument document = Printed(history).sheet(7);
    ASSERT_EQ(document.pages.size(), 1U);
    expectInside(document);
    const QString text = plain(document);
    for (const char* said : {"Ícaro Leitão Brandão",
             "Turma 12 · analista · tutor Beatriz · last access yesterday, 20:14", "52,5", "Behind", "Estimated finish",
             "SQL", "Power BI", "no access", "Notes", "2 of 2 collected", "page 1/1", "W45 not collected"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(said))) << said << "\n" << qPrintable(text);
    EXPECT_FALSE(text.contains(u"icaro@x.com")) << "contacts are off";
    EXPECT_GE(inksOf<PaperHatch>(document.pages[0]).size(), 1U);
}

TEST(StudentSheet, ShowsContactsWhenAskedAndNeverWithoutNames)
{
    const World history = world(picture);
    PackChoice choice;
    choice.contacts = Contacts::Shown;
    EXPECT_TRUE(plain(Printed(history, choice).sheet(7)).contains(u"phone (84) 99812-4471 · icaro@x.com"));
    choice.names = PrintedNames::Hidden;
    const PaperDocument document = Printed(history, choice).sheet(7);
    const QString text = plain(document);
    for (const char* told : {"Ícaro", "Leitão", "icaro", "99812", "Beatriz"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(told))) << told;
    EXPECT_FALSE(document.title.contains(u"Ícaro")) << "a file's title is read as well";
    EXPECT_TRUE(text.contains(u"Aluno "));
}

TEST(StudentSheet, StaysOnePageWithManyCoursesAndALongName)
{
    std::string many = "trilha analista\n";
    std::string cells;
    for (int course = 1; course <= 60; ++course) {
        many += "  curso " + std::to_string(course) + " \"Um curso com nome comprido demais para a coluna "
            + std::to_string(course) + "\" 1\n";
        cells += " 10";
    }
    many += "turma analista 12 tag=12\naluno 7 \""
        + QStringLiteral("Maria Aparecida ").repeated(8).left(119).toStdString() + "\"\nfoto 2026-W47 12: 7 |" + cells
        + "\n";
    const World history = world(many);
    for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
        Printed printed(history);
        printed.terms.orientation = orientation;
        const PaperDocument document = printed.sheet(7);
        ASSERT_EQ(document.pages.size(), 1U);
        expectInside(document);
        const QString text = plain(document);
        EXPECT_TRUE(text.contains(QStringLiteral("and %1 more").arg(60 - text.count(u"Um curso")))) << qPrintable(text);
        EXPECT_TRUE(text.contains(u"Notes"));
    }
}

TEST(StudentSheet, WhomNoPhotoKnowsHasNone)
{
    const World history = world(picture);
    Printed printed(history);
    for (const qint64 student : {8, 99}) {
        HistoryReader reader = printed.history();
        const auto answer = askSheet(reader, {domain::StudentId{student}}, {});
        ASSERT_FALSE(answer) << student;
        EXPECT_EQ(answer.error().fault, domain::Fault::Invalid);
    }
}

TEST(StudentSheet, IsCalledByTheNameOnIt)
{
    const World history = world(picture);
    HistoryReader shown(history.connection().file());
    const auto named = askSheet(shown, {domain::StudentId{7}}, {});
    ASSERT_TRUE(named);
    EXPECT_EQ(sheetFileName(*named), u"aluno_icaro-leitao-brandao_2026-W47.pdf");
    PackChoice choice;
    choice.names = PrintedNames::Hidden;
    HistoryReader masked(history.connection().file());
    const auto nameless = askSheet(masked, {domain::StudentId{7}}, choice);
    ASSERT_TRUE(nameless);
    EXPECT_FALSE(sheetFileName(*nameless).contains(u"icaro"));
    const QTemporaryDir folder;
    HistoryReader writing(history.connection().file());
    EXPECT_TRUE(writeSheet(
        writing, {domain::StudentId{7}}, Printed(history).terms, folder.filePath(QStringLiteral("a.pdf")), {}));
}
