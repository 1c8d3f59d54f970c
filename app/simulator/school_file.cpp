#include "app/simulator/school.h"
#include "core/domain/week.h"

#include <QJsonArray>
#include <QStringList>

namespace farol::simulator {

namespace {

QJsonObject trackJson(const TrackPlan& track)
{
    QJsonArray courses;
    for (const auto& course : track.courses)
        courses.append(QJsonObject{{QStringLiteral("produto_id"), course.id.value},
            {QStringLiteral("nome"), course.name}, {QStringLiteral("semanas"), course.weeks}});
    return {{QStringLiteral("nome"), track.name}, {QStringLiteral("tolerancia_pp"), 5},
        {QStringLiteral("atraso_pp"), 15}, {QStringLiteral("cursos"), courses}};
}

QJsonObject cohortJson(const CohortPlan& cohort)
{
    return {{QStringLiteral("trilha"), cohort.track}, {QStringLiteral("numero"), cohort.number},
        {QStringLiteral("tag_id"), cohort.tag.value}, {QStringLiteral("inicio"), cohort.start.toString(Qt::ISODate)},
        {QStringLiteral("tutor"), cohort.tutor}};
}

QJsonArray tutorsJson(const std::vector<CohortPlan>& cohorts)
{
    QStringList names;
    for (const auto& cohort : cohorts)
        if (!names.contains(cohort.tutor))
            names << cohort.tutor;
    QJsonArray tutors;
    for (qsizetype i = 0; i < names.size(); ++i)
        tutors.append(QJsonObject{{QStringLiteral("nome"), names[i]},
            {QStringLiteral("email"), QStringLiteral("tutor%1@escola.example").arg(i + 1)}});
    return tutors;
}

} // namespace

QJsonObject School::schoolFile() const
{
    QJsonArray tracks;
    for (const auto& track : m_plan.tracks)
        tracks.append(trackJson(track));
    QJsonArray cohorts;
    for (const auto& cohort : m_plan.cohorts)
        cohorts.append(cohortJson(cohort));
    QJsonArray recesses;
    for (const QDate monday : m_plan.recesses)
        recesses.append(domain::Week::ofDate(monday).key());
    return {{QStringLiteral("formato"), 1}, {QStringLiteral("trilhas"), tracks}, {QStringLiteral("turmas"), cohorts},
        {QStringLiteral("tutores"), tutorsJson(m_plan.cohorts)}, {QStringLiteral("recessos"), recesses}};
}

} // namespace farol::simulator
