#pragma once

#include "contacts.h"
#include "presentation.h"

#include <QObject>

#include <vector>

namespace farol::ui {

class MainMenu;
class Page;
class WindowNotes;
struct MenuDeeds;
struct Session;

/// What a person chose of how all pages show: contacts, names, theme and size of text. Chosen in the menu or on a page,
/// it holds for all of them.
class WindowView : public QObject {
    Q_OBJECT

public:
    WindowView(Session& session, WindowNotes& notes, QObject* parent = nullptr);

    /// The menu's part of it.
    void addDeeds(MenuDeeds& deeds);
    /// Keeps the menu's ticks at what holds.
    void showIn(MainMenu& menu);
    /// A page that shows what is chosen, from now on.
    void add(Page& page);

    void choose(Contacts contacts);
    /// Masks the students' names on every page, or shows them again.
    void choose(Presentation presentation);

private:
    Contacts contacts() const;
    void scaleText(int step);

    Session& m_session;
    WindowNotes& m_notes;
    MainMenu* m_menu = nullptr;
    std::vector<Page*> m_pages;
};

} // namespace farol::ui
