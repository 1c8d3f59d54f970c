#include "core/analytics/reports.h"
#include "tests/analytics/csv_text.h"
#include "tests/support/files.h"
#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/pages/shown_page.h"
#include "tests/ui/written_table.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/data/table_panel.h"
#include "ui/filter_button.h"
#include "ui/pages/changes/change_section.h"
#include "ui/pages/changes/changes_body.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/changes/kind_list.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::patience;
using tests::World;
using tests::world;

namespace {

constexpr auto picture = R"(
trilha a a=5 b=15
  curso 1 SQL 10
  curso 2 Excel 10
turma a 1 tag=1 inicio=2026-11-02 tutor=Ana
turma a 2 tag=2 inicio=2026-11-02
aluno 1 "Ana Conceição" ana@x.com
aluno 2 "Bento Ávila"
aluno 3 "Caio Reis"
aluno 4 "Dora Sá"
aluno 5 "Elis Nó"
aluno 6 "Fabio Luz"
aluno 7 "Gil Melo"
aluno 8 "Hana Paz"
foto 2026-W44 1: 1 | 0 0 ; 2 | 0 0 ; 6 | 5 0
foto 2026-W45 1: 1 | 5 0 ; 2 | 5 0 ; 3 | 5 0 ; 6 | 5 0
foto 2026-W45 2: 5 | 5 0
foto 2026-W46 1: 1 | 95 95 ; 2 | 5 0 ; 3 | 60 40 ; 6 | 5 0 ; 7 | 30 30 ; 8 | 10 10
foto 2026-W46 2: 5 | 40 40
foto 2026-W47 dia=2026-11-22 1: 1 | 100 100 ; 2 | 5 0 ; 3 | 70 - ; 6 | 5 4
foto 2026-W47 2: 4 | 0 0 ; 5 | 40 10 ; 7 | 31 31
)";

/// The page over a history, as the window would hold it.
class Shown {
public:
    explicit Shown(const World& school, const ChangesState& remembered = {}, const QString& searched = {},
        Access access = Access::Own) :
        appearance(*qApp, ThemeChoice::Light),
        quiet(appearance, school.connection().file())
    {
        quiet.session.numbers = Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        quiet.session.access = access;
        quiet.settings.pages.insert(QStringLiteral("o-que-mudou"), remembered.toJson());
        filter = std::make_shared<WindowFilter>(quiet.session);
        page = std::make_unique<ChangesPage>(quiet.session, filter);
        page->resize(1180, 700);
        page->QWidget::show();
        page->refresh();
        EXPECT_TRUE(isAnswered());
        if (!searched.isEmpty())
            page->filters().findChild<QLineEdit*>()->setText(searched);
    }

    bool isAnswered() const
    {
        return QTest::qWaitFor([this] { return !page->isAsking(); }, patience);
    }
    /// "Everything 9 | Entered 1 | …"
    std::string counts() const
    {
        QStringList words;
        for (const KindButton* entry : page->body().kinds().findChildren<KindButton*>())
            words << entry->text() + u' ' + entry->count();
        return words.join(QStringLiteral(" | ")).toStdString();
    }
    /// What the table of a group says, cells by "; ", rows by " / "; what is not on screen is "".
    std::string rows(ChangeGroup group) const
    {
        ChangeSection& section = page->body().section(group);
        QStringList lines;
        for (int row = 0; section.isVisible() && row < section.rows().rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < section.rows().columnCount(); ++column)
                cells << section.rows().index(row, column).data().toString();
            lines << cells.join(QStringLiteral("; "));
        }
        return lines.join(QStringLiteral(" / ")).toStdString();
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
    bool says(const char* text) const { return sentences().find(text) != std::string::npos; }
    void choose(std::optional<ChangeGroup> group) const { page->body().kinds().button(group).setChecked(true); }
    void chooseWeek(const char16_t* key) const
    {
        page->week().setChosen({domain::Week::fromKey(key)->ordinal()});
        emit page->week().chosenChanged();
        EXPECT_TRUE(isAnswered());
    }

