#include "turma_table.h"

#include "cohort_table.h"
#include "ui/icons.h"
#include "ui/notice.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using analytics::CohortCollection;
using analytics::ListState;
using domain::Value;
using sync::Phase;
using Column = TableColumn<TurmaRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TurmaTable)
};

constexpr TurmaState allStates[] = {TurmaState::Queued, TurmaState::Collecting, TurmaState::Paused, TurmaState::Ready,
    TurmaState::WithFailures, TurmaState::NoList, TurmaState::Incomplete, TurmaState::NoPhoto};

TurmaState stateOf(const CohortCollection& turma, Phase phase)
{
    const bool isRunning = phase != Phase::Idle && phase != Phase::Finishing;
    if (turma.list == ListState::Waiting)
        return isRunning ? TurmaState::Queued : TurmaState::NoPhoto;
    if (turma.waiting > 0) {
        if (!isRunning)
            return TurmaState::Incomplete;
        const bool isBegun = turma.asked + turma.failed > 0;
        return !isBegun ? TurmaState::Queued : phase == Phase::Paused ? TurmaState::Paused : TurmaState::Collecting;
    }
    if (turma.list == ListState::Kept)
        return TurmaState::NoList;
    return turma.failed > 0 ? TurmaState::WithFailures : TurmaState::Ready;
}

struct Dress {
    Icon icon;
    Role ink;
    QString word;
};

Dress dressOf(TurmaState state)
{
    switch (state) {
    case TurmaState::Queued:
        return {Icon::Clock, Role::Muted, Words::tr("queued")};
    case TurmaState::Collecting:
        return {Icon::Refresh, Role::Accent, Words::tr("collecting")};
    case TurmaState::Paused:
        return {Icon::Pause, Role::Muted, Words::tr("paused")};
    case TurmaState::Ready:
        return {Icon::Tick, Role::Ok, Words::tr("ready")};
    case TurmaState::WithFailures:
        return {Icon::Alert, Role::Warn, Words::tr("with failures")};
    case TurmaState::NoList:
        return {Icon::Alert, Role::Warn, Words::tr("old list")};
    case TurmaState::Incomplete:
        return {Icon::Cancel, Role::Muted, Words::tr("incomplete")};
    case TurmaState::NoPhoto:
        break;
    }
    return {Icon::Cancel, Role::Muted, Words::tr("no photo")};
}

QString stateTip(const TurmaRow& row)
{
    switch (row.state) {
    case TurmaState::NoList:
        return Words::tr(
            "Its list of students was not obtained (%1). The last known one stands; nobody left the turma.")
            .arg(Notices::sentence(row.counts.listReason));
    case TurmaState::Incomplete:
        return Words::tr("The collection ended before its turn. Collect now: it goes on from here.");
    case TurmaState::NoPhoto:
        return Words::tr("Nothing of this turma was collected in this week.");
    default:
        return {};
    }
}

Column dressedAs(domain::Column<CohortCollection> shared, const QString& heading, const QString& tip)
{
    Column column;
    column.column = {shared.key, shared.title, shared.kind,
        [value = std::move(shared.value)](const TurmaRow& row) { return value(row.counts); }};
    column.heading = heading;
    column.tip = tip;
    return column;
}

Column numberColumn(domain::Column<CohortCollection> shared, const QString& heading, const QString& tip)
{
    Column column = dressedAs(std::move(shared), heading, tip);
    column.look = CellLook::Number;
    column.widest = QStringLiteral("0.000");
    column.role = [](const TurmaRow& row, int role) -> QVariant {
        const bool isUnknown = row.counts.list == ListState::Waiting;
        return role == Qt::DisplayRole && isUnknown ? QVariant(Numbers::missing()) : QVariant();
    };
    return column;
}

Column nameColumn(domain::Column<CohortCollection> shared)
{
    Column column = dressedAs(std::move(shared), Words::tr("Cohort"), {});
    column.widest = cohortName(1000);
    column.role = [](const TurmaRow& row, int role) -> QVariant {
        if (role == SortRole)
            return row.place;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return cohortName(row.counts.number);
        return role == Qt::ToolTipRole ? QVariant(Words::tr("Enter or the right button: collect only this turma"))
                                       : QVariant();
    };
    return column;
}

Column trackColumn(domain::Column<CohortCollection> shared)
{
    Column column = dressedAs(std::move(shared), Words::tr("Track"), {});
    column.widest = QStringLiteral("cientista");
    column.role = [](const TurmaRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(row.counts.track) : QVariant();
    };
    return column;
}

