#pragma once

#include "app/services/environment.h"
#include "app/services/log.h"
#include "core/domain/entities.h"
#include "core/school/problem.h"
#include "core/secrets/secret_store.h"
#include "core/storage/connection.h"
#include "core/storage/writer_lock.h"
#include "exit_code.h"

#include <QJsonDocument>
#include <QTextStream>

#include <memory>

class QIODevice;

namespace farol::cli {

enum class Output { Text, Json };

/// A history opened for writing, held until this goes.
struct Writer {
    storage::WriterLock lock;
    storage::Connection connection;
};

/// What every command is given: where the school is, what the environment says, and where to speak.
class Context {
public:
    Context(QString folder, Output output, services::Environment environment, QIODevice& out, QIODevice& err);

    const QString& folder() const { return m_folder; }
    bool json() const { return m_output == Output::Json; }
    const services::Environment& environment() const { return m_environment; }
    QDateTime now() const { return m_environment.clock->now(); }

    /// Results go to standard output, everything else to standard error.
    QIODevice& device() { return m_out; }
    void say(const QString& line);
    void say(const QJsonDocument& document);
    void tell(const QString& line);

    const services::Log& log() const { return m_log; }

    /// Says what failed in a sentence with its remedy and gives the exit code; of a damaged history also which copy is
    /// whole and how to put it in its place.
    ExitCode fail(const domain::Error& error);
    ExitCode fail(const school::Refusal& refusal);
    ExitCode fail(const storage::LockRefusal& refusal);
    ExitCode fail(const secrets::SecretError& error);
    ExitCode usage(const QString& sentence);

    /// The history for reading, brought up to date when it is of an older version; NoSchool when the folder has none.
    [[nodiscard]] domain::Result<storage::Connection> reader() const;
    /// Damaged for one that is not sound: nothing is written into it.
    [[nodiscard]] tl::expected<Writer, storage::LockRefusal> writer() const;

    /// The key: FAROL_API_KEY, else the keychain's. Waits for the keychain.
    [[nodiscard]] secrets::SecretResult<domain::ApiKey> key(const QString& origin);
    secrets::SecretStore& keychain();

private:
    void tellOfBackup();

    QString m_folder;
    services::Log m_log;
    Output m_output;
    services::Environment m_environment;
    QIODevice& m_out;
    QIODevice& m_err;
    std::unique_ptr<secrets::SecretStore> m_keychain;
};

} // namespace farol::cli
