#include "main_window.h"

#include "banner.h"
#include "collection.h"
#include "collection_bar.h"
#include "connection_dialog.h"
#include "core/analytics/coverage.h"
#include "main_menu.h"
#include "nav_rail.h"
#include "pages.h"
#include "query_runner.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

namespace farol::ui {

using namespace std::chrono_literals;

namespace {

constexpr int narrow = 1180;

/// What the frame asks the history for itself.
struct Status {
    std::optional<analytics::PhotoSummary> photo;
    domain::School school;
};

domain::Result<Status> readStatus(const storage::Connection& connection, const domain::School& school)
{
    const auto photo = analytics::lastPhoto(connection);
    if (!photo)
        return tl::make_unexpected(photo.error());
    return Status{*photo, school};
}

RestText restText(const Status& status, const Numbers& numbers)
{
    if (!status.photo)
        return {};
    return {numbers.weekday(status.photo->takenAt.toTimeZone(status.school.zone)),
        MainWindow::tr("Week %1").arg(status.photo->week.number()),
        numbers.coverage(status.photo->answered, status.photo->expected)};
}

/// Both enumerations stand in the same order; the settings know no window.
ThemeChoice choiceOf(settings::Theme theme)
{
    return static_cast<ThemeChoice>(theme);
}
static_assert(static_cast<int>(settings::Theme::System) == static_cast<int>(ThemeChoice::System)
    && static_cast<int>(settings::Theme::Light) == static_cast<int>(ThemeChoice::Light)
    && static_cast<int>(settings::Theme::Dark) == static_cast<int>(ThemeChoice::Dark));

} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent) :
    QMainWindow(parent),
    m_session(session),
    m_rail(new NavRail(session.appearance, this)),
    m_banner(new Banner(session.appearance, this)),
    m_stack(new QStackedWidget(this)),
    m_bar(new CollectionBar(session.appearance, session.numbers, this))
{
    setWindowTitle(QStringLiteral("Farol"));
    buildFrame();
    for (Page* page : makePages(session, m_stack))
        addPage(*page);
    buildMenu();
    connectCollection();
    restoreWindow();
    goTo(0);
    askStatus();
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
}

void MainWindow::buildMenu()
{
    QStringList titles;
    for (const Page* page : m_pages)
        titles << page->title();
    MenuDeeds deeds{
        .connectSchool = [this] { connectSchool(); },
        .exportCsv =
            [this] {
                if (current())
                    current()->exportCsv();
            },
        .copy =
            [this] {
                if (current())
                    current()->copy();
            },
        .refresh = [this] { refresh(); },
        .chooseTheme = [this](ThemeChoice choice) { chooseTheme(choice); },
        .showContacts = [this](bool shown) { showContacts(shown); },
        .showFullScreen = [this](bool full) { full ? showFullScreen() : showNormal(); },
        .goTo = [this](int page) { goTo(page); },
        .collect = [this] { collect(); },
        .cancel = [this] { m_session.collection.cancel(); },
    };
    m_menu =
        new MainMenu(*this, std::move(deeds), titles, m_session.appearance.choice(), m_session.settings.contactsShown);
}

void MainWindow::addPage(Page& page)
{
    m_pages.push_back(&page);
    m_stack->addWidget(&page);
    m_rail->addPage(page.icon(), page.title());
    page.setContacts(m_session.settings.contactsShown ? Contacts::Shown : Contacts::Hidden);
    connect(&page, &Page::collectAsked, this, &MainWindow::collect);
    connect(&page, &Page::connectAsked, this, &MainWindow::connectSchool);
    connect(&page, &Page::demonstrationAsked, this, [this] {
        if (m_session.openDemonstration)
            m_session.openDemonstration();
    });
    connect(&page, &Page::exportabilityChanged, this, [this, &page] {
        if (m_menu && current() == &page)
            m_menu->setExportable(page.canExport());
    });
}

