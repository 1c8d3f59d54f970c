#include "private_file.h"

#include <QSaveFile>

namespace farol::ui {

domain::Result<void> writePrivately(const QString& file, const std::function<domain::Result<void>(QIODevice&)>& write)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return domain::failed(domain::Fault::File, target.errorString());
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto done = write(target); !done) {
        target.cancelWriting();
        return done;
    }
    if (!target.commit())
        return domain::failed(domain::Fault::File, target.errorString());
    return {};
}

} // namespace farol::ui
