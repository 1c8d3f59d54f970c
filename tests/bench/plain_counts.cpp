#include "plain_counts.h"

#include <set>

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr auto countsSql = R"(
SELECT m.week, m.cohort, count(DISTINCT c.student), count(*), sum(c.state < 2), sum(c.state = 2),
    sum(c.state = 0 AND c.tenths = 1000), sum(c.tenths)
FROM (SELECT DISTINCT week, %1 AS cohort, student FROM membership
      WHERE week BETWEEN %2 AND %3 AND cohort IN (%4)) m
CROSS JOIN cell c ON c.week = m.week AND c.student = m.student
WHERE c.course IN (%5)
GROUP BY m.week, m.cohort)";

template <typename IdType>
QString listed(const std::vector<IdType>& ids)
{
    QStringList texts;
    for (const IdType id : ids)
        texts << QString::number(id.value);
    return texts.join(QStringLiteral(", "));
}

Result<void> addCounts(const RawDatabase& database, const Filter& filter, const QString& cohort, CountsByWeek& counts)
{
    const QString sql = QString::fromLatin1(countsSql).arg(cohort, QString::number(filter.from->ordinal()),
        QString::number(filter.to->ordinal()), listed(filter.cohorts), listed(filter.courses));
    auto statement = database.prepare(sql.toUtf8());
    if (!statement)
        return tl::make_unexpected(statement.error());
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        const auto at = [&](int column) { return statement->number(column); };
        counts[{at(0), at(1)}] = {at(2), at(3), at(4), at(5), at(6), at(7)};
    }
    return row ? Result<void>() : tl::make_unexpected(row.error());
}

Counts countsOf(const analytics::WeekFigure& figure)
{
    const CellCounts& counts = figure.counts;
    return {figure.students, counts.cells, counts.answered, counts.noAccess, counts.finished, counts.sumTenths};
}

void add(CountsByWeek& counts, CohortId cohort, const std::vector<analytics::WeekFigure>& figures)
{
    for (const analytics::WeekFigure& figure : figures) {
        if (figure.photographed)
            counts[{figure.week.ordinal(), cohort.value}] = countsOf(figure);
    }
}

} // namespace

Result<CountsByWeek> plainCounts(const RawDatabase& database, const Filter& filter)
{
    CountsByWeek counts;
    return addCounts(database, filter, QStringLiteral("0"), counts)
        .and_then([&] { return addCounts(database, filter, QStringLiteral("cohort"), counts); })
        .map([&] { return std::move(counts); });
}

CountsByWeek wholeOfLastWeek(const CountsByWeek& counts)
{
    CountsByWeek last;
    for (const auto& [key, value] : counts) {
        if (key.second == 0)
            last = {{key, value}};
    }
    return last;
}

CountsByWeek ofCohorts(const CountsByWeek& counts)
{
    CountsByWeek result = counts;
    std::erase_if(result, [](const auto& entry) { return entry.first.second == 0; });
    return result;
}

CountsByWeek ofCohortsInLastWeek(const CountsByWeek& counts)
{
    std::set<qint64> weeks;
    for (const auto& [key, value] : counts)
        weeks.insert(key.first);
    CountsByWeek result = ofCohorts(counts);
    const qint64 first = *std::prev(weeks.end(), std::min<std::ptrdiff_t>(1, std::ssize(weeks)));
    std::erase_if(result, [first](const auto& entry) { return entry.first.first < first; });
    return result;
}

CountsByWeek wholeWithoutStudents(const CountsByWeek& counts)
{
    CountsByWeek result;
    for (const auto& [key, value] : counts) {
        if (key.second == 0)
            result[key] = {0, value.cells, value.answered, value.noAccess, value.finished, value.tenths};
    }
    return result;
}

CountsByWeek countsOf(const std::optional<analytics::Overview>& answer)
{
    CountsByWeek counts;
    if (answer)
        add(counts, CohortId{}, {answer->last});
    return counts;
}

CountsByWeek countsOf(const analytics::WeeklySeries& answer)
{
    CountsByWeek counts;
    add(counts, CohortId{}, answer.whole);
    for (const analytics::CohortSeries& cohort : answer.cohorts)
        add(counts, cohort.cohort, cohort.figures);
    return counts;
}

CountsByWeek countsOf(const analytics::StudentWeeks& answer)
{
    CountsByWeek counts;
    for (const analytics::StudentRow& row : answer.rows) {
        for (size_t week = 0; week < answer.weeks.size(); ++week) {
            if (!row.weeks[week].member)
                continue;
            const CellCounts& own = row.weeks[week].counts;
            Counts& sum = counts[{answer.weeks[week].ordinal(), row.cohort.value}];
            sum.students += 1;
            sum.cells += own.cells;
            sum.answered += own.answered;
            sum.noAccess += own.noAccess;
            sum.finished += own.finished;
            sum.tenths += own.sumTenths;
        }
    }
    return counts;
}

CountsByWeek countsOf(const analytics::CohortWeeks& answer)
{
    CountsByWeek counts;
    add(counts, CohortId{}, answer.total.figures);
    for (const analytics::CohortRow& row : answer.rows)
        add(counts, row.cohort, row.figures);
    return counts;
}

CountsByWeek countsOf(const analytics::CourseWeeks& answer)
{
    CountsByWeek counts;
    for (const analytics::CourseRow& row : answer.rows) {
        for (const analytics::WeekFigure& figure : row.figures) {
            if (!figure.photographed)
                continue;
            Counts& sum = counts[{figure.week.ordinal(), 0}];
            const Counts own = countsOf(figure);
            sum = {0, sum.cells + own.cells, sum.answered + own.answered, sum.noAccess + own.noAccess,
                sum.finished + own.finished, sum.tenths + own.tenths};
        }
    }
    return counts;
}

CountsByWeek countsOf(const analytics::ProgressView& answer)
{
    return countsOf(answer.cohorts);
}

} // namespace farol::bench
