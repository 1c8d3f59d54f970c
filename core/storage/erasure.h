#pragma once

#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace farol::storage {

/// What became of the copies of a history after somebody was erased from it.
struct Erasure {
    int copiesRewritten = 0;
    QStringList copiesLeft; ///< that cannot be opened or written, by name within the data folder: delete them by hand

    bool operator==(const Erasure&) const = default;
};

/// Erases a person: name, e-mail, phone, date of entry and the platform's words of refusal, in the history, in its free
/// pages and its log, and in every copy in its folder. The row and its id stay, empty, so that cells, sums and seals do
/// not change; a salted hash of the id keeps the person from coming back. Invalid for an unknown id.
/// Hold the folder's WriterLock, be in no transaction. When it fails or is cut off after the person is gone from the
/// history, the next opening for writing finishes it, and so does asking again. Never in the GUI thread.
[[nodiscard]] domain::Result<Erasure> eraseStudent(const Connection& connection, domain::StudentId student);

/// Finishes an erasure that was cut off; does nothing when there is none.
[[nodiscard]] domain::Result<void> finishErasure(const Connection& connection);

} // namespace farol::storage
