#pragma once

#include <QProxyStyle>

namespace farol::ui {

class Appearance;

/// Fusion with our metrics, and focus shown by one ring instead of dotted lines.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Appearance& appearance);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;

private:
    void drawIndicator(const QStyleOption& option, QPainter& painter) const;
    void drawRadio(const QStyleOption& option, QPainter& painter) const;

    const Appearance& m_appearance;
};

} // namespace farol::ui
