#include "scheduler.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

class PretendedTimer final : public SystemTimer {
public:
    Result<void> set(const domain::Schedule&, const QTimeZone&, const QDateTime&) override
    {
        m_isSet = true;
        return {};
    }
    Result<void> remove() override
    {
        m_isSet = false;
        return {};
    }
    Result<bool> isSet() override { return m_isSet; }

private:
    bool m_isSet = false;
};

} // namespace

std::unique_ptr<SystemTimer> pretendedTimer()
{
    return std::make_unique<PretendedTimer>();
}

Scheduler::Scheduler(QString folder, std::unique_ptr<SystemTimer> timer) :
    m_folder(std::move(folder)),
    m_timer(std::move(timer))
{
}

Result<void> Scheduler::install(const domain::Schedule& schedule, const QTimeZone& zone, const QDateTime& now)
{
    // The timer first: it may call at once, and without a note nothing is owed. A timer without a note does no harm.
    return m_timer->set(schedule, zone, now).and_then([&] {
        return writeScheduleNote(m_folder, {schedule, now.toUTC()});
    });
}

Result<void> Scheduler::remove()
{
    return m_timer->remove().and_then([this] { return removeScheduleNote(m_folder); });
}

Result<std::optional<Installation>> Scheduler::installed()
{
    const auto note = readScheduleNote(m_folder);
    if (!note || !*note)
        return note;
    return m_timer->isSet().map([&](bool isSet) { return isSet ? *note : std::nullopt; });
}

Result<int> callSystem(const QString& program, const QStringList& arguments)
{
    constexpr int longestMilliseconds = 30'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = process.waitForFinished(longestMilliseconds);
    if (!ended || process.exitStatus() != QProcess::NormalExit)
        return domain::failed(Fault::Timer, QStringLiteral("%1 did not answer").arg(program));
    return process.exitCode();
}

Result<void> requireSystem(const QString& program, const QStringList& arguments)
{
    const auto code = callSystem(program, arguments);
    if (!code)
        return tl::make_unexpected(code.error());
    if (*code != 0)
        return domain::failed(Fault::Timer, QStringLiteral("%1: exit %2").arg(program).arg(*code));
    return {};
}

Result<void> writeTimerFile(const QString& file, const QByteArray& text)
{
    QSaveFile target(file);
    if (!QDir().mkpath(QFileInfo(file).absolutePath()) || !target.open(QIODevice::WriteOnly))
        return domain::failed(Fault::File, QStringLiteral("a file of the timer"));
    target.setPermissions(
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    target.write(text);
    return target.commit() ? Result<void>() : domain::failed(Fault::File, QStringLiteral("a file of the timer"));
}

} // namespace farol::services
