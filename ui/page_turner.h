#pragma once

#include "trail.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QStackedWidget;

namespace farol::ui {

class NavRail;
class Page;
struct MenuDeeds;
struct Session;

/// Turns the pages of the window, and knows the way back.
class PageTurner : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    PageTurner(Session& session, NavRail& rail, QStackedWidget& stack, QObject* parent = nullptr);

    /// Pages of the rail come first, in its order.
    void add(Page& page);
    const std::vector<Page*>& pages() const { return m_pages; }
    Page& current() const;
    QStringList railTitles() const; ///< in the order of Ctrl+1…
    /// What the menus do with the current page.
    void addDeeds(MenuDeeds& deeds);
    /// Every page counts what is new in it.
    void lookForNews();

    void goTo(int page); ///< as it was left
    /// Nothing for a page there is not.
    void go(const Destination& destination);
    /// To where the person was before, with its filter, selection and focus.
    void back();
    /// Asks for a student, turma or page by name, and goes there.
    void find();
    /// The title of the page `back` leads to; empty at the beginning.
    QString wayBack() const;

signals:
    void turned(); ///< another page, or the same about something else

private:
    Page* pageOf(const QString& key) const;
    void leave();
    void turnTo(Page& page);

    Session& m_session;
    NavRail& m_rail;
    QStackedWidget& m_stack;
    std::vector<Page*> m_pages;
    Trail m_trail;
};

} // namespace farol::ui
