#include "student_charts.h"

#include "cohort_table.h"
#include "core/analytics/scope.h"
#include "core/analytics/week_title.h"
#include "core/domain/text.h"
#include "ui/definitions.h"
#include "ui/marks.h"
#include "ui/status_word.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <map>
#include <set>

namespace farol::ui {

using analytics::StudentRow;
using analytics::StudentWeek;
using domain::ColumnKind;
using domain::Percent;
using domain::Tenths;
using domain::Value;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentCharts)
};

constexpr qreal perPoint = 10.0; ///< tenths in one percentage point
constexpr size_t bands = 11; ///< 0 to under 10 … 90 to under 100, then 100 %

/// Everybody of the last photo once: who is in two turmas by the one that started last.
std::vector<const StudentRow*> presentOnce(const ProgressAnswer& answer)
{
    std::map<domain::StudentId, const StudentRow*> kept;
    const QDate date = answer.students->weeks.empty() ? QDate() : answer.students->weeks.back().sunday();
    for (const StudentRow& row : answer.students->rows) {
        if (row.weeks.empty() || !row.last().member)
            continue;
        const StudentRow*& own = kept[row.student.id];
        const domain::Cohort* before = own ? answer.school.cohort(own->cohort) : nullptr;
        const domain::Cohort* now = answer.school.cohort(row.cohort);
        if (!own || (before && now && analytics::startedLater(*now, *before, date)))
            own = &row;
    }
    std::vector<const StudentRow*> rows;
    for (const auto& [id, row] : kept)
        rows.push_back(row);
    return rows;
}

/// Outwards to a multiple of the step.
qreal outwards(qreal value, qreal step)
{
    return value < 0 ? std::floor(value / step) * step : std::ceil(value / step) * step;
}

MarkAxis pointsAxis(qreal from, qreal to, const Numbers& numbers)
{
    const qreal span = to - from;
    const qreal step = span <= 20 ? 5 : span <= 50 ? 10 : span <= 120 ? 25 : 50;
    MarkAxis axis{outwards(from, step), outwards(to, step)};
    for (qreal at = axis.from; at <= axis.to + 0.01; at += step)
        axis.ticks.push_back({at, numbers.change(std::lround(at))});
    return axis;
}

struct WeekGain {
    std::set<domain::StudentId> seen;
    qint64 tenths = 0;
    qint64 cells = 0;
    bool isEstimated = false;
};

std::vector<WeekGain> weekGains(const ProgressAnswer& answer)
{
    std::vector<WeekGain> gains(answer.students->weeks.size());
    for (const StudentRow& row : answer.students->rows) {
        for (size_t i = 0; i < row.weeks.size(); ++i) {
            const StudentWeek& week = row.weeks[i];
            if (!week.member || !week.gain || !gains[i].seen.insert(row.student.id).second)
                continue;
            gains[i].tenths += week.gainTenths;
            gains[i].cells += week.gainCells;
            gains[i].isEstimated |= week.gain->estimated;
        }
    }
    return gains;
}

/// Weeks from the photo before in the answer; 1 for the first.
qint64 weeksApart(const std::vector<domain::Week>& weeks, size_t i)
{
    return i == 0 ? 1 : weeks[i] - weeks[i - 1];
}

Value countValue(qint64 count)
{
    return Value(count);
}

QString bandName(size_t band)
{
    return band + 1 == bands ? QStringLiteral("100 %") : Words::tr("%1 to %2 %").arg(band * 10).arg(band * 10 + 9);
}

} // namespace

size_t bandOf(Tenths progress)
{
    return progress >= domain::complete ? bands - 1 : static_cast<size_t>(progress) / 100;
}

