#pragma once

#include "core/school/versions.h"
#include "tests/support/world.h"

#include <QDateTime>

#include <utility>

namespace farol::tests {

/// One of the schools, at an instant of its last photo's week.
struct Stage {
    World world;
    QDateTime now;
};

Stage withRecess();
Stage withARemovedCourse(); ///< that goes on in the other trilha
Stage bulk(); ///< as by chance

/// What somebody edits in the first trilha, or the recesses.
using Edit = domain::School (*)(domain::School school, const school::Moment& moment, school::Judging judging);

domain::School slower(domain::School school, const school::Moment& moment, school::Judging judging);
domain::School stricter(domain::School school, const school::Moment& moment, school::Judging judging);
domain::School withoutTheFirstCourse(domain::School school, const school::Moment& moment, school::Judging judging);
domain::School withOtherCourses(domain::School school, const school::Moment& moment, school::Judging judging);
domain::School withLongHolidays(domain::School school, const school::Moment& moment, school::Judging judging);

inline constexpr std::pair<const char*, Edit> edits[] = {{"Slower", slower}, {"Stricter", stricter},
    {"WithoutTheFirstCourse", withoutTheFirstCourse}, {"OtherCourses", withOtherCourses},
    {"LongHolidays", withLongHolidays}};
inline constexpr std::pair<const char*, Stage (*)()> stages[] = {
    {"WithRecess", withRecess}, {"WithARemovedCourse", withARemovedCourse}, {"Bulk", bulk}};

} // namespace farol::tests
