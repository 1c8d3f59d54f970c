#pragma once

#include "core/analytics/photos.h"

#include <unordered_map>
#include <vector>

namespace farol::analytics {

/// Which of the chosen courses each student answered in each photo: what the expected progress is the mean over.
/// Read from what is missing, which is little, instead of from every cell.
class AnsweredCourses {
public:
    explicit AnsweredCourses(size_t photos);

    /// The photo holds this course; a place of nothing is one that left the track since.
    void addCourse(size_t photo, std::optional<size_t> place);
    void addMissing(size_t photo, domain::StudentId student, size_t place);

    /// How many of the chosen courses the photo holds of each student.
    int courses(size_t photo) const { return m_photos[photo].courses; }
    /// All places of the photo, for those who answered every one.
    const std::vector<size_t>& places(size_t photo) const { return m_photos[photo].places; }
    /// Ascending; of a student of whom the photo holds all its courses.
    std::vector<size_t> answered(size_t photo, domain::StudentId student) const;

private:
    struct PhotoCourses {
        int courses = 0;
        std::vector<size_t> places;
        std::unordered_map<domain::StudentId, std::vector<size_t>> missing;
    };
    std::vector<PhotoCourses> m_photos;
};

[[nodiscard]] domain::Result<AnsweredCourses> answeredCourses(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos);

} // namespace farol::analytics