MarkContent gainMarks(const ProgressAnswer& answer, const Numbers& numbers)
{
    MarkContent content;
    content.title = Words::tr("Mean gain by week");
    content.subtitle = Words::tr("p.p. a week, over the courses collected in both photos");
    content.formula = gainRule() + u'\n'
        + Words::tr("Here the mean of these gains: all cells collected in both photos, each student once. A hollow bar "
                    "is estimated.");
    content.emptySentence = Words::tr("A gain needs two photos of the same students.");
    content.table.rowHeading = Words::tr("Week");
    content.table.columns = {{Words::tr("Mean gain (p.p. a week)"), ColumnKind::Difference},
        {Words::tr("Students"), ColumnKind::Count}, {Words::tr("Cells in both photos"), ColumnKind::Count}};
    const auto& weeks = answer.students->weeks;
    const std::vector<WeekGain> gains = weekGains(answer);
    qreal least = 0;
    qreal most = 5;
    for (size_t i = 0; i < weeks.size(); ++i) {
        content.x.ticks.push_back({qreal(i), analytics::weekTitle(weeks[i])});
        ChartTable::Row row{
            numbers.week(weeks[i]), {Value(), countValue(qint64(gains[i].seen.size())), countValue(gains[i].cells)}};
        const auto gain = domain::gainOf(gains[i].tenths, int(gains[i].cells), weeksApart(weeks, i));
        if (gain) {
            row.values[0] = Percent{gain->tenths};
            ChartMark mark{qint64(i), gains[i].isEstimated ? MarkKind::Estimated : MarkKind::Bar, qreal(i),
                gain->tenths / perPoint};
            mark.role = gain->tenths < 0 ? Role::LateMark : Role::Series1;
            mark.label = weeks.size() <= 14 ? numbers.difference(gain->tenths) : QString();
            mark.words = numbers.week(weeks[i]) + u'\n'
                + Words::tr("Mean gain %1 a week, %2 students")
                      .arg(numbers.points(gain->tenths), numbers.count(qint64(gains[i].seen.size())))
                + (gains[i].isEstimated ? u'\n' + Words::tr("Estimated: more than one week lay between") : QString());
            least = std::min(least, mark.y);
            most = std::max(most, mark.y);
            content.marks.push_back(std::move(mark));
        }
        content.table.rows.push_back(std::move(row));
    }
    content.x.from = -0.5;
    content.x.to = qreal(weeks.size()) - 0.5;
    content.y = pointsAxis(least, most, numbers);
    return content;
}

MarkContent distributionMarks(const ProgressAnswer& answer, const Numbers& numbers)
{
    MarkContent content;
    content.title = Words::tr("Students by progress");
    content.formula = progressRule() + u'\n'
        + Words::tr("Each student of the last photo once, in the band of their progress; who has none is left out.");
    content.emptySentence = Words::tr("Nobody has a progress in this photo.");
    content.table.rowHeading = Words::tr("Progress");
    content.table.columns = {{Words::tr("Students"), ColumnKind::Count}};
    std::array<qint64, bands> counts{};
    qint64 known = 0;
    const std::vector<const StudentRow*> rows = presentOnce(answer);
    for (const StudentRow* row : rows) {
        if (!row->last().progress)
            continue;
        ++counts[bandOf(*row->last().progress)];
        ++known;
    }
    if (!answer.students->weeks.empty())
        content.subtitle = Words::tr("%1; %2 of %3 students with a progress")
                               .arg(numbers.shortWeek(answer.students->weeks.back()), numbers.count(known),
                                   numbers.count(qint64(rows.size())));
    qint64 most = 1;
    for (size_t band = 0; band < bands; ++band) {
        const qint64 count = counts[band];
        most = std::max(most, count);
        content.x.ticks.push_back({qreal(band), bandName(band)});
        content.table.rows.push_back({bandName(band), {countValue(count)}});
        ChartMark mark{qint64(band), MarkKind::Bar, qreal(band), qreal(count)};
        mark.role = band + 1 == bands ? Role::DoneMark : Role::Series1;
        mark.label = numbers.count(count);
        mark.words = Words::tr("%1: %2 students (%3)")
                         .arg(bandName(band), numbers.count(count), numbers.wholePercent(count, known));
        content.marks.push_back(std::move(mark));
    }
    if (known == 0)
        content.marks.clear();
    content.x.from = -0.5;
    content.x.to = qreal(bands) - 0.5;
    content.y = {0, qreal(most) * 1.05};
    content.y.ticks = {{0, numbers.count(0)}, {qreal(most), numbers.count(most)}};
    return content;
}

