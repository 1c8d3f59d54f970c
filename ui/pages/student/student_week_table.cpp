#include "student_tables.h"
#include "student_words.h"
#include "ui/definitions.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::StudentPageWeek;
using analytics::WeekSeen;
using Column = TableColumn<StudentPageWeek>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentWeekTable)
};

QString seenWord(WeekSeen seen)
{
    switch (seen) {
    case WeekSeen::NoPhoto:
        return Words::tr("no photo");
    case WeekSeen::NotListed:
        return Words::tr("not in the turma");
    case WeekSeen::NotCollected:
        return Words::tr("not collected");
    case WeekSeen::Collected:
        break;
    }
    return Words::tr("collected");
}

void dressWeek(Column& column, const Texts& texts)
{
    column.heading = Words::tr("Week");
    column.role = [shared = &texts](const StudentPageWeek& row, int role) -> QVariant {
        if (role == SortRole)
            return row.week.ordinal();
        const bool isShown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
        return isShown ? QVariant(shared->numbers().week(row.week)) : QVariant();
    };
}

void dressGain(Column& column, const Texts& texts)
{
    column.heading = Words::tr("Gain");
    column.tip = gainRule();
    column.widest = QStringLiteral("\u2248 ") + texts.difference(-domain::complete);
    column.role = [shared = &texts](const StudentPageWeek& row, int role) -> QVariant {
        if (!row.gain)
            return {};
        if (role == InkRole && row.gain->tenths < 0)
            return int(Role::Late);
        if (role == Qt::DisplayRole && row.gain->estimated)
            return QString(QStringLiteral("\u2248 ") + shared->difference(row.gain->tenths));
        if (role == Qt::AccessibleTextRole && row.gain->estimated)
            return Words::tr("%1, estimated").arg(shared->difference(row.gain->tenths));
        if (role != Qt::ToolTipRole)
            return {};
        QStringList lines;
        for (const analytics::CourseDrop& drop : row.drops)
            lines << dropWords(drop, shared->numbers());
        return lines.join(u'\n');
    };
}

void dressSeen(Column& column)
{
    column.look = CellLook::Text;
    column.heading = Words::tr("Photo");
    column.tip = defined(Words::tr("not collected"), notCollectedRule());
    column.widest = Words::tr("not in the turma");
    column.role = [](const StudentPageWeek& row, int role) -> QVariant {
        const bool isShown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        if (isShown)
            return seenWord(row.seen);
        return role == MutedRole ? QVariant(true) : QVariant();
    };
}

void dress(Column& column, const Texts& texts)
{
    const QString& key = column.column.key;
    column.look = CellLook::Number;
    column.widest = texts.share(domain::complete);
    if (key == u"semana") {
        column.look = CellLook::Text;
        column.widest.clear();
        dressWeek(column, texts);
    } else if (key == u"progresso") {
        column.heading = Words::tr("Progress");
        column.tip = progressRule();
    } else if (key == u"esperado") {
        column.heading = Words::tr("Expected");
        column.tip = expectedRule();
    } else if (key == u"diferenca") {
        column.heading = Words::tr("Difference");
        column.tip = gapRule();
        column.widest = texts.difference(-domain::complete);
    } else if (key == u"media_turma") {
        column.heading = Words::tr("Turma");
        column.tip = Words::tr("Of the turma the student was in.") + u' ' + meanRule();
    } else if (key == u"avanco") {
        dressGain(column, texts);
    } else if (key == u"foto") {
        dressSeen(column);
    }
}

} // namespace

QString studentWeekId(const StudentPageWeek& week)
{
    return week.week.key();
}

std::vector<Column> studentWeekTable(const Texts& texts)
{
    std::vector<Column> columns;
    for (auto& shared : analytics::studentWeekColumns()) {
        if (shared.key == u"estimado")
            continue; // the sign before the gain
        Column column;
        column.column = std::move(shared);
        dress(column, texts);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
