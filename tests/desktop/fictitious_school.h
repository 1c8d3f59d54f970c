#pragma once

#include "app/services/environment.h"
#include "app/simulator/host.h"
#include "core/domain/school_address.h"
#include "core/storage/connection.h"

#include <QTemporaryDir>

#include <functional>

namespace farol::tests {

/// A platform on loopback with one turma of six students in two courses, and a data folder that may know it.
class FictitiousSchool {
public:
    FictitiousSchool();

    simulator::Host& host() { return m_host; }
    const domain::SchoolAddress& address() const { return m_address; }
    domain::ApiKey key() const;
    QString folder() const { return m_folder.filePath(QStringLiteral("dados")); }

    /// Makes the folder, and registers the turma and the address.
    void enrol();
    /// Turns over the bytes of a table's first page, which opening the history alone does not see.
    void damage(const char* table) const;
    /// Without a key, at the platform's own time, as fast as it goes.
    services::Environment environment() const;
    /// The first column of the only row of the history.
    qint64 number(const char* sql) const;

private:
    simulator::Host m_host;
    domain::SchoolAddress m_address;
    QTemporaryDir m_folder;
};

/// Runs the event loop until this is so; false when that takes too long.
bool eventually(const std::function<bool()>& isSo);

} // namespace farol::tests
