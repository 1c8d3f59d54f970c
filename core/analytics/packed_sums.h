#pragma once

#include "core/domain/status.h"

#include <QString>

namespace farol::analytics {

// Several sums of one student in one integer: every value that crosses from the database costs as much as reading the
// row it stands in. Ten bits for a number of cells, the rest for tenths.

inline constexpr size_t mostCourses = (1 << 10) - 1; ///< of a trilha, for its cells to be counted

/// A gain's cells and their summed difference.
struct GainSum {
    int cells = 0;
    domain::Tenths tenths = 0;
};

QString packedCounts(); ///< of a row `w` of student_week
QString packedCellCounts(); ///< of the cells `c` of one student, as an aggregate; NULL of none
domain::CellCounts countsOf(qint64 packed);

QString packedGain(); ///< of a row `w` of student_week
QString packedCellGain(); ///< of cells `c` and what each was in the photo before, `b`, as an aggregate
GainSum gainSumOf(qint64 packed);

} // namespace farol::analytics
