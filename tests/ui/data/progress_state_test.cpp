#include "core/spreadsheet/whole_file.h"
#include "ui/exporting/export_name.h"
#include "ui/pages/cohort_table.h"
#include "ui/pages/progress_state.h"
#include "ui/window_filter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

TEST(ProgressState, ComesBackAsItWasKept)
{
    ProgressState state;
    state.view = ProgressView::ByCohort;
    state.scale = HeatScale::Difference;
    state.layout = ProgressLayout::TableOnly;
    state.tables[0].sort = {QStringLiteral("2026-W53"), Qt::DescendingOrder};
    const ProgressState back = ProgressState::fromJson(state.toJson());
    EXPECT_EQ(back.view, state.view);
    EXPECT_EQ(back.scale, state.scale);
    EXPECT_EQ(back.layout, state.layout);
    EXPECT_EQ(back.tables[0].sort, state.tables[0].sort);
}

TEST(ChosenFilter, ComesBackAsItWasKept)
{
    ChosenFilter chosen;
    chosen.weeks = WeekChoice::Chosen;
    chosen.filter.track = domain::TrackId{3};
    chosen.filter.cohorts = {domain::CohortId{5}, domain::CohortId{7}};
    chosen.filter.courses = {domain::CourseId{9001}};
    chosen.filter.tutors = {domain::TutorId{2}};
    chosen.filter.from = domain::Week::fromKey(u"2026-W53");
    chosen.filter.to = domain::Week::fromKey(u"2027-W02");
    chosen.filter.students.statuses = {domain::Status::Late, domain::Status::NoData};
    chosen.filter.students.profiles = {domain::Profile::Bursts};
    chosen.filter.students.stalledOnly = true;
    chosen.filter.students.daysAway = 14;
    EXPECT_EQ(ChosenFilter::fromJson(chosen.toJson()), chosen);
}

TEST(ChosenFilter, KeepsNothingThatWasSearched)
{
    ChosenFilter chosen;
    chosen.filter.students.searched = QStringLiteral("Ana");
    EXPECT_EQ(ChosenFilter::fromJson(chosen.toJson()), ChosenFilter());
}

TEST(ChosenFilter, StartsWithEverythingAndSurvivesNonsense)
{
    const auto json = QJsonDocument::fromJson(R"({"track": "x", "from": "2026-W54", "cohorts": 7,
        "students": {"statuses": [9, -1, "x", 2], "profiles": {}, "daysAway": -3}})")
                          .object();
    ChosenFilter expected;
    expected.filter.students.statuses = {domain::Status::Attention};
    EXPECT_EQ(ChosenFilter::fromJson(json), expected);
}

TEST(ChosenFilter, ClearsEverythingButTheTrack)
{
    ChosenFilter chosen;
    chosen.filter.track = domain::TrackId{3};
    EXPECT_FALSE(chosen.isNarrowed());
    chosen.filter.cohorts = {domain::CohortId{5}};
    chosen.weeks = WeekChoice::Chosen;
    chosen.filter.students.stalledOnly = true;
    EXPECT_TRUE(chosen.isNarrowed());
    chosen.clear();
    ChosenFilter expected;
    expected.filter.track = domain::TrackId{3};
    EXPECT_EQ(chosen, expected);
}

TEST(MarkedCohorts, KeepTheirColourAndGiveWayToASixth)
{
    MarkedCohorts marked;
    for (qint64 id = 1; id <= 5; ++id)
        marked.toggle({id});
    marked.toggle({2});
    EXPECT_EQ(marked.colorOf({2}), -1);
    EXPECT_EQ(marked.colorOf({3}), 2);
    marked.toggle({6});
    EXPECT_EQ(marked.colorOf({6}), 1) << "the free colour";
    marked.toggle({7});
    EXPECT_EQ(marked.colorOf({1}), -1) << "marked longest ago";
    EXPECT_EQ(marked.colorOf({7}), 0);
    EXPECT_EQ(marked.colorOf({3}), 2);
}

TEST(SuggestedName, HasNoAccentsAndNothingAFileSystemRefuses)
{
    ExportScope scope;
    domain::Track track;
    track.id = {1};
    track.name = QStringLiteral("Ciência/Dados: avançada?");
    scope.school.tracks = {track};
    domain::Cohort cohort;
    cohort.id = {4};
    cohort.number = 12;
    scope.school.cohorts = {cohort};
    scope.filter.track = track.id;
    scope.filter.cohorts = {cohort.id};
    scope.filter.to = *domain::Week::fromKey(u"2026-W47");
    EXPECT_EQ(suggestedName(QStringLiteral("progresso"), scope),
        u"progresso_ciencia-dados-avancada_turma-12_2026-W47_2026-11-22");
}

TEST(SuggestedName, OfTheWholeHistoryEndsWithItsLastPhoto)
{
    ExportScope scope;
    scope.lastPhoto = *domain::Week::fromKey(u"2026-W47");
    EXPECT_EQ(suggestedName(QStringLiteral("tabelao"), scope), u"tabelao_todas_2026-W47_2026-11-22");
}

TEST(WritePrivately, LeavesTheOldFileWhenWritingFails)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(spreadsheet::writeWhole(file, [](QIODevice& device) -> domain::Result<void> {
        device.write("old");
        return {};
    }));
    const auto permissions = QFileInfo(file).permissions();
    EXPECT_FALSE(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther));
    EXPECT_FALSE(spreadsheet::writeWhole(file, [](QIODevice& device) -> domain::Result<void> {
        device.write("half");
        return domain::failed(domain::Fault::DiskFull);
    }));
    QFile kept(file);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray("old"));
}

} // namespace
