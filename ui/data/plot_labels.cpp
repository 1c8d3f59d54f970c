#include "plot_labels.h"

#include "plot_end_labels.h"
#include "ui/appearance.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

constexpr qreal leastGap = 12;
constexpr qreal offset = 10; ///< px right of the line's end

/// All labels, from the top down, each at the end of its line.
std::vector<PlotLabel> wantedLabels(const PlotFrame& frame)
{
    std::vector<PlotLabel> all;
    const std::vector<PlotSeries>& lines = frame.content().series;
    for (size_t i = 0; i < lines.size(); ++i) {
        const std::vector<PlotRun> runs = unbrokenRuns(lines[i].values);
        if (runs.empty() || !frame.isBeside(lines[i]))
            continue;
        const size_t last = runs.back().last;
        const bool isFocus = lines[i].style == LineStyle::Focus;
        const QColor color = isFocus && !frame.isStale() ? frame.colorOf(lines[i]) : frame.look().color(Role::Muted);
        const QString text = frame.labelOf(lines[i]);
        const QSizeF size(QFontMetricsF(frame.font(isFocus)).horizontalAdvance(text), 0);
        const QPointF end(frame.area().right() - PlotFrame::edge + offset, frame.at(last, *lines[i].values[last]).y());
        all.push_back({text, color, isFocus, i, QRectF(end, size)});
    }
    std::stable_sort(
        all.begin(), all.end(), [](const PlotLabel& a, const PlotLabel& b) { return a.box.top() < b.box.top(); });
    return all;
}

qreal middleOf(const PlotLabel& label)
{
    return label.box.center().y();
}

void place(PlotLabel& label, qreal middle, qreal height)
{
    label.box = QRectF(label.box.left(), middle - height / 2, label.box.width(), height);
}

/// Spreads labels over the height, in their order, each as near to its line's end as can be.
void spread(std::vector<PlotLabel>& labels, const PlotFrame& frame, qreal gap)
{
    std::vector<qreal> wanted;
    for (const PlotLabel& label : labels)
        wanted.push_back(label.box.top());
    const std::vector<qreal> places = spreadLabels(wanted, gap, frame.area().top() + 5, frame.area().bottom());
    for (size_t i = 0; i < labels.size(); ++i)
        place(labels[i], places[i], gap);
}

} // namespace

std::vector<PlotLabel> labelsOf(const PlotFrame& frame)
{
    const qreal gap = std::max(leastGap, QFontMetricsF(frame.font()).ascent());
    std::vector<PlotLabel> labels = wantedLabels(frame);
    const auto context = std::stable_partition(labels.begin(), labels.end(),
        [&frame](const PlotLabel& label) { return frame.content().series[label.series].style != LineStyle::Context; });
    std::vector<PlotLabel> others(context, labels.end());
    labels.erase(context, labels.end());
    spread(labels, frame, gap);
    for (PlotLabel& label : others) {
        place(label, label.box.top(), gap);
        const bool isFree = std::all_of(labels.begin(), labels.end(),
            [&](const PlotLabel& placed) { return std::abs(middleOf(placed) - middleOf(label)) >= gap; });
        if (isFree)
            labels.push_back(std::move(label));
    }
    placeEndLabels(labels, frame);
    return labels;
}

} // namespace farol::ui
