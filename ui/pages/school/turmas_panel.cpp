#include "turmas_panel.h"

#include "ui/button.h"
#include "ui/data/table_panel.h"
#include "ui/filter_button.h"
#include "ui/pages/cohort_table.h"
#include "ui/search_field.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QKeyEvent>

#include <algorithm>

namespace farol::ui {

using domain::Cohort;
using domain::CohortId;

namespace {

const auto memory = QStringLiteral("escola-turmas");
const auto archivedKey = QStringLiteral("arquivadas");
constexpr int roomForAll = 600; // px that all columns need
constexpr int roomForTutors = 520;
constexpr int roomForOneLine = 590; // px that the filters and the buttons need beside each other

} // namespace

TurmasPanel::TurmasPanel(Session& session, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_texts(session.numbers),
    m_bar(new QGridLayout),
    m_tracks(new FilterButton(session.appearance, tr("Track"), FilterChoice::Many, this)),
    m_archived(new QCheckBox(tr("Show archive&d"), this)),
    m_search(new SearchField(session.appearance, tr("Find a cohort"), QKeySequence::Find, this)),
    m_edit(new Button(session.appearance, ButtonKind::Common, tr("Change"), this)),
    m_archive(new Button(session.appearance, ButtonKind::Common, {}, this)),
    m_table(new TablePanel(session.appearance, this)),
    m_rows(registeredTurmaId, m_texts)
{
    build();
    listen();
    narrow();
    allow();
}

void TurmasPanel::build()
{
    m_tracks->setAllText(tr("all", "tracks"));
    m_archived->setChecked(m_session.settings.pages[memory].toObject()[archivedKey].toBool(true));
    m_search->setMinimumWidth(120);
    m_edit->setSymbol(Icon::Edit);
    m_edit->setToolTip(tr("Change the selected cohort (Enter)"));
    m_rows.show(registeredTurmaTable(m_texts, {}, m_columns), {});
    m_rows.sort(0, Qt::DescendingOrder);
    m_table->setRows(&m_rows);
    m_table->view().setAccessibleName(tr("Cohorts"));
    m_bar->setContentsMargins(0, 0, 0, 0);
    m_bar->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_bar);
    column->addWidget(m_table, 1);
    arrange();
}

void TurmasPanel::listen()
{
    connect(m_tracks, &FilterButton::chosenChanged, this, &TurmasPanel::narrow);
    connect(m_search, &QLineEdit::textChanged, this, &TurmasPanel::narrow);
    connect(m_archived, &QCheckBox::toggled, this, [this] {
        remember();
        narrow();
    });
    connect(m_table, &TablePanel::clearFilters, this, [this] {
        m_search->clear();
        m_tracks->setChosen({});
        narrow();
    });
    connect(m_edit, &Button::clicked, this, [this] {
        if (const auto chosen = selected(); chosen.size() == 1)
            emit editAsked(chosen.front().id);
    });
    connect(m_archive, &Button::clicked, this, &TurmasPanel::archiveOrReactivate);
    connect(&m_table->view(), &TableView::opened, this,
        [this](const QString& id) { emit editAsked(CohortId{id.toLongLong()}); });
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &TurmasPanel::allow);
}

/// In a narrow window the search and the buttons go under the filters; nothing is left out.
void TurmasPanel::arrange()
{
    const int row = m_isNarrow ? 1 : 0;
    const int column = m_isNarrow ? 0 : 2;
    m_bar->addWidget(m_tracks, 0, 0, Qt::AlignLeft);
    m_bar->addWidget(m_archived, 0, 1, 1, m_isNarrow ? 3 : 1, Qt::AlignLeft);
    m_bar->addWidget(m_search, row, column, 1, m_isNarrow ? 2 : 1);
    m_bar->addWidget(m_edit, row, column + 2);
    m_bar->addWidget(m_archive, row, column + 3);
    m_bar->setColumnStretch(1, m_isNarrow ? 1 : 0);
    m_bar->setColumnStretch(2, m_isNarrow ? 0 : 1);
}

void TurmasPanel::show(const domain::School& school, const analytics::RegisteredFacts& facts, const PlatformTags& tags)
{
    auto rows = registeredTurmas(school, facts, tags);
    std::vector<FilterEntry> entries;
    for (const domain::Track& track : school.tracks)
        entries.push_back({track.id.value, track.name});
    m_tracks->setEntries(entries);
    m_tracks->setVisible(entries.size() > 1);
    if (rows == m_all)
        return;
    m_all = std::move(rows);
    fill();
}

