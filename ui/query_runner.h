#pragma once

#include "history_reader.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace farol::ui {

/// Asks the history questions in a thread of its own, with a read-only connection, and brings the answers to the thread
/// that asked. Answers come one at a time, in order; each question sees one state of the history, whatever is written
/// meanwhile. It may be destroyed, and so may who asked, with questions in flight.
class QueryRunner : public QObject {
    Q_OBJECT

public:
    template <typename Answer>
    using Question = std::function<domain::Result<Answer>(const storage::Connection&, const domain::School&)>;
    template <typename Answer>
    using Show = std::function<void(domain::Result<Answer>)>;

    explicit QueryRunner(const QString& file);
    ~QueryRunner() override;

    /// Whether questions asked from now on see the students' names; what was asked before still does as it did, so ask
    /// again. A question that cannot be kept from them fails.
    void setNames(storage::Names names);
    storage::Names names() const { return m_names; }
    const QString& file() const { return m_file; } ///< of the history

    /// `show` is called once with the answer, unless `receiver` dies or asks again with the same ticket before.
    template <typename Answer>
    void ask(QObject* receiver, int ticket, Question<Answer> question, Show<Answer> show)
    {
        post(receiver, ticket,
            [question = std::move(question), show = std::move(show)](const Opened& opened) -> Deliver {
                auto answer = std::make_shared<domain::Result<Answer>>(opened
                        ? question(*opened->connection, *opened->school)
                        : domain::Result<Answer>(tl::make_unexpected(opened.error())));
                return [answer, show] { show(std::move(*answer)); };
            });
    }

private:
    using Opened = HistoryReader::Opened;
    using Deliver = std::function<void()>;
    using Job = std::function<Deliver(const Opened&)>;
    using Latest = std::shared_ptr<std::atomic<quint64>>;
    class Worker;

    void post(QObject* receiver, int ticket, Job job);
    Latest latestOf(QObject* receiver, int ticket);

    QString m_file;
    storage::Names m_names = storage::Names::Shown;
    QThread m_thread;
    Worker* m_worker; ///< lives in the thread, deleted when it ends
    std::atomic<bool> m_stopping = false;
    QHash<QObject*, QHash<int, Latest>> m_latest;
};

} // namespace farol::ui
