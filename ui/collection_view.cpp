#include "collection_view.h"

#include "banner.h"
#include "collection_bar.h"
#include "main_menu.h"
#include "session.h"

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
        m_menu.setCollecting(true);
        m_bar.show(progress);
    });
    connect(&collection, &Collection::stored, this, [this] {
        if (!m_joined.isActive())
            m_joined.start();
    });
    connect(&collection, &Collection::copied, this, [this](const CopyNews& news) { m_copy = news; });
    connect(&collection, &Collection::finished, this, &CollectionView::showOutcome);
    connect(&bar, &CollectionBar::cancelClicked, &collection, &Collection::cancel);
}

void CollectionView::start()
{
    if (m_session.collection.isRunning())
        return;
    m_menu.setCollecting(true);
    m_bar.show(sync::Progress{});
    m_session.collection.start();
}

void CollectionView::showOutcome(const sync::Outcome& outcome)
{
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
