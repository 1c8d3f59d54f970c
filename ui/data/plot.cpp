#include "plot.h"

#include "chart_menu.h"
#include "plot_view.h"
#include "ui/numbers.h"

namespace farol::ui {

namespace {

/// Where a line stands and how it moved: "turma 12: 41,7 % in S47, +3,2 p.p. since S45".
QString wordsOf(const PlotContent& content, const PlotSeries& series, const Numbers& numbers)
{
    std::vector<size_t> known;
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i])
            known.push_back(i);
    }
    if (known.empty())
        return {};
    const size_t last = known.back();
    const QString value = numbers.percent(series.values[last]);
    if (known.size() == 1)
        return Plot::tr("%1: %2 in %3.").arg(series.name, value, content.labelOf(last));
    const size_t before = known[known.size() - 2];
    return Plot::tr("%1: %2 in %3, %4 since %5.")
        .arg(series.name, value, content.labelOf(last), numbers.points(*series.values[last] - *series.values[before]),
            content.labelOf(before));
}

/// The chart in words, for who cannot see it: what is in colour first.
QString descriptionOf(const PlotContent& content)
{
    const Numbers numbers;
    QStringList sentences;
    for (const LineStyle style : {LineStyle::Focus, LineStyle::Expected, LineStyle::Median, LineStyle::Context}) {
        for (const PlotSeries& series : content.series) {
            if (series.style == style)
                sentences << wordsOf(content, series, numbers);
        }
    }
    sentences.removeAll(QString());
    return sentences.isEmpty() ? content.emptySentence : sentences.join(u' ');
}

} // namespace

Plot::Plot(Appearance& appearance, QWidget* parent) :
    ChartFrame(appearance, parent),
    m_view(new PlotView(appearance, this))
{
    setDrawing(m_view);
    connect(m_view, &PlotView::opened, this, &Plot::opened);
}

void Plot::show(const PlotContent& content)
{
    say(content.title, content.subtitle, descriptionOf(content));
    explain(content.formula);
    m_view->show(content);
    menu().setContent(content.title, [content] { return tableOf(content); });
}

void Plot::setStale(bool isStale)
{
    m_view->setStale(isStale);
}

} // namespace farol::ui