    Appearance appearance;
    tests::QuietSession quiet;
    std::shared_ptr<WindowFilter> filter;
    std::unique_ptr<ChangesPage> page;
};

} // namespace

TEST(ChangesPages, ListKindsWithTheirCountsAndTheRowsBehindThem)
{
    const World school = world(picture);
    const Shown open(school);
    EXPECT_EQ(open.counts(),
        "Everything 8 | Entered 1 | Left 1 | Changed turma 1 | Changed situation 1 | Finished a course 1 | Stopped 1 | "
        "Went on 1 | Fell back 1 | Not collected 1");
    EXPECT_EQ(open.rows(ChangeGroup::Entered), "Dora Sá; 2; attention; ; 0,0; 15,0; −15,0");
    EXPECT_EQ(open.rows(ChangeGroup::Left), "Hana Paz; 1; on track; 10,0; —");
    EXPECT_EQ(open.rows(ChangeGroup::Moved), "Gil Melo; 1; 2; on track; 30,0; 31,0; +1,0");
    EXPECT_EQ(open.rows(ChangeGroup::Situation), "Ana Conceição; 1; on track to finished; 95,0; 100,0; +5,0");
    EXPECT_EQ(open.rows(ChangeGroup::Finished),
        "Ana Conceição; 1; SQL; finished; 95,0; 100,0 / Ana Conceição; 1; Excel; finished; 95,0; 100,0");
    EXPECT_EQ(open.rows(ChangeGroup::Stalled), "Bento Ávila; 1; attention; 2,5; 2 wk.; −12,5");
    EXPECT_EQ(open.rows(ChangeGroup::Resumed), "Fabio Luz; 1; attention; 2,5; 4,5; +2,0");
    EXPECT_EQ(open.rows(ChangeGroup::Regressed), "Elis Nó; 2; Excel; 40,0; 10,0; −30,0");
    EXPECT_EQ(open.rows(ChangeGroup::NotCollected), "Caio Reis; 1; Excel; 40,0; No connection");
    EXPECT_TRUE(open.says("Students: 7 + 1 who entered − 1 who left = 7.")) << open.sentences();
    EXPECT_TRUE(open.says("compared with week 46")) << open.sentences();
    EXPECT_EQ(open.page->body().kinds().button(ChangeGroup::Stalled).accessibleName(), QStringLiteral("Stopped: 1"));
    for (const KindButton* entry : open.page->body().kinds().findChildren<KindButton*>())
        EXPECT_FALSE(entry->toolTip().isEmpty());
}

TEST(ChangesPages, AChosenKindStandsAloneAndIsRemembered)
{
    const World school = world(picture);
    const Shown open(school);
    open.choose(ChangeGroup::Stalled);
    EXPECT_EQ(open.rows(ChangeGroup::Stalled), "Bento Ávila; 1; attention; 2,5; 2 wk.; −12,5");
    EXPECT_EQ(open.rows(ChangeGroup::Situation), "");
    const auto kept = ChangesState::fromJson(open.quiet.settings.pages[QStringLiteral("o-que-mudou")].toObject());
    EXPECT_EQ(kept.group, ChangeGroup::Stalled);
    const Shown again(school, kept);
    EXPECT_TRUE(again.page->body().kinds().button(ChangeGroup::Stalled).isChecked());
    EXPECT_EQ(again.rows(ChangeGroup::Situation), "");
    again.choose(std::nullopt);
    EXPECT_NE(again.rows(ChangeGroup::Situation), "");
}

TEST(ChangesPages, ShowTheFirstOfManyAndTheWayToTheOthers)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W46 1: 99 | 0
foto 2026-W47 1: 99 | 1 ; 1 | 0 ; 2 | 0 ; 3 | 0 ; 4 | 0 ; 5 | 0 ; 6 | 0 ; 7 | 0 ; 8 | 0
)");
    const Shown open(school);
    ChangeSection& entered = open.page->body().section(ChangeGroup::Entered);
    EXPECT_EQ(entered.rows().rowCount(), 5);
    auto* others = entered.findChildren<Button*>().at(0);
    EXPECT_EQ(others->text(), QStringLiteral("show the other 3"));
    EXPECT_EQ(others->accessibleName(), QStringLiteral("Entered: show the other 3"));
    others->click();
    EXPECT_EQ(entered.rows().rowCount(), 8);
    EXPECT_FALSE(others->isVisible());
    EXPECT_EQ(open.page->state().group, ChangeGroup::Entered);
}

