#include "peak_memory.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace farol::bench {

namespace {

constexpr int lookMs = 50;

/// The most memory a living process ever had, in MB (VmHWM); what was known before when it has gone.
double peakOf(const QProcess& process, double before)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return before;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return std::max(before, line.simplified().split(' ').value(1).toDouble() / 1000.0);
    }
    return before;
}

} // namespace

Watched watchToEnd(QProcess& process, const std::function<void()>& look, const std::function<int()>& end)
{
    Watched watched;
    QElapsedTimer since;
    since.start();
    while (!process.waitForFinished(lookMs) && process.state() != QProcess::NotRunning) {
        watched.megabytes = peakOf(process, watched.megabytes);
        look();
    }
    watched.seconds = static_cast<double>(since.elapsed()) / 1000.0;
    watched.code = end();
    return watched;
}

} // namespace farol::bench
