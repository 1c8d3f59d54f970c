#pragma once

#include "chart_frame.h"
#include "plot_content.h"

#include <optional>

namespace farol::ui {

class PlotView;

/// A line chart in its panel.
class Plot final : public ChartFrame {
    Q_OBJECT

public:
    explicit Plot(Appearance& appearance, QWidget* parent = nullptr);

    void show(const PlotContent& content);
    using QWidget::show;
    void setStale(bool isStale);
    PlotView& view() { return *m_view; }

signals:
    void opened(std::optional<size_t> series, size_t place); ///< the rows behind a point are wanted

private:
    PlotView* m_view;
};

} // namespace farol::ui
