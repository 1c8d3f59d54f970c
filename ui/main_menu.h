#pragma once

#include "appearance.h"
#include "contacts.h"

#include <QStringList>

#include <functional>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace farol::ui {

/// What the menus call; the window fills it.
struct MenuDeeds {
    std::function<void()> connectSchool;
    std::function<void()> exportCsv;
    std::function<void()> undo;
    std::function<void()> redo;
    std::function<void()> copy;
    std::function<void()> refresh;
    std::function<void(ThemeChoice)> chooseTheme;
    std::function<void(Contacts)> showContacts;
    std::function<void(bool full)> showFullScreen;
    std::function<void(int page)> goTo;
    std::function<void()> collect;
    std::function<void()> cancel;
    std::function<void()> pauseOrResume;
    std::function<void()> retryFailures;
    std::function<void()> collectAll;
};

/// Whether a running collection is held by a person.
enum class Held { No, Yes };

/// The menu bar: every action with its key. Owns the actions whose state changes.
class MainMenu : public QObject {
    Q_OBJECT

public:
    /// `pages` are their titles, in the order of Ctrl+1….
    MainMenu(QMainWindow& window, MenuDeeds deeds, const QStringList& pages);

    void setCollecting(bool running, Held held = Held::No);
    void setExportable(bool possible);
    /// What the current page would take back or do again; empty when there is nothing.
    void setUndo(const QString& undo, const QString& redo);
    void setTheme(ThemeChoice choice);
    void setContacts(Contacts contacts);

private:
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& key, std::function<void()> deed);
    void addFile(QMainWindow& window);
    void addView(QMainWindow& window);
    void addThemes(QMenu& view);
    void addGo(QMainWindow& window, const QStringList& pages);
    void addCollection(QMainWindow& window);
    void addHelp(QMainWindow& window);

    MenuDeeds m_deeds;
    QAction* m_export = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_collect = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_collectAll = nullptr;
    QAction* m_contacts = nullptr;
    QActionGroup* m_themes;
};

} // namespace farol::ui
