#include "ui/pages/cohort_table.h"
#include "ui/pages/progress_figures.h"

#include <gtest/gtest.h>
#include <set>

using namespace farol;
using namespace farol::ui;
using analytics::Overview;
using analytics::WeekFigure;

namespace {

const domain::Week w45 = *domain::Week::fromKey(u"2026-W45");

WeekFigure figure(domain::Week week, std::optional<int> mean, std::optional<int> expected = std::nullopt)
{
    WeekFigure made;
    made.week = week;
    made.photographed = mean.has_value();
    made.students = 10;
    made.counts.cells = 24;
    made.counts.noAccess = 4;
    made.counts.answered = 15;
    made.mean = mean;
    made.expected = expected;
    return made;
}

/// Ten students of two turmas; of the changes, what a second week would bring.
Overview twoWeeks()
{
    Overview overview;
    overview.last = figure(w45 + 1, 417);
    overview.cohorts = 2;
    overview.statuses.byStatus = {1, 5, 2, 1, 1};
    overview.statuses.stalled = 3;
    overview.previousWeek = w45;
    overview.studentsChange = 4;
    overview.cohortsChange = 0;
    overview.meanChange = 32;
    overview.previousStatuses = analytics::StatusCounts{{1, 3, 3, 2, 1}, 5};
    return overview;
}

/// A trilha whose turmas 1 to `count` have a mean in every week; the last one enters a week late.
ProgressAnswer turmas(int count)
{
    ProgressAnswer answer;
    for (int week = 0; week < 3; ++week) {
        answer.series.weeks.push_back(w45 + week);
        answer.series.whole.push_back(figure(w45 + week, 100 * (week + 1), 120 * (week + 1)));
    }
    for (int number = 1; number <= count; ++number) {
        analytics::CohortSeries cohort{{number}, number, answer.series.whole};
        if (number == count)
            cohort.figures[0] = figure(w45, std::nullopt);
        answer.series.cohorts.push_back(cohort);
    }
    answer.overview = twoWeeks();
    return answer;
}

class Figures : public testing::Test {
protected:
    std::vector<Figure> of(const std::optional<Overview>& overview, FigureForm form = FigureForm::Card) const
    {
        return progressFigures(overview, numbers, form);
    }
    static const Figure& at(const std::vector<Figure>& figures, ProgressFigure place) { return figures[size_t(place)]; }

    Numbers numbers{QLocale(QLocale::Portuguese, QLocale::Brazil)};
};

} // namespace

TEST_F(Figures, AreFiveEachWithItsOwnName)
{
    for (const auto& overview : {std::optional(twoWeeks()), std::optional<Overview>()}) {
        const auto figures = of(overview);
        ASSERT_EQ(figures.size(), 5U);
        std::set<QString> labels;
        for (const Figure& figure : figures)
            labels.insert(figure.label);
        EXPECT_EQ(labels.size(), 5U);
    }
}

TEST_F(Figures, SayTheLastWeek)
{
    const auto figures = of(twoWeeks());
    EXPECT_EQ(at(figures, ProgressFigure::Students).number.toStdString(), "10");
    EXPECT_EQ(at(figures, ProgressFigure::Cohorts).number.toStdString(), "2");
    EXPECT_EQ(at(figures, ProgressFigure::Mean).number.toStdString(), "41,7");
    EXPECT_EQ(at(figures, ProgressFigure::Mean).unit.toStdString(), "%");
    EXPECT_EQ(at(figures, ProgressFigure::OnTrack).number.toStdString(), "60") << "6 of 10";
    EXPECT_EQ(at(figures, ProgressFigure::Stalled).number.toStdString(), "3");
}

TEST_F(Figures, SayWhatChangedWithItsSign)
{
    const auto figures = of(twoWeeks());
    EXPECT_EQ(at(figures, ProgressFigure::Students).change.toStdString(), "+4");
    EXPECT_TRUE(at(figures, ProgressFigure::Mean).change.startsWith(QStringLiteral("+3,2")));
    EXPECT_TRUE(at(figures, ProgressFigure::OnTrack).change.startsWith(QStringLiteral("+20"))) << "from 40 to 60 %";
    EXPECT_EQ(at(figures, ProgressFigure::Stalled).change.toStdString(), "\u22122");
    EXPECT_TRUE(at(figures, ProgressFigure::Students).since.contains(numbers.shortWeek(w45)));
}

TEST_F(Figures, ATrendIsOnlyWhatIsPlainlyGoodOrBad)
{
    Overview overview = twoWeeks();
    EXPECT_EQ(at(of(overview), ProgressFigure::Mean).trend, Trend::Good);
    EXPECT_EQ(at(of(overview), ProgressFigure::Students).trend, Trend::Neutral) << "more students are no merit";
    overview.meanChange = -5;
    EXPECT_EQ(at(of(overview), ProgressFigure::Mean).trend, Trend::Bad);
    EXPECT_TRUE(at(of(overview), ProgressFigure::Mean).change.startsWith(QStringLiteral("\u22120,5")));
    overview.meanChange = 0;
    EXPECT_EQ(at(of(overview), ProgressFigure::Mean).trend, Trend::Neutral);
}

