#include "choice_field.h"

#include "painting.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int side = 10;
constexpr int chevron = 14;
constexpr int leastWidth = 90;

} // namespace

ChoiceField::ChoiceField(Appearance& appearance, QWidget* parent) :
    QComboBox(parent),
    m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ChoiceField::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Body));
    int widest = leastWidth;
    for (int index = 0; index < count(); ++index)
        widest = std::max(widest, metrics.horizontalAdvance(itemText(index)) + 2 * side + chevron + 6);
    return {widest, m_appearance.controlHeight(30)};
}

QSize ChoiceField::minimumSizeHint() const
{
    return {leastWidth, m_appearance.controlHeight(30)};
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChoiceField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isInvalid = property("invalid").toBool();
    const Role border = !isEnabled() ? Role::Border : isInvalid ? Role::LateMark : Role::Field;
    const Role fill = isEnabled() && underMouse() ? Role::Header : Role::Surface;
    paintBox(painter, rect(), m_appearance.color(fill), m_appearance.color(border), isInvalid ? 2 : 1, 4);
    const QFont words = m_appearance.font(TextSize::Body);
    painter.setFont(words);
    const QRect space = rect().adjusted(side, 0, -side - chevron - 4, 0);
    painter.setPen(m_appearance.color(isEnabled() ? Role::Text : Role::Muted));
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(words).elidedText(currentText(), Qt::ElideRight, space.width()));
    painter.drawPixmap(width() - side - chevron + 2, (height() - chevron) / 2,
        m_appearance.pixmap(Icon::Open, Role::Muted, chevron, devicePixelRatioF()));
}

} // namespace farol::ui
