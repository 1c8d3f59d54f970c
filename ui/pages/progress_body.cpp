#include "progress_body.h"

#include "month_picker.h"
#include "progress_charts.h"
#include "progress_figures.h"
#include "ui/data/table_panel.h"
#include "ui/figure_strip.h"
#include "ui/flow_layout.h"
#include "ui/segmented.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace farol::ui {

namespace {

constexpr int leastRows = 8;
constexpr int rowsUnderTallChart = 5;
constexpr int tallBody = 850; ///< px of the body from which cards and a tall chart have room
constexpr int gap = 8;
constexpr int edges = 2; ///< px of the table's frame

} // namespace

ProgressBody::ProgressBody(
    Session& session, ProgressState& state, std::shared_ptr<MarkedCohorts> marked, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_state(state),
    m_figures(new FigureStrip(session.appearance, this)),
    m_choices(new QWidget(this)),
    m_view(new Segmented(session.appearance, tr("View"), this)),
    m_month(new MonthPicker(session.appearance, this)),
    m_contacts(new QCheckBox(tr("&Contacts"), this)),
    m_scaleLabel(new TextLabel(session.appearance, TextSize::Body, Role::Muted, tr("Cells:"), this)),
    m_scale(new Segmented(session.appearance, tr("Cells"), this)),
    m_layout(new Segmented(session.appearance, tr("Layout"), this)),
    m_charts(new ProgressCharts(session, state, this)),
    m_tables(new ProgressTables(session, state, m_answer, std::move(marked), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_figures);
    column->addWidget(m_choices);
    column->addWidget(m_charts);
    column->addWidget(m_tables, 1);
    connect(&session.appearance, &Appearance::changed, this, &ProgressBody::fit);
    connect(m_figures, &FigureStrip::activated, this,
        [this](int index) { emit figureActivated(static_cast<ProgressFigure>(index)); });
    connect(m_charts, &ProgressCharts::situationActivated, this,
        [this](domain::Status status) { emit statusesChosen({status}); });
    connect(m_charts, &ProgressCharts::fitAsked, this, &ProgressBody::fit);
    connect(m_charts, &ProgressCharts::kindChosen, this, [this] {
        showChart();
        fit();
        emit stateChanged();
    });
    connect(m_charts, &ProgressCharts::rowOpened, this, &ProgressBody::opened);
    connect(m_charts, &ProgressCharts::weekOpened, this, &ProgressBody::weekOpened);
    connect(m_charts, &ProgressCharts::failed, this, &ProgressBody::failed);
    connect(m_charts, &ProgressCharts::bandOpened, m_tables, &ProgressTables::chooseBand);
    buildChoices();
    buildTable();
    restyle();
}

void ProgressBody::buildChoices()
{
    m_view->addPart(tr("Overall"));
    m_view->addPart(tr("By cohort"));
    m_view->addPart(tr("By course"));
    m_view->addPart(tr("Month"), {}, tr("First and last photo of a month: gain, expected, situation and profile"));
    m_scale->addPart(tr("Progress"));
    m_scale->addPart(tr("Gap to expected"));
    m_layout->addPart(tr("Chart and table"), Icon::Chart);
    m_layout->addPart(tr("Table only"), Icon::Sheet);
    auto* row = new FlowLayout(m_choices, gap);
    row->addWidget(m_view);
    row->addWidget(m_month);
    row->addStretch();
    row->addWidget(m_contacts);
    row->addWidget(m_scaleLabel);
    row->addWidget(m_scale);
    row->addWidget(m_layout);
    connectChoices();
}

void ProgressBody::connectChoices()
{
    connect(m_view, &Segmented::currentChanged, this, [this](int view) {
        m_state.view = static_cast<ProgressView>(view);
        emit viewChanged();
    });
    connect(m_scale, &Segmented::currentChanged, this, [this](int scale) {
        m_state.scale = static_cast<HeatScale>(scale);
        restyle();
        emit stateChanged();
    });
    connect(m_layout, &Segmented::currentChanged, this, [this](int layout) {
        m_state.layout = static_cast<ProgressLayout>(layout);
        restyle();
        emit stateChanged();
    });
    connect(m_month, &MonthPicker::chosen, this, [this](const analytics::Month& month) {
        m_state.month = month;
        emit viewChanged();
    });
    connect(m_contacts, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn == m_state.showsContacts)
            return;
        emit contactsChosen(isOn ? Contacts::Shown : Contacts::Hidden);
    });
}

