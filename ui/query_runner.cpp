#include "query_runner.h"

namespace farol::ui {

/// Reads in the reading thread.
class QueryRunner::Worker : public QObject {
public:
    explicit Worker(const QString& file) :
        m_reader(file)
    {
    }

    void setNames(storage::Names names) { m_reader.setNames(names); }

    Deliver run(const Job& job)
    {
        Deliver deliver;
        m_reader.read([&](const Opened& opened) { deliver = job(opened); });
        return deliver;
    }

private:
    HistoryReader m_reader;
};

QueryRunner::QueryRunner(const QString& file) :
    m_file(file),
    m_worker(new Worker(file))
{
    m_thread.setObjectName(QStringLiteral("farol-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater); // so the connection closes in its thread
    m_thread.start();
}

QueryRunner::~QueryRunner()
{
    m_stopping = true;
    m_thread.quit();
    m_thread.wait();
}

void QueryRunner::setNames(storage::Names names)
{
    m_names = names;
    QMetaObject::invokeMethod(
        m_worker, [this, names] { m_worker->setNames(names); }, Qt::QueuedConnection);
}

QueryRunner::Latest QueryRunner::latestOf(QObject* receiver, int ticket)
{
    if (!m_latest.contains(receiver)) {
        connect(receiver, &QObject::destroyed, this, [this, receiver] {
            for (const Latest& latest : m_latest.take(receiver))
                latest->store(0);
        });
    }
    Latest& latest = m_latest[receiver][ticket];
    if (!latest)
        latest = std::make_shared<std::atomic<quint64>>(0);
    return latest;
}

void QueryRunner::post(QObject* receiver, int ticket, Job job)
{
    const Latest latest = latestOf(receiver, ticket);
    const quint64 number = latest->fetch_add(1) + 1;
    const QPointer<QObject> guard(receiver);
    const auto work = [this, latest, number, guard, job = std::move(job)] {
        if (m_stopping || latest->load() != number)
            return; // nobody waits for it any more
        const Deliver deliver = m_worker->run(job);
        QMetaObject::invokeMethod(
            this,
            [latest, number, guard, deliver] {
                if (guard && latest->load() == number)
                    deliver();
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

} // namespace farol::ui
