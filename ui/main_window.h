#pragma once

#include "core/domain/filter.h"
#include "page.h"
#include "session.h"
#include "window_memory.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace farol::ui {

class CollectionBar;
class CollectionView;
class ExportBar;
class Exports;
class MainMenu;
class NavRail;
class PageTurner;
class SchoolDoors;
class WindowNotes;
class WindowStatus;
class WindowView;

/// The frame of the program: turns pages, shows the collection at the bottom, and nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    /// Turns to a page, with what it shall show; one that is not there is not gone to.
    void go(const Destination& destination);
    void goTo(int page); ///< as it was left
    void welcome(); ///< opens the first start while the school has a step of it before it
    /// The name at the foot of the rail; without one the address stands there.
    void setSchoolName(const QString& name);
    std::vector<Page*> pages() const; ///< those that are built

signals:
    /// The first page and the frame have their figures: from now on there is time for what can wait.
    void settled();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void connectParts();
    void buildMenu();
    void addPage(Page* page);
    Page& current() const;
    void refresh();
    void showTurned();
    void showUndo();
    void openChat();
    void showAbilities();

    Session& m_session;
    WindowMemory m_memory;
    NavRail* m_rail;
    WindowNotes* m_notes;
    QStackedWidget* m_stack;
    PageTurner* m_turner;
    ExportBar* m_fileBar;
    CollectionBar* m_bar;
    MainMenu* m_menu = nullptr;
    WindowStatus* m_status;
    WindowView* m_view;
    SchoolDoors* m_doors;
    Exports* m_exports;
    CollectionView* m_collection = nullptr;
};

} // namespace farol::ui
