#pragma once

#include "app/simulator/plan.h"
#include "app/simulator/student.h"
#include "core/domain/progress.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <optional>
#include <unordered_map>
#include <vector>

namespace farol::simulator {

/// What the platform knows of a student in a course at an instant.
struct Truth {
    bool access = true; ///< false: the platform refuses the pair (409)
    int lessons = 0; ///< completed
    int of = 0; ///< lessons of the course
    int watched = 0; ///< times a lesson was opened, at least `lessons`

    domain::Tenths tenths() const; ///< lessons of all lessons, as the platform rounds it
    bool operator==(const Truth&) const = default;
};

/// A student as a tag lists them at an instant.
struct Member {
    const Student* student = nullptr; ///< lives as long as the school
    std::optional<QDateTime> lastAccess; ///< UTC; nothing: never entered
};

/// A made-up school, immutable once made: what anybody would be told at any instant is a pure function of its plan.
/// Safe to read from several threads. Progress of a student changes only at an instant at which the student entered.
class School {
public:
    explicit School(SchoolPlan plan);

    const SchoolPlan& plan() const { return m_plan; }
    const std::vector<Student>& students() const { return m_students; }
    /// By id, e-mail or document, as the platform's paths allow; null when nobody is called that.
    const Student* find(const QString& idEmailOrDocument) const;
    const Student* find(domain::StudentId id) const;
    const CoursePlan* course(domain::CourseId id) const;
    const CohortPlan* cohort(domain::TagId tag) const;
    const TrackPlan* track(const QString& name) const;

    /// Nothing when the course does not exist, or the student was not registered by then.
    std::optional<Truth> truth(domain::StudentId student, domain::CourseId course, const QDateTime& now) const;
    /// When the student last entered, in UTC.
    std::optional<QDateTime> lastAccess(domain::StudentId student, const QDateTime& now) const;
    /// The last access that a platform tells whose field stands still, at the first access, for so many in a hundred
    /// students.
    std::optional<QDateTime> toldAccess(const Member& member, int stillPercent) const;
    /// Who the tag lists, in order of registration; empty for an unknown tag.
    std::vector<Member> members(domain::TagId tag, const QDateTime& now) const;
    /// Everybody registered by now, in order of registration.
    std::vector<Member> registered(const QDateTime& now) const;
    /// How often a lesson of a course (1 is the first) was opened by a student who completed it.
    static int timesWatched(domain::StudentId student, domain::CourseId course, int lesson);

    /// The school file (design: cli.md) that registers this school's trilhas, turmas, tutors and recess weeks.
    QJsonObject schoolFile() const;

private:
    struct Place {
        size_t track = 0;
        size_t course = 0;
        int lessonsBefore = 0; ///< lessons of the trilha's earlier courses
    };

    void indexCourses();
    void indexStudents();
    Member memberAt(const Student& student, const QDateTime& now) const;

    SchoolPlan m_plan;
    std::vector<Student> m_students; ///< in order of registration
    std::unordered_map<domain::CourseId, Place> m_places;
    std::unordered_map<domain::StudentId, size_t> m_byId;
    QHash<QString, size_t> m_byText;
    std::vector<std::vector<size_t>> m_byCohort; ///< who is ever listed in each cohort
};

} // namespace farol::simulator
