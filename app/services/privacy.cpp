#include "privacy.h"

#include "log_words.h"

namespace farol::services {

using domain::Result;

Result<storage::Erasure> eraseAndNote(const storage::Connection& history, domain::StudentId student, const Log& log)
{
    const auto room = QStringLiteral("privacy");
    auto erasure = storage::eraseStudent(history, student);
    if (!erasure) {
        log.write(Level::Error, room, QStringLiteral("a student is not wholly erased: ") + logText(erasure.error()));
        return erasure;
    }
    log.write(erasure->copiesLeft.isEmpty() ? Level::Info : Level::Warning, room,
        QStringLiteral("a student was erased; %1 copies rewritten, %2 could not be")
            .arg(erasure->copiesRewritten)
            .arg(erasure->copiesLeft.size()));
    return erasure;
}

} // namespace farol::services
