#include "courses_body.h"

#include "course_means_table.h"
#include "funnel_panel.h"
#include "funnel_table.h"
#include "ui/data/table_panel.h"
#include "ui/segmented.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QBoxLayout>

namespace farol::ui {

namespace {

constexpr int gap = 8;
constexpr int leastRows = 8;

} // namespace

CoursesBody::CoursesBody(Session& session, CoursesState& state, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_state(state),
    m_texts(session.numbers),
    m_rows(std::make_unique<TableModel<analytics::CourseFunnelRow>>(&courseRowId, m_texts)),
    m_view(new Segmented(session.appearance, tr("View"), this)),
    m_scaleLabel(new TextLabel(session.appearance, TextSize::Body, Role::Muted, tr("Cells:"), this)),
    m_scale(new Segmented(session.appearance, tr("Cells"), this)),
    m_layout(new Segmented(session.appearance, tr("Layout"), this)),
    m_funnel(new FunnelPanel(session.appearance, this)),
    m_table(new TablePanel(session.appearance, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(buildChoices());
    column->addWidget(m_funnel);
    column->addWidget(m_table, 1);
    m_rows->show(funnelTable(m_texts), {});
    m_table->setRows(m_rows.get());
    connectParts();
    restyle();
}

QWidget* CoursesBody::buildChoices()
{
    m_view->addPart(tr("Funnel"), {}, tr("Where students stand in each course in the last week"));
    m_view->addPart(tr("Weeks"), {}, tr("The mean of each course, week by week"));
    m_scale->addPart(tr("Progress"));
    m_scale->addPart(tr("Gap to expected"));
    m_layout->addPart(tr("Chart and table"), Icon::Chart);
    m_layout->addPart(tr("Table only"), Icon::Sheet);
    auto* choices = new QWidget(this);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_view);
    row->addStretch();
    row->addWidget(m_scaleLabel);
    row->addWidget(m_scale);
    row->addWidget(m_layout);
    return choices;
}

void CoursesBody::connectParts()
{
    const auto choose = [this](Segmented* parts, auto take) {
        connect(parts, &Segmented::currentChanged, this, [this, take](int part) {
            take(part);
            restyle();
            emit stateChanged();
        });
    };
    choose(m_view, [this](int view) { m_state.view = static_cast<CoursesView>(view); });
    choose(m_scale, [this](int scale) { m_state.scale = static_cast<HeatScale>(scale); });
    choose(m_layout, [this](int layout) { m_state.layout = static_cast<CoursesLayout>(layout); });
    const auto open = [this](const QString& id) {
        if (!id.isEmpty())
            emit opened(domain::CourseId{id.toLongLong()});
    };
    connect(&m_table->view(), &TableView::opened, this, open);
    connect(m_funnel, &FunnelPanel::opened, this, open);
    connect(m_funnel, &FunnelPanel::failed, this, &CoursesBody::failed);
    connect(m_funnel, &FunnelPanel::unfoldRequested, this, [this] {
        m_isUnfolded = true;
        fit();
    });
    connect(m_table, &TablePanel::clearFilters, this, &CoursesBody::clearFilters);
    connect(m_table, &TablePanel::sortingChanged, this, [this] {
        (isFunnel() ? m_state.funnelSort : m_state.weeksSort) = m_table->sorting();
        emit stateChanged();
    });
    connect(&m_session.appearance, &Appearance::changed, this, &CoursesBody::fit);
}

void CoursesBody::show(CoursesAnswer answer)
{
    m_answer = std::move(answer);
    m_texts = Texts(m_session.numbers, m_answer.school.zone);
    m_funnel->show(m_answer.funnel, m_session.numbers);
    setStale(false);
    restyle();
}

void CoursesBody::restyle()
{
    m_view->setCurrent(int(m_state.view));
    m_scale->setCurrent(int(m_state.scale));
    m_layout->setCurrent(int(m_state.layout));
    m_scale->setVisible(!isFunnel());
    m_scaleLabel->setVisible(!isFunnel());
    m_layout->setVisible(isFunnel());
    const domain::Track* track = m_answer.track();
    m_table->view().setScale(m_state.scale, track ? track->tolerance : domain::Tolerance());
    showTable();
    showFooter();
    fit();
}

void CoursesBody::showTable()
{
    m_table->view().setAccessibleName(isFunnel() ? tr("Courses from start to finish") : tr("Courses by week"));
    m_table->refresh([this] {
        const analytics::CourseFunnel& funnel = m_answer.funnel;
        m_rows->show(isFunnel() ? funnelTable(m_texts) : courseMeansTable(funnel, m_texts, m_state.scale), funnel.rows);
    });
    m_table->setSorting(isFunnel() ? m_state.funnelSort : m_state.weeksSort);
}

void CoursesBody::showFooter()
{
    FooterContent footer;
    const int courses = int(m_answer.funnel.rows.size());
    footer.rows = isFunnel() ? tr("%Ln course(s)", nullptr, courses)
                             : tr("In each cell: mean progress (%) and, smaller, the students it is taken over");
    if (!isFunnel()) {
        footer.scale = m_state.scale;
        footer.tolerance = m_answer.track() ? m_answer.track()->tolerance : domain::Tolerance();
        footer.marks = marksOf(m_answer.funnel);
    }
    m_table->showFooter(footer);
    // No filter is to blame before an answer.
    m_table->setEmptySentence(m_answer.photos.empty() ? QString() : tr("No student with these filters"));
}

void CoursesBody::setStale(bool isStale)
{
    m_table->view().setStale(isStale);
    m_funnel->setStale(isStale);
}

void CoursesBody::fit()
{
    const bool isShown = isFunnel() && m_state.layout == CoursesLayout::ChartAndTable && !m_answer.funnel.rows.empty();
    m_funnel->setVisible(isShown);
    if (!isShown)
        return;
    m_funnel->setFolded(false);
    const int rows = std::min(leastRows, std::max(3, m_rows->rowCount()));
    const int left = height() - m_view->sizeHint().height() - m_table->heightOfRows(rows) - 2 * gap;
    m_funnel->setFolded(!m_isUnfolded && left < m_funnel->heightOf(width()));
    m_funnel->setFixedHeight(m_funnel->heightOf(width()));
}

void CoursesBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace farol::ui