void ProgressBody::buildTable()
{
    connect(m_tables, &ProgressTables::clearFilters, this, &ProgressBody::clearFilters);
    connect(m_tables, &ProgressTables::stateChanged, this, &ProgressBody::stateChanged);
    connect(m_tables, &ProgressTables::marksChanged, this, &ProgressBody::showChart);
    connect(m_tables, &ProgressTables::statusesChosen, this, &ProgressBody::statusesChosen);
    connect(m_tables, &ProgressTables::opened, this, &ProgressBody::opened);
}

void ProgressBody::show(ProgressAnswer answer, const domain::StudentFilter& students)
{
    m_answer = std::move(answer);
    m_tables->want(students);
    m_month->show(m_answer.month.month, m_answer.month.earliest, m_answer.month.latest);
    showFigures();
    setStale(false);
    restyle();
    // New cards have no height before they are shown, which happens with the next events.
    QMetaObject::invokeMethod(this, &ProgressBody::fit, Qt::QueuedConnection);
}

bool ProgressBody::read(analytics::StudentWeeks some)
{
    if (some.weeks != m_answer.students->weeks)
        return false;
    analytics::readInto(*m_answer.students, std::move(some));
    m_tables->showRead();
    return true;
}

bool ProgressBody::readAll(analytics::StudentWeeks all)
{
    if (all.weeks != m_answer.students->weeks)
        return false;
    m_answer.students = std::make_shared<analytics::StudentWeeks>(std::move(all));
    m_tables->show();
    showChart(); // gains of earlier weeks are in it
    return true;
}

void ProgressBody::restyle()
{
    m_view->setCurrent(int(m_state.view));
    m_scale->setCurrent(int(m_state.scale));
    m_layout->setCurrent(int(m_state.layout));
    m_contacts->setChecked(m_state.showsContacts);
    m_contacts->setVisible(m_state.listsStudents());
    m_month->setVisible(m_state.view == ProgressView::Month);
    m_tables->show(); // before the chart: it marks the usual rows
    showChart();
    fit();
}

void ProgressBody::narrow(const domain::StudentFilter& students)
{
    m_tables->narrow(students);
}

void ProgressBody::showChart()
{
    m_charts->show(m_answer, m_tables->cohorts().marked(), m_tables->courses().marked());
}

void ProgressBody::showFigures()
{
    m_shownForm = m_figures->form();
    m_figures->show(progressFigures(m_answer.overview, m_session.numbers, m_shownForm));
}

void ProgressBody::setStale(bool isStale)
{
    m_tables->setStale(isStale);
    m_charts->setStale(isStale);
}

void ProgressBody::fit()
{
    const bool isShown = m_state.layout == ProgressLayout::ChartAndTable;
    const bool isTall = height() >= tallBody;
    const ChartRoom wanted = isTall ? ChartRoom::Tall : ChartRoom::Usual;
    const int least = m_charts->needsHeight() ? rowsUnderTallChart : leastRows;
    const int rowsHeight = m_tables->heightOfRows(std::min(least, std::max(3, rows().rowCount())));
    const int choices = m_choices->heightForWidth(std::max(1, width()));
    m_figures->setForm(FigureForm::Card);
    const int cards = m_figures->sizeHint().height();
    const int withCards = cards + choices + rowsHeight + 2 * gap;
    const int forChart = isShown ? m_charts->heightFor(m_state.view, wanted) + gap : 0;
    const bool hasCards = isTall || (m_state.listsStudents() && height() >= withCards + forChart);
    if (!hasCards)
        m_figures->setForm(FigureForm::Line);
    if (m_figures->form() != m_shownForm)
        showFigures();
    const int left = height() - m_figures->sizeHint().height() - choices - rowsHeight - 2 * gap;
    m_charts->setVisible(isShown);
    m_charts->fit(m_state.view, isShown && left < forChart ? ChartRoom::None : wanted, leftForChart(forChart - gap));
}

/// A little lower when all turmas or courses and their total then fit without scrolling.
int ProgressBody::leftForChart(int usual) const
{
    if (m_state.listsStudents())
        return usual;
    const int choices = m_choices->heightForWidth(std::max(1, width()));
    const int whole = m_tables->heightOfRows(m_tables->current().rows().rowCount(), RowRoom::Tight);
    const int left = height() - m_figures->sizeHint().height() - choices - whole - 3 * gap - edges;
    return left < ProgressCharts::leastHeight ? usual : std::min(left, usual);
}

void ProgressBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace farol::ui
