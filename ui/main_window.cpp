#include "main_window.h"

#include "banner.h"
#include "closing.h"
#include "collection.h"
#include "collection_bar.h"
#include "collection_view.h"
#include "main_menu.h"
#include "nav_rail.h"
#include "page_turner.h"
#include "pages.h"
#include "school_doors.h"
#include "ui/exporting/export_bar.h"
#include "ui/exporting/exports.h"
#include "whatsapp.h"
#include "window_notes.h"
#include "window_status.h"
#include "window_view.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace farol::ui {

MainWindow::MainWindow(Session& session, QWidget* parent) :
    QMainWindow(parent),
    m_session(session),
    m_memory(*this, session),
    m_rail(new NavRail(session.appearance, this)),
    m_notes(new WindowNotes(session, this)),
    m_stack(new QStackedWidget(this)),
    m_turner(new PageTurner(session, pageMakers(session), *m_rail, *m_stack, this)),
    m_fileBar(new ExportBar(session.appearance, session.numbers, this)),
    m_bar(new CollectionBar(session.appearance, session.numbers, this)),
    m_status(new WindowStatus(session, *m_rail, *m_bar, this)),
    m_view(new WindowView(session, *m_notes, this)),
    m_doors(new SchoolDoors(session, *m_status, *this)),
    m_exports(new Exports(session, m_notes->file(), *m_fileBar, *this))
{
    setWindowTitle(QStringLiteral("Farol"));
    buildFrame();
    connectParts();
    buildMenu();
    m_collection = new CollectionView(session, *m_bar, m_notes->notice(), *m_menu, this);
    connect(m_collection, &CollectionView::historyChanged, this, &MainWindow::refresh);
    m_memory.restore();
    connect(m_turner, &PageTurner::turned, this, &MainWindow::showTurned);
    goTo(0);
    m_status->ask();
    m_notes->ask();
    m_turner->settle();
}

void MainWindow::buildFrame()
{
    auto* content = new QVBoxLayout;
    content->setContentsMargins(16, 0, 16, 0);
    content->setSpacing(8);
    content->addWidget(m_notes);
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
    column->addWidget(m_fileBar);
    column->addWidget(m_bar);
    setCentralWidget(frame);
}

void MainWindow::connectParts()
{
    connect(m_rail, &NavRail::chosen, this, &MainWindow::goTo);
    connect(m_turner, &PageTurner::built, this, &MainWindow::addPage);
    connect(m_turner, &PageTurner::settled, this, &MainWindow::settled);
    connect(m_notes, &WindowNotes::connectAsked, m_doors, &SchoolDoors::connectSchool);
    connect(m_notes, &WindowNotes::otherFileAsked, m_doors, &SchoolDoors::openFile);
    connect(m_doors, &SchoolDoors::said, m_notes, &WindowNotes::say);
    connect(m_doors, &SchoolDoors::schoolChanged, this, &MainWindow::refresh);
    connect(m_doors, &SchoolDoors::collectAsked, this, [this] { m_collection->start({}); });
    connect(m_doors, &SchoolDoors::connected, &m_notes->notice(), &Banner::dismiss);
    connect(m_doors, &SchoolDoors::connected, this, &MainWindow::refresh);
    connect(m_status, &WindowStatus::named, this, &QWidget::setWindowTitle);
    connect(m_status, &WindowStatus::failed, m_notes, &WindowNotes::sayFailure);
}

void MainWindow::buildMenu()
{
    MenuDeeds deeds;
    deeds.refresh = [this] { refresh(); };
    deeds.showFullScreen = [this](bool full) { full ? showFullScreen() : showNormal(); };
    deeds.openChat = [this] { openChat(); };
    deeds.collect = [this] { m_collection->start({}); };
    deeds.cancel = [this] { m_session.collection.cancel(); };
    deeds.pauseOrResume = [this] { m_collection->pauseOrResume(); };
    deeds.retryFailures = [this] { m_collection->start({.scope = sync::Scope::Failures}); };
    deeds.collectAll = [this] { m_collection->askForAll(*this); };
    m_turner->addDeeds(deeds);
    m_doors->addDeeds(deeds);
    m_view->addDeeds(deeds);
    m_exports->addDeeds(deeds, [this]() -> Page& { return current(); });
    m_menu = new MainMenu(*this, std::move(deeds), m_turner->railTitles(), m_session.access);
    m_view->showIn(*m_menu);
}

void MainWindow::addPage(Page* page)
{
    m_view->add(*page);
    m_exports->add(*page);
    connect(page, &Page::collectAsked, this, [this](const sync::Request& request) { m_collection->start(request); });
    connect(page, &Page::connectAsked, m_doors, &SchoolDoors::connectSchool);
    connect(page, &Page::wizardAsked, m_doors, &SchoolDoors::beginFirstStart);
    connect(page, &Page::demonstrationAsked, m_doors, &SchoolDoors::openDemonstration);
    connect(page, &Page::chatAsked, this, &MainWindow::openChat);
    connect(page, &Page::undoabilityChanged, this, &MainWindow::showUndo);
    connect(page, &Page::schoolChanged, m_status, &WindowStatus::ask);
    connect(page, &Page::exportabilityChanged, this, [this, page] {
        if (&current() == page || page->exportScope())
            showAbilities();
    });
}

Page& MainWindow::current() const
{
    return m_turner->current();
}

std::vector<Page*> MainWindow::pages() const
{
    return m_turner->pages();
}

void MainWindow::goTo(int page)
{
    m_turner->goTo(page);
}

/// What the menu says is of the page that is turned to.
void MainWindow::showTurned()
{
    showAbilities();
    m_menu->setWayBack(m_turner->wayBack());
    showUndo();
}

/// What the menus offer on the current page.
void MainWindow::showAbilities()
{
    m_menu->setExportable(current().canExport());
    m_menu->setPrintable(current().printWish().has_value());
    m_menu->setReportable(m_exports->hasHistory());
    m_menu->setFilterable(current().hasFilter());
}

void MainWindow::showUndo()
{
    m_menu->setUndo(current().undoWords(), current().redoWords());
}

void MainWindow::welcome()
{
    m_doors->welcome();
}

void MainWindow::go(const Destination& destination)
{
    m_turner->go(destination);
}

void MainWindow::openChat()
{
    const std::optional<domain::StudentId> student = current().currentStudent();
    if (!student)
        return m_notes->say({BannerKind::Info, tr("Choose a student first: the row of a list, or their page.")});
    ui::openChat(m_session, this, *student, current().chatText(), [this](ChatOpened opened) {
        if (opened == ChatOpened::NoPhone)
            m_notes->say({BannerKind::Info, tr("There is no phone of this student that WhatsApp can write to.")});
    });
}

void MainWindow::refresh()
{
    current().refresh();
    if (m_session.collection.isRunning())
        return;
    m_status->ask();
    m_turner->lookForNews();
}

void MainWindow::setSchoolName(const QString& name)
{
    m_status->setSchoolName(name);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    constexpr int narrow = 1180; // px under which the rail keeps only its icons
    QMainWindow::resizeEvent(event);
    m_rail->setForm(width() < narrow ? RailForm::Icons : RailForm::Full);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose(pages(), *this) || !m_exports->mayClose())
        return event->ignore();
    m_memory.keepPlace();
    QMainWindow::closeEvent(event);
}

} // namespace farol::ui
