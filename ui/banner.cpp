#include "banner.h"

#include "button.h"
#include "painting.h"
#include "text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace farol::ui {

namespace {

struct Dress {
    Role fill;
    Role icon;
    Icon drawing;
};

Dress dressOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Ok:
        return {Role::OkSoft, Role::Ok, Icon::Tick};
    case BannerKind::Warn:
        return {Role::WarnSoft, Role::Warn, Icon::Alert};
    case BannerKind::Late:
        return {Role::LateSoft, Role::Late, Icon::Alert};
    case BannerKind::Info:
        break;
    }
    return {Role::AccentSoft, Role::Accent, Icon::Info};
}

/// Esc closes a notice that can be closed, from wherever the focus is: what uses Esc itself has taken it before it
/// comes to the window.
class EscCloses final : public QObject {
public:
    EscCloses(QWidget& banner, Button& close) :
        QObject(&banner),
        m_banner(banner),
        m_close(close)
    {
        banner.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_banner && event->type() == QEvent::Show)
            m_banner.window()->installEventFilter(this);
        const bool isEsc = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (isEsc && watched == m_banner.window() && m_close.isVisible())
            m_close.click();
        return false;
    }

private:
    QWidget& m_banner;
    Button& m_close;
};

} // namespace

Banner::Banner(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance),
    m_icon(new QLabel(this)),
    m_text(new TextLabel(appearance, TextSize::Body, Role::Text, {}, this)),
    m_link(new Button(appearance, ButtonKind::Quiet, {}, this)),
    m_second(new Button(appearance, ButtonKind::Quiet, {}, this)),
    m_close(new Button(appearance, ButtonKind::Quiet, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 10, 7);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    row->addWidget(m_second);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_close->setSymbol(Icon::Close);
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
    connect(m_link, &Button::clicked, this, &Banner::linkActivated);
    connect(m_second, &Button::clicked, this, &Banner::secondLinkActivated);
    connect(m_close, &Button::clicked, this, [this] {
        dismiss();
        emit dismissed();
    });
    new EscCloses(*this, *m_close);
    connect(&appearance, &Appearance::changed, this, &Banner::dress);
    hide();
}

void Banner::show(const Notice& notice, const QString& link, BannerStay stay)
{
    m_notice = notice;
    m_text->setText(notice.text);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_second->hide();
    m_close->setVisible(stay == BannerStay::CanWait);
    setAccessibleName(notice.text);
    dress();
    setVisible(true);
}

void Banner::addLink(const QString& link)
{
    m_second->setText(link);
    m_second->show();
}

void Banner::dismiss()
{
    m_notice = {};
    setVisible(false);
}

void Banner::dress()
{
    const Dress dress = dressOf(m_notice.kind);
    m_icon->setPixmap(m_appearance.pixmap(dress.drawing, dress.icon, 18, devicePixelRatioF()));
    m_icon->setMinimumHeight(m_appearance.controlHeight(24));
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_appearance.color(dressOf(m_notice.kind).fill), {}, 0, 4);
}

} // namespace farol::ui
