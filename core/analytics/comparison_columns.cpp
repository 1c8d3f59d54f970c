#include "core/analytics/comparison_columns.h"

#include "core/analytics/values.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;
using Row = ComparisonRow;

Value onTrackOf(const Row& row)
{
    const auto percent = row.statuses ? row.statuses->onTrackPercent() : std::nullopt;
    return percent ? Value(Percent{*percent * 10}) : Value();
}

/// Rounded down, so that only all is 100.
Value coverageOf(const CellCounts& counts)
{
    const qint64 expected = counts.expected();
    return expected > 0 ? Value(Percent{static_cast<Tenths>(complete * qint64(counts.answered) / expected)}) : Value();
}

} // namespace

Columns<ComparisonRow> comparisonColumns()
{
    return {
        column<Row>(
            "turma", QT_TRANSLATE_NOOP("Column", "Cohort"), Code, [](const Row& row) { return counted(row.number); }),
        column<Row>(
            "tutor", QT_TRANSLATE_NOOP("Column", "Tutor"), Text, [](const Row& row) { return orNothing(row.tutor); }),
        column<Row>("inicio", QT_TRANSLATE_NOOP("Column", "Start"), Day,
            [](const Row& row) { return row.start ? Value(*row.start) : Value(); }),
        column<Row>("semana_de_estudo", QT_TRANSLATE_NOOP("Column", "Study week"), Count,
            [](const Row& row) { return row.age ? counted(*row.age) : Value(); }),
        column<Row>("alunos", QT_TRANSLATE_NOOP("Column", "Students"), Count,
            [](const Row& row) { return counted(row.last.students); }),
        column<Row>("media", QT_TRANSLATE_NOOP("Column", "Mean"), Share,
            [](const Row& row) { return orNothing(row.last.mean); }),
        column<Row>("cobertura", QT_TRANSLATE_NOOP("Column", "Coverage"), Share,
            [](const Row& row) { return coverageOf(row.last.counts); }),
        column<Row>("mediana_anteriores", QT_TRANSLATE_NOOP("Column", "Earlier median"), Share,
            [](const Row& row) { return row.reference ? Value(Percent{row.reference->median}) : Value(); }),
        column<Row>("diferenca", QT_TRANSLATE_NOOP("Column", "Difference"), Difference,
            [](const Row& row) { return orNothing(row.difference()); }),
        column<Row>("posicao", QT_TRANSLATE_NOOP("Column", "Position between p10 and p90"), Share,
            [](const Row& row) { return orNothing(row.position()); }),
        column<Row>("retencao", QT_TRANSLATE_NOOP("Column", "Retention"), Share,
            [](const Row& row) { return orNothing(row.stayed()); }),
        column<Row>("em_dia", QT_TRANSLATE_NOOP("Column", "On track"), Share, onTrackOf),
        column<Row>("parados", QT_TRANSLATE_NOOP("Column", "Stalled"), Count,
            [](const Row& row) { return row.statuses ? counted(row.statuses->stalled) : Value(); }),
    };
}

} // namespace farol::analytics
