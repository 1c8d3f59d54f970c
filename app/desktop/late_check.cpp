#include "late_check.h"

#include "background.h"
#include "core/storage/soundness.h"
#include "deliver.h"

#include <QFileInfo>

namespace farol::desktop {

namespace {

constexpr qint64 largestChecked = 128 * 1024 * 1024; ///< bytes

} // namespace

void checkInBackground(
    const QString& file, Background& background, QObject& receiver, std::function<void(const domain::Error&)> unsound)
{
    if (QFileInfo(file).size() > largestChecked)
        return;
    background.post([file, &background, receiver = QPointer(&receiver), unsound = std::move(unsound)] {
        const auto sound =
            storage::Connection::open(file, storage::Access::Read).and_then([](const storage::Connection& connection) {
                return storage::requireSound(connection);
            });
        if (sound)
            return;
        background.giveUp();
        deliver(receiver, unsound, sound.error());
    });
}

} // namespace farol::desktop
