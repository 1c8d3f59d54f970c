#pragma once

#include "export_job.h"
#include "ui/notice.h"
#include "ui/print/print_doors.h"

#include <QObject>

#include <optional>
#include <vector>

namespace farol::ui {

class Banner;
class ExportBar;
class Page;
struct MenuDeeds;
struct Session;

/// What the window does for files: asks how and where, has one written at a time in the background, and says what came
/// of it.
class Exports final : public QObject {
    Q_OBJECT

public:
    /// `window` is what its dialogs stand over, and owns it; all outlive it.
    Exports(Session& session, Banner& notice, ExportBar& bar, QWidget& window);

    /// A page whose files it makes; those of the history may take their part from any page.
    void add(Page& page);
    /// The menu's part of it; `current` is the page that is turned to.
    void addDeeds(MenuDeeds& deeds, std::function<Page&()> current);
    void make(ExportKind kind, Page& page);
    /// Whether some page knows a part of the history.
    bool hasHistory() const;

    /// Asks where, with the last folder and a name at hand: the proposed one, unless another is given.
    void askWhere(const ExportJob& job, const QString& name = {});
    /// Nothing but a word about it while another file is written.
    void write(const ExportJob& job, const QString& file);
    bool isRunning() const { return m_run.isRunning(); }
    void cancel() { m_run.cancel(); }
    /// Whether the window may close: at once while nothing is written, else when the person gives the file up.
    bool mayClose();

private:
    std::optional<ExportScope> scopeFor(const Page& page) const;
    ExportHead headOf(ExportScope scope) const;
    void makeTable(FileKind kind, Page& page);
    void askHow(ExportKind kind, const Page& page);
    void makeWeekReport(ExportScope scope, const ExportChoice& choice);
    void makePaper(ExportKind kind, const Page& page);
    void makeBigTable(ExportScope scope, const ExportChoice& choice);
    void finish(const domain::Result<ExportEnd>& result);
    void fail(const Notice& notice);
    void keepFolder();
    QString folderOfLast() const;
    void tryAgain();
    void openFile() const;
    void openFolder() const;

    /// What is written, or was last.
    struct Last {
        ExportJob job;
        QString file;
        bool isThere = false; ///< it was written
    };

    Session& m_session;
    Banner& m_notice;
    ExportBar& m_bar;
    QWidget& m_window;
    std::vector<const Page*> m_pages;
    Last m_last;
    ExportRun m_run;
    PrintDoors m_paper;
};

} // namespace farol::ui
