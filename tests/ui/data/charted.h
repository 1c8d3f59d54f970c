#pragma once

#include "ui/appearance.h"
#include "ui/data/plot.h"
#include "ui/data/plot_view.h"

#include <QApplication>
#include <QLayout>

namespace farol::tests {

using Line = std::vector<std::optional<domain::Tenths>>;

/// A chart of these lines over consecutive weeks from 2026-W40; each line is named "T1", "T2", …
inline ui::PlotContent charted(const std::vector<Line>& lines)
{
    ui::PlotContent content;
    content.title = QStringLiteral("Progresso médio por semana");
    for (size_t i = 0; i < lines.front().size(); ++i)
        content.weeks.push_back(*domain::Week::fromKey(u"2026-W40") + qint64(i));
    for (const Line& values : lines) {
        ui::PlotSeries series;
        series.name = QStringLiteral("T%1").arg(content.series.size() + 1);
        series.values = values;
        content.series.push_back(std::move(series));
    }
    return content;
}

/// A line over so many weeks that ends at `last`.
inline Line risingTo(domain::Tenths last, int weeks = 10)
{
    Line values;
    for (int week = 1; week <= weeks; ++week)
        values.push_back(last * week / weeks);
    return values;
}

/// A chart in its panel, as large as on the page; the view is what the panel shows.
struct Chart {
    explicit Chart(const ui::PlotContent& content, QSize size = {760, 220})
    {
        plot.resize(size);
        plot.show(content);
        plot.QWidget::show();
        plot.layout()->activate();
    }
    ui::PlotView& view() { return plot.view(); }
    QImage image() { return view().grab().toImage(); }

    ui::Appearance appearance{*qApp, ui::ThemeChoice::Light};
    ui::Plot plot{appearance};
};

} // namespace farol::tests
