#pragma once

#include "core/domain/entities.h"
#include "problem.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace farol::school {

/// A course as the school file lists it.
struct CourseEntry {
    domain::CourseId id;
    QString name;
    std::optional<int> halfWeeks; ///< left out: as registered, else 2
    std::optional<QString> shortName = {}; ///< left out: as registered, else none

    bool operator==(const CourseEntry&) const = default;
};

/// A trilha as the school file lists it.
struct TrackEntry {
    QString name;
    std::optional<domain::Tenths> onTrack; ///< left out: as registered, else 50
    std::optional<domain::Tenths> late; ///< left out: as registered, else 150
    std::vector<CourseEntry> courses;

    bool operator==(const TrackEntry&) const = default;
};

/// A turma as the school file lists it.
struct CohortEntry {
    QString track;
    int number = 0;
    domain::TagId tag;
    std::optional<QDate> start; ///< left out: as registered
    std::optional<QString> tutor; ///< left out: as registered

    bool operator==(const CohortEntry&) const = default;
};

/// A tutor as the school file lists it.
struct TutorEntry {
    QString name;
    QString email; ///< may be empty

    bool operator==(const TutorEntry&) const = default;
};

/// The school file, format 1, as plain data in the order of the file.
struct SchoolFile {
    std::vector<TrackEntry> tracks;
    std::vector<CohortEntry> cohorts;
    std::vector<TutorEntry> tutors;
    std::vector<domain::Week> recesses;

    bool operator==(const SchoolFile&) const = default;
};

/// What could be read of a file. With problems, an entry keeps its place in its list and lacks what could not be read.
struct ReadSchoolFile {
    SchoolFile file;
    Problems problems; ///< all of them; `file` may be used when there is none
};

/// Reads the JSON text strictly, looking at nothing outside the file.
[[nodiscard]] ReadSchoolFile readSchoolFile(const QByteArray& json);

/// The JSON text of the file: the same bytes for the same data.
QByteArray writeSchoolFile(const SchoolFile& file);

} // namespace farol::school
