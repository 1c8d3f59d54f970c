#pragma once

#include "core/domain/result.h"
#include "paper_page.h"

#include <QObject>
#include <QPageLayout>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QPrinter;

namespace farol::ui {

/// Lays a document out for another paper than A4: what a printer is set to.
using LayOut = std::function<PaperDocument(const QPageSize& size, std::optional<QPageLayout::Orientation> orientation)>;

/// Sends one document at a time to a printer, laid out and painted in a thread of its own.
class Printing final : public QObject {
    Q_OBJECT

public:
    explicit Printing(QObject* parent = nullptr);
    /// Stops what is under way; what has gone to the printer has gone.
    ~Printing() override;

    /// Exactly one of the signals follows, unless this dies before. Nothing happens while one is under way.
    void start(std::shared_ptr<QPrinter> printer, LayOut layOut);
    void cancel() { m_stops = true; }
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void printed();
    void failed(const farol::domain::Error& error); ///< Cancelled where it was told to stop

private:
    void end(const domain::Result<void>& result);

    std::unique_ptr<QThread> m_thread; ///< null while nothing is printed
    std::atomic<bool> m_stops = false;
};

} // namespace farol::ui
