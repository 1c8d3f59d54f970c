#include "school_problems.h"

#include "core/domain/text.h"
#include "distinct.h"
#include "inputs.h"
#include "limits.h"
#include "named.h"
#include "problem_text.h"

namespace farol::school {

using namespace farol::domain;
using enum ProblemKind;

namespace {

/// Looks at one state of a school; the places are those of the school file.
class Looking {
public:
    explicit Looking(const School& school) :
        m_school(school)
    {
    }

    Problems problems() &&
    {
        if (!m_school.name.isEmpty())
            lookAtName(QStringLiteral("nome"), m_school.name);
        lookAtTracks();
        lookAtCohorts();
        lookAtTutors();
        for (size_t i = 0; i < m_school.recesses.size(); ++i) {
            if (const Week week = m_school.recesses[i].week; !isPlausible(week.monday()))
                note(placeIn(QStringLiteral("recessos"), static_cast<qsizetype>(i)), BadWeek, week.key());
        }
        return std::move(m_problems);
    }

private:
    void note(const QString& place, ProblemKind kind, const QString& value, const QString& other = {})
    {
        m_problems.push_back({place, kind, shortened(value), other});
    }

    bool lookAtName(const QString& place, const QString& name)
    {
        const auto read = readName(place, name);
        if (!read)
            m_problems.push_back(read.error());
        return read.has_value();
    }

    void lookAtTracks()
    {
        Distinct names(m_problems);
        for (size_t i = 0; i < m_school.tracks.size(); ++i) {
            const Track& track = m_school.tracks[i];
            const QString place = placeIn(QStringLiteral("trilhas"), static_cast<qsizetype>(i));
            if (lookAtName(place + QLatin1String(".nome"), track.name))
                names.add(folded(track.name), place + QLatin1String(".nome"), track.name);
            lookAtTolerance(place, track.tolerance);
            lookAtCourses(place, track.courses);
        }
    }

    void lookAtTolerance(const QString& place, const Tolerance& tolerance)
    {
        const auto text = [](Tenths tenths) { return QString::number(tenths / 10.0); };
        if (tolerance.onTrack < 0 || tolerance.onTrack > mostTolerance)
            note(place + QLatin1String(".tolerancia_pp"), OutOfRange, text(tolerance.onTrack));
        else if (tolerance.late > mostTolerance)
            note(place + QLatin1String(".atraso_pp"), OutOfRange, text(tolerance.late));
        else if (tolerance.late < tolerance.onTrack)
            note(
                place + QLatin1String(".atraso_pp"), LateBelowTolerance, text(tolerance.late), text(tolerance.onTrack));
    }

    void lookAtCourses(const QString& track, const std::vector<PlannedCourse>& courses)
    {
        Distinct ids(m_problems);
        Distinct names(m_problems);
        for (size_t i = 0; i < courses.size(); ++i) {
            const auto& [course, halfWeeks] = courses[i];
            const QString place = placeIn(track + QLatin1String(".cursos"), static_cast<qsizetype>(i));
            const QString id = QString::number(course.id.value);
            if (course.id.value < 1 || course.id.value > largestId)
                note(place + QLatin1String(".produto_id"), OutOfRange, id);
            else if (ids.add(id, place + QLatin1String(".produto_id"), id))
                lookAtOtherNames(course, place + QLatin1String(".nome"));
            // A report has one column for each course, by its name.
            if (lookAtName(place + QLatin1String(".nome"), course.name))
                names.add(folded(course.name), place + QLatin1String(".nome"), course.name);
            if (const auto text = readText(place + QLatin1String(".nome_curto"), course.shortName); !text)
                m_problems.push_back(text.error());
            if (halfWeeks < leastHalfWeeks || halfWeeks > mostHalfWeeks)
                note(place + QLatin1String(".semanas"), OutOfRange, QString::number(halfWeeks / 2.0));
        }
    }

    void lookAtOtherNames(const Course& course, const QString& place)
    {
        const auto known = m_courses.constFind(course.id);
        if (known == m_courses.constEnd())
            m_courses.insert(course.id, {course.name, place});
        else if (known->first != course.name)
            note(place, OtherName, course.name, known->second);
    }

    void lookAtCohorts()
    {
        Distinct numbers(m_problems);
        QHash<TagId, QString> tags;
        for (size_t i = 0; i < m_school.cohorts.size(); ++i) {
            const Cohort& cohort = m_school.cohorts[i];
            const QString place = placeIn(QStringLiteral("turmas"), static_cast<qsizetype>(i));
            const QString number = QString::number(cohort.number);
            if (!m_school.track(cohort.track))
                note(place + QLatin1String(".trilha"), UnknownTrack, QString::number(cohort.track.value));
            if (cohort.number < 1 || cohort.number > largestCohortNumber)
                note(place + QLatin1String(".numero"), OutOfRange, number);
            else
                numbers.add(
                    QString::number(cohort.track.value) + u'/' + number, place + QLatin1String(".numero"), number);
            if (cohort.start && !isPlausible(*cohort.start))
                note(place + QLatin1String(".inicio"), BadDate, cohort.start->toString(Qt::ISODate));
            if (cohort.tutor && !m_school.tutor(*cohort.tutor))
                note(place + QLatin1String(".tutor"), UnknownTutor, QString::number(cohort.tutor->value));
            lookAtTag(cohort, place + QLatin1String(".tag_id"), tags);
        }
    }

    void lookAtTag(const Cohort& cohort, const QString& place, QHash<TagId, QString>& tags)
    {
        const QString tag = QString::number(cohort.tag.value);
        if (cohort.tag.value < 1 || cohort.tag.value > largestId)
            return note(place, OutOfRange, tag);
        if (cohort.archived)
            return;
        if (const auto user = tags.constFind(cohort.tag); user != tags.constEnd())
            return note(place, TagInUse, tag, *user);
        tags.insert(cohort.tag, labelOf(m_school, cohort));
    }

    void lookAtTutors()
    {
        Distinct names(m_problems);
        for (size_t i = 0; i < m_school.tutors.size(); ++i) {
            const Tutor& tutor = m_school.tutors[i];
            const QString place = placeIn(QStringLiteral("tutores"), static_cast<qsizetype>(i));
            if (lookAtName(place + QLatin1String(".nome"), tutor.name))
                names.add(folded(tutor.name), place + QLatin1String(".nome"), tutor.name);
            if (const auto email = readText(place + QLatin1String(".email"), tutor.email); !email)
                m_problems.push_back(email.error());
        }
    }

    const School& m_school;
    Problems m_problems;
    QHash<CourseId, std::pair<QString, QString>> m_courses; ///< name and the place where it first stood
};

} // namespace

Problems problemsOf(const School& school)
{
    return Looking(school).problems();
}

} // namespace farol::school
