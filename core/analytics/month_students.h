#pragma once

#include "core/analytics/month.h"
#include "core/analytics/student_rows.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// One student in one turma over a month: as they stood in the first and in the last photo of the month in which the
/// turma had them. With one such photo both are the same, and there is no gain.
struct MonthRow {
    domain::Student student;
    domain::CohortId cohort;
    int cohortNumber = 0;
    domain::Week firstWeek;
    domain::Week lastWeek;
    StudentWeek first;
    StudentWeek last;
    bool atEnd = false; ///< still in the turma in the month's last photo
    int gainCells = 0; ///< collected in both photos
    int gainTenths = 0; ///< summed over them
    std::optional<domain::StudyProfile> profile; ///< over the last gains up to the month's last photo

    bool hasTwoPhotos() const { return firstWeek != lastWeek; }
    /// Over the month and not per week, over the cells collected in both photos, p.p.
    std::optional<domain::Tenths> gain() const { return domain::meanTenths(gainTenths, gainCells); }
};

/// A photo of the month.
struct MonthPhoto {
    domain::Week week;
    QDate date; ///< the school's local date, which says the month
};

/// The view Mês. Of a month without photos it has no rows.
struct MonthStudents {
    Month month; ///< not valid without any photo at all
    Month earliest; ///< of the first photo of the chosen turmas, whatever the weeks of the filter
    Month latest;
    std::vector<MonthPhoto> photos; ///< of the month, ascending
    std::vector<MonthRow> rows; ///< by turma number, then name, then id
};

/// Month-end reading. Without a month, that of the last photo within the filter's weeks; otherwise the filter's weeks
/// do not matter. The filter must have a track.
[[nodiscard]] domain::Result<MonthStudents> monthStudents(const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, std::optional<Month> month = std::nullopt);

} // namespace farol::analytics
