#include "progress_page.h"

#include "core/spreadsheet/csv.h"
#include "progress_answer.h"
#include "progress_body.h"
#include "progress_export.h"
#include "ui/data/table_panel.h"

namespace farol::ui {

ProgressPage::ProgressPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent) :
    HistoryPage(session, std::move(filter), tr("Progress"), {}, parent),
    m_state(ProgressState::fromJson(session.settings.pages[QStringLiteral("progresso")].toObject())),
    m_body(new ProgressBody(session, m_state, this))
{
    addCollectButton();
    addExportButton();
    setBody(m_body);
    connect(m_body, &ProgressBody::viewChanged, this, &ProgressPage::ask);
    connect(m_body, &ProgressBody::stateChanged, this, &ProgressPage::remember);
    connect(m_body, &ProgressBody::contactsChosen, this, &Page::contactsChosen);
    connect(m_body, &ProgressBody::clearFilters, &filters(), &FilterBar::clear);
    connect(m_body, &ProgressBody::figureActivated, this, &ProgressPage::activate);
}

QString ProgressPage::title() const
{
    return tr("Progress");
}

void ProgressPage::ask()
{
    remember();
    askFor<ProgressAnswer>([view = m_state.view](const storage::Connection& connection,
                               ProgressAnswer& answer) { return askProgress(connection, view, answer); },
        [this](ProgressAnswer answer) { showAnswer(std::move(answer)); });
}

void ProgressPage::showAnswer(ProgressAnswer answer)
{
    filters().setSearchHint(m_state.view == ProgressView::General ? tr("Find a student") : tr("Find a cohort"));
    setSubtitle(answer.overview ? session().numbers.week(answer.overview->last.week) : QString());
    m_body->narrow(filter().students);
    m_body->show(std::move(answer));
}

void ProgressPage::narrow()
{
    m_body->narrow(filter().students);
}

void ProgressPage::setStale(bool isStale)
{
    m_body->setStale(isStale);
}

void ProgressPage::setViewState(const QJsonObject& state)
{
    const bool showsContacts = m_state.showsContacts; // of the whole window
    m_state = ProgressState::fromJson(state);
    m_state.showsContacts = showsContacts;
}

/// The students behind a figure, or the turmas where it is of them.
void ProgressPage::activate(ProgressFigure figure)
{
    const bool isOfCohorts = figure == ProgressFigure::Cohorts || figure == ProgressFigure::Mean;
    domain::StudentFilter students;
    if (figure == ProgressFigure::OnTrack)
        students.statuses = {domain::Status::OnTrack, domain::Status::Finished};
    students.stalledOnly = figure == ProgressFigure::Stalled;
    m_state.view = isOfCohorts ? ProgressView::ByCohort : ProgressView::General;
    filters().narrow(students);
    ask();
    if (!isOfCohorts)
        m_body->table().setFocus();
}

void ProgressPage::remember()
{
    session().settings.pages.insert(key(), m_state.toJson());
    if (session().saveSettings)
        session().saveSettings();
}

void ProgressPage::copy()
{
    m_body->table().copy();
}

void ProgressPage::setContacts(Contacts contacts)
{
    m_state.showsContacts = contacts == Contacts::Shown;
    m_body->restyle();
}

domain::Result<void> ProgressPage::writeCsv(const QString& file) const
{
    return writePrivately(file, [this](QIODevice& device) -> domain::Result<void> {
        const QTimeZone zone = m_body->answer().school.zone;
        spreadsheet::CsvWriter writer(device, spreadsheet::Dialect::Brazilian, zone);
        return m_state.view == ProgressView::General ? writeRows(m_body->students(), writer)
                                                     : writeRows(m_body->cohorts(), writer);
    });
}

void ProgressPage::exportCsv()
{
    if (canExport())
        saveCsv(suggestedFileName(m_body->answer()), [this](const QString& file) { return writeCsv(file); });
}

} // namespace farol::ui
