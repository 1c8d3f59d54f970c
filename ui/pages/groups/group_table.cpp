#include "group_table.h"

#include "core/analytics/group_columns.h"
#include "ui/definitions.h"
#include "ui/pages/student_table.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::StudentRow;
using Column = TableColumn<StudentRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(GroupTable)
};

void dressProgress(Column& column, const Texts& texts)
{
    column.look = CellLook::Number;
    column.heading = Words::tr("Progress");
    column.tip = progressRule();
    column.widest = texts.share(domain::complete);
    column.role = [shared = &texts](const StudentRow& row, int role) -> QVariant {
        const domain::CellCounts& counts = row.last().counts;
        if (role == Qt::ToolTipRole)
            return shared->numbers().coverage(counts.answered, counts.expected());
        return role == Qt::DisplayRole && !row.last().progress ? QVariant(Numbers::missing()) : QVariant();
    };
}

} // namespace

std::vector<Column> groupTable(analytics::Contacts contacts, const Texts& texts, QDate day)
{
    std::vector<Column> columns;
    for (auto& shared : analytics::groupColumns({}, contacts)) {
        if (shared.key == u"grupo" || shared.key == u"parado")
            continue;
        Column column = studentColumn(std::move(shared), texts, day);
        if (column.column.key == u"progresso")
            dressProgress(column, texts);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
