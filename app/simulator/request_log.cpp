#include "app/simulator/request_log.h"

#include <array>

namespace farol::simulator {

namespace {

QByteArray lineOf(const LogEntry& entry)
{
    constexpr std::array names{"missing", "bare", "bearer", "wrong"};
    return QByteArray::number(entry.arrivedMs) + ' ' + entry.method.toUtf8() + ' ' + entry.path.toUtf8() + ' '
        + QByteArray::number(entry.status) + ' ' + names[static_cast<size_t>(entry.credential)] + ' '
        + QByteArray::number(entry.peerPort) + '\n';
}

} // namespace

domain::Result<void> RequestLog::writeTo(const QString& path)
{
    m_file.close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return domain::failed(domain::Fault::File, QStringLiteral("%1: %2").arg(path, m_file.errorString()));
    return {};
}

void RequestLog::add(const LogEntry& entry)
{
    m_entries.push_back(entry);
    if (!m_file.isOpen())
        return;
    m_file.write(lineOf(entry));
    m_file.flush();
}

} // namespace farol::simulator
