#include "school_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace farol::school {

namespace {

/// A JSON text literal.
QString quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// "1" or "3.5" for a whole number of units of 1 / `perOne`.
QString decimal(int units, int perOne)
{
    return QString::number(static_cast<double>(units) / perOne);
}

/// The elements one a line, indented by so many spaces; "[]" when there is none.
QString listOf(const QStringList& elements, int indent)
{
    if (elements.isEmpty())
        return QStringLiteral("[]");
    const QString pad(indent, u' ');
    return QStringLiteral("[\n") + pad + elements.join(QStringLiteral(",\n") + pad) + u'\n' + pad.left(indent - 2)
        + u']';
}

template <typename Entry, typename Text>
QStringList textsOf(const std::vector<Entry>& entries, Text text)
{
    QStringList result;
    for (const Entry& entry : entries)
        result += text(entry);
    return result;
}

QString object(const QStringList& members)
{
    return QStringLiteral("{ ") + members.join(QStringLiteral(", ")) + QStringLiteral(" }");
}

QString member(const char* key, const QString& json)
{
    return QStringLiteral("\"%1\": %2").arg(QLatin1String(key), json);
}

QString courseText(const CourseEntry& course)
{
    QStringList members{member("produto_id", QString::number(course.id.value)), member("nome", quoted(course.name))};
    if (course.halfWeeks)
        members += member("semanas", decimal(*course.halfWeeks, 2));
    if (course.shortName)
        members += member("nome_curto", quoted(*course.shortName));
    return object(members);
}

QString trackText(const TrackEntry& track)
{
    QStringList members{member("nome", quoted(track.name))};
    if (track.onTrack)
        members += member("tolerancia_pp", decimal(*track.onTrack, 10));
    if (track.late)
        members += member("atraso_pp", decimal(*track.late, 10));
    members += member("cursos", listOf(textsOf(track.courses, courseText), 6));
    return object(members);
}

QString cohortText(const CohortEntry& cohort)
{
    QStringList members{member("trilha", quoted(cohort.track)), member("numero", QString::number(cohort.number)),
        member("tag_id", QString::number(cohort.tag.value))};
    if (cohort.start)
        members += member("inicio", quoted(cohort.start->toString(Qt::ISODate)));
    if (cohort.tutor)
        members += member("tutor", quoted(*cohort.tutor));
    return object(members);
}

QString tutorText(const TutorEntry& tutor)
{
    return object({member("nome", quoted(tutor.name)), member("email", quoted(tutor.email))});
}

} // namespace

QByteArray writeSchoolFile(const SchoolFile& file)
{
    // By hand, because Qt sorts the keys by name, and a person reads and edits this file.
    const QStringList members{member("formato", QStringLiteral("1")),
        member("trilhas", listOf(textsOf(file.tracks, trackText), 4)),
        member("turmas", listOf(textsOf(file.cohorts, cohortText), 4)),
        member("tutores", listOf(textsOf(file.tutors, tutorText), 4)),
        member("recessos", listOf(textsOf(file.recesses, [](domain::Week week) { return quoted(week.key()); }), 4))};
    return (QStringLiteral("{\n  ") + members.join(QStringLiteral(",\n  ")) + QStringLiteral("\n}\n")).toUtf8();
}

} // namespace farol::school
