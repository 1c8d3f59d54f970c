#include "collection_view.h"

#include "banner.h"
#include "collection_bar.h"
#include "core/analytics/coverage.h"
#include "main_menu.h"
#include "query_runner.h"
#include "session.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace farol::ui {

using namespace std::chrono_literals;

CollectionView::CollectionView(Session& session, CollectionBar& bar, Banner& banner, MainMenu& menu, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_bar(bar),
    m_banner(banner),
    m_menu(menu)
{
    m_joined.setSingleShot(true);
    m_joined.setInterval(250ms);
    connect(&m_joined, &QTimer::timeout, this, &CollectionView::historyChanged);
    Collection& collection = session.collection;
    connect(&collection, &Collection::progressed, this, [this](const sync::Progress& progress) {
        m_isHeld = progress.phase == sync::Phase::Paused;
        m_menu.setCollecting(true, m_isHeld ? Held::Yes : Held::No);
        m_bar.show(progress);
    });
    connect(&collection, &Collection::stored, this, [this] {
        if (!m_joined.isActive())
            m_joined.start();
    });
    connect(&collection, &Collection::copied, this, [this](const CopyNews& news) { m_copy = news; });
    connect(&collection, &Collection::finished, this, &CollectionView::showOutcome);
    connect(&bar, &CollectionBar::pauseClicked, &collection, &Collection::pause);
    connect(&bar, &CollectionBar::resumeClicked, &collection, &Collection::resume);
    connect(&bar, &CollectionBar::cancelClicked, &collection, &Collection::cancel);
}

void CollectionView::start(const sync::Request& request)
{
    if (m_session.collection.isRunning() || m_session.access == Access::ReadOnly)
        return;
    m_isHeld = false;
    m_menu.setCollecting(true);
    m_bar.show(sync::Progress{});
    m_session.collection.start(request);
}

void CollectionView::pauseOrResume()
{
    m_isHeld ? m_session.collection.resume() : m_session.collection.pause();
}

void CollectionView::askForAll(QWidget& window)
{
    const QPointer<QWidget> over(&window);
    m_session.history.ask<std::optional<analytics::PhotoSummary>>(
        this, 0,
        [](const storage::Connection& connection, const domain::School&) { return analytics::lastPhoto(connection); },
        [this, over](const domain::Result<std::optional<analytics::PhotoSummary>>& photo) {
            const bool isKnown = photo && *photo;
            if (over)
                confirmAll(*over, isKnown ? std::optional((*photo)->expected + (*photo)->noAccess) : std::nullopt);
        });
}

void CollectionView::confirmAll(QWidget& window, std::optional<int> cells)
{
    const QString cost = cells ? tr("%1 cells are asked, which takes %2 at the platform's limit of 2 a second.")
                                     .arg(m_session.numbers.count(*cells), m_session.numbers.duration(*cells / 2))
                               : tr("Every student is asked in every course, at the platform's limit of 2 a second.");
    auto* box = new QMessageBox(QMessageBox::Question, tr("Collect everything again"),
        tr("Ask every cell again, also those that cannot have changed?"), QMessageBox::Cancel, &window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(cost + QLatin1Char(' ') + tr("What is collected stays, even when you cancel."));
    QPushButton* yes = box->addButton(tr("Collect everything"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this] { start({.scope = sync::Scope::Full}); });
    box->open();
}

void CollectionView::showOutcome(const sync::Outcome& outcome)
{
    m_isHeld = false;
    m_menu.setCollecting(false);
    const Notice notice =
        Notices::withCopy(Notices::ofOutcome(outcome, m_session.numbers), std::exchange(m_copy, CopyNews()));
    const bool aboutKey = outcome.error
        && (outcome.error->fault == domain::Fault::Refused || outcome.error->fault == domain::Fault::Secret);
    m_banner.show(notice, aboutKey ? tr("Connect…") : QString(),
        notice.kind == BannerKind::Late ? BannerStay::UntilSuccess : BannerStay::CanWait);
    m_joined.stop();
    m_bar.rest({});
    emit historyChanged();
}

} // namespace farol::ui
