#include "damage.h"

#include "app/services/log.h"
#include "app/services/log_words.h"
#include "core/storage/backup.h"
#include "core/storage/writer_lock.h"
#include "ui/numbers.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace farol::desktop {

using domain::Fault;
using domain::Result;
using services::Level;

namespace {

Result<QString> restoreIn(const QString& folder, const services::BackupFile& backup)
{
    const auto lock = storage::WriterLock::take(folder);
    if (!lock)
        return tl::make_unexpected(lock.error().error);
    return storage::restore(backup.path, *lock);
}

} // namespace

Result<void> mendHistory(const QString& folder, const AskRemedy& ask)
{
    const services::Log log(folder);
    const auto room = QStringLiteral("restore");
    log.write(Level::Error, room, QStringLiteral("the history is damaged"));
    const auto newest = services::newestGoodBackup(folder);
    if (!newest) {
        log.write(Level::Error, room, services::logText(newest.error()));
        return domain::failed(Fault::Damaged, newest.error().detail);
    }
    if (ask(*newest) == Remedy::Quit)
        return domain::failed(Fault::Cancelled);
    const auto restored = restoreIn(folder, *newest);
    if (!restored) {
        log.write(Level::Error, room, services::logText(restored.error()));
        return tl::make_unexpected(restored.error());
    }
    log.write(Level::Info, room, QStringLiteral("restored the copy of %1").arg(newest->takenAt.toString(Qt::ISODate)));
    return {};
}

Remedy askInDialog(const services::BackupFile& newest)
{
    const QString moment = ui::Numbers().moment(newest.takenAt.toLocalTime());
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Farol"),
        QCoreApplication::translate("Program", "The history is damaged. Restore the copy of %1?").arg(moment));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QCoreApplication::translate("Program",
        "What was collected after that is asked for again by the next collection of the same week. The damaged file is "
        "kept beside it."));
    const auto* const restore =
        box.addButton(QCoreApplication::translate("Program", "Restore"), QMessageBox::AcceptRole);
    box.addButton(QCoreApplication::translate("Program", "Quit"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == restore ? Remedy::Restore : Remedy::Quit;
}

} // namespace farol::desktop
