#include "query_runner.h"

#include "core/storage/history.h"
#include "core/storage/school_reader.h"

#include <optional>

namespace farol::ui {

/// Holds the connection in the reading thread. Opened with the first question, and again after a failure.
class QueryRunner::Worker : public QObject {
public:
    explicit Worker(QString file) :
        m_file(std::move(file))
    {
    }

    void setNames(storage::Names names) { m_names = names; }

    Deliver run(const Job& job)
    {
        const auto ready = open();
        if (!ready)
            return job(tl::make_unexpected(ready.error()));
        // A deferred transaction: all statements of the question read one state of the history.
        if (const auto begun = m_connection->run(QStringLiteral("BEGIN")); !begun)
            return job(tl::make_unexpected(begun.error()));
        const auto school = storage::readSchool(*m_connection);
        const Deliver deliver =
            job(school ? Opened(Snapshot{&*m_connection, &*school}) : Opened(tl::make_unexpected(school.error())));
        static_cast<void>(m_connection->run(QStringLiteral("ROLLBACK"))); // nothing was written
        return deliver;
    }

private:
    domain::Result<void> open()
    {
        if (m_connection)
            return storage::setNames(*m_connection, m_names);
        // A history of a newer program is not read as if it were ours.
        auto opened = storage::historyVersion(m_file).and_then(
            [this](int) { return storage::Connection::open(m_file, storage::Access::Read); });
        if (!opened)
            return tl::make_unexpected(opened.error());
        m_connection.emplace(std::move(*opened));
        return storage::setNames(*m_connection, m_names);
    }

    QString m_file;
    storage::Names m_names = storage::Names::Shown;
    std::optional<storage::Connection> m_connection;
};

QueryRunner::QueryRunner(const QString& file) :
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
