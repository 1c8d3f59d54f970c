#include "cohorts_page.h"

#include "cohorts_answer.h"
#include "cohorts_body.h"
#include "ui/definitions.h"
#include "ui/exporting/shown_rows.h"
#include "ui/page_head.h"
#include "ui/pages/progress_figures.h"
#include "ui/segmented.h"

namespace farol::ui {

CohortsPage::CohortsPage(
    Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent, std::shared_ptr<MarkedCohorts> marked) :
    HistoryPage(session, std::move(filter), sign(), {true, true, false}, parent),
    m_state(CohortsState::fromJson(session.settings.pages[key()].toObject())),
    m_body(new CohortsBody(session, m_state, std::move(marked), bodyParent())),
    m_axis(new Segmented(session.appearance, tr("Side by side by"), this))
{
    head().explain(coverageRule());
    addExportButton();
    m_axis->addPart(tr("Week of the year"));
    m_axis->addPart(tr("Week since the start"));
    m_axis->setCurrent(int(m_state.axis));
    filters().addAtEnd(m_axis);
    setBody(m_body);
    connect(m_axis, &Segmented::currentChanged, this, [this](int axis) {
        m_state.axis = static_cast<CohortAxis>(axis);
        m_body->showCharts();
        remember();
    });
    connect(m_body, &CohortsBody::stateChanged, this, &CohortsPage::remember);
    connect(m_body, &CohortsBody::clearFilters, &filters(), &FilterBar::clear);
    connect(m_body, &CohortsBody::opened, this, &CohortsPage::open);
}

PageSign CohortsPage::sign()
{
    return {QStringLiteral("turmas"), tr("Cohorts"), Icon::Cohorts};
}

void CohortsPage::ask()
{
    askFor<CohortsAnswer>(
        [](const storage::Connection& connection, CohortsAnswer& answer) {
            return analytics::cohortComparison(connection, answer.school, answer.filter)
                .map([&](analytics::CohortComparison comparison) { answer.comparison = std::move(comparison); });
        },
        [this](CohortsAnswer answer) { showAnswer(std::move(answer)); });
}

void CohortsPage::showAnswer(CohortsAnswer answer)
{
    const Numbers& numbers = session().numbers;
    const analytics::WeekFigure& last = answer.comparison.last;
    if (last.photographed) {
        const auto present = std::count_if(answer.comparison.rows.begin(), answer.comparison.rows.end(),
            [](const analytics::ComparisonRow& row) { return row.statuses.has_value(); });
        //: of the head: week, then turmas, students and coverage of its photo
        setSubtitle(tr("%1 · %2, %3, %4")
                        .arg(numbers.week(last.week), tr("%Ln cohort(s)", nullptr, int(present)),
                            tr("%Ln student(s)", nullptr, last.students), coverageText(last.counts, numbers)));
    } else {
        setSubtitle({});
    }
    m_body->show(std::move(answer));
}

void CohortsPage::setStale(bool isStale)
{
    m_body->setStale(isStale);
}

/// The students behind a turma stand in Progresso, with this page's other filters.
void CohortsPage::open(domain::CohortId cohort)
{
    domain::Filter filter = chosen().filter;
    if (chosen().weeks == WeekChoice::Usual) {
        filter.from.reset();
        filter.to.reset();
    }
    filter.cohorts = {cohort};
    filter.students = {};
    emit goAsked({QStringLiteral("progresso"), filter});
}

void CohortsPage::remember()
{
    session().settings.pages.insert(key(), m_state.toJson());
    if (session().saveSettings)
        session().saveSettings();
}

void CohortsPage::copy()
{
    m_body->table().copy();
}

std::optional<TableExport> CohortsPage::exportTable() const
{
    return canExport() ? std::optional(exportOf(shownTable(m_body->rows()), key())) : std::nullopt;
}

} // namespace farol::ui