TEST_F(Figures, OfOneWeekHaveNoChange)
{
    Overview overview = twoWeeks();
    overview.previousWeek.reset();
    overview.studentsChange.reset();
    overview.cohortsChange.reset();
    overview.meanChange.reset();
    overview.previousStatuses.reset();
    for (const Figure& figure : of(overview)) {
        EXPECT_TRUE(figure.change.isEmpty()) << figure.label.toStdString();
        EXPECT_TRUE(figure.since.isEmpty()) << figure.label.toStdString();
    }
}

TEST_F(Figures, OfNothingAreMissingNeverZero)
{
    for (const Figure& figure : of(std::nullopt)) {
        EXPECT_EQ(figure.number, Numbers::missing());
        EXPECT_TRUE(figure.unit.isEmpty());
        EXPECT_TRUE(figure.change.isEmpty());
    }
    Overview overview = twoWeeks();
    overview.last.mean.reset();
    overview.statuses = {};
    const auto figures = of(overview);
    EXPECT_EQ(at(figures, ProgressFigure::Mean).number, Numbers::missing());
    EXPECT_TRUE(at(figures, ProgressFigure::Mean).unit.isEmpty());
    EXPECT_EQ(at(figures, ProgressFigure::OnTrack).number, Numbers::missing()) << "no share of nobody";
    EXPECT_EQ(at(figures, ProgressFigure::Stalled).number.toStdString(), "0");
}

TEST_F(Figures, TellHowMuchWasCollected)
{
    EXPECT_TRUE(at(of(twoWeeks()), ProgressFigure::Mean).coverage.contains(numbers.coverage(15, 20)))
        << "without access is not expected";
    domain::CellCounts counts;
    counts.cells = 4328;
    counts.answered = 4301;
    EXPECT_EQ(coverageText(counts, numbers), numbers.coverage(4301, 4328));
    counts.noAccess = 12;
    const QString text = coverageText(counts, numbers);
    EXPECT_TRUE(text.startsWith(numbers.coverage(4301, 4316) + QStringLiteral(" \u00B7 12 "))) << text.toStdString();
}

TEST_F(Figures, InALineNeedNoWordsForNoChange)
{
    EXPECT_EQ(at(of(twoWeeks(), FigureForm::Line), ProgressFigure::Cohorts).change.toStdString(), "0");
    EXPECT_GT(at(of(twoWeeks(), FigureForm::Card), ProgressFigure::Cohorts).change.size(), 3) << "a card says it";
}

TEST_F(Figures, TheMeanIsDrawnAgainstTheExpected)
{
    const PlotContent content = meanPlot(turmas(3), numbers);
    ASSERT_EQ(content.series.size(), 2U);
    const auto isExpected = [](const PlotSeries& line) { return line.style == LineStyle::Expected; };
    const auto expected = std::find_if(content.series.begin(), content.series.end(), isExpected);
    const auto mean = std::find_if_not(content.series.begin(), content.series.end(), isExpected);
    ASSERT_NE(expected, content.series.end());
    EXPECT_EQ(expected->values, (std::vector<std::optional<int>>{120, 240, 360}));
    EXPECT_EQ(mean->values, (std::vector<std::optional<int>>{100, 200, 300}));
    EXPECT_TRUE(mean->notes[0].contains(numbers.coverage(15, 20)));
    ASSERT_EQ(content.notes.size(), 1U) << "only the turma that enters later";
    EXPECT_EQ(content.notes[0].week, 1U);
    EXPECT_TRUE(content.notes[0].text.contains(cohortName(3)));
}

TEST_F(Figures, TheToleranceIsABandUnderTheExpectedAndNeverUnderZero)
{
    ProgressAnswer answer = turmas(3);
    domain::Track track;
    track.id = {1};
    track.tolerance = {150, 300};
    answer.school.tracks = {track};
    answer.filter.track = track.id;
    answer.series.whole[1].expected.reset();
    const auto ribbon = meanPlot(answer, numbers).ribbon;
    ASSERT_TRUE(ribbon);
    EXPECT_EQ(ribbon->high, (std::vector<std::optional<int>>{120, std::nullopt, 360}));
    EXPECT_EQ(ribbon->low, (std::vector<std::optional<int>>{0, std::nullopt, 210}));
    EXPECT_TRUE(ribbon->name.contains(numbers.points(150))) << qPrintable(ribbon->name);
}

TEST_F(Figures, AtMostFiveTurmasAreColoured)
{
    MarkedCohorts marked;
    for (qint64 id = 1; id <= 8; ++id)
        marked.toggle({id});
    const PlotContent content = cohortPlot(turmas(12), marked, numbers);
    std::set<int> colours;
    int focused = 0;
    int expected = 0;
    for (const PlotSeries& line : content.series) {
        expected += line.style == LineStyle::Expected ? 1 : 0;
        if (line.style != LineStyle::Focus)
            continue;
        ++focused;
        colours.insert(line.color);
        EXPECT_TRUE(line.color >= 0 && line.color < 5);
    }
    EXPECT_EQ(content.series.size(), 13U) << "every turma, and the expected";
    EXPECT_EQ(focused, 5);
    EXPECT_EQ(colours.size(), 5U) << "no colour twice";
    EXPECT_EQ(expected, 1);
}

TEST_F(Figures, AWeekWithoutAPhotoBreaksTheLine)
{
    ProgressAnswer answer = turmas(1);
    answer.series.whole[1] = figure(w45 + 1, std::nullopt);
    for (const PlotSeries& line : meanPlot(answer, numbers).series)
        EXPECT_FALSE(line.values[1]) << "neither mean nor expected, and no zero";
}
