#include "funnel_panel.h"

#include "funnel_chart.h"
#include "funnel_key.h"
#include "funnel_table.h"
#include "ui/button.h"

#include <QVBoxLayout>

namespace farol::ui {

namespace {

constexpr int aroundChart = 16; ///< px over the title, between title and chart, and under it

FunnelBar barOf(const analytics::CourseFunnelRow& row, const Numbers& numbers)
{
    FunnelBar bar;
    bar.id = courseRowId(row);
    bar.name = courseLabel(row);
    bar.sentence = courseSentence(row, numbers);
    bar.startedShare = Numbers::missing();
    bar.finishedShare = Numbers::missing();
    if (!row.last().photographed || row.students() == 0)
        return bar;
    bar.students = row.students();
    bar.finished = row.finished;
    bar.underWay = row.underWay();
    bar.stalled = row.stalled;
    bar.startedShare = numbers.wholePercent(row.started, row.students());
    bar.finishedShare = numbers.wholePercent(row.finished, row.students());
    return bar;
}

} // namespace

FunnelPanel::FunnelPanel(Appearance& appearance, QWidget* parent) :
    Panel(appearance, tr("From start to finish"), PanelBody::Table, parent),
    m_appearance(appearance),
    m_key(new FunnelKey(appearance, this)),
    m_unfold(new Button(appearance, ButtonKind::Quiet, tr("Show chart"), this)),
    m_chart(new FunnelChart(appearance, this))
{
    addControl(m_key);
    addControl(m_unfold);
    m_unfold->hide();
    body().addWidget(m_chart);
    body().addStretch();
    m_key->setToolTip(
        tr("Of all students who have the course: finished = had 100\u00A0% in some photo; under way = had "
           "progress and not all of it; stalled here = under way without any gain in it in the last two "
           "photos; not begun = no progress in any photo."));
    connect(m_unfold, &Button::clicked, this, &FunnelPanel::unfoldRequested);
    connect(m_chart, &FunnelChart::opened, this, &FunnelPanel::opened);
}

void FunnelPanel::show(const analytics::CourseFunnel& funnel, const Numbers& numbers)
{
    std::vector<FunnelBar> bars;
    for (const analytics::CourseFunnelRow& row : funnel.rows)
        bars.push_back(barOf(row, numbers));
    m_chart->show(std::move(bars));
    setSubtitle(tr("all who have the course, in the order of the track"));
}

void FunnelPanel::setStale(bool isStale)
{
    m_chart->setStale(isStale);
}

void FunnelPanel::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_chart->setVisible(!isFolded);
    m_key->setVisible(!isFolded);
    m_unfold->setVisible(isFolded);
}

int FunnelPanel::heightOf(int width) const
{
    const int title = m_appearance.controlHeight(24);
    return m_isFolded ? title + aroundChart / 2 : title + m_chart->heightForWidth(width - 2) + aroundChart;
}

} // namespace farol::ui
