#include "core/analytics/comparison_columns.h"
#include "tests/support/bulk_history.h"
#include "tests/ui/pages/cohorts/shown_cohorts.h"
#include "tests/ui/pages/shown_page.h"
#include "tests/ui/written_table.h"
#include "ui/data/table_copy.h"
#include "ui/pages/cohorts/cohort_charts.h"
#include "ui/segmented.h"

#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownCohorts;
using tests::World;
using tests::world;

namespace {

constexpr std::string_view picture = R"(
trilha analista
  curso 1 SQL 9
turma analista 1 tag=1 inicio=2026-09-28
turma analista 2 tag=2 inicio=2026-10-05
turma analista 3 tag=3 inicio=2026-10-12 tutor=Ana
turma analista 4 tag=4 inicio=2026-10-26 tutor=Beatriz
turma analista 5 tag=5
foto 2026-W41 dia=2026-10-11 1: 1 | 10
foto 2026-W42 dia=2026-10-18 2: 2 | 20
foto 2026-W43 dia=2026-10-25 3: 3 | 30
foto 2026-W44 dia=2026-11-01 4: 4 | 40 ; 6 | 10 ; 7 | 5 ; 8 | 5 ; 9 | 5
foto 2026-W45 dia=2026-11-08 3: 3 | 40
foto 2026-W45 dia=2026-11-08 4: 4 | 50 ; 6 | 14 ; 7 | - ; 8 | 5
foto 2026-W45 dia=2026-11-08 5: 5 | 90
)";

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST(CohortsPage, LaysTheTurmasSideBySide)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(text("turma")), "Cohort 1 | Cohort 2 | Cohort 3 | Cohort 4 | Cohort 5");
    EXPECT_EQ(open.cell(3, text("inicio")).data().toString(), open.quiet.session.numbers.day(QDate(2026, 10, 26)));
    EXPECT_EQ(open.cell(4, text("inicio")).data().toString(), text("—"));
    EXPECT_EQ(open.column(text("semana_de_estudo")), "2 | 2 | 4 | 2 | —");
    EXPECT_EQ(open.column(text("alunos")), "1 | 1 | 1 | 4 | 1");
    EXPECT_EQ(open.column(text("media")), "10,0 | 20,0 | 40,0 | 23,0 | 90,0");
    EXPECT_EQ(open.column(text("cobertura")), "100,0 | 100,0 | 100,0 | 75,0 | 100,0");
    EXPECT_EQ(open.column(text("mediana_anteriores")), "— | — | — | 20,0 | —");
    EXPECT_EQ(open.column(text("diferenca")), "— | — | — | +3,0 | —");
    EXPECT_EQ(open.column(text("retencao")), "— | — | — | 80\u00A0% | —"); // one of five left
    EXPECT_EQ(open.column(text("parados")), "— | — | 0 | 0 | 0"); // the first two have ended
}

TEST(CohortsPage, SaysWhyThereIsNothingToCompare)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_TRUE(open.cell(3, text("posicao")).data(PositionRole).isValid());
    EXPECT_FALSE(open.cell(1, text("posicao")).data(PositionRole).isValid());
    EXPECT_EQ(open.cell(1, text("posicao")).data().toString(), missingEarlier(1)) << "one of three is there";
    EXPECT_FALSE(open.cell(4, text("inicio")).data(Qt::ToolTipRole).toString().isEmpty());
    EXPECT_FALSE(open.cell(4, text("retencao")).data(Qt::ToolTipRole).toString().isEmpty());
    const QString mean = open.cell(3, text("media")).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(mean.contains(text("3 de 4")) || mean.contains(text("3 of 4"))) << mean.toStdString();
    EXPECT_TRUE(mean.contains(text("80\u00A0%"))) << "who stayed stands beside the mean: " << mean.toStdString();
}

TEST(CohortsPage, EveryColumnTellsItsFormula)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    for (int column = 2; column < open.rows().columnCount(); ++column) {
        EXPECT_FALSE(open.rows().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            << open.rows().columnKey(column).toStdString();
    }
}

TEST(CohortsPage, TheAxisIsChosenAndRemembered)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    const QString byAge = open.page->body().progress().view().accessibleName();
    const auto parts = open.page->filters().findChildren<Segment*>();
    ASSERT_EQ(parts.size(), 2);
    EXPECT_TRUE(parts[1]->isChecked()) << "since the start, unless chosen otherwise";
    parts[0]->click();
    EXPECT_NE(open.page->body().progress().view().accessibleName(), byAge);
    const QJsonValue remembered = open.quiet.settings.pages[text("turmas")];
    EXPECT_EQ(CohortsState::fromJson(remembered.toObject()).axis, CohortAxis::Calendar);
    const ShownCohorts again(school, remembered);
    ASSERT_TRUE(again.isAnswered());
    EXPECT_TRUE(again.page->filters().findChildren<Segment*>().at(0)->isChecked());
}

