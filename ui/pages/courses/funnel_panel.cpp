#include "funnel_panel.h"

#include "funnel_chart.h"
#include "funnel_key.h"
#include "funnel_table.h"
#include "ui/button.h"
#include "ui/data/chart_menu.h"
#include "ui/data/tip_text.h"

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

/// The figures behind the bars.
ChartTable tableOf(const std::vector<FunnelBar>& bars)
{
    ChartTable table;
    table.rowHeading = FunnelPanel::tr("Course");
    table.columns.push_back({FunnelPanel::tr("Students"), domain::ColumnKind::Count});
    for (const FunnelPart part : funnelParts)
        table.columns.push_back({FunnelKey::wordOf(part), domain::ColumnKind::Count});
    for (const FunnelBar& bar : bars) {
        ChartTable::Row row{bar.name, {qint64(bar.students)}};
        for (const FunnelPart part : funnelParts)
            row.values.emplace_back(qint64(countOf(bar, part)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

FunnelPanel::FunnelPanel(Appearance& appearance, QWidget* parent) :
    Panel(appearance, tr("From start to finish"), PanelBody::Table, parent),
    m_appearance(appearance),
    m_key(new FunnelKey(appearance, this)),
    m_menu(new ChartMenu(appearance, *this)),
    m_unfold(new Button(appearance, ButtonKind::Quiet, tr("Show chart"), this)),
    m_chart(new FunnelChart(appearance, this))
{
    addControl(m_key);
    addControl(m_unfold);
    addControl(&m_menu->button());
    m_menu->setContent(tr("From start to finish"), [this] { return tableOf(m_chart->bars()); });
    m_unfold->hide();
    body().addWidget(m_chart);
    body().addStretch();
    m_key->setToolTip(
        inLines(tr("Of all students who have the course: finished = had 100\u00A0% in some photo; under way = had "
                   "progress and not all of it; stalled here = under way without any gain in it in the last two "
                   "photos; not begun = no progress in any photo.")));
    connect(m_unfold, &Button::clicked, this, &FunnelPanel::unfoldRequested);
    connect(m_menu, &ChartMenu::failed, this, &FunnelPanel::failed);
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
    m_menu->button().setVisible(!isFolded);
    m_unfold->setVisible(isFolded);
}

int FunnelPanel::heightOf(int width) const
{
    const int title = m_appearance.controlHeight(24);
    return m_isFolded ? title + aroundChart / 2 : title + m_chart->heightForWidth(width - 2) + aroundChart;
}

} // namespace farol::ui
