#include "student_figures.h"

#include "core/domain/forecast.h"
#include "student_words.h"
#include "ui/definitions.h"
#include "ui/status_word.h"

#include <QCoreApplication>

#include <cmath>

namespace farol::ui {

using analytics::StudentPage;
using analytics::StudentPageWeek;
using analytics::WeekSeen;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentFigures)
};

Figure progressFigure(const StudentPage& page, const Numbers& numbers)
{
    const analytics::StudentWeek& last = page.last().figures;
    Figure figure;
    figure.label = Words::tr("Progress");
    figure.number = numbers.share(last.progress);
    figure.unit = last.progress ? QStringLiteral("%") : QString();
    figure.coverage = numbers.coverage(last.counts.answered, last.counts.expected());
    figure.isCoverage = true;
    if (last.gain)
        figure.change = numbers.points(last.gain->tenths);
    figure.toolTip =
        progressRule() + u'\n' + coverageRule() + u'\n' + Words::tr("The change is the gain.") + u' ' + gainRule();
    return figure;
}

QString clockWords(const StudentAnswer& answer, const Numbers& numbers)
{
    const analytics::StudentOutlook& outlook = answer.page->outlook;
    const domain::Cohort* cohort = answer.cohort();
    if (!outlook.days)
        return cohort && cohort->start ? Words::tr("the turma has not begun")
                                       : Words::tr("the turma has no start date");
    const int week = (*outlook.days + 6) / 7;
    return Words::tr("week %1 of %2 of Turma %3")
        .arg(numbers.count(week), numbers.count((outlook.planHalfWeeks + 1) / 2))
        .arg(cohort->number);
}

Figure expectedFigure(const StudentAnswer& answer, const Numbers& numbers)
{
    const auto& expected = answer.page->last().figures.expected;
    Figure figure;
    figure.label = Words::tr("Expected");
    figure.number = numbers.share(expected);
    figure.unit = expected ? QStringLiteral("%") : QString();
    figure.coverage = clockWords(answer, numbers);
    figure.toolTip = expectedRule();
    return figure;
}

QString bandWords(const StudentPage& page, const Numbers& numbers)
{
    const domain::Tolerance& tolerance = page.outlook.tolerance;
    const QString onTrack = numbers.points(-tolerance.onTrack);
    const QString late = numbers.points(-tolerance.late);
    const domain::Status status = page.last().figures.status;
    const QString word = statusWord(status);
    switch (status) {
    case domain::Status::OnTrack:
        return Words::tr("%1: down to %2").arg(word, onTrack);
    case domain::Status::Attention:
        return Words::tr("%1: between %2 and %3").arg(word, onTrack, late);
    case domain::Status::Late:
        return Words::tr("%1: below %2").arg(word, late);
    case domain::Status::Finished:
    case domain::Status::NoData:
        break;
    }
    return word;
}

Figure gapFigure(const StudentPage& page, const Numbers& numbers)
{
    const auto gap = page.last().figures.gap();
    Figure figure;
    figure.label = Words::tr("Difference");
    figure.number = numbers.difference(gap);
    figure.unit = gap ? Words::tr("p.p.") : QString();
    figure.coverage = bandWords(page, numbers);
    figure.toolTip = gapRule() + u'\n' + statusLine(page.last().figures.status, page.outlook.tolerance);
    return figure;
}

Figure behindFigure(const StudentPage& page, const Numbers& numbers)
{
    const auto& weeks = page.outlook.weeksBehind;
    Figure figure;
    figure.label = Words::tr("Behind");
    figure.number = weeks ? numbers.share(int(std::lround(*weeks * 10))) : Numbers::missing();
    figure.unit = weeks ? Words::tr("weeks") : QString();
    figure.coverage = weeks ? Words::tr("at the expected pace of the trilha") : Words::tr("no expectation");
    figure.toolTip = Words::tr("The turma's clock in weeks less the week in which this progress was expected; 0 when "
                               "ahead.");
    return figure;
}

