#include "tutor_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using domain::ColumnKind;
using domain::Value;
using Column = TableColumn<TutorRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TutorTable)
};

/// "analista 12, 13 · cientista 4".
QString turmasOf(const domain::School& school, domain::TutorId tutor)
{
    QStringList tracks;
    for (const domain::Track& track : school.tracks) {
        QStringList numbers;
        for (const domain::Cohort& cohort : school.cohorts) {
            if (cohort.track == track.id && cohort.tutor == tutor && !cohort.archived)
                numbers << QString::number(cohort.number);
        }
        if (!numbers.isEmpty())
            tracks << track.name + u' ' + numbers.join(QStringLiteral(", "));
    }
    return tracks.join(QStringLiteral(" \u00B7 "));
}

Column textColumn(
    const QString& key, const QString& heading, const QString& widest, std::function<QString(const TutorRow&)> text)
{
    Column column;
    column.column = {key, heading, ColumnKind::Text, [text](const TutorRow& row) {
                         const QString words = text(row);
                         return words.isEmpty() ? Value() : Value(words);
                     }};
    column.heading = heading;
    column.widest = widest;
    column.role = [text](const TutorRow& row, int role) -> QVariant {
        if (role == Qt::DisplayRole && text(row).isEmpty())
            return Numbers::missing();
        return role == Qt::ToolTipRole ? QVariant(text(row)) : QVariant();
    };
    return column;
}

Column countColumn(const QString& key, const QString& heading, const QString& tip, int TutorRow::*count)
{
    Column column;
    column.column = {
        key, heading, ColumnKind::Count, [count](const TutorRow& row) { return Value(qint64(row.*count)); }};
    column.heading = heading;
    column.tip = tip;
    column.look = CellLook::Number;
    column.widest = QStringLiteral("0.000");
    return column;
}

QString widestOf(const std::vector<TutorRow>& rows, const QString& least, QString domain::Tutor::*text)
{
    constexpr qsizetype most = 28;
    QString widest = least;
    for (const TutorRow& row : rows) {
        if ((row.tutor.*text).size() > widest.size())
            widest = (row.tutor.*text).left(most);
    }
    return widest;
}

} // namespace

std::vector<TutorRow> tutorRows(const domain::School& school, const analytics::RegisteredFacts& facts)
{
    std::vector<TutorRow> rows;
    for (const domain::Tutor& tutor : school.tutors) {
        TutorRow row{tutor, turmasOf(school, tutor.id)};
        for (const domain::Cohort& cohort : school.cohorts) {
            if (cohort.archived || cohort.tutor != tutor.id)
                continue;
            const analytics::RegisteredCohort* known = facts.cohort(cohort.id);
            ++row.active;
            row.students += known ? known->students : 0;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column> tutorTable(const std::vector<TutorRow>& rows, TutorColumns room)
{
    std::vector<Column> columns{
        textColumn(QStringLiteral("tutor"), Words::tr("Name"),
            widestOf(rows, QStringLiteral("Rafael Gonçalves"), &domain::Tutor::name),
            [](const TutorRow& row) { return row.tutor.name; }),
        textColumn(QStringLiteral("email"), Words::tr("E-mail"),
            widestOf(rows, QStringLiteral("ana@escola.com"), &domain::Tutor::email),
            [](const TutorRow& row) { return row.tutor.email; }),
        textColumn(QStringLiteral("turmas"), Words::tr("Cohorts"), {}, [](const TutorRow& row) { return row.turmas; }),
        countColumn(QStringLiteral("turmas_ativas"), Words::tr("Active"), Words::tr("Cohorts that are not archived."),
            &TutorRow::active),
        countColumn(QStringLiteral("alunos"), Words::tr("Students"),
            Words::tr("In the latest lists of the active cohorts."), &TutorRow::students),
    };
    if (room == TutorColumns::NoEmail)
        columns.erase(columns.begin() + 1);
    return columns;
}

QString tutorRowId(const TutorRow& row)
{
    return QString::number(row.tutor.id.value);
}

} // namespace farol::ui
