#include "tests/ui/pages/shown_page.h"
#include "ui/data/table_panel.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownPage;

namespace {

constexpr std::string_view twoTurmas = R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
turma analista 2 tag=69 inicio=2026-11-02
turma analista 10 tag=70 inicio=2026-11-02
aluno 7 "Ana"
aluno 8 "Bia"
aluno 9 "Caio"
foto 2026-W46 2: 7 | 20 0 ; 8 | 10 0
foto 2026-W46 10: 9 | 5 5
foto 2026-W47 2: 7 | 40 10 ; 8 | 90 0
foto 2026-W47 10: 9 | 5 6
)";

QJsonValue json(const char* text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

/// What settings may hold after a crash, an older program or a curious hand.
class Damaged : public testing::TestWithParam<const char*> { };

} // namespace

TEST_P(Damaged, SettingsStillShowThePage)
{
    ASSERT_FALSE(json(GetParam()).isUndefined()) << "the case itself must be JSON";
    const tests::World world = tests::world(twoTurmas);
    const ShownPage open(world, json(GetParam()));
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Ana | Bia | Caio");
    EXPECT_EQ(open.page->state().view, ProgressView::General);
    EXPECT_EQ(open.page->state().scale, HeatScale::Progress);
}

INSTANTIATE_TEST_SUITE_P(Json, Damaged,
    testing::Values("\"text\"", "[1,2]", "3.5", "{}", R"({"unknown": {"deep": [1]}})",
        R"({"track": "analista", "cohorts": "2", "courses": {"1": true}})",
        R"({"cohorts": ["x", null, 1e300, -7, {}]})", R"({"usualWeeks": true, "from": "2026-W54", "to": 12})",
        R"({"usualWeeks": "no", "from": "", "to": null})",
        R"({"byCohort": "yes", "difference": 1, "tableOnly": [], "contacts": "true"})", R"({"generalSort": "aluno"})",
        R"({"generalSort": {"column": 7, "descending": "x"}})",
        R"({"generalSort": {"column": "gone", "descending": true}})"));

TEST(ProgressMemory, EveryChoiceComesBackInTheNextSession)
{
    const tests::World world = tests::world(twoTurmas);
    QJsonValue kept;
    {
        const ShownPage open(world);
        ASSERT_TRUE(open.isAnswered());
        domain::Filter filter;
        filter.track = world.track(u"analista");
        filter.cohorts = {world.cohort(2)};
        filter.courses = {domain::CourseId{1}};
        filter.from = domain::Week::fromKey(u"2026-W47");
        open.show(filter);
        ASSERT_TRUE(open.isAnswered());
        open.press(1, int(HeatScale::Difference));
        open.press(2, int(ProgressLayout::TableOnly));
        open.body().table().setSorting({QStringLiteral("2026-W47"), Qt::DescendingOrder});
        emit open.body().table().sortingChanged();
        kept = open.quiet.settings.pages;
        EXPECT_GE(open.quiet.saves, 4);
    }
    const QByteArray text = QJsonDocument(kept.toObject()).toJson();
    const QJsonObject pages = QJsonDocument::fromJson(text).object();
    const ShownPage again(world, pages[QStringLiteral("progresso")], pages[QStringLiteral("filtro")]);
    ASSERT_TRUE(again.isAnswered());
    EXPECT_EQ(again.column(QStringLiteral("aluno")), "Bia | Ana") << "turma 2, by the last week, downwards";
    EXPECT_EQ(again.body().answer().filter.courses, std::vector{domain::CourseId{1}});
    EXPECT_EQ(again.rows().columnOf(QStringLiteral("2026-W46")), -1);
    EXPECT_EQ(again.page->state().scale, HeatScale::Difference);
    EXPECT_EQ(again.page->state().layout, ProgressLayout::TableOnly);
}

TEST(ProgressMemory, EachViewKeepsItsOwnSorting)
{
    const tests::World world = tests::world(twoTurmas);
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    const auto sort = [&](const QString& column, Qt::SortOrder order) {
        open.body().table().setSorting({column, order});
        emit open.body().table().sortingChanged();
    };
    sort(QStringLiteral("aluno"), Qt::DescendingOrder);
    open.press(0, int(ProgressView::ByCohort));
    ASSERT_TRUE(open.isAnswered());
    sort(QStringLiteral("2026-W47"), Qt::AscendingOrder);
    EXPECT_TRUE(open.column(QStringLiteral("turma")).starts_with(cohortName(10).toStdString()));
    open.press(0, int(ProgressView::General));
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Caio | Bia | Ana");
}

TEST(ProgressMemory, KeepsNoNameOfAnyone)
{
    const tests::World world = tests::world(twoTurmas);
    const ShownPage open(world);
    ASSERT_TRUE(open.isAnswered());
    open.search(QStringLiteral("Ana"));
    open.press(1, int(HeatScale::Difference));
    const QByteArray kept = QJsonDocument(open.quiet.settings.pages).toJson();
    EXPECT_TRUE(kept.contains("difference"));
    EXPECT_FALSE(kept.contains("Ana")) << "what was searched is personal data";
}

TEST(ProgressMemory, ChosenWeeksComeBackOverTheNewYear)
{
    ChosenFilter chosen;
    chosen.weeks = WeekChoice::Chosen;
    chosen.filter.from = domain::Week::fromKey(u"2026-W53");
    const ChosenFilter back = ChosenFilter::fromJson(chosen.toJson());
    EXPECT_EQ(back.filter.from, domain::Week::fromKey(u"2026-W53"));
    EXPECT_FALSE(back.filter.to) << "open to the photos to come";
    EXPECT_EQ(*back.filter.from + 1, *domain::Week::fromKey(u"2027-W01"));
}

TEST(ProgressMemory, TheFirstVersionsKeptTheFilterWithThePage)
{
    const tests::World world = tests::world(twoTurmas);
    const ShownPage open(world, QJsonObject{{QStringLiteral("cohorts"), QJsonArray{world.cohort(2).value}}});
    ASSERT_TRUE(open.isAnswered());
    EXPECT_EQ(open.column(QStringLiteral("aluno")), "Ana | Bia");
}
