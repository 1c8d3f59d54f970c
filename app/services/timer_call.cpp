#include "timer_call.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace farol::services {

namespace {

QString absolute(const QString& path)
{
    return QDir::cleanPath(QDir(path).absolutePath());
}

} // namespace

QStringList TimerCall::arguments() const
{
    return {QStringLiteral("--data"), folder, QStringLiteral("sync"), QStringLiteral("--scheduled")};
}

TimerCall timerCall(const QString& program, const QString& folder, const QString& usualFolder)
{
    constexpr int hashLength = 8;
    TimerCall call{QStringLiteral("farol"), program, absolute(folder)};
    if (call.folder != absolute(usualFolder)) {
        const QByteArray hash = QCryptographicHash::hash(call.folder.toUtf8(), QCryptographicHash::Sha256).toHex();
        call.name += u'-' + QString::fromLatin1(hash.left(hashLength));
    }
    return call;
}

TimerCall timerCallFor(const QString& folder)
{
    QString program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("farol-cli"));
#ifdef Q_OS_WIN
    program += QStringLiteral(".exe");
#endif
    return timerCall(program, folder, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

} // namespace farol::services
