#include "event_columns.h"

#include "core/analytics/values.h"
#include "core/analytics/words.h"
#include "ui/definitions.h"
#include "ui/pages/failure_table.h"
#include "ui/status_word.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::Change;
using analytics::ChangedStudent;
using analytics::ChangeKind;
using analytics::ChangeRow;
using analytics::Changes;
using analytics::orNothing;
using analytics::StudentWeek;
using domain::ColumnKind;
using domain::Status;
using domain::Tenths;
using domain::Value;
using Column = EventColumn;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeTable)
};

QString shownName(const domain::Student& student)
{
    return analytics::isErased(student) ? Words::tr("Erased person") : domain::onOneLine(student.name);
}

template <typename Read>
Column textColumn(const char* key, const QString& heading, const QString& tip, const QString& widest, Read read)
{
    Column column;
    column.column = {QString::fromLatin1(key), {}, ColumnKind::Text,
        [read](const ChangeRow& row) { return orNothing(QString(read(row))); }};
    column.heading = heading;
    column.tip = tip;
    column.widest = widest;
    column.role = [read](const ChangeRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(domain::onOneLine(read(row))) : QVariant();
    };
    return column;
}

/// A figure at the right; what is missing stands as "—".
template <typename Read>
Column figureColumn(
    const char* key, ColumnKind kind, const QString& heading, const QString& tip, const Texts& texts, Read read)
{
    Column column;
    column.column = {QString::fromLatin1(key), {}, kind,
        [read](const ChangeRow& row) { return orNothing(std::optional<Tenths>(read(row))); }};
    column.look = CellLook::Number;
    column.heading = heading;
    column.tip = tip;
    column.widest = kind == ColumnKind::Share ? texts.share(domain::complete) : texts.difference(-domain::complete);
    column.role = [read](const ChangeRow& row, int role) -> QVariant {
        const bool isMissing = !std::optional<Tenths>(read(row));
        if (role == Qt::DisplayRole && isMissing)
            return Numbers::missing();
        if (role == MutedRole)
            return isMissing;
        return {};
    };
    return column;
}

QString widestStatus()
{
    QString widest;
    for (const Status status : domain::allStatuses)
        widest = statusWord(status).size() > widest.size() ? statusWord(status) : widest;
    return widest;
}

QVariant situationRole(const StudentWeek& week, int role)
{
    switch (role) {
    case StatusRole:
    case SortRole:
        return int(week.status);
    case StalledRole:
        return week.stalled;
    case NeverEnteredRole:
        return week.member && !week.lastAccess;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return statusWord(week.status);
    default:
        return {};
    }
}

} // namespace

Column nameColumn()
{
    Column column;
    column.column = {QStringLiteral("aluno"), {}, ColumnKind::Text,
        [](const ChangeRow& row) { return orNothing(analytics::personName(row.who().student)); }};
    column.heading = Words::tr("Student");
    column.role = [](const ChangeRow& row, int role) -> QVariant {
        const bool isErased = role == Qt::DisplayRole && analytics::isErased(row.who().student);
        return role == Qt::ToolTipRole || isErased ? QVariant(shownName(row.who().student)) : QVariant();
    };
    return column;
}

Column cohortColumn()
{
    Column column;
    column.column = {QStringLiteral("turma"), {}, ColumnKind::Code,
        [](const ChangeRow& row) { return analytics::counted(row.who().cohortNumber); }};
    column.look = CellLook::Number;
    column.heading = Words::tr("Cohort");
    column.widest = QStringLiteral("000");
    return column;
}

/// The situation of now; of who left, the last one.
Column situationColumn()
{
    Column column;
    const auto of = [](const ChangeRow& row) -> const StudentWeek& {
        return row.change->kind == ChangeKind::Left ? row.who().before : row.who().now;
    };
    column.column = {QStringLiteral("situacao"), {}, ColumnKind::Text,
        [of](const ChangeRow& row) -> Value { return analytics::word(of(row).status); }};
    column.look = CellLook::Situation;
    column.heading = Words::tr("Situation");
    column.tip = situationRules();
    column.widest = widestStatus();
    column.role = [of](const ChangeRow& row, int role) { return situationRole(of(row), role); };
    return column;
}

Column crossingColumn()
{
    Column column = situationColumn();
    column.widest = widestStatus() + QStringLiteral("MMMMM") + widestStatus();
    column.tip.prepend(Words::tr("From what it was in the photo before to what it is now.") + u'\n');
    column.role = [](const ChangeRow& row, int role) -> QVariant {
        const Status from = row.who().before.status;
        if (role == FromStatusRole)
            return int(from);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            //: from one situation to another
            return Words::tr("%1 to %2").arg(statusWord(from), statusWord(row.who().now.status));
        return situationRole(row.who().now, role);
    };
    return column;
}

Column progressColumn(const char* key, const QString& heading, const Texts& texts, StudentWeek ChangedStudent::*at)
{
    return figureColumn(key, ColumnKind::Share, heading, progressRule(), texts,
        [at](const ChangeRow& row) { return (row.who().*at).progress; });
}

