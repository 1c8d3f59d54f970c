#include "style.h"

#include "theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int scrollBarEdge = 3; ///< px of air beside the slider
constexpr int leastSlider = 32;

/// Where the slider stands; the whole bar is its groove, since there are no arrows.
QRect sliderRect(const QStyleOptionSlider& bar)
{
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int groove = isFlat ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const auto wanted = range > 0 ? int(qint64(bar.pageStep) * groove / (range + bar.pageStep)) : groove;
    const int length = std::min(groove, std::max(leastSlider, wanted));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, groove - length, bar.upsideDown);
    return isFlat ? QRect(start, 0, length, bar.rect.height()) : QRect(0, start, bar.rect.width(), length);
}

QRect between(const QStyleOptionSlider& bar, int from, int to)
{
    return bar.orientation == Qt::Horizontal ? QRect(from, 0, to - from, bar.rect.height())
                                             : QRect(0, from, bar.rect.width(), to - from);
}

} // namespace

Style::Style(Color color) :
    QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
    m_color(std::move(color))
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
    case PM_MenuBarHMargin:
        return 6;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return leastSlider;
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
    case PE_PanelMenu:
    case PE_FrameMenu: { // no shadow: a menu stands out by its border, in the dark, too
        painter->save();
        painter->setPen(m_color(Role::Field));
        painter->setBrush(element == PE_PanelMenu ? QBrush(m_color(Role::Surface)) : QBrush(Qt::NoBrush));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, m_color(Role::Surface));
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
    painter->setPen(QPen(m_color(Role::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    const qreal corner = (radius.isValid() ? radius.toReal() : 4.0) + 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), corner, corner);
    painter->restore();
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); control == CC_ScrollBar && bar)
        drawScrollBar(*bar, *painter, widget && widget->property(onWindow).toBool() ? Role::Window : Role::Surface);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect slider = sliderRect(*bar);
    const bool isFlat = bar->orientation == Qt::Horizontal;
    QRect place;
    if (part == SC_ScrollBarGroove)
        place = QRect(QPoint(), bar->rect.size());
    else if (part == SC_ScrollBarSlider)
        place = slider;
    else if (part == SC_ScrollBarSubPage)
        place = between(*bar, 0, isFlat ? slider.left() : slider.top());
    else if (part == SC_ScrollBarAddPage)
        place = between(
            *bar, isFlat ? slider.right() + 1 : slider.bottom() + 1, isFlat ? bar->rect.width() : bar->rect.height());
    return visualRect(bar->direction, bar->rect, place.translated(bar->rect.topLeft()));
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_MenuBarItem ? usual + QSize(4, 2) : usual;
}

void Style::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, Role ground) const
{
    painter.fillRect(option.rect, m_color(ground));
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld =
        option.activeSubControls & SC_ScrollBarSlider && option.state & (State_MouseOver | State_Sunken);
    const QRect slider =
        visualRect(option.direction, option.rect, sliderRect(option).translated(option.rect.topLeft()));
    const bool isFlat = option.orientation == Qt::Horizontal;
    const QMargins air =
        isFlat ? QMargins(2, scrollBarEdge, 2, scrollBarEdge) : QMargins(scrollBarEdge, 2, scrollBarEdge, 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color(isHeld ? Role::Field : Role::Ghost));
    painter.drawRoundedRect(slider.marginsRemoved(air), 3, 3);
    painter.restore();
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
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(m_color(enabled ? Role::Field : Role::Border), 1));
    painter.setBrush(m_color(fill));
    const qreal inset = on ? 0 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3);
    if (on) {
        painter.setPen(
            QPen(m_color(enabled ? Role::OnAccent : Role::Muted), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
    const QColor ring = m_color(!enabled ? Role::Border : on ? Role::Accent : Role::Field);
    painter.setPen(QPen(ring, on ? 4 : 1));
    painter.setBrush(m_color(Role::Surface));
    const qreal radius = on ? 5 : 6.5;
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
}

} // namespace farol::ui
