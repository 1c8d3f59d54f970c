#include "no_collection.h"

namespace farol::desktop {

void NoCollection::start(const sync::Request&)
{
    // Later, as every collection ends.
    QMetaObject::invokeMethod(
        this,
        [this] {
            sync::Outcome outcome;
            outcome.error = domain::Error{domain::Fault::ReadOnly, QStringLiteral("opened to be read only")};
            emit finished(outcome);
        },
        Qt::QueuedConnection);
}

} // namespace farol::desktop
