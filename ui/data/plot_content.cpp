#include "plot_content.h"

#include "ui/numbers.h"

#include <algorithm>

namespace farol::ui {

QString PlotContent::labelOf(size_t place) const
{
    return places.empty() ? Numbers().shortWeek(weeks[place]) : places[place].name;
}

QString PlotContent::nameOf(size_t place) const
{
    return places.empty() ? Numbers().week(weeks[place]) : places[place].name;
}

bool PlotContent::isOver(const PlotSeries& line, size_t place) const
{
    const std::vector<PlotRun> runs = unbrokenRuns(line.values);
    return !places.empty() && (runs.empty() || place < runs.front().first || place > runs.back().last);
}

std::vector<PlotRun> unbrokenRuns(const std::vector<std::optional<domain::Tenths>>& values)
{
    std::vector<PlotRun> runs;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        if (runs.empty() || runs.back().last + 1 != i)
            runs.push_back({i, i});
        runs.back().last = i;
    }
    return runs;
}

std::vector<qreal> spreadLabels(const std::vector<qreal>& wanted, qreal gap, qreal top, qreal bottom)
{
    // With the gaps taken out, labels may touch but not cross: neighbours that would cross settle at their mean.
    struct Pool {
        qreal sum;
        int count;
        qreal mean() const { return sum / count; }
    };
    std::vector<Pool> pools;
    for (size_t i = 0; i < wanted.size(); ++i) {
        pools.push_back({wanted[i] - qreal(i) * gap, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            pools[pools.size() - 2].sum += pools.back().sum;
            pools[pools.size() - 2].count += pools.back().count;
            pools.pop_back();
        }
    }
    const qreal lowest = bottom - qreal(wanted.size() - 1) * gap;
    std::vector<qreal> places;
    for (const Pool& pool : pools) {
        for (int i = 0; i < pool.count; ++i)
            places.push_back(std::min(std::max(pool.mean(), top), lowest) + qreal(places.size()) * gap);
    }
    return places;
}

} // namespace farol::ui
