#include "what_if_table.h"

#include "ui/data/situation_panel.h"

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

Column situation(const QString& key, const QString& heading, Status analytics::StatusChange::*status)
{
    Column column;
    column.column = {key, heading, ColumnKind::Text,
        [status](const MovedStudent& row) { return Value(statusWord(row.change.*status)); }};
    column.heading = heading;
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

} // namespace

std::vector<Column> whatIfTable(const Texts&, TrackColumn tracks)
{
    Column student;
    student.column = {QStringLiteral("aluno"), Words::tr("Student"), ColumnKind::Text,
        [](const MovedStudent& row) { return Value(domain::onOneLine(row.change.name)); }};
    student.heading = Words::tr("Student");
    Column track;
    track.column = {QStringLiteral("trilha"), Words::tr("Trilha"), ColumnKind::Text,
        [](const MovedStudent& row) { return Value(row.trackName); }};
    track.heading = Words::tr("Trilha");
    track.widest = QStringLiteral("cientista de dados");
    Column turma;
    turma.column = {QStringLiteral("turma"), Words::tr("Turma"), ColumnKind::Count,
        [](const MovedStudent& row) { return Value(qint64(row.change.cohortNumber)); }};
    turma.heading = Words::tr("Turma");
    turma.look = CellLook::Number;
    turma.widest = QStringLiteral("0000");
    std::vector<Column> columns{student};
    if (tracks == TrackColumn::Shown)
        columns.push_back(track);
    columns.push_back(turma);
    columns.push_back(situation(QStringLiteral("de"), Words::tr("From"), &analytics::StatusChange::from));
    columns.push_back(situation(QStringLiteral("para"), Words::tr("To"), &analytics::StatusChange::to));
    return columns;
}

QString movedStudentId(const MovedStudent& row)
{
    return QStringLiteral("%1/%2").arg(row.track.value).arg(row.change.student.value);
}

} // namespace farol::ui