TEST(ChangesPages, TellOfTheChosenWeekAndRememberIt)
{
    const World school = world(picture);
    const Shown open(school);
    open.chooseWeek(u"2026-W46");
    EXPECT_TRUE(open.says("compared with week 45"));
    EXPECT_EQ(open.page->state().week, domain::Week::fromKey(u"2026-W46"));
    EXPECT_EQ(open.rows(ChangeGroup::Left), "");
    const Shown again(school, open.page->state());
    EXPECT_TRUE(again.says("compared with week 45"));
    again.chooseWeek(u"2026-W47");
    EXPECT_EQ(again.page->state().week, std::nullopt) << "the last one moves on with each photo";
    domain::Filter filter;
    filter.to = domain::Week::fromKey(u"2026-W45");
    again.page->show({again.page->key(), filter});
    ASSERT_TRUE(again.isAnswered());
    EXPECT_TRUE(again.says("compared with week 44"));
}

TEST(ChangesPages, SayWhatWasNotCollectedAndWhereToTryAgain)
{
    const World school = world(picture);
    const Shown open(school);
    EXPECT_TRUE(open.says("1 cell(s) were not collected.")) << open.sentences();
    QSignalSpy asked(open.page.get(), &Page::goAsked);
    emit open.page->findChild<Banner*>()->linkActivated();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<Destination>().page, QStringLiteral("coleta"));

    const auto link = [](const Shown& shown) {
        QStringList words;
        for (const Button* button : shown.page->findChild<Banner*>()->findChildren<Button*>())
            words << (button->isVisible() ? button->text() : QString());
        return words.join(QString()).toStdString();
    };
    EXPECT_EQ(link(open), "See failures and try again");
    EXPECT_EQ(link(Shown(school, {}, {}, Access::ReadOnly)), "") << "nothing is collected into a file";
    open.chooseWeek(u"2026-W46");
    EXPECT_FALSE(open.says("were not collected"));
}

TEST(ChangesPages, SayWhichListsAreNotKnown)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
turma a 2 tag=2
foto 2026-W46 1: 7 | 5
foto 2026-W46 2: 8 | 5
falhou 2026-W47 1: 7 | 6
foto 2026-W47 2: 8 | 6
)");
    const Shown open(school);
    EXPECT_TRUE(open.says("The list of turma(s) 1 is not known this week")) << open.sentences();
    EXPECT_TRUE(open.says("Nothing changed between these two photos."));
    EXPECT_TRUE(open.says("Students: 2 = 2."));
}

TEST(ChangesPages, NarrowByWhatIsSearched)
{
    const World school = world(picture);
    const Shown open(school, {}, QStringLiteral("conceicao"));
    EXPECT_EQ(open.counts(),
        "Everything 2 | Entered 0 | Left 0 | Changed turma 0 | Changed situation 1 | Finished a course 1 | Stopped 0 | "
        "Went on 0 | Fell back 0 | Not collected 0");
    open.page->filters().findChild<QLineEdit*>()->setText(QStringLiteral("ninguém assim"));
    EXPECT_TRUE(open.says("Nothing happened to a student that these filters show."));
    domain::StudentFilter late;
    late.statuses = {domain::Status::Attention};
    open.page->filters().narrow(late);
    EXPECT_EQ(open.rows(ChangeGroup::Entered), "Dora Sá; 2; attention; ; 0,0; 15,0; −15,0");
    EXPECT_EQ(open.rows(ChangeGroup::Moved), "");
}

TEST(ChangesPages, NarrowByProfileAskAgain)
{
    const World school = world(picture);
    const Shown open(school);
    domain::StudentFilter rare;
    rare.profiles = {domain::Profile::Steady};
    open.page->filters().narrow(rare);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.page->body().answer().filter.students.profiles.size(), 1U);
    EXPECT_EQ(open.counts().substr(0, 12), "Everything 0");
}

