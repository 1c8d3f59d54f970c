#include "progress_tables.h"

#include "origin_words.h"
#include "status_chips.h"
#include "student_charts.h"
#include "ui/data/column_chooser.h"
#include "ui/data/table_panel.h"
#include "ui/query_runner.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

constexpr int gap = 6;
constexpr int originTicket = 1;

} // namespace

template <typename Table, typename... Shared>
Table* ProgressTables::add(ProgressView view, Shared... shared)
{
    auto table = std::make_unique<Table>(m_context, std::move(shared)...);
    Table* added = table.get();
    connect(&added->rows(), &RowsModel::checkToggled, this, [this, added](const QString& id) {
        added->toggle(id);
        emit marksChanged();
    });
    m_views[static_cast<size_t>(view)] = std::move(table);
    return added;
}

ProgressTables::ProgressTables(Session& session, ProgressState& state, const ProgressAnswer& answer,
    std::shared_ptr<MarkedCohorts> marked, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_state(state),
    m_answer(answer),
    m_texts(session.numbers),
    m_context{session, state, answer, m_texts},
    m_general(add<GeneralTable>(ProgressView::General)),
    m_cohorts(add<CohortsTable>(ProgressView::ByCohort, marked)),
    m_courses(add<CoursesTable>(ProgressView::ByCourse)),
    m_month(add<MonthTable>(ProgressView::Month)),
    m_chips(new StatusChips(session.appearance, this)),
    m_panel(new TablePanel(session.appearance, this)),
    m_chooserPlace(new QWidget(m_panel)),
    m_chooser(new ColumnChooser(session.appearance, m_chooserPlace))
{
    build();
    connect(marked.get(), &MarkedCohorts::changed, this, [this] {
        m_panel->view().viewport()->update();
        emit marksChanged();
    });
}

void ProgressTables::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_chips);
    column->addWidget(m_panel, 1);
    m_chooserPlace->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_chooserPlace->lower();
    m_panel->setRows(&current().rows());
    TableView& view = m_panel->view();
    view.letColumnsBeArranged();
    connect(m_panel, &TablePanel::clearFilters, this, &ProgressTables::clearFilters);
    connect(m_panel, &TablePanel::sortingChanged, this, [this] {
        if (!showsCurrent())
            return;
        m_state.table().sort = m_panel->sorting();
        emit stateChanged();
    });
    connect(&view, &TableView::selectionChosen, this, &ProgressTables::showFooter);
    connect(&view, &TableView::columnsAsked, this, &ProgressTables::chooseColumns);
    connect(&view, &TableView::columnMoved, this, &ProgressTables::moveColumn);
    connect(&view, &TableView::tipShown, this, &ProgressTables::tellOrigin);
    connect(m_panel, &TablePanel::opened, this, &ProgressTables::opened);
    connect(m_chooser, &ColumnChooser::chosen, this, &ProgressTables::arrange);
    connect(m_chips, &StatusChips::chosen, this, &ProgressTables::statusesChosen);
}

void ProgressTables::show()
{
    if (m_texts.zone() != m_answer.school.zone)
        m_texts = Texts(m_session.numbers, m_answer.school.zone);
    m_chips->setVisible(m_state.listsStudents());
    const domain::Track* track = m_answer.track();
    m_chips->setCounts(m_answer.overview ? m_answer.overview->statuses : analytics::StatusCounts(),
        track ? std::optional(track->tolerance) : std::nullopt);
    m_panel->view().setScale(m_state.scale, track ? track->tolerance : domain::Tolerance());
    if (!showsCurrent())
        m_panel->setRows(&current().rows());
    m_panel->view().setAccessibleName(current().name());
    m_panel->refresh([this] { current().show(m_wanted); });
    m_panel->view().setFrozenColumns(current().frozenColumns());
    m_panel->setSorting(m_state.table().sort);
    showFooter();
}

void ProgressTables::showRead()
{
    m_general->model().showChanged();
    if (showsCurrent())
        showFooter();
}

/// Between the choice of a view and its answer the table is still that of the view before.
bool ProgressTables::showsCurrent() const
{
    return m_panel->view().rows() == &m_views[static_cast<size_t>(m_state.view)]->rows();
}

void ProgressTables::want(const domain::StudentFilter& students)
{
    m_wanted = students;
    m_chips->setChosen(students.statuses);
}

void ProgressTables::narrow(const domain::StudentFilter& students)
{
    want(students);
    m_panel->refresh([&] { current().narrow(students); });
    showFooter();
}