void makeFailures(Column& column)
{
    column.role = [usual = column.role](const TurmaRow& row, int role) -> QVariant {
        return role == InkRole && row.counts.failed > 0 ? QVariant(int(Role::Late)) : usual(row, role);
    };
}

QString progressText(const CohortCollection& turma, const Numbers& numbers)
{
    const int done = turma.cells() - turma.waiting;
    return Words::tr("%1 of %2").arg(numbers.count(done), numbers.count(turma.cells()));
}

Column barColumn(const Texts& texts)
{
    Column column;
    column.column = {
        QStringLiteral("andamento"), {}, domain::ColumnKind::Text, [](const TurmaRow&) { return Value(); }};
    column.look = CellLook::SplitBar;
    column.heading = Words::tr("Progress");
    column.tip =
        Words::tr("What was asked in this week, what came without asking (repeated or imported), and what failed.");
    column.role = [shared = &texts](const TurmaRow& row, int role) -> QVariant {
        const CohortCollection& turma = row.counts;
        if (role == PartsRole)
            return QVariant::fromValue(
                SplitParts{turma.asked, turma.carried + turma.imported, turma.failed, turma.cells()});
        if (role == SortRole)
            return turma.cells() > 0 ? qint64(1000) * (turma.cells() - turma.waiting) / turma.cells() : -1;
        const bool isWords = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return isWords && turma.cells() > 0 ? QVariant(progressText(turma, shared->numbers())) : QVariant();
    };
    return column;
}

Column stateColumn()
{
    Column column;
    column.column = {QStringLiteral("estado"), {}, domain::ColumnKind::Text,
        [](const TurmaRow& row) { return Value(dressOf(row.state).word); }};
    column.look = CellLook::IconWord;
    column.heading = Words::tr("State");
    for (const TurmaState state : allStates) {
        if (const QString word = dressOf(state).word; word.size() > column.widest.size())
            column.widest = word;
    }
    column.role = [](const TurmaRow& row, int role) -> QVariant {
        switch (role) {
        case IconRole:
            return int(dressOf(row.state).icon);
        case InkRole:
            return int(dressOf(row.state).ink);
        case Qt::ToolTipRole:
            return stateTip(row);
        default:
            return {};
        }
    };
    return column;
}

} // namespace

std::vector<TurmaRow> turmaRows(const std::vector<CohortCollection>& cohorts, Phase phase)
{
    std::vector<TurmaRow> rows;
    for (const CohortCollection& turma : cohorts)
        rows.push_back({turma, int(rows.size()), stateOf(turma, phase)});
    return rows;
}

std::vector<Column> turmaTable(const Texts& texts, const std::vector<TurmaRow>& rows, TableRoom room)
{
    const bool hasTracks = std::any_of(
        rows.begin(), rows.end(), [&](const TurmaRow& row) { return row.counts.track != rows.front().counts.track; });
    const bool hasImported =
        std::any_of(rows.begin(), rows.end(), [](const TurmaRow& row) { return row.counts.imported > 0; });
    std::vector<Column> columns;
    for (auto& shared : analytics::collectionCohortColumns()) {
        const QString key = shared.key;
        if (key == u"turma")
            columns.push_back(nameColumn(std::move(shared)));
        else if (key == u"trilha" && hasTracks)
            columns.push_back(trackColumn(std::move(shared)));
        else if (key == u"alunos" && room == TableRoom::Enough)
            columns.push_back(numberColumn(
                std::move(shared), Words::tr("Students"), Words::tr("Students in the list of the turma's tag.")));
        else if (key == u"celulas") {
            columns.push_back(numberColumn(
                std::move(shared), Words::tr("Cells"), Words::tr("Students times the courses of the track.")));
            columns.push_back(barColumn(texts));
        } else if (key == u"pedidas")
            columns.push_back(numberColumn(
                std::move(shared), Words::tr("Asked"), Words::tr("Cells that the platform answered in this week.")));
        else if (key == u"repetidas")
            columns.push_back(numberColumn(std::move(shared), Words::tr("Repeated"),
                Words::tr("Cells of the photo before: their students have not entered since.")));
        else if (key == u"importadas" && hasImported)
            columns.push_back(numberColumn(std::move(shared), Words::tr("Imported"),
                Words::tr("Cells that an imported table told: nobody asked the platform for them.")));
        else if (key == u"falhas") {
            columns.push_back(numberColumn(std::move(shared), Words::tr("Failures"),
                Words::tr("Cells that were asked and not answered: not collected, never zero.")));
            makeFailures(columns.back());
        }
    }
    columns.push_back(stateColumn());
    return columns;
}

QString turmaRowId(const TurmaRow& row)
{
    return QString::number(row.counts.cohort.value);
}

} // namespace farol::ui
