#pragma once

#include <QString>
#include <QStringList>

namespace farol::services {

/// What the system's timer calls, and the name under which the system knows it.
struct TimerCall {
    QString name; ///< "farol", or "farol-1f0c93b2" for a data folder that is not the usual one
    QString program; ///< farol-cli, an absolute path
    QString folder; ///< the data folder, an absolute path

    QStringList arguments() const; ///< without a key: the program asks the keychain
};

/// The call for a data folder by a program. Folders but the usual one tell their timers apart by a hash of the path.
TimerCall timerCall(const QString& program, const QString& folder, const QString& usualFolder);

/// The call of the farol-cli that stands beside this program.
TimerCall timerCallFor(const QString& folder);

} // namespace farol::services
