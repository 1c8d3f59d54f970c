#include "what_if_table.h"

#include "ui/data/situation_panel.h"
#include "ui/definitions.h"

#include <QCoreApplication>

namespace farol::ui {

using domain::ColumnKind;
using domain::Status;
using domain::Value;
using Column = TableColumn<MovedStudent>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WhatIfTable)
};

Column situation(
    const QString& key, const QString& heading, const QString& tip, Status analytics::StatusChange::*status)
{
    Column column;
    column.column = {key, heading, ColumnKind::Text,
        [status](const MovedStudent& row) { return Value(statusWord(row.change.*status)); }};
    column.heading = heading;
    column.tip = tip + u'\n' + situationRules();
    column.look = CellLook::Situation;
    for (const Status each : domain::allStatuses) {
        if (statusWord(each).size() > column.widest.size())
            column.widest = statusWord(each);
    }
    column.role = [status](const MovedStudent& row, int role) -> QVariant {
        return role == StatusRole || role == SortRole ? QVariant(int(row.change.*status)) : QVariant();
    };
    return column;
}

/// Whether the number of a turma does not say which one it is.
bool isNamed(const std::vector<MovedStudent>& rows)
{
    return std::any_of(
        rows.begin(), rows.end(), [&rows](const MovedStudent& row) { return row.track != rows.front().track; });
}

} // namespace

std::vector<Column> whatIfTable(const std::vector<MovedStudent>& rows)
{
    Column student;
    student.column = {QStringLiteral("aluno"), Words::tr("Student"), ColumnKind::Text,
        [](const MovedStudent& row) { return Value(domain::onOneLine(row.change.name)); }};
    student.heading = Words::tr("Student");
    Column turma;
    turma.column = {QStringLiteral("turma"), Words::tr("Turma"), ColumnKind::Count,
        [](const MovedStudent& row) { return Value(qint64(row.change.cohortNumber)); }};
    turma.heading = Words::tr("Turma");
    turma.look = CellLook::Number;
    turma.widest = QStringLiteral("0000");
    if (isNamed(rows)) {
        turma.widest = QStringLiteral("cientista 00");
        turma.role = [](const MovedStudent& row, int role) -> QVariant {
            return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                ? QVariant(QStringLiteral("%1 %2").arg(row.trackName).arg(row.change.cohortNumber))
                : QVariant();
        };
    }
    return {student, turma,
        situation(QStringLiteral("de"), Words::tr("From"),
            Words::tr("In the last photo, as what is registered judges it."), &analytics::StatusChange::from),
        situation(QStringLiteral("para"), Words::tr("To"),
            Words::tr("In the same photo, as what stands here would judge it."), &analytics::StatusChange::to)};
}

QString movedStudentId(const MovedStudent& row)
{
    return QStringLiteral("%1/%2").arg(row.track.value).arg(row.change.student.value);
}

} // namespace farol::ui
