#include "coverage_table.h"

#include "cohort_table.h"
#include "ui/definitions.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace farol::ui {

using analytics::CoverageCalendar;
using analytics::CoverageRow;
using analytics::Covered;
using domain::ColumnKind;
using domain::Percent;
using domain::Value;
using Column = TableColumn<CoverageRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CoverageTable)
};

std::optional<domain::Tenths> shareOf(const CoverageRow& row, size_t place)
{
    return row.weeks[place] ? row.weeks[place]->share() : std::nullopt;
}

/// A week in which nobody collected is hatched for every turma; one without the turma is empty.
CellMark markOf(const CoverageRow& row, size_t place, bool photographed)
{
    if (!photographed)
        return CellMark::NotCollected;
    return shareOf(row, place) ? CellMark::Value : CellMark::Absent;
}

QString tipOf(const CoverageRow& row, size_t place, domain::Week week, bool photographed, const Numbers& numbers)
{
    const QString name = cohortName(row.number) + QStringLiteral(" \u00B7 ") + numbers.week(week);
    if (!photographed)
        return name + u'\n' + Words::tr("No photo in this week.");
    const auto& covered = row.weeks[place];
    return covered ? name + u'\n' + numbers.coverage(covered->answered, covered->expected) : QString();
}

Column weekColumn(const CoverageCalendar& calendar, size_t place, const Texts& texts)
{
    const domain::Week week = calendar.weeks[place];
    const bool photographed = calendar.photographed[place];
    Column column;
    column.column = {week.key(), week.key(), ColumnKind::Share, [place](const CoverageRow& row) {
                         const auto share = shareOf(row, place);
                         return share ? Value(Percent{*share}) : Value();
                     }};
    column.look = CellLook::Heat;
    column.heading = texts.numbers().shortWeek(week);
    column.tip = texts.numbers().week(week) + u'\n' + Words::tr("Share of the turma's cells that were collected, in %.")
        + u' ' + coverageRule();
    column.widest = texts.share(domain::complete);
    column.week = week;
    column.isLatest = place + 1 == calendar.weeks.size();
    column.role = [place, week, photographed, shared = &texts](const CoverageRow& row, int role) -> QVariant {
        const CellMark mark = markOf(row, place, photographed);
        const auto share = shareOf(row, place);
        switch (role) {
        case MarkRole:
            return int(mark);
        case TenthsRole:
            // Below all of them: what is missing stands out, not what is there.
            return share ? QVariant(*share - domain::complete) : QVariant();
        case Qt::AccessibleTextRole:
            return mark == CellMark::NotCollected ? QVariant(Words::tr("no photo")) : QVariant();
        case Qt::ToolTipRole:
            return tipOf(row, place, week, photographed, shared->numbers());
        default:
            return {};
        }
    };
    return column;
}

bool hasSeveralTracks(const CoverageCalendar& calendar)
{
    return std::any_of(calendar.rows.begin(), calendar.rows.end(),
        [&](const CoverageRow& row) { return row.track != calendar.rows.front().track; });
}

} // namespace

std::vector<Column> coverageTable(const CoverageCalendar& calendar, const Texts& texts)
{
    const auto places = std::make_shared<std::map<domain::CohortId, int>>();
    for (const CoverageRow& row : calendar.rows)
        places->emplace(row.cohort, int(places->size()));
    Column name;
    name.column = {QStringLiteral("turma"), Words::tr("Cohort"), ColumnKind::Code,
        [](const CoverageRow& row) { return Value(qint64(row.number)); }};
    name.heading = Words::tr("Cohort");
    name.widest = cohortName(1000);
    name.role = [places](const CoverageRow& row, int role) -> QVariant {
        if (role == SortRole)
            return (*places)[row.cohort];
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(cohortName(row.number))
                                                                         : QVariant();
    };
    Column track;
    track.column = {QStringLiteral("trilha"), Words::tr("Track"), ColumnKind::Text,
        [](const CoverageRow& row) { return Value(row.track); }};
    track.heading = Words::tr("Track");
    track.widest = QStringLiteral("cientista");
    std::vector<Column> columns{name};
    if (hasSeveralTracks(calendar))
        columns.push_back(track);
    for (size_t place = 0; place < calendar.weeks.size(); ++place)
        columns.push_back(weekColumn(calendar, place, texts));
    return columns;
}

QString coverageRowId(const CoverageRow& row)
{
    return QString::number(row.cohort.value);
}

} // namespace farol::ui
