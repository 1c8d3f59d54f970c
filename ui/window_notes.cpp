#include "window_notes.h"

#include "banner.h"
#include "core/analytics/copy_facts.h"
#include "core/domain/clock.h"
#include "core/domain/text.h"
#include "query_runner.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int freshDays = 8; ///< a photo a week, and a day for it to reach who reads it

struct Read {
    analytics::CopyFacts facts;
    QTimeZone zone;
};

domain::Result<Read> readFacts(const storage::Connection& connection, const domain::School& school)
{
    return analytics::copyFacts(connection).map([&school](const analytics::CopyFacts& facts) {
        return Read{facts, school.zone};
    });
}

} // namespace

WindowNotes::WindowNotes(Session& session, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_reader(new Banner(session.appearance, this)),
    m_presentation(new Banner(session.appearance, this)),
    m_notice(new Banner(session.appearance, this)),
    m_file(new Banner(session.appearance, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    for (Banner* banner : {m_reader, m_presentation, m_notice, m_file}) {
        column->addWidget(banner);
        banner->installEventFilter(this);
    }
    hide();
    connect(m_notice, &Banner::linkActivated, this, &WindowNotes::connectAsked);
    connect(m_reader, &Banner::linkActivated, this, &WindowNotes::otherFileAsked);
    connect(m_presentation, &Banner::linkActivated, this, &WindowNotes::presentationEnded);
}

void WindowNotes::say(const Notice& notice)
{
    m_notice->show(notice);
}

void WindowNotes::sayFailure(const domain::Error& error)
{
    m_notice->show(Notices::ofError(error), {}, BannerStay::UntilSuccess);
}

void WindowNotes::show(Presentation presentation)
{
    if (presentation == Presentation::Off)
        return m_presentation->dismiss();
    m_presentation->show({BannerKind::Info, tr("Presentation mode: names are masked, also in what is exported.")},
        tr("Leave presentation mode"), BannerStay::UntilSuccess);
}

/// With nothing to say it takes no room, and no gap either.
bool WindowNotes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        const auto banners = findChildren<Banner*>(Qt::FindDirectChildrenOnly);
        setVisible(
            std::any_of(banners.begin(), banners.end(), [](const Banner* banner) { return !banner->isHidden(); }));
    }
    return QWidget::eventFilter(watched, event);
}

void WindowNotes::ask()
{
    if (m_session.access == Access::Own)
        return;
    m_session.history.ask<Read>(this, 0, readFacts, [this](const domain::Result<Read>& read) {
        if (read)
            tell(read->facts, read->zone);
        else
            m_reader->show(Notices::ofError(read.error()), tr("Open another file"), BannerStay::UntilSuccess);
    });
}

void WindowNotes::tell(const analytics::CopyFacts& facts, const QTimeZone& zone)
{
    const Numbers& numbers = m_session.numbers;
    const QDate today = m_session.clock.now().toTimeZone(zone).date();
    const QString photo = facts.week
        ? tr("photo of week %1 (%2)").arg(facts.week->number()).arg(numbers.daysAgo(facts.photoDate, today))
        : tr("without a photo");
    QString file = tr("a copy of the history");
    if (facts.package) {
        const QString made = numbers.daysAgo(facts.package->madeAt.toTimeZone(zone).date(), today);
        const QString recipient = domain::onOneLine(facts.package->recipient).trimmed();
        file = recipient.isEmpty() ? tr("a file made %1").arg(made) : tr("a file for %1, made %2").arg(recipient, made);
    }
    const bool isOld = !facts.week || facts.photoDate.daysTo(today) > freshDays;
    m_reader->show({isOld ? BannerKind::Warn : BannerKind::Info,
                       tr("Read-only: %1, %2. To bring it up to date, open a newer file.").arg(file, photo)},
        tr("Open another file"), BannerStay::UntilSuccess);
}

} // namespace farol::ui