TEST(ChangesPages, TheFirstPhotoHasNothingToCompareWith)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W47 1: 7 | 5
)");
    const Shown open(school);
    EXPECT_TRUE(open.says("the first photo")) << open.sentences();
    EXPECT_TRUE(open.says("This is the first photo of the school"));
    EXPECT_FALSE(open.says("Students:"));
}

TEST(ChangesPages, AGapInTheWeeksIsSaid)
{
    const World school = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
foto 2026-W43 1: 7 | 0
foto 2026-W44 1: 7 | 0
foto 2026-W45 1: 7 | 0
foto 2026-W47 1: 7 | 5
)");
    const Shown open(school);
    EXPECT_TRUE(open.says("compared with week 45, 2 week(s) before: gains are estimates")) << open.sentences();
    EXPECT_EQ(open.rows(ChangeGroup::Resumed), "Aluno 7; 1; no data; 0,0; 5,0; +2,5");
    ChangeSection& resumed = open.page->body().section(ChangeGroup::Resumed);
    const QModelIndex gain = resumed.rows().index(0, resumed.rows().columnOf(QStringLiteral("avanco")));
    EXPECT_TRUE(gain.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("Estimated")));
}

TEST(ChangesPages, TheFileIsTheReport)
{
    const World school = world(picture);
    const Shown open(school);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    EXPECT_EQ(tests::bytesOf(file).mid(3).replace("\r\n", "\n").toStdString(),
        tests::csvOf(school, analytics::ReportName::Changes));
    open.choose(ChangeGroup::Regressed);
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    const auto lines = tests::readCsv(file);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1].join(u';').toStdString(), "2026-W47;a;turma 2;5;Elis Nó;regrediu;40,0;10,0;Excel");
}

TEST(ChangesPages, NamesHiddenStayHiddenInTheFile)
{
    const World school = world(picture);
    Shown open(school);
    open.page->filters().findChild<QLineEdit*>()->setText(QStringLiteral("elis"));
    open.quiet.settings.presentation = true;
    open.quiet.history.setNames(storage::Names::Masked);
    open.page->refresh();
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.page->filters().findChild<QLineEdit*>()->text(), QString());
    EXPECT_EQ(open.rows(ChangeGroup::Regressed).substr(0, 6), "Aluno ");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    for (const QStringList& line : tests::readCsv(file)) {
        EXPECT_TRUE(line[3].isEmpty() || line[3] == u"aluno_id");
        EXPECT_FALSE(line.contains(QStringLiteral("Elis Nó")));
    }
}

TEST(ChangesPages, OpenAStudentAndCopyWithHeaders)
{
    const World school = world(picture);
    const Shown open(school);
    QSignalSpy asked(open.page.get(), &Page::goAsked);
    open.choose(ChangeGroup::Stalled);
    TableView& view = open.page->body().section(ChangeGroup::Stalled).table().view();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    const auto destination = asked[0][0].value<Destination>();
    EXPECT_EQ(destination.page, QStringLiteral("aluno"));
    EXPECT_EQ(destination.student, domain::StudentId{2});
    open.page->copy();
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(),
        "Student\tCohort\tSituation\tProgress\tStopped for\tDifference\nBento Ávila\t1\tattention\t2,5\t2 "
        "wk.\t-12,5\n");
}

TEST(ChangesPages, CountWhatIsNewUntilItWasSeen)
{
    const World school = world(picture);
    Appearance appearance(*qApp, ThemeChoice::Light);
    tests::QuietSession quiet(appearance, school.connection().file());
    ChangesPage page(quiet.session, std::make_shared<WindowFilter>(quiet.session));
    QSignalSpy counted(&page, &Page::newsCounted);
    page.lookForNews();
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.size() == 1; }, patience));
    EXPECT_EQ(counted[0][0].toInt(), 8);
    page.QWidget::show();
    page.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.size() == 2; }, patience));
    EXPECT_EQ(counted[1][0].toInt(), 0);
    page.lookForNews();
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.size() == 3; }, patience));
    EXPECT_EQ(counted[2][0].toInt(), 0);
}
