#pragma once

#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace farol::storage {

enum class PackageContacts { Included, Left };

/// Whose data a package holds, and for whom it is.
struct PackageChoice {
    std::vector<domain::CohortId> cohorts; ///< empty = all
    PackageContacts contacts = PackageContacts::Included; ///< e-mail and phone; names are always there
    QString recipient; ///< as the coordinator calls them; may be empty
};

/// What a package says of itself.
struct PackageFacts {
    QDateTime madeAt; ///< UTC
    QString recipient;
    PackageContacts contacts = PackageContacts::Included;

    bool operator==(const PackageFacts&) const = default;
};

/// Writes a history of its own (0600) for a tutor: these turmas with their tutors, their students, and these students'
/// cells of the courses of the turmas' trilhas; every photo with its own sums and seal. No key, no runs, no words of
/// refusal, nobody else's data. What stood there is replaced once the package is whole, checked and on the disk.
/// Invalid for a turma that is not registered, or when the file is the history itself. Not inside a transaction; long
/// for a large school: never in the GUI thread.
[[nodiscard]] domain::Result<void> makePackage(
    const Connection& connection, const QString& file, const PackageChoice& choice, const QDateTime& now);

/// What an open history says of itself as a package; nothing for a school's own, or one older than packages.
[[nodiscard]] domain::Result<std::optional<PackageFacts>> readPackage(const Connection& connection);

} // namespace farol::storage
