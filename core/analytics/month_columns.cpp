#include "core/analytics/month_columns.h"

#include "core/analytics/person_columns.h"
#include "core/analytics/values.h"
#include "core/analytics/words.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

Columns<MonthRow> monthColumns(Contacts contacts)
{
    using enum ColumnKind;
    using Row = MonthRow;
    Columns<Row> columns = personColumns<Row>(contacts);
    const Columns<Row> figures{
        column<Row>("situacao", QT_TRANSLATE_NOOP("Column", "Status"), Text,
            [](const Row& row) { return row.atEnd ? Value(word(row.last.status)) : Value(); }),
        column<Row>("primeira_foto", QT_TRANSLATE_NOOP("Column", "First photo"), Code,
            [](const Row& row) { return Value(row.firstWeek.key()); }),
        column<Row>("inicio", QT_TRANSLATE_NOOP("Column", "At the beginning"), Share,
            [](const Row& row) { return orNothing(row.first.progress); }),
        column<Row>("ultima_foto", QT_TRANSLATE_NOOP("Column", "Last photo"), Code,
            [](const Row& row) { return Value(row.lastWeek.key()); }),
        column<Row>("fim", QT_TRANSLATE_NOOP("Column", "At the end"), Share,
            [](const Row& row) { return orNothing(row.last.progress); }),
        column<Row>("avanco", QT_TRANSLATE_NOOP("Column", "Gain"), Difference,
            [](const Row& row) { return orNothing(row.gain()); }),
        column<Row>("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
            [](const Row& row) { return orNothing(row.last.expected); }),
        column<Row>("diferenca", QT_TRANSLATE_NOOP("Column", "Gap"), Difference,
            [](const Row& row) { return orNothing(row.last.gap()); }),
        profileColumn<Row>(),
        column<Row>("ultimo_acesso", QT_TRANSLATE_NOOP("Column", "Last access"), Moment,
            [](const Row& row) { return orNothing(row.last.lastAccess); }),
    };
    columns.insert(columns.end(), figures.begin(), figures.end());
    return columns;
}

} // namespace farol::analytics
