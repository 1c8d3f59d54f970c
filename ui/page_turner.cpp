#include "page_turner.h"

#include "go_dialog.h"
#include "main_menu.h"
#include "nav_rail.h"
#include "page.h"
#include "query_runner.h"
#include "session.h"

#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace farol::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenPages = 50ms; ///< time for what a person does meanwhile

} // namespace

PageTurner::PageTurner(
    Session& session, const std::vector<PageMaker>& makers, NavRail& rail, QStackedWidget& stack, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_rail(rail),
    m_stack(stack)
{
    for (const PageMaker& maker : makers) {
        m_leaves.push_back({maker});
        if (maker.sign.place == PagePlace::Rail)
            m_rail.addPage(maker.sign.icon, maker.sign.title);
    }
    m_idle.callOnTimeout(this, &PageTurner::buildNext);
}

std::vector<PageSign> PageTurner::signs() const
{
    std::vector<PageSign> signs;
    for (const Leaf& leaf : m_leaves)
        signs.push_back(leaf.maker.sign);
    return signs;
}

std::vector<Page*> PageTurner::pages() const
{
    std::vector<Page*> pages;
    for (const Leaf& leaf : m_leaves) {
        if (leaf.page)
            pages.push_back(leaf.page);
    }
    return pages;
}

Page& PageTurner::current() const
{
    return *static_cast<Page*>(m_stack.currentWidget());
}

QStringList PageTurner::railTitles() const
{
    QStringList titles;
    for (const Leaf& leaf : m_leaves) {
        if (leaf.maker.sign.place == PagePlace::Rail)
            titles << leaf.maker.sign.title;
    }
    return titles;
}

/// As in the rail; -1 when there is no such page.
int PageTurner::indexOf(const QString& key) const
{
    const auto found =
        std::find_if(m_leaves.begin(), m_leaves.end(), [&](const Leaf& leaf) { return leaf.maker.sign.key == key; });
    return found == m_leaves.end() ? -1 : static_cast<int>(found - m_leaves.begin());
}

/// Builds it if it is not built yet.
Page& PageTurner::pageAt(int index)
{
    Leaf& leaf = m_leaves[static_cast<size_t>(index)];
    if (leaf.page)
        return *leaf.page;
    leaf.page = leaf.maker.make(&m_stack);
    Page& page = *leaf.page;
    m_stack.addWidget(&page);
    connect(&page, &Page::goAsked, this, &PageTurner::go);
    connect(&page, &Page::backAsked, this, &PageTurner::back);
    connect(&page, &Page::findAsked, this, &PageTurner::find);
    connect(&page, &Page::newsCounted, this, [this, index](int count) { m_rail.setCount(index, count); });
    emit built(&page);
    page.lookForNews();
    return page;
}

void PageTurner::settle()
{
    // Questions are answered in order, so an empty one is answered after those that were asked before it.
    m_session.history.ask<bool>(
        this, 0, [](const storage::Connection&, const domain::School&) { return domain::Result<bool>(true); },
        [this](const domain::Result<bool>&) {
            m_idle.start(betweenPages);
            emit settled();
        });
}

void PageTurner::buildNext()
{
    const auto next =
        std::find_if(m_leaves.begin(), m_leaves.end(), [](const Leaf& leaf) { return leaf.page == nullptr; });
    if (next == m_leaves.end())
        m_idle.stop();
    else
        pageAt(static_cast<int>(next - m_leaves.begin()));
}

void PageTurner::addDeeds(MenuDeeds& deeds)
{
    deeds.undo = [this] { current().undo(); };
    deeds.redo = [this] { current().redo(); };
    deeds.copy = [this] { current().copy(); };
    deeds.copyFilter = [this] { current().copyFilter(); };
    deeds.pasteFilter = [this] { current().pasteFilter(); };
    deeds.chooseColumns = [this] { current().chooseColumns(); };
    deeds.goTo = [this](int page) { goTo(page); };
    deeds.back = [this] { back(); };
    deeds.find = [this] { find(); };
}

void PageTurner::find()
{
    auto* dialog = new GoDialog(m_session, m_stack.window());
    connect(dialog, &GoDialog::chosen, this, &PageTurner::go);
    dialog->open();
}

void PageTurner::lookForNews()
{
    for (Page* page : pages())
        page->lookForNews();
}

void PageTurner::leave()
{
    QWidget* focus = m_stack.window()->focusWidget();
    m_trail.leave({current().place(), focus && current().isAncestorOf(focus) ? focus : nullptr});
}

void PageTurner::turnTo(Page& page)
{
    page.setAccessibleName(page.title()); // one page makes it the name of whom it shows
    m_stack.setCurrentWidget(&page);
    m_rail.setCurrent(indexOf(page.key())); // Aluno, which has no place there, stands under the page that led to it
    page.setWayBack(wayBack());
    emit turned();
}

void PageTurner::goTo(int page)
{
    Page& wanted = pageAt(page);
    if (&wanted != &current())
        leave();
    turnTo(wanted);
    wanted.refresh();
}

void PageTurner::go(const Destination& destination)
{
    const int index = indexOf(destination.page);
    if (index < 0)
        return;
    Page& page = pageAt(index);
    leave();
    turnTo(page);
    page.show(destination);
}

void PageTurner::back()
{
    if (m_session.settings.presentation)
        m_trail.forgetNames();
    const std::optional<Visit> visit = m_trail.back();
    const int index = visit ? indexOf(visit->place.page) : -1;
    if (index < 0)
        return;
    Page& page = pageAt(index);
    turnTo(page);
    // What is there still as it was keeps more than a destination says.
    const Destination now = page.place();
    if (now.filter == visit->place.filter && now.student == visit->place.student)
        page.refresh();
    else
        page.show(visit->place);
    if (visit->focus)
        visit->focus->setFocus(Qt::BacktabFocusReason);
}

QString PageTurner::wayBack() const
{
    const Visit* last = m_trail.last();
    const int index = last ? indexOf(last->place.page) : -1;
    return index < 0 ? QString() : m_leaves[static_cast<size_t>(index)].maker.sign.title;
}

} // namespace farol::ui
