#include "export_run.h"

#include "ui/query_runner.h"

#include <QElapsedTimer>

namespace farol::ui {

using domain::Result;
using spreadsheet::Going;
using spreadsheet::Written;

namespace {

constexpr qint64 betweenReports = 250; ///< ms
constexpr qint64 firstEstimate = 1000; ///< ms; what a shorter time tells is mostly chance

} // namespace

std::optional<int> secondsLeft(const Written& written, qint64 milliseconds)
{
    if (!written.of || written.rows <= 0 || milliseconds < firstEstimate)
        return std::nullopt;
    const qint64 left = std::max(qint64(0), *written.of - written.rows);
    const double each = double(milliseconds) / double(written.rows);
    return int((double(left) * each + 999) / 1000);
}

ExportRun::ExportRun(const QueryRunner& history, QObject* parent) :
    QObject(parent),
    m_history(history)
{
}

ExportRun::~ExportRun()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ExportRun::start(Write write)
{
    if (m_thread)
        return;
    m_stops = false;
    m_thread.reset(
        QThread::create([this, write = std::move(write), file = m_history.file(), names = m_history.names()] {
            HistoryReader history(file, names);
            QElapsedTimer since;
            since.start();
            qint64 told = -betweenReports;
            const Result<ExportEnd> result = write(history, [&](const Written& written) {
                if (const qint64 now = since.elapsed(); now - told >= betweenReports) {
                    told = now;
                    const ExportProgress progress{written, secondsLeft(written, now)};
                    QMetaObject::invokeMethod(
                        this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
                }
                return m_stops ? Going::Stop : Going::On;
            });
            QMetaObject::invokeMethod(
                this, [this, result] { end(result); }, Qt::QueuedConnection);
        }));
    m_thread->setObjectName(QStringLiteral("farol-export"));
    m_thread->start(QThread::LowPriority); // pages are asked while it goes on
}

void ExportRun::cancel()
{
    m_stops = true;
}

void ExportRun::end(const Result<ExportEnd>& result)
{
    m_thread->wait(); // it has nothing left to do
    m_thread.reset();
    emit finished(result);
}

} // namespace farol::ui
