#pragma once

#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace farol::analytics {

/// What a history says of how old it is and for whom it was made.
struct CopyFacts {
    std::optional<domain::Week> week; ///< of its last photo; none before the first one
    QDate photoDate; ///< of that photo, school's local date; invalid without one
    std::optional<QDateTime> madeAt; ///< UTC; none for a copy that was not made for somebody
    QString recipient; ///< may be empty
    bool hasContacts = true; ///< e-mails and phones

    bool operator==(const CopyFacts&) const = default;
};

[[nodiscard]] domain::Result<CopyFacts> copyFacts(const storage::Connection& connection);

} // namespace farol::analytics
