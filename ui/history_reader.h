#pragma once

#include "core/domain/entities.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "core/storage/masking.h"

#include <QString>

#include <functional>
#include <optional>

namespace farol::ui {

/// Reads the history in the thread that uses it, through a read-only connection of its own: opened with the first
/// question, and again after a failure. Everything read at once is of one state of the history, whatever is written
/// meanwhile.
class HistoryReader {
public:
    struct Snapshot {
        const storage::Connection* connection = nullptr;
        const domain::School* school = nullptr;
    };
    using Opened = domain::Result<Snapshot>;

    explicit HistoryReader(QString file, storage::Names names = storage::Names::Shown);

    /// Whether questions from now on see the students' names. A question that cannot be kept from them fails.
    void setNames(storage::Names names) { m_names = names; }
    /// Calls `use` once: with the history, which it sees in one state, or with why it cannot be read.
    void read(const std::function<void(const Opened&)>& use);

private:
    domain::Result<void> open();

    QString m_file;
    storage::Names m_names;
    std::optional<storage::Connection> m_connection;
};

} // namespace farol::ui
