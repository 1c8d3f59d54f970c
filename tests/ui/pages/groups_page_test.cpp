#include "core/analytics/group_rules_text.h"
#include "tests/support/files.h"
#include "tests/ui/pages/shown_groups.h"
#include "tests/ui/written_table.h"
#include "ui/whatsapp.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownGroups;

namespace {

// In week 47, photographed on Friday 20/11, of two courses of ten weeks 13,6 is expected in turma 1.
constexpr std::string_view picture = R"(
trilha analista
  curso 1 SQL 10
  curso 2 Excel 10
turma analista 1 tag=69 inicio=2026-11-02 tutor=Beatriz
turma analista 2 tag=70 inicio=2026-11-16
aluno 1 "Ana Conceição" ana@x.com +5584998124471
aluno 2 "Bia Melo" bia@x.com (84)99812-4472
aluno 3 "Caio Reis" CAIO@x.com 12312312330
aluno 4 "Davi Sol" davi
aluno 5 "=Eva" eva@x.com +5511999990000
foto 2026-W46 1: 1 acesso=2026-11-12T12:00 | 10 0 ; 2 acesso=2026-11-12T12:00 | 10 0 ; 3 | 0 0 ; 4 acesso=2026-11-12T12:00 | 100 100
foto 2026-W47 1: 1 acesso=2026-11-19T12:00 | 20 10 ; 2 acesso=2026-11-19T12:00 | 15 0 ; 3 | 0 0 ; 4 acesso=2026-11-12T12:00 | 100 100
foto 2026-W47 2: 5 acesso=2026-11-19T12:00 | - - ; 1 acesso=2026-11-19T12:00 | 20 10
)";

domain::Filter withSearch(const domain::Filter& filter, const QString& text)
{
    domain::Filter searched = filter;
    searched.students.searched = text;
    return searched;
}

std::string clipboard()
{
    return QApplication::clipboard()->text().toStdString();
}

} // namespace

TEST(GroupsPage, DealsEverybodyOutOnceAndSaysTheSum)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.groups(), "Parabenizar 1 · Concluíram 1 · Acompanhar 1 · Resgatar 1 · No group 1");
    EXPECT_NE(open.sentences().find("Sum: 1 + 1 + 1 + 1 + 1 = 5"), std::string::npos) << open.sentences();
    const char* expected[] = {"Ana Conceição", "Davi Sol", "Bia Melo", "Caio Reis", "=Eva"};
    for (int group = 0; group < 5; ++group) {
        open.choose(group);
        EXPECT_EQ(open.names(), expected[group]);
    }
    EXPECT_EQ(open.list().item(0)->data(Qt::AccessibleTextRole).toString().toStdString(), "Parabenizar, 1 student(s)");
}

TEST(GroupsPage, ListsTheStudentsAsTheyStand)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(QStringLiteral("turma")), "2") << "the one that started last";
    EXPECT_EQ(open.column(QStringLiteral("progresso")), "15,0");
    EXPECT_EQ(open.column(QStringLiteral("avanco")), "+10,0");
    open.choose(4);
    EXPECT_EQ(open.column(QStringLiteral("progresso")), "\u2014");
    EXPECT_EQ(open.column(QStringLiteral("perfil")), "\u2014");
    EXPECT_NE(
        open.sentences().find("Profile: it needs 5 photos, and there are 2. 3 photo(s) missing."), std::string::npos)
        << open.sentences();
}

TEST(GroupsPage, ASearchNarrowsTheListAndNotTheGroups)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    open.page->filters().findChild<QLineEdit*>()->setText(QStringLiteral("bia"));
    EXPECT_EQ(open.names(), "");
    EXPECT_NE(open.sentences().find("No student with these filters"), std::string::npos);
    open.choose(2);
    EXPECT_EQ(open.names(), "Bia Melo");
    EXPECT_EQ(open.groups(), "Parabenizar 1 · Concluíram 1 · Acompanhar 1 · Resgatar 1 · No group 1");
}

