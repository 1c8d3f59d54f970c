#pragma once

#include "core/storage/connection.h"

namespace farol::analytics {

/// Lets the statements of one question see one state of the history while a sync goes on writing. Inside another
/// transaction it is that transaction's state, and this does nothing.
class Snapshot {
public:
    explicit Snapshot(const storage::Connection& connection);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    const storage::Connection& m_connection;
    bool m_begun = false;
};

} // namespace farol::analytics
