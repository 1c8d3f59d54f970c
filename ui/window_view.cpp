#include "window_view.h"

#include "look.h"
#include "main_menu.h"
#include "page.h"
#include "query_runner.h"
#include "session.h"
#include "window_notes.h"

namespace farol::ui {

WindowView::WindowView(Session& session, WindowNotes& notes, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_notes(notes)
{
    m_session.settings.presentation = false; // it never begins by itself
    connect(&notes, &WindowNotes::presentationEnded, this, [this] { choose(Presentation::Off); });
}

void WindowView::addDeeds(MenuDeeds& deeds)
{
    deeds.chooseTheme = [this](ThemeChoice choice) { chooseTheme(m_session, choice); };
    deeds.scaleText = [this](int step) { scaleText(step); };
    deeds.showContacts = [this](Contacts contacts) { choose(contacts); };
    deeds.present = [this](Presentation presentation) { choose(presentation); };
}

void WindowView::showIn(MainMenu& menu)
{
    m_menu = &menu;
    const auto showTheme = [this] { m_menu->setTheme(m_session.appearance.choice()); };
    connect(&m_session.appearance, &Appearance::changed, &menu, showTheme); // it is chosen on page Escola, too
    showTheme();
    menu.setContacts(contacts());
}

void WindowView::add(Page& page)
{
    m_pages.push_back(&page);
    page.setContacts(contacts());
    connect(&page, &Page::contactsChosen, this, qOverload<Contacts>(&WindowView::choose));
    connect(&page, &Page::presentationChosen, this, qOverload<Presentation>(&WindowView::choose));
}

Contacts WindowView::contacts() const
{
    return m_session.settings.contactsShown ? Contacts::Shown : Contacts::Hidden;
}

void WindowView::choose(Contacts contacts)
{
    m_session.settings.contactsShown = contacts == Contacts::Shown;
    for (Page* page : m_pages)
        page->setContacts(contacts);
    if (m_menu)
        m_menu->setContacts(contacts);
    m_session.saveSettings();
}

void WindowView::choose(Presentation presentation)
{
    m_session.settings.presentation = presentation == Presentation::On;
    m_session.history.setNames(presentation == Presentation::On ? storage::Names::Masked : storage::Names::Shown);
    if (m_menu)
        m_menu->setPresentation(presentation);
    m_notes.show(presentation);
    for (Page* page : m_pages)
        page->refresh(); // one that is turned to later must not show the other names for a moment
}

void WindowView::scaleText(int step)
{
    chooseTextScale(m_session, step == 0 ? 1.0 : textScaleBeside(m_session.appearance.textScale(), step));
}

} // namespace farol::ui
