#include "choice_button.h"

#include "painting.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int side = 10;
constexpr int gap = 5;
constexpr int chevron = 14;
constexpr int widestValue = 220;

} // namespace

ChoiceButton::ChoiceButton(Appearance& appearance, const QString& name, QWidget* parent) :
    QAbstractButton(parent),
    m_appearance(appearance),
    m_name(name)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ChoiceButton::openList);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceButton::setValue(const QString& value, AtDefault atDefault)
{
    m_value = value;
    m_atDefault = atDefault;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_name, value));
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Body));
    const int value = std::min(metrics.horizontalAdvance(m_value), widestValue);
    return {side + metrics.horizontalAdvance(m_name) + gap + value + gap + chevron + side - 2,
        m_appearance.controlHeight(30)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool changed = m_atDefault == AtDefault::No;
    const Role fill = isDown() ? Role::AccentSoft : underMouse() ? Role::Header : Role::Surface;
    const Role border = !isEnabled() ? Role::Border : changed ? Role::Accent : Role::Field;
    paintBox(painter, rect(), m_appearance.color(fill), m_appearance.color(border), changed ? 2 : 1, 4);
    const QFont words = m_appearance.font(TextSize::Body);
    const QFontMetrics metrics(words);
    painter.setFont(words);
    painter.setPen(m_appearance.color(Role::Muted));
    painter.drawText(rect().adjusted(side, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_name);
    const int left = side + metrics.horizontalAdvance(m_name) + gap;
    const QRect space(left, 0, width() - left - gap - chevron - side + 3, height());
    painter.setPen(m_appearance.color(isEnabled() ? Role::Text : Role::Muted));
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(m_value, Qt::ElideRight, space.width()));
    painter.drawPixmap(width() - side - chevron + 2, (height() - chevron) / 2,
        m_appearance.pixmap(Icon::Open, Role::Muted, chevron, devicePixelRatioF()));
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace farol::ui