TEST(GroupsPage, AnEmptyGroupSaysSoAndOffersNoFiltersToClear)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    domain::Filter filter;
    filter.track = world.track(u"analista");
    filter.cohorts = {world.cohort(2)};
    open.page->show({{}, filter});
    ASSERT_TRUE(open.isAnswered());
    open.choose(3);
    EXPECT_NE(open.sentences().find("Nobody is in this group now."), std::string::npos) << open.sentences();
    EXPECT_FALSE(open.button(QStringLiteral("Clear filters")).isVisible());
    EXPECT_FALSE(open.button(QStringLiteral("Copy e-mails")).isEnabled());
    filter.to = *domain::Week::fromKey(u"2026-W46");
    open.page->show({{}, filter});
    ASSERT_TRUE(open.isAnswered());
    EXPECT_NE(open.sentences().find("Nobody of these cohorts was photographed in these weeks."), std::string::npos)
        << open.sentences();
    EXPECT_EQ(open.groups(), "Parabenizar 0 · Concluíram 0 · Acompanhar 0 · Resgatar 0 · No group 0");
}

TEST(GroupsPage, OpensTheStudent)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    std::optional<Destination> asked;
    QObject::connect(open.page.get(), &Page::goAsked, [&](const Destination& to) { asked = to; });
    open.body().table().setFocus();
    QTest::keyClick(&open.body().table().view(), Qt::Key_Return);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->page, u"aluno");
    EXPECT_EQ(asked->student, domain::StudentId{1});
}

TEST(GroupsPage, CopiesTheEmailsOfTheListAndSaysHowManyHaveNone)
{
    const tests::World world = tests::world(picture);
    QJsonObject rules = analytics::toJson({{}, QStringLiteral("Oi")});
    const ShownGroups open(world, {{QStringLiteral("grupos"), QJsonObject{{QStringLiteral("regras"), rules}}}});
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.groups(), "No group 5");
    open.button(QStringLiteral("Copy e-mails")).click();
    EXPECT_EQ(clipboard(), "eva@x.com; ana@x.com; bia@x.com; CAIO@x.com");
    EXPECT_NE(open.sentences().find("4 e-mail(s) copied. 1 student(s) of the list without one."), std::string::npos)
        << open.sentences();
}

TEST(GroupsPage, WritesTheChosenStudentsOwnMessage)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    open.messageTemplate().setPlainText(QStringLiteral(
        "{primeiro_nome}, turma {turma} de {trilha}, semana {semana}: {progresso}, {avanco}. {situacao}. {tutor}!"));
    EXPECT_EQ(open.preview(), "Ana, turma 2 de analista, semana 47: 15,0\u00A0%, 10,0\u00A0p.p.. on track.");
    EXPECT_NE(open.sentences().find("Left out, as it is not known: {tutor}."), std::string::npos) << open.sentences();
    open.button(QStringLiteral("Copy message")).click();
    EXPECT_EQ(clipboard(), open.preview());
    open.messageTemplate().setPlainText(QStringLiteral("Oi {apelido}"));
    EXPECT_EQ(open.preview(), "");
    EXPECT_NE(open.sentences().find("There is no field {apelido} (character 4)"), std::string::npos);
    EXPECT_FALSE(open.button(QStringLiteral("WhatsApp")).isEnabled());
}

TEST(GroupsPage, TheChatBeginsWithTheMessage)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    open.messageTemplate().setPlainText(QStringLiteral("Oi, {primeiro_nome} & família? #1 + 100 %\nTchau"));
    EXPECT_EQ(open.page->currentStudent(), domain::StudentId{1});
    const QSignalSpy asked(open.page.get(), &Page::chatAsked);
    open.button(QStringLiteral("WhatsApp")).click();
    EXPECT_EQ(asked.size(), 1);
    const auto link = whatsAppLink(QStringLiteral("+5584998124471"), open.page->chatText());
    ASSERT_TRUE(link.has_value());
    EXPECT_EQ(link->toEncoded().toStdString(),
        "https://wa.me/5584998124471?text=Oi%2C%20Ana%20%26%20fam%C3%ADlia%3F%20%231%20%2B%20100%20%25%0ATchau");
}

