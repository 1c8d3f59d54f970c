#include "backups.h"

#include "core/storage/backup.h"
#include "core/storage/data_folder.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

const auto instantForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
const auto nameForm = QStringLiteral(R"(farol-\d{4}-W\d{2}-(\d{8}T\d{6}Z)\.sqlite)");

/// What a copy that was cut off by the end of its process left behind. Nobody else writes here: we hold the lock.
void removeUnfinished(const QDir& folder)
{
    static const QRegularExpression unfinished(
        QRegularExpression::anchoredPattern(nameForm + QStringLiteral(R"(\..+)")));
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (unfinished.match(name).hasMatch())
            QFile::remove(folder.filePath(name));
    }
}

int removeAll(const std::vector<BackupFile>& files)
{
    return static_cast<int>(
        std::count_if(files.begin(), files.end(), [](const BackupFile& backup) { return QFile::remove(backup.path); }));
}

/// The copies with the one just made in front: a computer whose clock went back calls it old, and it stays all the
/// same.
std::vector<BackupFile> withFirst(std::vector<BackupFile> backups, const QString& path)
{
    std::stable_partition(
        backups.begin(), backups.end(), [&path](const BackupFile& backup) { return backup.path == path; });
    return backups;
}

} // namespace

std::vector<BackupFile> backupsOf(const QString& folder)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(nameForm));
    std::vector<BackupFile> backups;
    for (const QFileInfo& info : QDir(storage::backupFolder(folder)).entryInfoList(QDir::Files)) {
        const auto match = form.match(info.fileName());
        QDateTime takenAt = QDateTime::fromString(match.captured(1), instantForm);
        takenAt.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && takenAt.isValid())
            backups.push_back({info.filePath(), takenAt, info.size()});
    }
    std::stable_sort(
        backups.begin(), backups.end(), [](const BackupFile& a, const BackupFile& b) { return a.takenAt > b.takenAt; });
    return backups;
}

std::vector<BackupFile> superfluous(const std::vector<BackupFile>& newestFirst, const BackupLimits& limits)
{
    std::vector<BackupFile> leaving;
    size_t kept = 0;
    qint64 bytes = 0;
    for (const BackupFile& backup : newestFirst) {
        const bool hasRoom = kept < limits.copies && bytes + backup.bytes <= limits.bytes && leaving.empty();
        if (kept > 0 && !hasRoom) {
            leaving.push_back(backup);
            continue;
        }
        ++kept;
        bytes += backup.bytes;
    }
    return leaving;
}

Result<BackupKept> keepBackup(const storage::Connection& history, const QString& folder, domain::Week week,
    const QDateTime& now, const BackupLimits& limits)
{
    const QDir place(storage::backupFolder(folder));
    const QString file =
        place.filePath(QStringLiteral("farol-%1-%2.sqlite").arg(week.key(), now.toUTC().toString(instantForm)));
    if (const auto prepared = storage::prepareFolder(place.path()); !prepared)
        return tl::make_unexpected(prepared.error());
    removeUnfinished(place);
    if (const auto copied = storage::backup(history, file); !copied)
        return tl::make_unexpected(copied.error());
    const auto backups = withFirst(backupsOf(folder), file);
    const auto leaving = superfluous(backups, limits);
    const auto tooMany = static_cast<int>(backups.size()) - static_cast<int>(limits.copies);
    const int removed = removeAll(leaving);
    return BackupKept{file, static_cast<int>(backups.size()) - removed,
        std::max(0, static_cast<int>(leaving.size()) - std::max(0, tooMany))};
}

Result<BackupFile> newestGoodBackup(const QString& folder)
{
    for (const BackupFile& backup : backupsOf(folder)) {
        if (storage::requireWhole(backup.path))
            return backup;
    }
    return domain::failed(Fault::File, QStringLiteral("no whole backup"));
}

} // namespace farol::services
