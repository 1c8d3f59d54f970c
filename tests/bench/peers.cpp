#include "peers.h"

#include <QProcess>

namespace farol::bench {

namespace {

constexpr int longestMs = 600'000;

bool hasEndedWell(QProcess& process)
{
    return process.waitForFinished(longestMs) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace

bool isInstalled(const QString& module)
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import ") + module});
    return hasEndedWell(python);
}

std::optional<double> toldByPython(const QString& program, const QStringList& arguments)
{
    QProcess python;
    python.start(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), program} + arguments);
    if (!hasEndedWell(python))
        return std::nullopt;
    bool isNumber = false;
    const double told = python.readAllStandardOutput().trimmed().split('\n').last().toDouble(&isNumber);
    return isNumber ? std::optional(told) : std::nullopt;
}

} // namespace farol::bench