Column gainColumn(const Texts& texts)
{
    Column column = figureColumn("avanco", ColumnKind::Difference, Words::tr("Gain"), gainRule(), texts,
        [](const ChangeRow& row) -> std::optional<Tenths> {
            const auto& gain = row.who().now.gain;
            return gain ? std::optional(gain->tenths) : std::nullopt;
        });
    const auto plain = column.role;
    column.role = [plain](const ChangeRow& row, int role) -> QVariant {
        const auto& gain = row.who().now.gain;
        if (role == Qt::ToolTipRole && gain && gain->estimated)
            return Words::tr("Estimated: several weeks lay between the two photos.");
        if (role == MutedRole && gain)
            return gain->tenths == 0;
        return plain(row, role);
    };
    return column;
}

Column expectedColumn(const Texts& texts)
{
    return figureColumn("esperado", ColumnKind::Share, Words::tr("Expected"), expectedRule(), texts,
        [](const ChangeRow& row) { return row.who().now.expected; });
}

Column gapColumn(const Texts& texts)
{
    return figureColumn("diferenca", ColumnKind::Difference, Words::tr("Difference"), gapRule(), texts,
        [](const ChangeRow& row) { return row.who().now.gap(); });
}

Column courseColumn(const Changes& changes)
{
    QString widest;
    for (const domain::Course& course : changes.courses) {
        if (course.label().size() > widest.size())
            widest = course.label();
    }
    constexpr qsizetype most = 28; // letters: longer names are elided, whole in the tooltip
    return textColumn("curso", Words::tr("Course"), {}, domain::onOneLine(widest).left(most),
        [](const ChangeRow& row) { return row.course() ? row.course()->label() : QString(); });
}

Column cellColumn(
    const char* key, const QString& heading, const QString& tip, const Texts& texts, std::optional<Tenths> Change::*at)
{
    return figureColumn(
        key, ColumnKind::Share, heading, tip, texts, [at](const ChangeRow& row) { return row.change->*at; });
}

Column cohortsColumn(const char* key, const QString& heading, const QString& tip, std::vector<int> ChangedStudent::*at)
{
    return textColumn(key, heading, tip, QStringLiteral("000, 000"), [at](const ChangeRow& row) {
        QStringList numbers;
        for (const int number : row.who().*at)
            numbers << QString::number(number);
        return numbers.join(QStringLiteral(", "));
    });
}

Column stalledColumn(const Changes& changes, const Texts& texts)
{
    const qint64 weeks = changes.beforePrevious ? changes.week - *changes.beforePrevious : 0;
    const QString text = Words::tr("%1 wk.").arg(texts.numbers().count(weeks));
    Column column = textColumn("parado_ha", Words::tr("Stopped for"),
        Words::tr("Weeks between this photo and the one from which on there is no gain."), text,
        [text](const ChangeRow&) { return text; });
    column.look = CellLook::Number;
    return column;
}

Column accessColumn(const Texts& texts)
{
    Column column;
    column.column = {QStringLiteral("ultimo_acesso"), {}, ColumnKind::Moment,
        [](const ChangeRow& row) { return orNothing(row.who().before.lastAccess); }};
    column.heading = Words::tr("Last access");
    column.tip = Words::tr("When the student last entered the platform, as the list of the photo before said.");
    column.widest = QStringLiteral("00/00/0000 00:00");
    column.role = [shared = &texts](const ChangeRow& row, int role) -> QVariant {
        const bool isNever = role == Qt::DisplayRole && !row.who().before.lastAccess;
        return isNever ? QVariant(shared->numbers().missing()) : QVariant();
    };
    return column;
}

Column arrivalColumn(const Texts& texts)
{
    const auto words = [shared = &texts](const ChangeRow& row) {
        if (row.change->kind != ChangeKind::Returned || !row.change->lastSeen)
            return QString();
        return Words::tr("back: cohort %1 until %2")
            .arg(QString::number(row.change->lastCohort), shared->numbers().shortWeek(*row.change->lastSeen));
    };
    return textColumn("entrada", Words::tr("Before"),
        Words::tr("Of who comes back: the turma they were in, and the last photo with them in it."),
        Words::tr("back: cohort %1 until %2").arg(QStringLiteral("000"), QStringLiteral("S00")), words);
}

Column reasonColumn()
{
    return textColumn("motivo", Words::tr("Reason"),
        Words::tr("Why it was not collected; what helps stands on page "
                  "Collection."),
        wordsOf(domain::Reason::BadReply).name, [](const ChangeRow& row) { return wordsOf(row.change->reason).name; });
}

Column fallColumn(const Texts& texts)
{
    return figureColumn("queda", ColumnKind::Difference, Words::tr("Change"),
        Words::tr("Now minus before, in percentage points."), texts, [](const ChangeRow& row) {
            const Change& change = *row.change;
            return change.from && change.to ? std::optional(*change.to - *change.from) : std::nullopt;
        });
}

} // namespace farol::ui