void TurmasPanel::fill()
{
    m_table->refresh([&] { m_rows.show(registeredTurmaTable(m_texts, m_all, m_columns), m_all); });
    const auto archived =
        std::count_if(m_all.begin(), m_all.end(), [](const RegisteredTurma& row) { return row.cohort.archived; });
    FooterContent footer;
    const auto count = static_cast<int>(m_all.size());
    footer.rows = tr("%n cohort(s)", nullptr, count);
    if (archived > 0) {
        footer.rows += QStringLiteral(": ") + tr("%n active", nullptr, count - int(archived)) + QStringLiteral(", ")
            + tr("%n archived", nullptr, int(archived));
        footer.marks = {FooterMark::Archived};
    }
    m_table->showFooter(footer);
    m_table->setEmptySentence(m_all.empty() ? tr("No cohort yet. Type the number of its tag at the right.")
                                            : tr("No cohort with these filters"));
    allow();
}

bool TurmasPanel::isHidden(const RegisteredTurma& row) const
{
    const auto& tracks = m_tracks->chosen();
    const bool isOther =
        !tracks.empty() && std::find(tracks.begin(), tracks.end(), row.cohort.track.value) == tracks.end();
    if (isOther || (row.cohort.archived && !m_archived->isChecked()))
        return true;
    const QString searched = domain::folded(m_search->text());
    if (searched.isEmpty())
        return false;
    const QString words = QStringList{cohortName(row.cohort.number), row.track, QString::number(row.cohort.tag.value),
        row.tagName, row.tutor}
                              .join(u'\n');
    return !domain::folded(words).contains(searched);
}

void TurmasPanel::narrow()
{
    m_table->refresh([&] { m_rows.narrow([this](const RegisteredTurma& row) { return !isHidden(row); }); });
    allow();
}

void TurmasPanel::reveal(CohortId cohort)
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const RegisteredTurma& row) { return row.cohort.id == cohort; });
    if (found == m_all.end())
        return;
    if (isHidden(*found)) {
        m_search->clear();
        m_tracks->setChosen({});
        m_archived->setChecked(m_archived->isChecked() || found->cohort.archived);
        narrow();
    }
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.row(row).cohort.id == cohort) {
            m_table->view().setCurrentIndex(m_rows.index(row, 0));
            m_table->view().scrollTo(m_rows.index(row, 0));
        }
    }
}

std::vector<Cohort> TurmasPanel::selected() const
{
    std::vector<Cohort> cohorts;
    const QStringList ids = m_table->selectedIds();
    for (const RegisteredTurma& row : m_all) {
        if (ids.contains(registeredTurmaId(row)))
            cohorts.push_back(row.cohort);
    }
    return cohorts;
}

void TurmasPanel::allow()
{
    const auto chosen = selected();
    const bool areArchived = !chosen.empty()
        && std::all_of(chosen.begin(), chosen.end(), [](const Cohort& cohort) { return cohort.archived; });
    m_edit->setEnabled(chosen.size() == 1);
    m_archive->setEnabled(!chosen.empty());
    m_archive->setSymbol(areArchived ? Icon::Undo : Icon::Archive);
    m_archive->setText(areArchived ? tr("Rea&ctivate") : tr("Ar&chive"));
    m_archive->setToolTip(areArchived ? tr("It takes part in the next collections again")
                                      : tr("Stays in the history and leaves the next collections (Del)"));
    m_archive->updateGeometry();
}

void TurmasPanel::archiveOrReactivate()
{
    std::vector<CohortId> active;
    std::vector<CohortId> archived;
    for (const Cohort& cohort : selected())
        (cohort.archived ? archived : active).push_back(cohort.id);
    if (!active.empty())
        emit archiveAsked(active);
    else if (!archived.empty())
        emit reactivateAsked(archived);
}

void TurmasPanel::remember()
{
    m_session.settings.pages[memory] = QJsonObject{{archivedKey, m_archived->isChecked()}};
    m_session.saveSettings();
}

void TurmasPanel::keyPressEvent(QKeyEvent* event)
{
    const auto chosen = selected();
    const bool hasActive =
        std::any_of(chosen.begin(), chosen.end(), [](const Cohort& cohort) { return !cohort.archived; });
    if (event->key() == Qt::Key_Delete && hasActive && m_table->view().hasFocus())
        archiveOrReactivate();
    else
        QWidget::keyPressEvent(event);
}

void TurmasPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < roomForOneLine;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        arrange();
    }
    const TurmaColumns columns = width() < roomForTutors ? TurmaColumns::Few
        : width() < roomForAll                           ? TurmaColumns::NoTagName
                                                         : TurmaColumns::All;
    if (columns != m_columns) {
        m_columns = columns;
        fill();
    }
}

} // namespace farol::ui
