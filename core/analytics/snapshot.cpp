#include "core/analytics/snapshot.h"

namespace farol::analytics {

Snapshot::Snapshot(const storage::Connection& connection) :
    m_connection(connection),
    m_begun(connection.run(QStringLiteral("BEGIN")).has_value())
{
}

Snapshot::~Snapshot()
{
    if (m_begun)
        static_cast<void>(m_connection.run(QStringLiteral("COMMIT")));
}

} // namespace farol::analytics