Figure finishFigure(const StudentPage& page, const Numbers& numbers)
{
    const analytics::StudentOutlook& outlook = page.outlook;
    Figure figure;
    figure.label = Words::tr("Estimated finish");
    figure.toolTip = Words::tr("What is missing to 100 % / mean study gain of the last 4 weeks, counted from the last "
                               "photo. A negative gain is no study. None without study in these weeks.");
    if (page.last().figures.status == domain::Status::Finished) {
        figure.number = statusWord(domain::Status::Finished);
        figure.coverage = Words::tr("every course at 100 %");
        return figure;
    }
    const auto day = outlook.finish();
    // "fev/2027": some languages abbreviate with a point.
    figure.number = day ? QLocale().toString(*day, QStringLiteral("MMM/yyyy")).remove(u'.') : Numbers::missing();
    const auto gain = outlook.meanStudyGain();
    if (!gain)
        figure.coverage = Words::tr("no gain is known yet");
    else if (!outlook.weeksToFinish)
        figure.coverage = Words::tr("no study in the last %Ln week(s)", nullptr, int(outlook.lastGains.size()));
    else
        figure.coverage =
            Words::tr("%1 a week in the last %Ln", nullptr, int(outlook.lastGains.size())).arg(numbers.points(*gain));
    return figure;
}

QString coverageOf(const domain::CellCounts& counts, const Numbers& numbers)
{
    return counts.expected() > 0 ? numbers.coverage(counts.answered, counts.expected()) : QString();
}

} // namespace

std::vector<Figure> studentFigures(const StudentAnswer& answer, const Numbers& numbers)
{
    const StudentPage& page = *answer.page;
    return {progressFigure(page, numbers), expectedFigure(answer, numbers), gapFigure(page, numbers),
        behindFigure(page, numbers), finishFigure(page, numbers)};
}

PlotContent studentPlot(const StudentAnswer& answer, const Numbers& numbers)
{
    const StudentPage& page = *answer.page;
    PlotContent plot;
    plot.title = Words::tr("Progress and expected");
    PlotSeries own{firstName(page.student), LineStyle::Focus, 0, {}, {}};
    PlotSeries expected{Words::tr("expected"), LineStyle::Expected, 0, {}, {}};
    PlotSeries cohort{Words::tr("turma"), LineStyle::Context, 0, {}, {}};
    QStringList missing;
    for (const StudentPageWeek& week : page.weeks) {
        own.values.push_back(week.figures.progress);
        own.notes.push_back(coverageOf(week.figures.counts, numbers));
        expected.values.push_back(week.figures.expected);
        cohort.values.push_back(week.cohortMean);
        cohort.notes.push_back(coverageOf(week.cohortCounts, numbers));
        if (week.seen == WeekSeen::NoPhoto || week.seen == WeekSeen::NotCollected) {
            plot.missing.push_back(plot.weeks.size());
            missing << numbers.shortWeek(week.week);
        }
        plot.weeks.push_back(week.week);
    }
    QStringList subtitle{numbers.weeks(page.weeks.front().week, page.last().week)};
    constexpr qsizetype named = 3;
    if (!missing.isEmpty() && missing.size() <= named)
        subtitle << Words::tr("%1 not collected").arg(missing.join(QStringLiteral(", ")));
    else if (!missing.isEmpty())
        subtitle << Words::tr("%Ln week(s) not collected", nullptr, int(missing.size()));
    plot.subtitle = subtitle.join(QStringLiteral(" \u00B7 "));
    plot.formula = progressRule() + u'\n' + Words::tr("In grey the mean of the turma the student was in.") + u' '
        + lineRule() + u' ' + Words::tr("A hatched week was not collected.");
    plot.series = {std::move(own), std::move(expected), std::move(cohort)};
    return plot;
}

} // namespace farol::ui
