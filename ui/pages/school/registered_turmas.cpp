#include "registered_turmas.h"

#include "platform_tags.h"
#include "ui/icons.h"
#include "ui/pages/cohort_table.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using domain::ColumnKind;
using domain::Value;
using Column = TableColumn<RegisteredTurma>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RegisteredTurmas)
};

/// What every cell of an archived turma shares.
QVariant mutedRole(const RegisteredTurma& row, int role)
{
    return role == MutedRole && row.cohort.archived ? QVariant(true) : QVariant();
}

Column textColumn(const QString& key, const QString& heading, const QString& widest,
    std::function<QString(const RegisteredTurma&)> text)
{
    Column column;
    column.column = {key, heading, ColumnKind::Text, [text = std::move(text)](const RegisteredTurma& row) {
                         const QString words = text(row);
                         return words.isEmpty() ? Value() : Value(words);
                     }};
    column.heading = heading;
    column.widest = widest;
    column.role = mutedRole;
    return column;
}

Column nameColumn()
{
    Column column = textColumn(QStringLiteral("turma"), Words::tr("Cohort"), {},
        [](const RegisteredTurma& row) { return cohortName(row.cohort.number); });
    // Room for the mark of an archived one, behind the name.
    column.widest = cohortName(100) + QStringLiteral("\u2003\u2003");
    column.role = [](const RegisteredTurma& row, int role) -> QVariant {
        switch (role) {
        case SortRole:
            return row.cohort.number;
        case IconRole:
            return row.cohort.archived ? QVariant(int(Icon::Archive)) : QVariant();
        case Qt::AccessibleTextRole:
            return row.cohort.archived ? QVariant(Words::tr("%1, archived").arg(cohortName(row.cohort.number)))
                                       : QVariant();
        case Qt::ToolTipRole:
            return row.cohort.archived ? Words::tr("Archived: stays in the history, leaves the collections")
                                       : Words::tr("Enter or double click: change it");
        default:
            return mutedRole(row, role);
        }
    };
    return column;
}

Column tagColumn()
{
    Column column;
    column.column = {QStringLiteral("tag"), {}, ColumnKind::Code,
        [](const RegisteredTurma& row) { return Value(QString::number(row.cohort.tag.value)); }};
    column.heading = Words::tr("Tag");
    column.tip = Words::tr("The number of its tag on the platform; who has the tag is in the turma.");
    column.look = CellLook::Number;
    column.widest = QStringLiteral("000000");
    column.role = [](const RegisteredTurma& row, int role) -> QVariant {
        return role == SortRole ? QVariant(row.cohort.tag.value) : mutedRole(row, role);
    };
    return column;
}

Column tagNameColumn()
{
    Column column = textColumn(QStringLiteral("nome_cademi"), Words::tr("Name in Cademí"), {},
        [](const RegisteredTurma& row) { return row.tagName; });
    column.role = [](const RegisteredTurma& row, int role) -> QVariant {
        return role == Qt::DisplayRole && row.tagName.isEmpty() ? QVariant(Numbers::missing()) : mutedRole(row, role);
    };
    return column;
}

Column startColumn(const Texts& texts)
{
    Column column;
    column.column = {QStringLiteral("inicio"), {}, ColumnKind::Day,
        [](const RegisteredTurma& row) { return row.cohort.start ? Value(*row.cohort.start) : Value(); }};
    column.heading = Words::tr("Start");
    column.tip = Words::tr("Its first day, from which its weeks are counted; without one nothing is expected of it.");
    column.look = CellLook::Number;
    column.widest = texts.numbers().day(QDate(2026, 12, 28));
    column.role = [shared = &texts](const RegisteredTurma& row, int role) -> QVariant {
        if (role == SortRole)
            return row.cohort.start ? QVariant(row.cohort.start->toJulianDay()) : QVariant();
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return row.cohort.start ? shared->numbers().day(*row.cohort.start) : Numbers::missing();
        return mutedRole(row, role);
    };
    return column;
}

Column studentsColumn()
{
    Column column;
    column.column = {QStringLiteral("alunos"), {}, ColumnKind::Count,
        [](const RegisteredTurma& row) { return row.students ? Value(qint64(*row.students)) : Value(); }};
    column.heading = Words::tr("Students");
    column.tip = Words::tr("In its latest list; — before the first collection.");
    column.look = CellLook::Number;
    column.widest = QStringLiteral("0.000");
    column.role = [](const RegisteredTurma& row, int role) -> QVariant {
        return role == Qt::DisplayRole && !row.students ? QVariant(Numbers::missing()) : mutedRole(row, role);
    };
    return column;
}

/// The longest of the texts, within reason, so that a column is as wide as what stands in it.
QString widestOf(const std::vector<RegisteredTurma>& rows, QString RegisteredTurma::*text, const QString& least)
{
    constexpr qsizetype most = 24;
    QString widest = least;
    for (const RegisteredTurma& row : rows) {
        if ((row.*text).size() > widest.size())
            widest = (row.*text).left(most);
    }
    return widest;
}

} // namespace

std::vector<RegisteredTurma> registeredTurmas(
    const domain::School& school, const analytics::RegisteredFacts& facts, const PlatformTags& tags)
{
    std::vector<RegisteredTurma> rows;
    for (const domain::Cohort& cohort : school.cohorts) {
        const domain::Track* track = school.track(cohort.track);
        const domain::Tutor* tutor = cohort.tutor ? school.tutor(*cohort.tutor) : nullptr;
        const analytics::RegisteredCohort* known = facts.cohort(cohort.id);
        rows.push_back({cohort, track ? track->name : QString(), tags.nameOf(cohort.tag),
            tutor ? tutor->name : QString(), known ? std::optional(known->students) : std::nullopt});
    }
    return rows;
}

std::vector<Column> registeredTurmaTable(
    const Texts& texts, const std::vector<RegisteredTurma>& rows, TurmaColumns room)
{
    const bool hasTracks = std::any_of(
        rows.begin(), rows.end(), [&](const RegisteredTurma& row) { return row.track != rows.front().track; });
    std::vector<Column> columns{nameColumn()};
    if (hasTracks || room != TurmaColumns::Few)
        columns.push_back(textColumn(QStringLiteral("trilha"), Words::tr("Track"),
            widestOf(rows, &RegisteredTurma::track, QStringLiteral("analista")),
            [](const RegisteredTurma& row) { return row.track; }));
    columns.push_back(tagColumn());
    if (room == TurmaColumns::All)
        columns.push_back(tagNameColumn());
    columns.push_back(startColumn(texts));
    if (room != TurmaColumns::Few)
        columns.push_back(textColumn(QStringLiteral("tutor"), Words::tr("Tutor"),
            widestOf(rows, &RegisteredTurma::tutor, QStringLiteral("Beatriz Sá")),
            [](const RegisteredTurma& row) { return row.tutor; }));
    columns.push_back(studentsColumn());
    return columns;
}

QString registeredTurmaId(const RegisteredTurma& row)
{
    return QString::number(row.cohort.id.value);
}

} // namespace farol::ui
