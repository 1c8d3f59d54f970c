#include "plot_end_labels.h"

#include "ui/appearance.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr qreal beside = 9; ///< px right of a line's end
constexpr qreal over = 5; ///< px over or under it
constexpr qreal insideRibbon = 4;

QSizeF sizeOf(const QString& text, const PlotFrame& frame, bool isBold)
{
    const QFontMetricsF metrics(frame.font(isBold));
    return {metrics.horizontalAdvance(text), metrics.height()};
}

/// The ribbon's words at its right end, over its lower edge.
void placeRibbonLabel(std::vector<PlotLabel>& labels, const PlotFrame& frame)
{
    const auto& ribbon = frame.content().ribbon;
    if (!ribbon || ribbon->label.isEmpty())
        return;
    const std::vector<PlotRun> runs = unbrokenRuns(ribbon->low);
    if (runs.empty())
        return;
    const QSizeF size = sizeOf(ribbon->label, frame, false);
    const PlotRun run = runs.back();
    const qreal right = frame.at(run.last, 0).x() - insideRibbon;
    const qreal left = std::max(frame.area().left() + insideRibbon, right - size.width());
    qreal bottom = frame.area().bottom();
    qreal top = 0;
    for (size_t place = run.first; place <= run.last; ++place) {
        const QPointF low = frame.at(place, *ribbon->low[place]);
        if (low.x() >= left) {
            bottom = std::min(bottom, low.y());
            top = std::max(top, frame.at(place, *ribbon->high[place]).y());
        }
    }
    // A narrow ribbon has no room for words: they stand under it, where turmas of that age are seldom.
    const bool fits = bottom - top >= size.height() + insideRibbon;
    const qreal base = fits ? bottom - 2 : frame.area().bottom() - insideRibbon;
    const QRectF box(left, base - size.height(), size.width(), size.height());
    labels.push_back({ribbon->label, frame.look().color(Role::Muted), false, frame.content().series.size(), box, true});
}

std::vector<QRectF> placesAround(const QPointF& end, const QSizeF& size)
{
    const qreal w = size.width();
    const qreal h = size.height();
    std::vector<QRectF> places;
    for (const QPointF& corner : {QPointF(end.x() + beside, end.y() - h / 2),
             QPointF(end.x() - w / 2, end.y() - h - over), QPointF(end.x() - w / 2, end.y() + over),
             QPointF(end.x() + over, end.y() + over), QPointF(end.x() + over, end.y() - h - over),
             QPointF(end.x() - w, end.y() - h - over), QPointF(end.x() - w, end.y() + over)})
        places.emplace_back(corner, size);
    for (int step = 1; step <= 6; ++step) { // further away, for who must be named
        for (const int side : {-1, 1})
            places.emplace_back(QPointF(end.x() + beside, end.y() - h / 2 + side * step * h), size);
        for (const int side : {-1, 1})
            places.emplace_back(QPointF(end.x() - w - over, end.y() - h / 2 + side * step * h), size);
    }
    return places;
}

constexpr size_t nearPlaces = 7;

bool crosses(const QRectF& box, const QLineF& line)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{box.topLeft(), box.bottomRight()}, {box.bottomLeft(), box.topRight()}};
    return std::any_of(std::begin(diagonals), std::end(diagonals),
        [&line](const QLineF& side) { return line.intersects(side, nullptr) == QLineF::BoundedIntersection; });
}

/// How many pieces of lines run through a box.
int crossings(const QRectF& box, const PlotFrame& frame)
{
    int count = 0;
    for (const PlotSeries& series : frame.content().series) {
        for (size_t i = 1; i < series.values.size(); ++i) {
            if (!series.values[i - 1] || !series.values[i])
                continue;
            const QLineF piece(frame.at(i - 1, *series.values[i - 1]), frame.at(i, *series.values[i]));
            count += crosses(box, piece) ? 1 : 0;
        }
    }
    return count;
}

bool isFree(const QRectF& box, const std::vector<PlotLabel>& labels, const QRectF& room)
{
    return room.contains(box) && std::none_of(labels.begin(), labels.end(), [&](const PlotLabel& label) {
        return label.box.intersects(box);
    });
}

void placeName(std::vector<PlotLabel>& labels, const PlotFrame& frame, size_t place)
{
    const PlotSeries& series = frame.content().series[place];
    const std::vector<PlotRun> runs = unbrokenRuns(series.values);
    if (runs.empty() || series.name.isEmpty())
        return;
    const bool isContext = series.style == LineStyle::Context;
    const bool isFocus = series.style == LineStyle::Focus;
    const QSizeF size = sizeOf(series.name, frame, isFocus);
    const QRectF room = frame.area().adjusted(2, 0, 0, -2);
    const std::vector<QRectF> places = placesAround(frame.at(runs.back().last, *series.values[runs.back().last]), size);
    const QRectF* best = nullptr;
    size_t least = 0;
    for (size_t i = 0; i < (isContext ? nearPlaces : places.size()); ++i) {
        if (!isFree(places[i], labels, room))
            continue;
        // Rather a little further away than over a line.
        const size_t distance = i < nearPlaces ? 0 : 1 + (i - nearPlaces) / 4;
        const size_t cost = 2 * size_t(crossings(places[i], frame)) + distance;
        if (!best || cost < least) {
            best = &places[i];
            least = cost;
        }
    }
    if (!best)
        return;
    const QColor color = isFocus && !frame.isStale() ? frame.colorOf(series) : frame.look().color(Role::Muted);
    labels.push_back({series.name, color, isFocus, place, *best, true});
}

} // namespace

void placeEndLabels(std::vector<PlotLabel>& labels, const PlotFrame& frame)
{
    placeRibbonLabel(labels, frame);
    for (const LineStyle style : {LineStyle::Focus, LineStyle::Median, LineStyle::Expected, LineStyle::Context}) {
        for (size_t i = 0; i < frame.content().series.size(); ++i) {
            const PlotSeries& series = frame.content().series[i];
            if (series.style == style && !frame.isBeside(series))
                placeName(labels, frame, i);
        }
    }
}

} // namespace farol::ui
