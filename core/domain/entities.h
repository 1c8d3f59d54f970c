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

/// A trilha: ordered courses, with the expected length of each.
struct Track {
    TrackId id;
    QString name;
    Tolerance tolerance;
    std::vector<PlannedCourse> courses; ///< in order

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

/// Everything a school registers, as plain data.
struct School {
    QString origin; ///< "https://escola.cademi.com.br"; empty before the first connection
    QTimeZone zone = defaultZone();
    std::vector<Track> tracks; ///< in order
    std::vector<Cohort> cohorts; ///< by track and number
    std::vector<Tutor> tutors; ///< by name
    std::vector<Week> recesses; ///< ascending

    const Track* track(TrackId id) const { return find(tracks, id); }
    const Cohort* cohort(CohortId id) const { return find(cohorts, id); }
    const Tutor* tutor(TutorId id) const { return find(tutors, id); }

private:
    template <typename Entity, typename EntityId>
    static const Entity* find(const std::vector<Entity>& all, EntityId id)
    {
        const auto found = std::find_if(all.begin(), all.end(), [id](const Entity& e) { return e.id == id; });
        return found == all.end() ? nullptr : &*found;
    }
};

} // namespace farol::domain
