#include "style.h"

#include "appearance.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace farol::ui {

Style::Style(const Appearance& appearance) :
    QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
    m_appearance(appearance)
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 14;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3; // 2 px of ring, 1 px outside the control
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuButtonIndicator:
        return 33;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_UnderlineShortcut:
    case SH_FocusFrame_AboveWidget: // in the window, where no parent between cuts it
        return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // the focus ring shows it, or the delegate
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QVariant radius = widget ? widget->property("ringRadius") : QVariant();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_appearance.color(Role::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    const qreal corner = (radius.isValid() ? radius.toReal() : 4.0) + 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), corner, corner);
    painter->restore();
}

void Style::drawIndicator(const QStyleOption& option, QPainter& painter) const
{
    const bool on = option.state & (State_On | State_NoChange);
    const bool enabled = option.state & State_Enabled;
    QRectF box(0, 0, 14, 14);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Role fill = !on ? Role::Surface : enabled ? Role::Accent : Role::Track;
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(m_appearance.color(enabled ? Role::Field : Role::Border), 1));
    painter.setBrush(m_appearance.color(fill));
    const qreal inset = on ? 0 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3);
    if (on) {
        painter.setPen(QPen(
            m_appearance.color(enabled ? Role::OnAccent : Role::Muted), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.translate(box.topLeft());
        if (option.state & State_NoChange)
            painter.drawLine(QPointF(4, 7), QPointF(10, 7));
        else
            painter.drawPolyline(QPolygonF{{3.5, 7.3}, {6, 9.8}, {10.5, 4.6}});
    }
    painter.restore();
}

void Style::drawRadio(const QStyleOption& option, QPainter& painter) const
{
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    const QPointF middle = QRectF(option.rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ring = m_appearance.color(!enabled ? Role::Border : on ? Role::Accent : Role::Field);
    painter.setPen(QPen(ring, on ? 4 : 1));
    painter.setBrush(m_appearance.color(Role::Surface));
    const qreal radius = on ? 5 : 6.5;
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
}

} // namespace farol::ui