void ProgressTables::setStale(bool isStale)
{
    m_panel->view().setStale(isStale);
}

/// The chosen rows without the total.
std::vector<int> ProgressTables::chosenRows() const
{
    std::vector<int> rows;
    if (!showsCurrent())
        return rows;
    for (const QModelIndex& index : m_panel->view().selectionModel()->selectedRows()) {
        if (!index.data(TotalRole).toBool())
            rows.push_back(index.row());
    }
    return rows;
}

void ProgressTables::showFooter()
{
    const std::vector<int> chosen = chosenRows();
    FooterContent footer;
    footer.rows = chosen.size() > 1 ? current().sumOf(chosen) : current().rowsText();
    footer.scale = m_state.scale;
    footer.tolerance = m_answer.track() ? m_answer.track()->tolerance : domain::Tolerance();
    footer.marks = current().marks();
    m_panel->showFooter(footer);
    // No filter is to blame before an answer.
    m_panel->setEmptySentence(m_answer.photos.empty() ? QString() : current().emptySentence(), current().emptyOffer());
}

void ProgressTables::chooseBand(size_t band)
{
    QSet<QString> ids;
    for (const analytics::StudentRow& row : m_answer.students->rows) {
        const auto progress = row.last().member ? row.last().progress : std::nullopt;
        if (progress && bandOf(*progress) == band)
            ids.insert(studentRowId(row));
    }
    m_panel->choose(ids);
}

void ProgressTables::chooseColumns()
{
    if (!showsCurrent() || current().columnSlots().empty())
        return;
    // At the end of the header, which it opens from.
    const int wide = std::min(m_chooser->sizeHint().width(), m_panel->width());
    m_chooserPlace->setGeometry(m_panel->width() - wide, 0, wide, m_panel->view().horizontalHeader()->height());
    m_chooser->show(current().columnSlots(), m_state.table().columns);
}

void ProgressTables::arrange(const ColumnLayout& layout)
{
    m_state.table().columns = layout;
    show();
    emit stateChanged();
}

/// A header that was dragged to the right comes behind the column it was dropped on, otherwise before it.
void ProgressTables::moveColumn(const QString& key, const QString& place)
{
    const auto slotOfKey = [](const QString& column) { return domain::Week::fromKey(column) ? weeksSlot : column; };
    QStringList usual;
    for (const ColumnSlot& slot : current().columnSlots())
        usual << slot.slot;
    ColumnLayout layout = m_state.table().columns;
    QStringList order = orderedSlots(usual, layout);
    const qsizetype from = order.indexOf(slotOfKey(key));
    const qsizetype to = order.indexOf(slotOfKey(place));
    if (from < 0 || to < 0 || from == to)
        return;
    order.move(from, to);
    layout.order = order.mid(1);
    arrange(layout);
}

/// Asks how the cell under a tooltip came into its week, and says it there.
void ProgressTables::tellOrigin(const QModelIndex& cell)
{
    if (m_state.view != ProgressView::General || cell.model() != &current().rows())
        return;
    const auto week = domain::Week::fromKey(current().rows().columnKey(cell.column()));
    if (!week)
        return;
    const analytics::StudentRow& row = m_general->model().row(cell.row());
    const auto& weeks = m_answer.students->weeks;
    const auto place = std::find(weeks.begin(), weeks.end(), *week);
    if (place == weeks.end() || !row.weeks[size_t(place - weeks.begin())].member)
        return;
    const auto lastAccess = row.weeks[size_t(place - weeks.begin())].lastAccess;
    m_session.history.ask<analytics::CellOrigin>(
        this, originTicket,
        [filter = m_answer.filter, student = row.student.id, wanted = *week](
            const storage::Connection& connection, const domain::School& school) {
            return analytics::cellOrigin(connection, school, filter, student, wanted);
        },
        [this, lastAccess, asked = QPersistentModelIndex(cell)](domain::Result<analytics::CellOrigin> origin) {
            if (origin)
                m_panel->view().extendTip(asked, originWords(*origin, lastAccess, m_texts));
        });
}

int ProgressTables::heightOfRows(int rows, RowRoom room) const
{
    const int chips = m_state.listsStudents() ? m_chips->layout()->heightForWidth(std::max(1, width())) + gap : 0;
    return chips + m_panel->heightOfRows(rows, room);
}

} // namespace farol::ui
