#pragma once

#include "core/storage/school_reader.h"
#include "ui/week_imports.h"

#include <optional>

namespace farol::tests {

/// Imports into a test's history at once, through a connection of its own, and answers later.
class StoredImports final : public ui::WeekImports {
public:
    StoredImports(QString file, QDateTime now) :
        m_file(std::move(file)),
        m_now(std::move(now))
    {
    }

    void fill(
        QObject* receiver, std::shared_ptr<const storage::IntakeBatch> batch, Told told, Then<qint64> then) override
    {
        ++fills;
        const auto connection = storage::Connection::open(m_file, storage::Access::Write);
        domain::Result<qint64> number = refusing
            ? domain::Result<qint64>(tl::make_unexpected(*refusing))
            : storage::fillBatch(*connection, *batch, m_now, storage::readSchool(*connection)->zone, [&](int weeks) {
                  told(weeks);
                  return true;
              });
        const auto answer = [then, number] { then(number); };
        if (waits)
            waiting = answer;
        else
            QMetaObject::invokeMethod(receiver, answer, Qt::QueuedConnection);
    }
    void undo(QObject* receiver, qint64 import, Then<void> then) override
    {
        const auto connection = storage::Connection::open(m_file, storage::Access::Write);
        const auto done = storage::undoBatch(*connection, import, m_now);
        QMetaObject::invokeMethod(
            receiver, [then, done] { then(done); }, Qt::QueuedConnection);
    }
    void cancel() override { ++cancels; }

    std::optional<domain::Error> refusing; ///< what every fill is refused with
    bool waits = false; ///< the test calls `waiting` when the answer shall come
    std::function<void()> waiting;
    int fills = 0;
    int cancels = 0;

private:
    QString m_file;
    QDateTime m_now;
};

} // namespace farol::tests
