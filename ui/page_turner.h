#pragma once

#include "pages.h"
#include "trail.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

class QStackedWidget;

namespace farol::ui {

class NavRail;
class Page;
struct MenuDeeds;
struct Session;

/// Turns the pages of the window, and knows the way back. A page is built when it is turned to, or before that once
/// there is nothing else to do: building all of them would keep a person waiting for the first one.
class PageTurner : public QObject {
    Q_OBJECT

public:
    /// All outlive it. Pages of the rail come first, in its order.
    PageTurner(Session& session, const std::vector<PageMaker>& makers, NavRail& rail, QStackedWidget& stack,
        QObject* parent = nullptr);

    std::vector<PageSign> signs() const; ///< of every page
    std::vector<Page*> pages() const; ///< those that are built
    Page& current() const; ///< once one was gone to
    QStringList railTitles() const; ///< in the order of Ctrl+1…
    /// What the menus do with the current page.
    void addDeeds(MenuDeeds& deeds);
    /// Every page counts what is new in it.
    void lookForNews();
    /// Once all that was asked so far is answered, says so, and builds the pages nobody has gone to yet: one at a time,
    /// between what else the window has to do.
    void settle();

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
    void built(farol::ui::Page* page); ///< before it is shown
    void turned(); ///< another page, or the same about something else
    void settled();

private:
    struct Leaf {
        PageMaker maker;
        Page* page = nullptr; ///< none: not built
    };

    int indexOf(const QString& key) const;
    Page& pageAt(int index);
    void buildNext();
    void leave();
    void turnTo(Page& page);

    Session& m_session;
    NavRail& m_rail;
    QStackedWidget& m_stack;
    std::vector<Leaf> m_leaves;
    Trail m_trail;
    QTimer m_idle; ///< builds a page each time
};

} // namespace farol::ui
