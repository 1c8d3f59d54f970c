#pragma once

#include <QCoreApplication>
#include <QPointer>

namespace farol::desktop {

/// Brings an answer from any thread to the GUI thread; nobody hears it when `receiver` has died meanwhile.
template <typename Then, typename Answer>
void deliver(const QPointer<QObject>& receiver, const Then& then, Answer answer)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [receiver, then, answer = std::move(answer)]() mutable {
            if (receiver)
                then(std::move(answer));
        },
        Qt::QueuedConnection);
}

} // namespace farol::desktop
