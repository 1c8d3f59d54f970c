#pragma once

#include "core/domain/filter.h"
#include "page.h"
#include "session.h"
#include "window_memory.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace farol::ui {

class Banner;
class CollectionBar;
class CollectionView;
class MainMenu;
class NavRail;
class WindowStatus;

/// The frame of the program: turns pages, shows the collection at the bottom, and nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    /// Turns to a page, with the part of the history it shall show.
    void show(int page, const domain::Filter& filter);
    using QWidget::show;
    void goTo(int page); ///< as it was left
    /// Asks for the address and the key.
    void connectSchool();
    /// The name at the foot of the rail; without one the address stands there.
    void setSchoolName(const QString& name);
    const std::vector<Page*>& pages() const { return m_pages; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void buildMenu();
    void addPage(Page& page);
    Page& current() const;
    void refresh();
    void showUndo();
    Contacts contacts() const;
    void showContacts(Contacts contacts);

    Session& m_session;
    WindowMemory m_memory;
    std::vector<Page*> m_pages;
    NavRail* m_rail;
    Banner* m_banner;
    QStackedWidget* m_stack;
    CollectionBar* m_bar;
    MainMenu* m_menu = nullptr;
    WindowStatus* m_status;
    CollectionView* m_collection = nullptr;
};

} // namespace farol::ui
