#include "context.h"

#include "app/services/backups.h"
#include "app/services/log_words.h"
#include "core/secrets/keychain_store.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/migrations.h"
#include "core/storage/soundness.h"
#include "ui/notice.h"
#include "ui/registration_notices.h"
#include "wait.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace farol::cli {

using domain::Result;
using secrets::SecretResult;

namespace {

/// A word as a shell takes it.
QString quoted(const QString& word)
{
    return word.contains(u' ') ? u'"' + word + u'"' : word;
}

QString restoreCommandOf(const QString& folder, const QString& file)
{
    const bool isUsual = QDir(folder) == QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString data = isUsual ? QString() : QStringLiteral("--data %1 ").arg(quoted(folder));
    return QStringLiteral("farol-cli %1restore %2").arg(data, quoted(file));
}

} // namespace

Context::Context(QString folder, Output output, services::Environment environment, QIODevice& out, QIODevice& err) :
    m_folder(std::move(folder)),
    m_log(m_folder),
    m_output(output),
    m_environment(std::move(environment)),
    m_out(out),
    m_err(err)
{
}

void Context::say(const QString& line)
{
    m_out.write(line.toUtf8() + '\n');
}

void Context::say(const QJsonDocument& document)
{
    m_out.write(document.toJson(QJsonDocument::Indented));
}

void Context::tell(const QString& line)
{
    m_err.write(line.toUtf8() + '\n');
}

ExitCode Context::fail(const domain::Error& error)
{
    m_log.write(services::Level::Warning, QStringLiteral("command line"), services::logText(error));
    tell(ui::Notices::ofError(error).text);
    if (error.fault == domain::Fault::NoSchool && !QFile::exists(storage::databaseFile(m_folder)))
        tell(Words::tr("There is no history in %1; --data names another folder.").arg(m_folder));
    if (error.fault == domain::Fault::Damaged)
        tellOfBackup();
    return exitCodeOf(error.fault);
}

void Context::tellOfBackup()
{
    const auto newest = services::newestGoodBackup(m_folder);
    if (!newest)
        return tell(Words::tr("There is no whole copy in %1.").arg(storage::backupFolder(m_folder)));
    const QString moment = newest->takenAt.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    tell(Words::tr("The newest whole copy is of %1. To restore it: %2")
             .arg(moment, restoreCommandOf(m_folder, newest->path)));
}

ExitCode Context::fail(const school::Refusal& refusal)
{
    if (refusal.problems.empty())
        return fail(refusal.error);
    for (const school::Problem& problem : refusal.problems)
        tell((problem.place.isEmpty() ? QString() : problem.place + QStringLiteral(": "))
            + ui::RegistrationNotices::sentence(problem));
    return exitCodeOf(refusal.error.fault);
}

ExitCode Context::fail(const storage::LockRefusal& refusal)
{
    if (!refusal.holder)
        return fail(refusal.error);
    tell(Words::tr("Another run holds the history: %1, process %2 on %3, since %4.")
             .arg(refusal.holder->program)
             .arg(refusal.holder->pid)
             .arg(refusal.holder->host,
                 refusal.holder->since.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"))));
    return exitCodeOf(refusal.error.fault);
}

ExitCode Context::fail(const secrets::SecretError& error)
{
    tell(ui::RegistrationNotices::sentence(error));
    return exitCodeOf(secrets::errorOf(error).fault);
}

ExitCode Context::usage(const QString& sentence)
{
    tell(sentence);
    return ExitCode::Usage;
}

Result<storage::Connection> Context::reader() const
{
    const QString file = storage::databaseFile(m_folder);
    if (!QFile::exists(file))
        return domain::failed(domain::Fault::NoSchool);
    const auto version = storage::historyVersion(file);
    if (version && *version > 0 && *version < storage::newestVersion()) {
        // Written by an older version of this program; the weekly timer may be the first to come by after an update.
        if (const auto upToDate = writer(); !upToDate)
            return tl::make_unexpected(upToDate.error().error);
    }
    return storage::openReader(m_folder);
}

tl::expected<Writer, storage::LockRefusal> Context::writer() const
{
    if (const auto prepared = storage::prepareFolder(m_folder); !prepared)
        return tl::make_unexpected(storage::LockRefusal{prepared.error(), std::nullopt});
    auto lock = storage::WriterLock::take(m_folder);
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto connection = storage::openHistory(m_folder);
    if (!connection)
        return tl::make_unexpected(storage::LockRefusal{connection.error(), std::nullopt});
    if (const auto sound = storage::requireSound(*connection); !sound)
        return tl::make_unexpected(storage::LockRefusal{sound.error(), std::nullopt});
    return Writer{*std::move(lock), *std::move(connection)};
}

SecretResult<domain::ApiKey> Context::key(const QString& origin)
{
    if (m_environment.key)
        return *m_environment.key;
    return waitFor<SecretResult<domain::ApiKey>>([&](auto then) { keychain().read(origin, std::move(then)); });
}

secrets::SecretStore& Context::keychain()
{
    if (!m_keychain)
        m_keychain = std::make_unique<secrets::KeychainStore>();
    return *m_keychain;
}

} // namespace farol::cli
