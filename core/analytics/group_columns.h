#pragma once

#include "core/analytics/student_columns.h"

namespace farol::analytics {

/// The list of one group, as files have it: its name in each row, then the students as they stand in their last photo.
domain::Columns<StudentRow> groupColumns(const QString& group, Contacts contacts);

} // namespace farol::analytics
