#include "qt_messages.h"

#include <QtGlobal>

#include <atomic>

namespace farol::services {

namespace {

// Qt's handler is a plain function: this is the one way to tell it which log is meant.
std::atomic<const Log*> receiver = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

void take(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static thread_local bool isWriting = false; // what the log's own files have to say would never end
    const Log* const log = receiver.load();
    if (log && !isWriting && type != QtDebugMsg && type != QtInfoMsg) {
        isWriting = true;
        const QString room =
            context.category ? QStringLiteral("qt.") + QLatin1String(context.category) : QStringLiteral("qt");
        log->write(type == QtWarningMsg ? Level::Warning : Level::Error, room, message);
        isWriting = false;
    }
    if (const QtMessageHandler next = before.load())
        next(type, context, message);
}

} // namespace

QtMessages::QtMessages(const Log& log)
{
    receiver = &log;
    before = qInstallMessageHandler(take);
}

QtMessages::~QtMessages()
{
    qInstallMessageHandler(before.load());
    receiver = nullptr;
}

} // namespace farol::services