void MainWindow::connectCollection()
{
    m_stored.setSingleShot(true);
    m_stored.setInterval(250ms);
    connect(&m_stored, &QTimer::timeout, this, &MainWindow::refresh);
    const Collection& collection = m_session.collection;
    connect(&collection, &Collection::progressed, m_bar, &CollectionBar::show);
    connect(&collection, &Collection::progressed, this, [this] { m_menu->setCollecting(true); });
    connect(&collection, &Collection::stored, this, [this] {
        if (!m_stored.isActive())
            m_stored.start();
    });
    connect(&collection, &Collection::finished, this, &MainWindow::showOutcome);
    connect(m_bar, &CollectionBar::cancelClicked, &m_session.collection, &Collection::cancel);
    connect(m_banner, &Banner::linkActivated, this, &MainWindow::connectSchool);
}

Page* MainWindow::current() const
{
    return m_stack->currentIndex() < 0 ? nullptr : m_pages[static_cast<size_t>(m_stack->currentIndex())];
}

void MainWindow::goTo(int page)
{
    m_stack->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_menu->setExportable(current() && current()->canExport());
    if (current())
        current()->refresh();
}

void MainWindow::show(int page, const domain::Filter& filter)
{
    goTo(page);
    if (current())
        current()->show(filter);
}

void MainWindow::refresh()
{
    if (current())
        current()->refresh();
    if (!m_session.collection.isRunning())
        askStatus();
}

void MainWindow::askStatus()
{
    m_session.history.ask<Status>(this, 0, readStatus, [this](const domain::Result<Status>& status) {
        if (!status) {
            m_banner->show(Notices::ofError(status.error()), {}, BannerStay::UntilSuccess);
            return;
        }
        m_origin = status->school.origin;
        m_zone = status->school.zone;
        m_rail->setSchool(m_schoolName.isEmpty() ? QUrl(m_origin).host() : m_schoolName);
        if (!m_session.collection.isRunning())
            m_bar->rest(restText(*status, m_session.numbers));
    });
}

void MainWindow::setSchoolName(const QString& name)
{
    m_schoolName = name;
    m_rail->setSchool(name);
}

void MainWindow::collect()
{
    if (m_session.collection.isRunning())
        return;
    m_menu->setCollecting(true);
    m_bar->show(sync::Progress{});
    m_session.collection.start();
}

void MainWindow::showOutcome(const sync::Outcome& outcome)
{
    m_menu->setCollecting(false);
    const Notice notice = Notices::ofOutcome(outcome, m_session.numbers);
    const bool aboutKey = outcome.error
        && (outcome.error->fault == domain::Fault::Refused || outcome.error->fault == domain::Fault::Secret);
    m_banner->show(notice, aboutKey ? tr("Connect…") : QString(),
        notice.kind == BannerKind::Late ? BannerStay::UntilSuccess : BannerStay::CanWait);
    m_bar->rest({});
    refresh();
}

void MainWindow::connectSchool()
{
    ConnectionDialog dialog(m_session.appearance, m_session.connector, m_origin, m_zone, this);
    if (m_session.openDemonstration)
        connect(&dialog, &ConnectionDialog::demonstrationAsked, this, m_session.openDemonstration);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_banner->dismiss();
    refresh();
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_session.appearance.choose(choice);
    m_session.settings.theme = static_cast<settings::Theme>(choice);
    m_session.saveSettings();
}

void MainWindow::showContacts(bool shown)
{
    for (Page* page : m_pages)
        page->setContacts(shown ? Contacts::Shown : Contacts::Hidden);
    m_session.settings.contactsShown = shown;
    m_session.saveSettings();
}

void MainWindow::restoreWindow()
{
    const QSize space = QGuiApplication::primaryScreen()->availableSize();
    setMinimumSize(QSize(1024, 640).boundedTo(space));
    if (!restoreGeometry(m_session.settings.windowGeometry))
        resize(QSize(1366, 768).boundedTo(space));
    m_session.appearance.choose(choiceOf(m_session.settings.theme));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setForm(width() < narrow ? RailForm::Icons : RailForm::Full);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_session.settings.windowGeometry = saveGeometry();
    m_session.saveSettings();
    QMainWindow::closeEvent(event);
}

} // namespace farol::ui
