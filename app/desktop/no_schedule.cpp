#include "no_schedule.h"

namespace farol::desktop {

void NoSchedule::look()
{
    QMetaObject::invokeMethod(this, &NoSchedule::changed, Qt::QueuedConnection);
}

void NoSchedule::set(const std::optional<domain::Schedule>&)
{
    const domain::Error error{domain::Fault::ReadOnly, QStringLiteral("opened to be read only")};
    QMetaObject::invokeMethod(
        this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
}

} // namespace farol::desktop
