#pragma once

#include "core/domain/entities.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QJsonDocument>

namespace farol::analytics {

/// Everything a history holds of one person, for whoever asks what is known of them: the person, turmas by week, cells
/// by week and course, and what the platform said when it refused. Keys are Portuguese, instants ISO 8601 with the
/// school's offset; what is not known is left out. Invalid for an unknown id, or where names are masked.
[[nodiscard]] domain::Result<QJsonDocument> studentData(const storage::Connection& connection,
    const domain::School& school, domain::StudentId student, const QDateTime& now);

} // namespace farol::analytics