MarkContent quadrantMarks(const ProgressAnswer& answer, const Numbers& numbers)
{
    MarkContent content;
    content.title = Words::tr("Difference and gain of each student");
    content.formula = Words::tr("Each student of the last photo once: to the right progress minus expected, upwards "
                                "the last gain. Right of the upright line is on track, over the level one moving. "
                                "Colour is the situation.")
        + u'\n' + gainRule();
    content.emptySentence =
        Words::tr("Here stand students with an expected pace and two photos. There is nobody with both yet.");
    content.table.rowHeading = Words::tr("Student");
    content.table.columns = {{Words::tr("Difference (p.p.)"), ColumnKind::Difference},
        {Words::tr("Gain (p.p. a week)"), ColumnKind::Difference}, {Words::tr("Situation"), ColumnKind::Text}};
    const domain::Track* track = answer.track();
    const Tenths limit = track ? -track->tolerance.onTrack : 0;
    std::array<int, 4> counts{}; // behind or not, with gain or not
    qreal left = limit / perPoint - 10;
    qreal right = 10;
    qreal low = -1;
    qreal high = 5;
    const std::vector<const StudentRow*> rows = presentOnce(answer);
    for (const StudentRow* row : rows) {
        const StudentWeek& last = row->last();
        if (!last.gap() || !last.gain)
            continue;
        ++counts[(*last.gap() < limit ? 0U : 1U) + (last.gain->tenths > 0 ? 2U : 0U)];
        ChartMark mark{row->student.id.value, MarkKind::Dot, *last.gap() / perPoint, last.gain->tenths / perPoint};
        mark.role = shapeRole(markOf(last.status));
        mark.words = domain::onOneLine(row->student.name) + QStringLiteral(" \u00B7 ") + cohortName(row->cohortNumber)
            + u'\n'
            + Words::tr("Difference %1, gain %2 a week, %3")
                  .arg(numbers.points(last.gap()), numbers.points(last.gain->tenths), statusWord(last.status));
        left = std::min(left, mark.x);
        right = std::max(right, mark.x);
        low = std::min(low, mark.y);
        high = std::max(high, mark.y);
        content.table.rows.push_back({domain::onOneLine(row->student.name),
            {Percent{*last.gap()}, Percent{last.gain->tenths}, Value(statusWord(last.status))}});
        content.marks.push_back(std::move(mark));
    }
    content.subtitle = Words::tr("%1 of %2 students; line at %3")
                           .arg(numbers.count(qint64(content.marks.size())), numbers.count(qint64(rows.size())),
                               numbers.points(limit));
    content.x = pointsAxis(left, right, numbers);
    content.x.title = Words::tr("difference from the expected (p.p.); upwards: gain in the last photo (p.p. a week)");
    content.y = pointsAxis(low, high, numbers);
    content.crossing = {limit / perPoint};
    content.corners = {{Qt::AlignTop | Qt::AlignLeft, Words::tr("behind, moving: %1").arg(counts[2])},
        {Qt::AlignTop | Qt::AlignRight, Words::tr("on track, moving: %1").arg(counts[3])},
        {Qt::AlignBottom | Qt::AlignLeft, Words::tr("behind, without gain: %1").arg(counts[0])},
        {Qt::AlignBottom | Qt::AlignRight, Words::tr("on track, without gain: %1").arg(counts[1])}};
    return content;
}

} // namespace farol::ui
