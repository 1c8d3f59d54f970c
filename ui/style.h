#pragma once

#include <QProxyStyle>

#include <functional>

class QStyleOptionSlider;

namespace farol::ui {

enum class Role;

/// The property of a scroll bar that stands on the window and not on a surface.
inline constexpr char onWindow[] = "onWindow";

/// Fusion with our metrics, thin scroll bars without arrows, and focus shown by one ring instead of dotted lines.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    using Color = std::function<QColor(Role)>;

    /// `color` answers for the theme in force at each painting.
    explicit Style(Color color);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;

private:
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, Role ground) const;
    void drawIndicator(const QStyleOption& option, QPainter& painter) const;
    void drawRadio(const QStyleOption& option, QPainter& painter) const;

    Color m_color;
};

} // namespace farol::ui
