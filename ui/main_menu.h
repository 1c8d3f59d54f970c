#pragma once

#include "appearance.h"
#include "contacts.h"
#include "presentation.h"
#include "session.h"
#include "ui/exporting/export_kind.h"

#include <QStringList>

#include <functional>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace farol::ui {

/// What the menus call; the window fills it.
struct MenuDeeds {
    std::function<void()> connectSchool{};
    std::function<void()> openFolder{};
    std::function<void()> openFile{};
    std::function<void(const QString& folder)> openRecent{};
    std::function<std::vector<settings::RecentSchool>()> recent{};
    std::function<void()> importSchool{};
    std::function<void()> exportSchool{};
    std::function<void(ExportKind)> exportAs{};
    std::function<void()> importWeeks{}; ///< of the history of before; empty = not offered
    std::function<void()> undo{};
    std::function<void()> redo{};
    std::function<void()> copy{};
    std::function<void()> copyFilter{};
    std::function<void()> pasteFilter{};
    std::function<void()> refresh{};
    std::function<void()> chooseColumns{};
    std::function<void(ThemeChoice)> chooseTheme{};
    std::function<void(int step)> scaleText{}; ///< +1 larger, −1 smaller, 0 the system's size
    std::function<void(Contacts)> showContacts{};
    std::function<void(Presentation)> present{};
    std::function<void(bool full)> showFullScreen{};
    std::function<void(int page)> goTo{};
    std::function<void()> back{};
    std::function<void()> find{};
    std::function<void()> openChat{};
    std::function<void()> collect{};
    std::function<void()> cancel{};
    std::function<void()> pauseOrResume{};
    std::function<void()> retryFailures{};
    std::function<void()> collectAll{};
};

/// Whether a running collection is held by a person.
enum class Held { No, Yes };

/// The menu bar: every action with its key. Owns the actions whose state changes.
class MainMenu : public QObject {
    Q_OBJECT

public:
    /// `pages` are their titles, in the order of Ctrl+1…. A file that is only read has nothing that collects or edits.
    MainMenu(QMainWindow& window, MenuDeeds deeds, const QStringList& pages, Access access = Access::Own);

    void setCollecting(bool running, Held held = Held::No);
    void setExportable(bool possible); ///< whether the page has a table to save
    void setPrintable(bool possible); ///< whether the page has something for paper
    void setReportable(bool possible); ///< whether there is a history to make files of
    void setFilterable(bool possible); ///< whether the page has a filter to copy and paste
    /// What the current page would take back or do again; empty when there is nothing.
    void setUndo(const QString& undo, const QString& redo);
    /// The title of the page that `back` leads to; empty where it leads nowhere.
    void setWayBack(const QString& title);
    void setTheme(ThemeChoice choice);
    void setContacts(Contacts contacts);
    void setPresentation(Presentation presentation);

private:
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& key, std::function<void()> deed);
    void addFile(QMainWindow& window);
    void addSchools(QMenu& file);
    void addFiles(QMenu& file);
    void addEdit(QMainWindow& window);
    void listRecent();
    void addTextSizes(QMenu& view);
    void addView(QMainWindow& window);
    void addThemes(QMenu& view);
    void addGo(QMainWindow& window, const QStringList& pages);
    void addCollection(QMainWindow& window);
    void addHelp(QMainWindow& window);

    MenuDeeds m_deeds;
    Access m_access;
    QMenu* m_recent = nullptr;
    std::vector<QAction*> m_tables; ///< what is made of the table on screen
    std::vector<QAction*> m_papers; ///< pages of it
    std::vector<QAction*> m_reports; ///< what is made of the history
    QAction* m_back = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_copyFilter = nullptr;
    QAction* m_pasteFilter = nullptr;
    QAction* m_collect = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_collectAll = nullptr;
    QAction* m_contacts = nullptr;
    QAction* m_presentation = nullptr;
    QActionGroup* m_themes;
};

} // namespace farol::ui
