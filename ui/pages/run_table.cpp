#include "run_table.h"

#include "core/sync/run.h"
#include "ui/definitions.h"
#include "ui/notice.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::CollectionRun;
using analytics::RunEnd;
using domain::ColumnKind;
using domain::Value;
using sync::Starter;
using Column = TableColumn<RunRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RunTable)
};

RunEndWords endWords(RunEnd end)
{
    switch (end) {
    case RunEnd::Complete:
        return {Icon::Tick, Role::Ok, Words::tr("complete")};
    case RunEnd::WithFailures:
        return {Icon::Alert, Role::Warn, Words::tr("with failures")};
    case RunEnd::Cancelled:
        return {Icon::Cancel, Role::Muted, Words::tr("cancelled")};
    case RunEnd::Failed:
        return {Icon::Alert, Role::Late, Words::tr("stopped")};
    case RunEnd::NoEnd:
        break;
    }
    return {Icon::Cancel, Role::Muted, Words::tr("interrupted")};
}

QString coverageOf(const RunRow& row, const Numbers& numbers)
{
    if (row.isNow)
        return Words::tr("now");
    const CollectionRun& run = row.run;
    if (!run.cells || !run.answered)
        return Numbers::missing();
    return Words::tr("%1 of %2").arg(numbers.count(*run.answered), numbers.count(*run.cells));
}

QString endTip(const RunRow& row)
{
    if (row.isNow)
        return {};
    if (row.run.end == RunEnd::Failed && row.run.fault)
        return Notices::sentence(*row.run.fault);
    return row.run.end == RunEnd::NoEnd
        ? Words::tr("The program or the computer went off. What was stored stays; the next run goes on from there.")
        : QString();
}

Column plain(const QString& key, const QString& heading, const QString& widest, ColumnKind kind,
    std::function<Value(const CollectionRun&)> value)
{
    Column column;
    column.column = {key, heading, kind, [value = std::move(value)](const RunRow& row) { return value(row.run); }};
    column.heading = heading;
    column.widest = widest;
    return column;
}

Column number(const QString& key, const QString& heading, const QString& tip, int CollectionRun::*count)
{
    Column column = plain(key, heading, QStringLiteral("00.000"), ColumnKind::Count,
        [count](const CollectionRun& run) { return Value(qint64(run.*count)); });
    column.look = CellLook::Number;
    column.tip = tip;
    // Counts are written at the end of a run.
    column.role = [](const RunRow& row, int role) -> QVariant {
        return role == Qt::DisplayRole && !row.run.ended ? QVariant(Numbers::missing()) : QVariant();
    };
    return column;
}

Column begunColumn(const Texts& texts)
{
    Column column = plain(QStringLiteral("inicio"), Words::tr("Begun"), QStringLiteral("00/00 00:00"),
        ColumnKind::Moment, [](const CollectionRun& run) { return Value(run.begun); });
    column.role = [shared = &texts](const RunRow& row, int role) -> QVariant {
        if (role == SortRole)
            return row.run.id;
        if (role == Qt::ToolTipRole)
            return shared->moment(row.run.begun);
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(shared->numbers().dayAndTime(row.run.begun.toTimeZone(shared->zone())))
            : QVariant();
    };
    return column;
}

Column weekColumn(const Texts& texts)
{
    Column column = plain(QStringLiteral("semana"), Words::tr("Photo"),
        texts.numbers().shortWeek(domain::Week::ofDate(QDate(2026, 11, 22))), ColumnKind::Code,
        [](const CollectionRun& run) { return Value(run.week.key()); });
    column.role = [shared = &texts](const RunRow& row, int role) -> QVariant {
        if (role == Qt::ToolTipRole)
            return shared->numbers().week(row.run.week);
        return role == Qt::DisplayRole ? QVariant(shared->numbers().shortWeek(row.run.week)) : QVariant();
    };
    return column;
}

Column coverageColumn(const Texts& texts, const std::vector<RunRow>& rows)
{
    QString widest;
    for (const RunRow& row : rows) {
        if (const QString coverage = coverageOf(row, texts.numbers()); coverage.size() > widest.size())
            widest = coverage;
    }
    Column column = plain(QStringLiteral("respondidas"), Words::tr("Collected"), widest, ColumnKind::Count,
        [](const CollectionRun& run) { return run.answered ? Value(qint64(*run.answered)) : Value(); });
    column.look = CellLook::Number;
    column.tip = Words::tr("Of the photo at the end of the run.") + u' ' + coverageRule();
    column.role = [shared = &texts](const RunRow& row, int role) -> QVariant {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(coverageOf(row, shared->numbers()))
                                                                         : QVariant();
    };
    return column;
}

Column endColumn()
{
    Column column = plain(QStringLiteral("fim"), Words::tr("End"), Words::tr("with failures"), ColumnKind::Text, {});
    column.column.value = [](const RunRow& row) { return Value(wordsOf(row).word); };
    column.look = CellLook::IconWord;
    column.role = [](const RunRow& row, int role) -> QVariant {
        if (role == IconRole)
            return int(wordsOf(row).icon);
        if (role == InkRole)
            return int(wordsOf(row).ink);
        return role == Qt::ToolTipRole ? QVariant(endTip(row)) : QVariant();
    };
    return column;
}

Column durationColumn(const Texts& texts)
{
    Column column = plain(QStringLiteral("duracao"), Words::tr("Duration"), texts.numbers().duration(7500),
        ColumnKind::Count, [](const CollectionRun& run) { return run.ended ? Value(*run.seconds()) : Value(); });
    column.look = CellLook::Number;
    column.tip = Words::tr("From the beginning to the end of the run, pauses included.");
    column.role = [shared = &texts](const RunRow& row, int role) -> QVariant {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(shared->numbers().duration(int(row.run.seconds().value_or(-1))))
            : QVariant();
    };
    return column;
}

} // namespace

RunEndWords wordsOf(const RunRow& row)
{
    return row.isNow ? RunEndWords{Icon::Refresh, Role::Accent, Words::tr("collecting")} : endWords(row.run.end);
}

QString starterWord(int starter)
{
    switch (static_cast<Starter>(starter)) {
    case Starter::Schedule:
        return Words::tr("schedule");
    case Starter::CommandLine:
        return Words::tr("command line");
    case Starter::Window:
        break;
    }
    return Words::tr("window");
}

std::vector<Column> runTable(const Texts& texts, const std::vector<RunRow>& rows)
{
    Column starter = plain(QStringLiteral("quem"), Words::tr("Begun by"), starterWord(1), ColumnKind::Text,
        [](const CollectionRun& run) { return Value(starterWord(run.starter)); });
    return {begunColumn(texts), weekColumn(texts), coverageColumn(texts, rows), endColumn(), starter,
        number(QStringLiteral("pedidos"), Words::tr("Requests"),
            Words::tr("What was asked of the platform, the lists of students and every new try included."),
            &CollectionRun::requests),
        number(QStringLiteral("coletadas"), Words::tr("Fetched"), fetchedRule(), &CollectionRun::fetched),
        number(QStringLiteral("repetidas"), Words::tr("Repeated"), repeatedRule(), &CollectionRun::carried),
        number(QStringLiteral("falhas"), Words::tr("Failures"), failedRule(), &CollectionRun::failed),
        durationColumn(texts)};
}

QString runRowId(const RunRow& row)
{
    return QString::number(row.run.id);
}

} // namespace farol::ui
