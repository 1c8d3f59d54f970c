#include "page_turner.h"

#include "go_dialog.h"
#include "main_menu.h"
#include "nav_rail.h"
#include "page.h"
#include "session.h"

#include <QStackedWidget>

#include <algorithm>

namespace farol::ui {

PageTurner::PageTurner(Session& session, NavRail& rail, QStackedWidget& stack, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_rail(rail),
    m_stack(stack)
{
}

void PageTurner::add(Page& page)
{
    m_pages.push_back(&page);
    m_stack.addWidget(&page);
    if (page.isInRail())
        m_rail.addPage(page.icon(), page.title());
    connect(&page, &Page::goAsked, this, &PageTurner::go);
    connect(&page, &Page::backAsked, this, &PageTurner::back);
    connect(&page, &Page::findAsked, this, &PageTurner::find);
}

Page& PageTurner::current() const
{
    return *m_pages[static_cast<size_t>(m_stack.currentIndex())];
}

QStringList PageTurner::railTitles() const
{
    QStringList titles;
    for (const Page* page : m_pages) {
        if (page->isInRail())
            titles << page->title();
    }
    return titles;
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
    for (Page* page : m_pages)
        page->lookForNews();
}

Page* PageTurner::pageOf(const QString& key) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const Page* page) { return page->key() == key; });
    return found == m_pages.end() ? nullptr : *found;
}

void PageTurner::leave()
{
    QWidget* focus = m_stack.window()->focusWidget();
    m_trail.leave({current().place(), focus && current().isAncestorOf(focus) ? focus : nullptr});
}

void PageTurner::turnTo(Page& page)
{
    page.setAccessibleName(page.title());
    m_stack.setCurrentWidget(&page);
    // Aluno stands under the page that led to it.
    if (page.isInRail())
        m_rail.setCurrent(m_stack.currentIndex());
    page.setWayBack(wayBack());
    emit turned();
}

void PageTurner::goTo(int page)
{
    Page& wanted = *m_pages[static_cast<size_t>(page)];
    if (&wanted != &current())
        leave();
    turnTo(wanted);
    wanted.refresh();
}

void PageTurner::go(const Destination& destination)
{
    Page* page = pageOf(destination.page);
    if (!page)
        return;
    leave();
    turnTo(*page);
    page->show(destination);
}

void PageTurner::back()
{
    if (m_session.settings.presentation)
        m_trail.forgetNames();
    const std::optional<Visit> visit = m_trail.back();
    Page* page = visit ? pageOf(visit->place.page) : nullptr;
    if (!page)
        return;
    turnTo(*page);
    // What is there still as it was keeps more than a destination says.
    const Destination now = page->place();
    if (now.filter == visit->place.filter && now.student == visit->place.student)
        page->refresh();
    else
        page->show(visit->place);
    if (visit->focus)
        visit->focus->setFocus(Qt::BacktabFocusReason);
}

QString PageTurner::wayBack() const
{
    const Visit* last = m_trail.last();
    const Page* page = last ? pageOf(last->place.page) : nullptr;
    return page ? page->title() : QString();
}

} // namespace farol::ui
