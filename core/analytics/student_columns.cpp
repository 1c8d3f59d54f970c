#include "core/analytics/student_columns.h"

#include "core/analytics/person_columns.h"
#include "core/analytics/values.h"
#include "core/analytics/week_title.h"
#include "core/analytics/words.h"

#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;
using Row = StudentRow;

Columns<Row> figureColumns()
{
    return {
        column<Row>("avanco", QT_TRANSLATE_NOOP("Column", "Gain"), Difference,
            [](const Row& row) { return row.last().gain ? orNothing(row.last().gain->tenths) : Value(); }),
        column<Row>("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
            [](const Row& row) { return orNothing(row.last().expected); }),
        column<Row>("diferenca", QT_TRANSLATE_NOOP("Column", "Gap"), Difference,
            [](const Row& row) { return orNothing(row.last().gap()); }),
        column<Row>("ultimo_acesso", QT_TRANSLATE_NOOP("Column", "Last access"), Moment,
            [](const Row& row) { return orNothing(row.last().lastAccess); }),
        profileColumn<Row>(),
    };
}

void append(Columns<Row>& columns, Columns<Row> more)
{
    for (Column<Row>& column : more)
        columns.push_back(std::move(column));
}

} // namespace

Column<StudentRow> stalledColumn()
{
    return column<Row>("parado", QT_TRANSLATE_NOOP("Column", "Stalled"), Text,
        [](const Row& row) { return row.last().member ? Value(yesOrNo(row.last().stalled)) : Value(); });
}

Columns<StudentRow> studentColumns(const StudentWeeks& view, Contacts contacts)
{
    Columns<Row> columns = personColumns<Row>(contacts);
    columns.push_back(column<Row>("situacao", QT_TRANSLATE_NOOP("Column", "Status"), Text,
        [](const Row& row) { return row.last().member ? Value(word(row.last().status)) : Value(); }));
    for (size_t i = 0; i < view.weeks.size(); ++i) {
        columns.push_back({view.weeks[i].key(), weekTitle(view.weeks[i]), Share,
            [i](const Row& row) { return orNothing(row.weeks[i].progress); }});
    }
    append(columns, figureColumns());
    return columns;
}

} // namespace farol::analytics
