#pragma once

#include "funnel_bars.h"
#include "ui/appearance.h"

#include <QWidget>

#include <vector>

namespace farol::ui {

/// A bar for each course, in the order of the track, in one or two columns: of all who have it, how many finished, are
/// under way, stopped in it, and have not begun. Arrows go from course to course, Enter or a click opens one.
class FunnelChart final : public QWidget {
    Q_OBJECT

public:
    explicit FunnelChart(Appearance& appearance, QWidget* parent = nullptr);

    void show(std::vector<FunnelBar> bars);
    const std::vector<FunnelBar>& bars() const { return m_bars; }
    void setStale(bool isStale);
    int current() const { return m_current; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The box of a bar with its words; empty when there is no such bar.
    QRect boxOf(int bar) const;

signals:
    void opened(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    using QWidget::show;
    struct Measures; ///< the widths of a row's parts, by the font
    Measures measures(int columnWidth) const;
    int columns(int width) const;
    int rowsOf(int width) const;
    int rowHeight() const;
    int captionHeight() const;
    int barAt(const QPoint& point) const;
    int widestName() const;
    void setCurrent(int bar);
    void setHovered(int bar);
    void paintCaptions(QPainter& painter, const QRect& column) const;
    void paintRow(QPainter& painter, int bar) const;

    Appearance& m_appearance;
    std::vector<FunnelBar> m_bars;
    int m_most = 0; ///< students of the course that has the most
    int m_current = 0;
    int m_hovered = -1;
    bool m_isStale = false;
};

} // namespace farol::ui
