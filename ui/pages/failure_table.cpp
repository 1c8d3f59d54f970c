#include "failure_table.h"

#include "core/intake/choices.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::CollectionFailure;
using domain::ColumnKind;
using domain::Reason;
using domain::Value;
using Column = TableColumn<CollectionFailure>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FailureTable)
};

Column textColumn(
    const std::vector<CollectionFailure>& rows, const QString& key, const QString& heading, QString FailureWords::*text)
{
    Column column;
    column.column = {key, heading, ColumnKind::Text,
        [text](const CollectionFailure& row) -> Value { return wordsOf(row.reason).*text; }};
    column.heading = heading;
    column.widest = heading;
    for (const CollectionFailure& row : rows) {
        if (const QString words = wordsOf(row.reason).*text; words.size() > column.widest.size())
            column.widest = words;
    }
    column.role = [text](const CollectionFailure& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(wordsOf(row.reason).*text) : QVariant();
    };
    return column;
}

/// One field of a line; what a spreadsheet would take for a formula gets an apostrophe, as in the files.
QString field(const QString& text)
{
    const QString line = domain::onOneLine(text);
    return !line.isEmpty() && QStringLiteral("=+-@|%").contains(line.front()) ? u'\'' + line : line;
}

} // namespace

FailureWords wordsOf(Reason reason)
{
    if (reason == intake::doubtfulZero)
        return {Words::tr("Doubtful zero"), Words::tr("imported; the tool before wrote 0 for failures, too"),
            Words::tr("if its zeros are real, undo the import and say so")};
    switch (reason) {
    case Reason::None:
        break;
    case Reason::NotAsked:
        return {Words::tr("Not asked"), Words::tr("the collection ended before their turn"),
            Words::tr("collect now: it goes on from here")};
    case Reason::Network:
        return {Words::tr("No connection"), Words::tr("the internet or the platform was gone"),
            Words::tr("check the internet, then try again")};
    case Reason::Timeout:
        return {Words::tr("Time ran out"), Words::tr("no answer in 30 s, 3 times"),
            Words::tr("trying again usually helps")};
    case Reason::ServerError:
        return {Words::tr("Server error"), Words::tr("the platform failed to answer"), Words::tr("try again later")};
    case Reason::Throttled:
        return {Words::tr("Too fast"), Words::tr("the platform asked to slow down"),
            Words::tr("wait some minutes, then try again")};
    case Reason::BadReply:
        return {Words::tr("Unreadable answer"), Words::tr("a page came instead of the data"),
            Words::tr("tell the support if it goes on")};
    case Reason::Refused:
        return {
            Words::tr("Refused"), Words::tr("the platform refused the question"), Words::tr("check the tag in Cademí")};
    }
    return {};
}

std::vector<Column> failureTable(const std::vector<CollectionFailure>& rows, TableRoom room)
{
    Column name = textColumn(rows, QStringLiteral("motivo"), Words::tr("Reason"), &FailureWords::name);
    name.look = CellLook::IconWord;
    name.widest += QStringLiteral("MM"); // its words are bold
    name.role = [](const CollectionFailure& row, int role) -> QVariant {
        const bool isFailure = row.reason != Reason::NotAsked;
        if (role == IconRole)
            return int(isFailure ? Icon::Alert : Icon::Clock);
        if (role == InkRole)
            return int(isFailure ? Role::Late : Role::Muted);
        if (role == Qt::ToolTipRole)
            return wordsOf(row.reason).happened;
        return role == StrongRole ? QVariant(isFailure) : QVariant();
    };
    Column happened =
        textColumn(rows, QStringLiteral("aconteceu"), Words::tr("What happened"), &FailureWords::happened);
    Column cells;
    cells.column = {QStringLiteral("celulas"), Words::tr("Cells"), ColumnKind::Count,
        [](const CollectionFailure& row) -> Value { return qint64(row.cells); }};
    cells.look = CellLook::Number;
    cells.heading = Words::tr("Cells");
    cells.tip = Words::tr("Cells (student × course) of this photo that were not collected for this reason: outside "
                          "every mean, never 0.");
    cells.widest = QStringLiteral("00.000");
    Column remedy = textColumn(rows, QStringLiteral("fazer"), Words::tr("What to do"), &FailureWords::remedy);
    remedy.widest.clear(); // takes the rest
    if (room == TableRoom::Little)
        return {name, cells, remedy};
    return {name, happened, cells, remedy};
}

QString failureRowId(const CollectionFailure& failure)
{
    return QString::number(static_cast<int>(failure.reason));
}

QString uncollectedText(const std::vector<analytics::UncollectedCell>& cells)
{
    QStringList lines{QStringList{
        Words::tr("Track"), Words::tr("Cohort"), Words::tr("Student"), Words::tr("Course"), Words::tr("Reason")}
                          .join(u'\t')};
    for (const analytics::UncollectedCell& cell : cells)
        lines << QStringList{field(cell.track), QString::number(cell.cohort),
            cell.student.isEmpty() ? Words::tr("Erased person") : field(cell.student), field(cell.course),
            wordsOf(cell.reason).name}
                     .join(u'\t');
    return lines.join(u'\n') + u'\n';
}

} // namespace farol::ui