TEST(GroupsPage, SaysWhyThereIsNoWhatsApp)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    const auto isOffered = [&] { return open.button(QStringLiteral("WhatsApp")).isEnabled(); };
    EXPECT_TRUE(isOffered());
    open.choose(2);
    EXPECT_TRUE(isOffered()) << "a mobile of Brazil needs no country";
    open.choose(3);
    EXPECT_FALSE(isOffered());
    EXPECT_NE(open.sentences().find("the phone lacks its country or area code"), std::string::npos);
    open.choose(1);
    EXPECT_FALSE(isOffered());
    EXPECT_NE(open.sentences().find("No WhatsApp: there is no phone."), std::string::npos);
}

TEST(GroupsPage, PresentationOffersNoContacts)
{
    const tests::World world = tests::world(picture);
    ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    open.quiet.settings.presentation = true;
    open.quiet.history.setNames(storage::Names::Masked);
    open.page->refresh();
    EXPECT_FALSE(open.messageTemplate().isVisible()) << "at once, not with the answer";
    ASSERT_TRUE(open.isAnswered());
    EXPECT_TRUE(open.names().starts_with("Aluno ")) << open.names();
    EXPECT_FALSE(open.button(QStringLiteral("Copy e-mails")).isEnabled());
    EXPECT_EQ(open.page->chatText(), QString());
    EXPECT_EQ(open.sentences().find("Conceição"), std::string::npos);
    EXPECT_EQ(open.preview().find("Ana"), std::string::npos);
    open.quiet.settings.presentation = false;
    open.quiet.history.setNames(storage::Names::Shown);
    open.page->refresh();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.names(), "Ana Conceição");
    EXPECT_TRUE(open.messageTemplate().isVisible());
}

TEST(GroupsPage, TheFileIsTheListWithTheNameOfTheGroup)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    std::vector<QStringList> lines = tests::readCsv(file);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].join(u' ').toStdString(),
        "grupo aluno turma situacao parado progresso avanco esperado diferenca ultimo_acesso perfil");
    EXPECT_EQ(lines[1].join(u';').toStdString(),
        "Parabenizar;Ana Conceição;2;em dia;não;15,0;10,0;3,6;11,4;19/11/2026 09:00;");
    EXPECT_EQ(tests::modeOf(file), "rw-------");
    open.choose(4);
    open.page->setContacts(Contacts::Shown);
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    lines = tests::readCsv(file);
    EXPECT_EQ(lines[1].mid(0, 4).join(u';').toStdString(), "No group;'=Eva;eva@x.com;+5511999990000");
}

TEST(GroupsPage, ShowsAWholeAndAnOddSchool)
{
    QString text = QStringLiteral("trilha a\n  curso 1 SQL 4\n");
    for (int turma = 1; turma <= 40; ++turma)
        text += QStringLiteral("turma a %1 tag=%1\n").arg(turma);
    text += QStringLiteral("aluno 1 \"%1\" a@x.com\n").arg(QString(120, u'w'));
    text += QStringLiteral("aluno 2 \"מיכל לוי\" b@x.com\naluno 3 \"🎓🎉 Zé\" c@x.com\n");
    for (int turma = 1; turma <= 40; ++turma)
        text += QStringLiteral("foto 2026-W47 %1: %1 | %2\n").arg(turma).arg(turma);
    const tests::World world = tests::world(text.toStdString());
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.groups(), "Parabenizar 0 · Concluíram 0 · Acompanhar 0 · Resgatar 40 · No group 0")
        << "without a start date nobody is late, but nobody ever entered";
    open.choose(3);
    open.choose(QStringLiteral("🎓🎉 Zé"));
    open.messageTemplate().setPlainText(QStringLiteral("Oi {nome}"));
    EXPECT_EQ(open.preview(), "Oi 🎓🎉 Zé");
    open.choose(QStringLiteral("מיכל לוי"));
    EXPECT_EQ(open.preview(), "Oi מיכל לוי");
    open.choose(QString(120, u'w'));
    EXPECT_LE(open.body().message().width(), open.page->width());
}

TEST(GroupsPage, DestinationsAndStudentFiltersNarrowTheList)
{
    const tests::World world = tests::world(picture);
    const ShownGroups open(world);
    ASSERT_TRUE(open.isAnswered());
    domain::Filter filter;
    filter.track = world.track(u"analista");
    open.page->show({{}, withSearch(filter, QStringLiteral("conceicao"))});
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.names(), "Ana Conceição");
    EXPECT_NE(open.groups().find("Resgatar 1"), std::string::npos);
}