TEST(CohortsPage, AMarkHasOneColourHereAndInProgresso)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    open.marked->mark({school.cohort(3)});
    EXPECT_EQ(open.cell(2, text("turma")).data(SeriesRole).toInt(), 0);
    EXPECT_EQ(open.cell(2, text("posicao")).data(SeriesRole).toInt(), 0);
    QTest::keyClick(&open.page->body().table().view(), Qt::Key_Down); // to the first row
    open.page->body().table().view().setCurrentIndex(open.cell(3, text("turma")));
    QTest::keyClick(&open.page->body().table().view(), Qt::Key_Space);
    EXPECT_EQ(open.marked->colorOf(school.cohort(4)), 1);
    EXPECT_EQ(open.cell(3, text("turma")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

TEST(CohortsPage, EnterGoesToTheStudentsOfATurma)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    std::optional<Destination> asked;
    QObject::connect(open.page.get(), &Page::goAsked, [&asked](const Destination& where) { asked = where; });
    open.page->body().table().view().setCurrentIndex(open.cell(3, text("turma")));
    QTest::keyClick(&open.page->body().table().view(), Qt::Key_Return);
    ASSERT_TRUE(asked && asked->filter);
    EXPECT_EQ(asked->page, text("progresso"));
    EXPECT_EQ(asked->filter->cohorts, std::vector<domain::CohortId>{school.cohort(4)});
    EXPECT_FALSE(asked->filter->from.has_value()) << "the usual weeks stay usual";
}

TEST(CohortsPage, AFilterOfATutorKeepsTheEarlierTurmas)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    domain::Filter filter;
    filter.track = school.track(u"analista");
    filter.tutors = {school.school().tutors.back().id}; // Beatriz
    open.page->show(Destination{{}, filter});
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(text("turma")), "Cohort 4");
    EXPECT_EQ(open.column(text("mediana_anteriores")), "20,0");
}

TEST(CohortsPage, WeeksWithoutThemSayThatNoTurmaMatches)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    domain::Filter filter;
    filter.track = school.track(u"analista");
    filter.cohorts = {school.cohort(5)};
    filter.to = domain::Week::fromKey(u"2026-W44");
    open.page->show(Destination{{}, filter});
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.rows().rowCount(), 0);
    QStringList texts;
    for (const QLabel* label : open.page->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    EXPECT_TRUE(texts.contains(CohortsBody::tr("No cohort with these filters"))) << texts.join(u'\n').toStdString();
}

TEST(CohortsPage, TheFileHoldsWhatTheTableShows)
{
    const World school = world(picture);
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    open.page->body().table().setSorting({text("media"), Qt::DescendingOrder});
    const QTemporaryDir folder;
    const QString file = folder.filePath(text("turmas.csv"));
    ASSERT_TRUE(tests::writeCsv(*open.page, file));
    const std::vector<QStringList> lines = tests::readCsv(file);
    ASSERT_EQ(lines.size(), 6U);
    QStringList keys;
    for (const auto& column : analytics::comparisonColumns())
        keys << column.key;
    EXPECT_EQ(lines[0], keys) << "the columns of every other way out";
    EXPECT_EQ(lines[1][0], text("5"));
    EXPECT_EQ(lines[3].mid(0, 11),
        (QStringList{text("4"), text("Beatriz"), text("26/10/2026"), text("2"), text("4"), text("23,0"), text("75,0"),
            text("20,0"), text("3,0"), text("68,8"), text("80,0")}));
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(CohortsPage, OddNamesAreWordsAndNothingElse)
{
    const QString odd = QStringLiteral("<b>") + QString(120, u'x') + text(" \u202E\u05E9\u05DC\u05D5\u05DD 😀");
    World school = world(picture);
    ASSERT_TRUE(
        school.connection().run(QStringLiteral("UPDATE tutor SET name = '%1' WHERE name = 'Beatriz'").arg(odd)));
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_TRUE(open.cell(3, text("tutor")).data().toString().contains(QString(120, u'x')));
    EXPECT_FALSE(open.cell(3, text("tutor")).data().toString().contains(u'\n'));
    EXPECT_FALSE(open.page->body().table().view().grab().isNull());
}

TEST(CohortsPage, ASchoolWithoutPhotosSaysWhatToDo)
{
    const World school = world("trilha analista\n  curso 1 SQL 1\nturma analista 1 tag=1\n");
    const ShownCohorts open(school);
    ASSERT_TRUE(open.isAnswered());
    EXPECT_FALSE(open.page->canExport());
    EXPECT_FALSE(open.page->body().isVisible());
}

TEST(CohortsPage, FortyTurmasDrawEightAndSaySo)
{
    const World empty;
    ASSERT_TRUE(tests::writeBulkHistory(empty.connection(), tests::BulkPlan::large()));
    const ShownCohorts open(empty.connection().file());
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.rows().rowCount(), int(open.page->body().answer().comparison.rows.size()));
    EXPECT_GT(open.rows().rowCount(), 20);
    QStringList subtitles;
    for (const QLabel* label : open.page->body().progress().findChildren<QLabel*>())
        subtitles << label->text();
    EXPECT_TRUE(subtitles.join(u'\n').contains(u'8')) << subtitles.join(u'\n').toStdString();
}
