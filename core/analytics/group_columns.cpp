#include "core/analytics/group_columns.h"

#include "core/analytics/values.h"
#include "core/analytics/words.h"

#include <QtGlobal>

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;
using Row = StudentRow;

Columns<Row> standing()
{
    return {
        stalledColumn(),
        column<Row>("progresso", QT_TRANSLATE_NOOP("Column", "Progress"), Share,
            [](const Row& row) { return orNothing(row.last().progress); }),
    };
}

Column<Row> profile()
{
    return column<Row>("perfil", QT_TRANSLATE_NOOP("Column", "Profile"), Text,
        [](const Row& row) { return row.profile ? Value(word(row.profile->profile)) : Value(); });
}

} // namespace

Columns<StudentRow> groupColumns(const QString& group, Contacts contacts)
{
    Columns<Row> columns{
        column<Row>("grupo", QT_TRANSLATE_NOOP("Column", "Group"), Text, [group](const Row&) { return Value(group); })};
    for (Column<Row>& shared : studentColumns({}, contacts)) { // without weeks: the group is of one photo
        const bool isSituation = shared.key == u"situacao";
        columns.push_back(std::move(shared));
        if (!isSituation)
            continue;
        for (Column<Row>& more : standing())
            columns.push_back(std::move(more));
    }
    const auto isProfile = [](const Column<Row>& column) { return column.key == u"perfil"; };
    if (std::none_of(columns.begin(), columns.end(), isProfile))
        columns.push_back(profile());
    return columns;
}

} // namespace farol::analytics
