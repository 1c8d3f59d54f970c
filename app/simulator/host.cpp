#include "app/simulator/host.h"

namespace farol::simulator {

Host::Host(std::shared_ptr<const School> school, QByteArray key) :
    m_school(std::move(school)),
    m_key(std::move(key)),
    m_server(new Server(m_school, m_key))
{
    m_thread.setObjectName(QStringLiteral("simulator"));
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

Host::~Host()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Work>
void Host::run(Work work) const
{
    QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
}

domain::Result<QUrl> Host::start(quint16 port)
{
    domain::Result<QUrl> address = QUrl();
    run([&] { address = m_server->listen(port).map([this](quint16) { return m_server->address(); }); });
    return address;
}

void Host::setNow(const QDateTime& now)
{
    run([&] { m_server->setNow(now); });
}

void Host::setFaults(const Faults& faults)
{
    run([&] { m_server->setFaults(faults); });
}

void Host::setRateLimit(const RateLimit& limit)
{
    run([&] { m_server->setRateLimit(limit); });
}

std::vector<LogEntry> Host::log() const
{
    std::vector<LogEntry> entries;
    run([&] { entries = m_server->log(); });
    return entries;
}

void Host::clearLog()
{
    run([&] { m_server->clearLog(); });
}

domain::Result<void> Host::logTo(const QString& path)
{
    domain::Result<void> result;
    run([&] { result = m_server->logTo(path); });
    return result;
}

} // namespace farol::simulator
