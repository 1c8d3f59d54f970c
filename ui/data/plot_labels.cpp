#include "plot_labels.h"

#include "ui/appearance.h"

#include <QFontMetricsF>

#include <algorithm>

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
        if (runs.empty())
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

void dropWhatHasNoRoom(std::vector<PlotLabel>& all, const PlotFrame& frame, size_t room)
{
    const auto isContext = [&frame](const PlotLabel& label) {
        return frame.content().series[label.series].style == LineStyle::Context;
    };
    if (all.size() <= room)
        return;
    const auto context = size_t(std::count_if(all.begin(), all.end(), isContext));
    const size_t others = all.size() - context;
    const size_t kept = room > others ? room - others : 0;
    size_t seen = 0;
    std::erase_if(all, [&](const PlotLabel& label) {
        if (!isContext(label))
            return false;
        const bool isKept = (seen + 1) * kept / context != seen * kept / context;
        ++seen;
        return !isKept;
    });
}

} // namespace

std::vector<PlotLabel> labelsOf(const PlotFrame& frame)
{
    const qreal gap = std::max(leastGap, QFontMetricsF(frame.font()).ascent());
    std::vector<PlotLabel> labels = wantedLabels(frame);
    dropWhatHasNoRoom(labels, frame, size_t(std::max(1.0, frame.area().height() / gap + 1)));
    std::vector<qreal> wanted;
    for (const PlotLabel& label : labels)
        wanted.push_back(label.box.top());
    const std::vector<qreal> places = spreadLabels(wanted, gap, frame.area().top() + 5, frame.area().bottom());
    for (size_t i = 0; i < labels.size(); ++i)
        labels[i].box = QRectF(labels[i].box.left(), places[i] - gap / 2, labels[i].box.width(), gap);
    return labels;
}

} // namespace farol::ui
