#include "tray.h"

#include "appearance.h"
#include "collection.h"
#include "core/domain/clock.h"
#include "notice_policy.h"
#include "query_runner.h"
#include "session.h"

#include <QPainter>
#include <QSystemTrayIcon>

namespace farol::ui {

namespace {

constexpr int photoTicket = 0;
constexpr int endTicket = 1;

void paintBadge(QPainter& painter, const QRectF& box, const Theme& theme, TrayState state)
{
    painter.setRenderHint(QPainter::Antialiasing);
    // An edge in the colour of the ground keeps the mark apart from the tower.
    painter.setPen(QPen(theme.color(Role::Surface), box.width() / 10));
    switch (state) {
    case TrayState::InOrder:
        break;
    case TrayState::Collecting:
        painter.setBrush(theme.color(Role::Accent));
        painter.drawEllipse(box);
        break;
    case TrayState::WithFailures:
        painter.setBrush(theme.color(Role::WarnMark));
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case TrayState::Stopped:
        painter.setBrush(theme.color(Role::LateMark));
        painter.drawRect(box.adjusted(box.width() * 0.08, box.width() * 0.08, 0, 0));
        break;
    }
}

TrayState stateOf(analytics::RunEnd end)
{
    switch (end) {
    case analytics::RunEnd::WithFailures:
        return TrayState::WithFailures;
    case analytics::RunEnd::Failed:
        return TrayState::Stopped;
    case analytics::RunEnd::Complete:
    case analytics::RunEnd::Cancelled:
    case analytics::RunEnd::NoEnd:
        break;
    }
    return TrayState::InOrder;
}

} // namespace

QIcon trayIcon(const Appearance& appearance, TrayState state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap drawn = appearance.appMark(size, 1.0);
        QPainter painter(&drawn);
        const qreal badge = size * 0.42;
        paintBadge(painter, QRectF(size - badge - 0.5, size - badge - 0.5, badge, badge), appearance.theme(), state);
        painter.end();
        icon.addPixmap(drawn);
    }
    return icon;
}

Tray::Tray(Session& session, QObject* parent) :
    QObject(parent),
    m_session(session)
{
    buildMenu();
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(&m_menu);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                emit openAsked();
        });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::newsAsked);
    }
    connect(&session.collection, &Collection::progressed, this, &Tray::showProgress);
    connect(&session.collection, &Collection::finished, this, &Tray::showEnd);
    connect(&session.appearance, &Appearance::changed, this, &Tray::showIcon);
    showState(TrayState::InOrder);
    if (m_icon)
        m_icon->show();
    askPhoto();
}

Tray::~Tray() = default;

void Tray::buildMenu()
{
    m_photo = m_menu.addAction(tr("No photo yet"));
    m_photo->setEnabled(false);
    m_open = m_menu.addAction(tr("&Open Farol"), this, &Tray::openAsked);
    m_menu.setDefaultAction(m_open);
    m_collect = m_menu.addAction(tr("&Collect now"), this, &Tray::collectAsked);
    m_collect->setVisible(m_session.access == Access::Own);
    m_menu.addSeparator();
    m_silence = m_menu.addAction(tr("&Silence notices until tomorrow"));
    m_silence->setCheckable(true);
    connect(m_silence, &QAction::triggered, this, &Tray::silence);
    m_quit = m_menu.addAction(tr("&Quit"), this, &Tray::quitAsked);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::showSilence);
    showSilence();
}

void Tray::showIcon()
{
    const std::pair<QAction*, Icon> icons[] = {
        {m_open, Icon::Progress}, {m_collect, Icon::Collect}, {m_silence, Icon::Bell}, {m_quit, Icon::Left}};
    for (const auto& [action, icon] : icons)
        action->setIcon(m_session.appearance.icon(icon));
    if (!m_icon)
        return;
    m_icon->setIcon(trayIcon(m_session.appearance, m_state));
    m_icon->setToolTip(m_toolTip);
}

QString Tray::wordsOf(TrayState state)
{
    switch (state) {
    case TrayState::InOrder:
        break;
    case TrayState::Collecting:
        return tr("Farol is collecting: %1");
    case TrayState::WithFailures:
        return tr("Farol: the last collection has failures");
    case TrayState::Stopped:
        return tr("Farol: the collection stopped and needs you");
    }
    return tr("Farol: everything in order");
}

void Tray::showState(TrayState state)
{
    showState(state, wordsOf(state));
}

void Tray::showState(TrayState state, const QString& toolTip)
{
    if (state == m_state && toolTip == m_toolTip)
        return;
    m_state = state;
    m_toolTip = toolTip;
    m_collect->setEnabled(state != TrayState::Collecting);
    showIcon();
}

void Tray::showProgress(const sync::Progress& progress)
{
    const Numbers& numbers = m_session.numbers;
    const QString counts = progress.total > 0
        ? tr("%1 of %2").arg(numbers.count(progress.done), numbers.count(progress.total))
        : tr("reading the lists of students");
    showState(TrayState::Collecting, wordsOf(TrayState::Collecting).arg(counts));
}

void Tray::showEnd(const sync::Outcome& outcome)
{
    const bool isStopped = outcome.error && outcome.error->fault != domain::Fault::Cancelled;
    const bool hasFailures = outcome.notCollected > 0 || outcome.listsMissing > 0;
    showState(isStopped ? TrayState::Stopped : hasFailures ? TrayState::WithFailures : TrayState::InOrder);
    m_session.history.ask<PhotoNews>(
        this, endTicket, askPhotoNews, [this, outcome](const domain::Result<PhotoNews>& news) {
            if (news)
                showPhoto(*news);
            tell(outcome, news.value_or(PhotoNews{}));
        });
}

void Tray::tell(const sync::Outcome& outcome, const PhotoNews& news)
{
    const QDateTime now = m_session.clock.now();
    settings::NoticeChoice& choice = m_session.settings.notices;
    const bool isTold = NoticePolicy(m_zone).tells(choice, outcome.error, now);
    const auto after = NoticePolicy::remembered(choice, outcome.error, now, isTold ? Told::Yes : Told::No);
    if (after != choice) {
        choice = after;
        if (m_session.saveSettings)
            m_session.saveSettings();
    }
    if (!isTold)
        return;
    const RunNotice notice = runNotice(outcome, news, m_session.numbers);
    if (m_icon)
        m_icon->showMessage(
            notice.title, notice.text, outcome.error ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    emit told(notice);
}

void Tray::askPhoto()
{
    m_session.history.ask<PhotoNews>(this, photoTicket, askLastPhoto, [this](const domain::Result<PhotoNews>& news) {
        if (!news)
            return;
        showPhoto(*news);
        if (m_state == TrayState::InOrder && news->lastEnd)
            showState(stateOf(*news->lastEnd));
    });
}

void Tray::showPhoto(const PhotoNews& news)
{
    m_zone = news.zone;
    m_photo->setText(news.photo
            ? tr("Last photo: %1").arg(m_session.numbers.weekday(news.photo->takenAt.toTimeZone(news.zone)))
            : tr("No photo yet"));
}

void Tray::silence(bool isOn)
{
    const QDateTime now = m_session.clock.now();
    m_session.settings.notices.silencedUntil = isOn ? NoticePolicy(m_zone).tomorrow(now) : QDateTime();
    if (m_session.saveSettings)
        m_session.saveSettings();
}

void Tray::showSilence()
{
    const QDateTime until = m_session.settings.notices.silencedUntil;
    m_silence->setChecked(until.isValid() && m_session.clock.now() < until);
}

} // namespace farol::ui
