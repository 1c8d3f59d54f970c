#include "progress_body.h"

#include "core/analytics/student_choice.h"
#include "core/domain/clock.h"
#include "progress_charts.h"
#include "progress_figures.h"
#include "ui/data/table_panel.h"
#include "ui/figure_strip.h"
#include "ui/segmented.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSet>

namespace farol::ui {

using analytics::CohortRow;
using analytics::StudentRow;

namespace {

constexpr int leastRows = 8;
constexpr int tallBody = 850; ///< px of the body from which cards and a tall chart have room
constexpr int gap = 8;

bool matches(const CohortRow& row, const QString& wanted)
{
    return domain::folded(cohortName(row.number) + u' ' + row.tutor).contains(wanted);
}

} // namespace

ProgressBody::ProgressBody(
    Session& session, ProgressState& state, std::shared_ptr<MarkedCohorts> marked, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_state(state),
    m_texts(session.numbers),
    m_marked(std::move(marked)),
    m_students(std::make_unique<TableModel<StudentRow>>(&studentRowId, m_texts)),
    m_cohorts(std::make_unique<TableModel<CohortRow>>(&cohortRowId, m_texts)),
    m_figures(new FigureStrip(session.appearance, this)),
    m_view(new Segmented(session.appearance, tr("View"), this)),
    m_contacts(new QCheckBox(tr("&Contacts"), this)),
    m_scaleLabel(new TextLabel(session.appearance, TextSize::Body, Role::Muted, tr("Cells:"), this)),
    m_scale(new Segmented(session.appearance, tr("Cells"), this)),
    m_layout(new Segmented(session.appearance, tr("Layout"), this)),
    m_charts(new ProgressCharts(session, this)),
    m_table(new TablePanel(session.appearance, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_figures);
    column->addWidget(buildChoices());
    column->addWidget(m_charts);
    column->addWidget(m_table, 1);
    connect(&session.appearance, &Appearance::changed, this, &ProgressBody::fit);
    connect(m_figures, &FigureStrip::activated, this,
        [this](int index) { emit figureActivated(static_cast<ProgressFigure>(index)); });
    connect(m_charts, &ProgressCharts::fitAsked, this, &ProgressBody::fit);
    buildTable();
    restyle();
}

QWidget* ProgressBody::buildChoices()
{
    m_view->addPart(tr("Overall"));
    m_view->addPart(tr("By cohort"));
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
    row->addWidget(m_contacts);
    row->addSpacing(16);
    row->addWidget(m_scaleLabel);
    row->addWidget(m_scale);
    row->addSpacing(2);
    row->addWidget(m_layout);

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
    connect(m_contacts, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn == m_state.showsContacts)
            return;
        emit contactsChosen(isOn ? Contacts::Shown : Contacts::Hidden);
    });
    return choices;
}

void ProgressBody::buildTable()
{
    m_table->setRows(m_students.get());
    connect(m_table, &TablePanel::clearFilters, this, &ProgressBody::clearFilters);
    connect(m_table, &TablePanel::opened, this, [this](const QString& id) {
        if (isGeneral())
            emit studentOpened(studentOfRow(id));
    });
    connect(m_table, &TablePanel::sortingChanged, this, [this] {
        (isGeneral() ? m_state.generalSort : m_state.cohortSort) = m_table->sorting();
        emit stateChanged();
    });
    connect(m_cohorts.get(), &RowsModel::checkToggled, this,
        [this](const QString& id) { m_marked->toggle(domain::CohortId{id.toLongLong()}); });
    connect(m_marked.get(), &MarkedCohorts::changed, this, [this] {
        showChart();
        m_table->view().viewport()->update();
    });
}

RowsModel& ProgressBody::rows()
{
    if (isGeneral())
        return *m_students;
    return *m_cohorts;
}

void ProgressBody::show(ProgressAnswer answer)
{
    m_answer = std::move(answer);
    m_texts = Texts(m_session.numbers, m_answer.school.zone);
    showFigures();
    markUsualCohorts();
    setStale(false);
    restyle();
    // New cards have no height before they are shown, which happens with the next events.
    QMetaObject::invokeMethod(this, &ProgressBody::fit, Qt::QueuedConnection);
}

void ProgressBody::markUsualCohorts()
{
    std::vector<domain::CohortId> all;
    for (const analytics::CohortSeries& series : m_answer.series.cohorts)
        all.push_back(series.cohort);
    m_marked->markSome(all);
}

void ProgressBody::restyle()
{
    m_view->setCurrent(int(m_state.view));
    m_scale->setCurrent(int(m_state.scale));
    m_layout->setCurrent(int(m_state.layout));
    m_contacts->setChecked(m_state.showsContacts);
    m_contacts->setVisible(isGeneral());
    const domain::Track* track = m_answer.track();
    m_table->view().setScale(m_state.scale, track ? track->tolerance : domain::Tolerance());
    showTable();
    showChart();
    showFooter();
    fit();
}

