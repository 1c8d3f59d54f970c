#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/written.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace farol::ui {

class HistoryReader;
class QueryRunner;

/// How far a file is.
struct ExportProgress {
    spreadsheet::Written written;
    std::optional<int> secondsLeft = {}; ///< nothing in the first second, and while nobody knows how much there is

    bool operator==(const ExportProgress&) const = default;
};

/// What a file came to.
struct ExportEnd {
    qint64 rows = 0; ///< without headings; 0 where the file is no table
    int sheets = 0; ///< of a workbook
    int cutTexts = 0; ///< texts longer than a cell of Excel takes
    int files = 1; ///< of a folder of files how many

    bool operator==(const ExportEnd&) const = default;
};

/// How long the rest takes at the pace so far; nothing in the first second.
std::optional<int> secondsLeft(const spreadsheet::Written& written, qint64 milliseconds);

/// Writes one file at a time in a thread of its own, which reads the history through a connection of its own: pages go
/// on asking meanwhile, and what is written is of one state of the history. Lives in the GUI thread.
class ExportRun final : public QObject {
    Q_OBJECT

public:
    /// Runs in the thread; ends soon after it is told to stop, and leaves nothing half-written.
    using Write = std::function<domain::Result<ExportEnd>(HistoryReader& history, const spreadsheet::Tell& tell)>;

    /// The names are masked when the questions of `history` are masked at the start of a run.
    explicit ExportRun(const QueryRunner& history, QObject* parent = nullptr);
    /// Stops what is under way and waits until nothing of it is left.
    ~ExportRun() override;

    /// Exactly one `finished` follows, unless this dies before. Nothing happens while one is under way.
    void start(Write write);
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(const farol::ui::ExportProgress& progress); ///< at most four times a second
    void finished(const farol::domain::Result<farol::ui::ExportEnd>& result); ///< Cancelled where it was told to stop

private:
    void end(const domain::Result<ExportEnd>& result);

    const QueryRunner& m_history;
    std::unique_ptr<QThread> m_thread; ///< null while nothing is written
    std::atomic<bool> m_stops = false;
};

} // namespace farol::ui
