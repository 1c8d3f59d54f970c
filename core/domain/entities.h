#pragma once

#include "ids.h"
#include "progress.h"
#include "week.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <vector>

namespace farol::domain {

/// A person who studies. Personal data stands here and nowhere else; no document, no log-in link.
struct Student {
    StudentId id;
    QString name; ///< accents kept
    QString email; ///< empty when the platform has none
    QString phone; ///< empty when the platform has none
    std::optional<QDateTime> createdAt; ///< UTC

    bool operator==(const Student&) const = default;
};

/// A product of the platform.
struct Course {
    CourseId id;
    QString name;
    QString shortName = {}; ///< what the school calls it on pages; may be empty

    /// What stands on a page.
    const QString& label() const { return shortName.isEmpty() ? name : shortName; }
    bool operator==(const Course&) const = default;
};

/// A course with its place in a track's pace.
struct PlannedCourse {
    Course course;
    int halfWeeks = 2; ///< expected length in halves of a week, at least 1

    bool operator==(const PlannedCourse&) const = default;
};

/// Distances from the expected progress, in tenths of a p.p.
struct Tolerance {
    Tenths onTrack = 50; ///< a: em dia down to −a
    Tenths late = 150; ///< b: atrasado below −b

    bool operator==(const Tolerance&) const = default;
};

/// How a trilha is judged from a week on.
struct Plan {
    Week since; ///< ordinal 0 = always
    Tolerance tolerance;
    std::vector<PlannedCourse> courses; ///< in order

    bool operator==(const Plan&) const = default;
};

/// A trilha: ordered courses, with the expected length of each. A change of them does not reach back: photos of earlier
/// weeks go on being judged by what held then.
struct Track {
    TrackId id;
    QString name;
    Tolerance tolerance; ///< as it is now, like the next two
    std::vector<PlannedCourse> courses; ///< in order
    Week since = {}; ///< from this week on; ordinal 0 = always
    std::vector<Plan> former = {}; ///< what held before, oldest first; each until the next
    bool archived = false;

    Plan plan() const { return {since, tolerance, courses}; }
    /// What held in a week; before the oldest it is the oldest.
    Plan planAt(Week week) const;

    bool operator==(const Track&) const = default;
};

/// A person responsible for turmas.
struct Tutor {
    TutorId id;
    QString name;
    QString email;

    bool operator==(const Tutor&) const = default;
};

/// A turma: one tag of the platform, in one track.
struct Cohort {
    CohortId id;
    TrackId track;
    int number = 0;
    TagId tag;
    std::optional<QDate> start;
    std::optional<TutorId> tutor;
    bool archived = false;

    bool operator==(const Cohort&) const = default;
};

/// A week in which the turmas' clocks stand still. It counts for photos from `since` on and before `until`.
struct Recess {
    Week week;
    Week since = {}; ///< ordinal 0 = for every photo
    std::optional<Week> until = {}; ///< none = for ever

    bool operator==(const Recess&) const = default;
};

/// Everything a school registers, as plain data.
struct School {
    QString origin; ///< "https://escola.cademi.com.br"; empty before the first connection
    QTimeZone zone = defaultZone();
    std::vector<Track> tracks; ///< in order
    std::vector<Cohort> cohorts; ///< by track and number
    std::vector<Tutor> tutors; ///< by name
    std::vector<Recess> recesses; ///< ascending by week and since
    QString name = {}; ///< what the school is called on screen; may be empty

    const Track* track(TrackId id) const { return find(tracks, id); }
    const Cohort* cohort(CohortId id) const { return find(cohorts, id); }
    const Tutor* tutor(TutorId id) const { return find(tutors, id); }
    std::vector<Week> recessesAt(Week photo) const; ///< that count for the photo of a week, ascending
    std::vector<Week> recessWeeks() const; ///< that count from now on, ascending

    bool operator==(const School&) const = default;

private:
    template <typename Entity, typename EntityId>
    static const Entity* find(const std::vector<Entity>& all, EntityId id)
    {
        const auto found = std::find_if(all.begin(), all.end(), [id](const Entity& e) { return e.id == id; });
        return found == all.end() ? nullptr : &*found;
    }
};

} // namespace farol::domain
