#include "cohorts_body.h"

#include "cohort_charts.h"
#include "comparison_table.h"
#include "retention_chart.h"
#include "ui/appearance.h"
#include "ui/data/plot.h"
#include "ui/marked_cohorts.h"
#include "ui/pages/cohort_table.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

namespace farol::ui {

using analytics::ComparisonRow;

namespace {

constexpr int gap = 8;
constexpr int chartHeight = 288; // of a window of 1366 × 768
constexpr int leastChartHeight = 190;
constexpr int tallChartHeight = 400;
constexpr int leastRows = 8;
constexpr int besideFolded = 20; // px over and under a title line

} // namespace

CohortsBody::CohortsBody(
    Session& session, CohortsState& state, std::shared_ptr<MarkedCohorts> marked, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_state(state),
    m_marked(std::move(marked)),
    m_texts(session.numbers),
    m_rows(std::make_unique<TableModel<ComparisonRow>>(&comparisonRowId, m_texts)),
    m_progress(new Plot(session.appearance, this)),
    m_retention(new Plot(session.appearance, this)),
    m_charts(new QWidget(this)),
    m_table(new TablePanel(session.appearance, this))
{
    build();
    m_table->setRows(m_rows.get());
    m_table->view().setAccessibleName(tr("Cohorts side by side"));
    connect(m_table, &TablePanel::clearFilters, this, &CohortsBody::clearFilters);
    connect(m_table, &TablePanel::sortingChanged, this, [this] {
        m_state.sort = m_table->sorting();
        emit stateChanged();
    });
    connect(&m_table->view(), &TableView::opened, this,
        [this](const QString& id) { emit opened(domain::CohortId{id.toLongLong()}); });
    connect(m_rows.get(), &RowsModel::checkToggled, this,
        [this](const QString& id) { m_marked->toggle(domain::CohortId{id.toLongLong()}); });
    connect(
        m_table->view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CohortsBody::showRetention);
    connect(m_marked.get(), &MarkedCohorts::changed, this, [this] {
        showCharts();
        m_table->view().viewport()->update();
    });
}

void CohortsBody::build()
{
    auto* charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(gap);
    charts->addWidget(m_progress, 8);
    charts->addWidget(m_retention, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_charts);
    column->addWidget(m_table, 1);
    for (Plot* plot : {m_progress, m_retention}) {
        connect(plot, &Plot::unfoldRequested, this, [this] {
            m_isUnfolded = true;
            fit();
        });
    }
    connect(&m_session.appearance, &Appearance::changed, this, &CohortsBody::fit);
}

void CohortsBody::show(CohortsAnswer answer)
{
    m_answer = std::move(answer);
    m_texts = Texts(m_session.numbers, m_answer.school.zone);
    std::vector<domain::CohortId> all;
    for (const ComparisonRow& row : m_answer.comparison.rows)
        all.push_back(row.cohort);
    m_marked->markSome(all);
    m_table->refresh([this] { m_rows->show(comparisonTable(m_texts, *m_marked), m_answer.comparison.rows); });
    m_table->setSorting(m_state.sort);
    m_table->setEmptySentence(tr("No cohort with these filters"));
    setStale(false);
    showCharts();
    showFooter();
    fit();
}

void CohortsBody::showCharts()
{
    const bool isAge = m_state.axis == CohortAxis::SinceStart;
    m_progress->show(
        isAge ? agePlot(m_answer, *m_marked, m_session.numbers) : calendarPlot(m_answer, *m_marked, m_session.numbers));
    showRetention();
}

/// The numbers under its axis are of the turma that is current in the table.
void CohortsBody::showRetention()
{
    const QString current = m_table->view().currentIndex().data(RowIdRole).toString();
    const auto counted = current.isEmpty() ? std::nullopt : std::optional(domain::CohortId{current.toLongLong()});
    m_retention->show(retentionPlot(m_answer, *m_marked, counted, m_session.numbers));
}

/// How many turmas, and apart those that no age is known of.
void CohortsBody::showFooter()
{
    QStringList ageless;
    for (const ComparisonRow& row : m_answer.comparison.rows) {
        if (!row.age)
            ageless << cohortShortName(row.number);
    }
    constexpr qsizetype named = 6;
    FooterContent footer;
    footer.rows = tr("%Ln cohort(s)", nullptr, int(m_answer.comparison.rows.size()));
    if (ageless.size() > named)
        footer.rows +=
            QStringLiteral(" \u00B7 ") + tr("%Ln without a start that has come", nullptr, int(ageless.size()));
    else if (!ageless.isEmpty())
        footer.rows += QStringLiteral(" \u00B7 ")
            + tr("without a start that has come: %1").arg(ageless.join(QStringLiteral(", ")));
    footer.rows += QStringLiteral(" \u00B7 ") + tr("Enter opens the students of a cohort");
    m_table->showFooter(footer);
}

void CohortsBody::setStale(bool isStale)
{
    m_table->view().setStale(isStale);
    m_progress->setStale(isStale);
    m_retention->setStale(isStale);
}

void CohortsBody::fit()
{
    const int rows = m_table->heightOfRows(std::min(leastRows, std::max(3, m_rows->rowCount())));
    const int whole = m_table->heightOfRows(std::max(3, m_rows->rowCount()));
    const int least = int(leastChartHeight * m_session.appearance.textScale());
    const int left = height() - rows - gap;
    const bool isFolded = !m_isUnfolded && left < least;
    // What the whole table leaves, but no more than a chart needs; never less than the picture's while rows have room.
    const int wanted = std::clamp(height() - whole - gap, std::min(left, chartHeight), tallChartHeight);
    for (Plot* plot : {m_progress, m_retention})
        plot->setFolded(isFolded);
    m_charts->setFixedHeight(
        isFolded ? m_session.appearance.controlHeight(24) + besideFolded : std::max(least, wanted));
}

void CohortsBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace farol::ui