void ProgressBody::showTable()
{
    if (m_table->view().rows() != &rows())
        m_table->setRows(&rows());
    m_table->view().setAccessibleName(isGeneral() ? tr("Students by week") : tr("Cohorts by week"));
    m_table->refresh([this] {
        if (isGeneral())
            showStudents();
        else
            showCohorts();
    });
    m_table->setSorting(isGeneral() ? m_state.generalSort : m_state.cohortSort);
    narrow(m_wanted);
}

QDate ProgressBody::today() const
{
    return m_session.clock.now().toTimeZone(m_answer.school.zone).date();
}

void ProgressBody::showStudents()
{
    StudentTableChoice choice;
    choice.scale = m_state.scale;
    choice.contacts = m_state.showsContacts ? analytics::Contacts::Shown : analytics::Contacts::Hidden;
    choice.today = today();
    // A row without the last week has nothing to compare; it stays, with its own weeks.
    m_students->show(studentTable(m_answer.students, m_texts, choice), m_answer.students.rows);
}

void ProgressBody::showCohorts()
{
    const domain::Track* track = m_answer.track();
    const QString totalName = track ? tr("Track %1").arg(domain::onOneLine(track->name)) : QString();
    const bool hasRows = !m_answer.cohorts.rows.empty();
    m_cohorts->show(cohortTable(m_answer.cohorts, m_texts, m_state.scale, totalName, *m_marked), m_answer.cohorts.rows,
        hasRows ? std::optional(m_answer.cohorts.total) : std::nullopt);
}

void ProgressBody::narrow(const domain::StudentFilter& students)
{
    m_wanted = students;
    m_table->refresh([&] {
        const QString wanted = domain::folded(students.searched);
        if (isGeneral()) {
            m_students->narrow([choice = analytics::StudentChoice(students, today(), m_answer.school.zone)](
                                   const StudentRow& row) { return choice.matches(row); });
        } else {
            m_cohorts->narrow(wanted.isEmpty() ? TableModel<CohortRow>::Matches()
                                               : [wanted](const CohortRow& row) { return matches(row, wanted); });
        }
    });
    showFooter();
}

void ProgressBody::showFooter()
{
    FooterContent footer;
    footer.rows =
        isGeneral() ? studentsText() : tr("In each cell: mean progress (%) and, smaller, the number of students");
    footer.scale = m_state.scale;
    footer.tolerance = m_answer.track() ? m_answer.track()->tolerance : domain::Tolerance();
    footer.marks = isGeneral() ? marksOf(m_answer.students.rows) : marksOf(m_answer.cohorts.rows);
    m_table->showFooter(footer);
    const QString nobody = isGeneral() ? tr("No student with these filters") : tr("No cohort with these filters");
    m_table->setEmptySentence(m_answer.photos.empty() ? QString() : nobody); // no filter is to blame before an answer
}

/// Rows of students who left or changed turma stay; they are counted apart, so that the others equal the card.
QString ProgressBody::studentsText() const
{
    QSet<qint64> present;
    int gone = 0;
    for (int row = 0; row < m_students->rowCount(); ++row) {
        if (m_students->row(row).last().member)
            present.insert(m_students->row(row).student.id.value);
        else
            ++gone;
    }
    const QString text = present.isEmpty() ? tr("No student") : tr("%Ln student(s)", nullptr, int(present.size()));
    return gone == 0 ? text : text + QStringLiteral(" \u00B7 ") + tr("%Ln row(s) of who left", nullptr, gone);
}

void ProgressBody::showChart()
{
    m_charts->show(m_answer, m_state.view, *m_marked);
}

void ProgressBody::showFigures()
{
    m_shownForm = m_figures->form();
    m_figures->show(progressFigures(m_answer.overview, m_session.numbers, m_shownForm));
}

void ProgressBody::setStale(bool isStale)
{
    m_table->view().setStale(isStale);
    m_charts->setStale(isStale);
}

void ProgressBody::fit()
{
    const bool isShown = m_state.layout == ProgressLayout::ChartAndTable;
    const bool isTall = height() >= tallBody;
    const ChartRoom wanted = isTall ? ChartRoom::Tall : ChartRoom::Usual;
    const int rowsHeight = m_table->heightOfRows(std::min(leastRows, std::max(3, rows().rowCount())));
    const int choices = m_view->sizeHint().height();
    m_figures->setForm(FigureForm::Card);
    const int cards = m_figures->sizeHint().height();
    const int withCards = cards + choices + rowsHeight + 2 * gap;
    const int forChart = isShown ? m_charts->heightFor(m_state.view, wanted) + gap : 0;
    const bool hasCards = isTall || (isGeneral() && height() >= withCards + forChart);
    if (!hasCards)
        m_figures->setForm(FigureForm::Line);
    if (m_figures->form() != m_shownForm)
        showFigures();
    const int left = height() - m_figures->sizeHint().height() - choices - rowsHeight - 2 * gap;
    m_charts->setVisible(isShown);
    m_charts->fit(m_state.view, isShown && left < forChart ? ChartRoom::None : wanted);
}

void ProgressBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace farol::ui
