#include "main_window.h"

#include "banner.h"
#include "collection.h"
#include "collection_bar.h"
#include "collection_view.h"
#include "connection_dialog.h"
#include "main_menu.h"
#include "nav_rail.h"
#include "pages.h"
#include "window_status.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace farol::ui {

MainWindow::MainWindow(Session& session, QWidget* parent) :
    QMainWindow(parent),
    m_session(session),
    m_memory(*this, session),
    m_rail(new NavRail(session.appearance, this)),
    m_banner(new Banner(session.appearance, this)),
    m_stack(new QStackedWidget(this)),
    m_bar(new CollectionBar(session.appearance, session.numbers, this)),
    m_status(new WindowStatus(session, *m_rail, *m_bar, this))
{
    setWindowTitle(QStringLiteral("Farol"));
    buildFrame();
    for (Page* page : makePages(session, m_stack))
        addPage(*page);
    buildMenu();
    m_collection = new CollectionView(session, *m_bar, *m_banner, *m_menu, this);
    connect(m_collection, &CollectionView::historyChanged, this, &MainWindow::refresh);
    m_memory.restore();
    goTo(0);
    m_status->ask();
}

void MainWindow::buildFrame()
{
    auto* content = new QVBoxLayout;
    content->setContentsMargins(16, 0, 16, 0);
    content->setSpacing(8);
    content->addWidget(m_banner);
    content->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(content, 1);
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_bar);
    setCentralWidget(frame);
    connect(m_rail, &NavRail::chosen, this, &MainWindow::goTo);
    connect(m_banner, &Banner::linkActivated, this, &MainWindow::connectSchool);
    connect(m_status, &WindowStatus::failed, this,
        [this](const domain::Error& error) { m_banner->show(Notices::ofError(error), {}, BannerStay::UntilSuccess); });
}

void MainWindow::buildMenu()
{
    QStringList titles;
    for (const Page* page : m_pages)
        titles << page->title();
    MenuDeeds deeds{
        .connectSchool = [this] { connectSchool(); },
        .exportCsv = [this] { current().exportCsv(); },
        .undo = [this] { current().undo(); },
        .redo = [this] { current().redo(); },
        .copy = [this] { current().copy(); },
        .refresh = [this] { refresh(); },
        .chooseTheme = [this](ThemeChoice choice) { m_memory.choose(choice); },
        .showContacts = [this](Contacts contacts) { showContacts(contacts); },
        .showFullScreen = [this](bool full) { full ? showFullScreen() : showNormal(); },
        .goTo = [this](int page) { goTo(page); },
        .collect = [this] { m_collection->start({}); },
        .cancel = [this] { m_session.collection.cancel(); },
        .pauseOrResume = [this] { m_collection->pauseOrResume(); },
        .retryFailures = [this] { m_collection->start({.scope = sync::Scope::Failures}); },
        .collectAll = [this] { m_collection->askForAll(*this); },
    };
    m_menu = new MainMenu(*this, std::move(deeds), titles);
    m_menu->setTheme(m_session.appearance.choice());
    m_menu->setContacts(contacts());
}

void MainWindow::addPage(Page& page)
{
    m_pages.push_back(&page);
    m_stack->addWidget(&page);
    m_rail->addPage(page.icon(), page.title());
    page.setContacts(contacts());
    connect(&page, &Page::contactsChosen, this, &MainWindow::showContacts);
    connect(&page, &Page::collectAsked, this, [this](const sync::Request& request) { m_collection->start(request); });
    connect(&page, &Page::connectAsked, this, &MainWindow::connectSchool);
    connect(&page, &Page::demonstrationAsked, this, [this] {
        if (m_session.openDemonstration)
            m_session.openDemonstration();
    });
    connect(&page, &Page::undoabilityChanged, this, &MainWindow::showUndo);
    connect(&page, &Page::schoolChanged, m_status, &WindowStatus::ask);
    connect(&page, &Page::exportabilityChanged, this, [this, &page] {
        if (m_menu && &current() == &page)
            m_menu->setExportable(page.canExport());
    });
}

Contacts MainWindow::contacts() const
{
    return m_session.settings.contactsShown ? Contacts::Shown : Contacts::Hidden;
}

Page& MainWindow::current() const
{
    return *m_pages[static_cast<size_t>(m_stack->currentIndex())];
}

void MainWindow::goTo(int page)
{
    m_stack->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_menu->setExportable(current().canExport());
    showUndo();
    current().refresh();
}

void MainWindow::showUndo()
{
    if (m_menu)
        m_menu->setUndo(current().undoWords(), current().redoWords());
}

void MainWindow::show(int page, const domain::Filter& filter)
{
    goTo(page);
    current().show(filter);
}

void MainWindow::refresh()
{
    current().refresh();
    if (!m_session.collection.isRunning())
        m_status->ask();
}

void MainWindow::setSchoolName(const QString& name)
{
    m_status->setSchoolName(name);
}

void MainWindow::connectSchool()
{
    ConnectionDialog dialog(m_session.appearance, m_session.connector, m_status->origin(), m_status->zone(), this);
    if (m_session.openDemonstration)
        connect(&dialog, &ConnectionDialog::demonstrationAsked, this, m_session.openDemonstration);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_banner->dismiss();
    refresh();
}

void MainWindow::showContacts(Contacts contacts)
{
    for (Page* page : m_pages)
        page->setContacts(contacts);
    m_menu->setContacts(contacts);
    m_session.settings.contactsShown = contacts == Contacts::Shown;
    m_session.saveSettings();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    constexpr int narrow = 1180; // px under which the rail keeps only its icons
    QMainWindow::resizeEvent(event);
    m_rail->setForm(width() < narrow ? RailForm::Icons : RailForm::Full);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_memory.keepPlace();
    QMainWindow::closeEvent(event);
}

} // namespace farol::ui
