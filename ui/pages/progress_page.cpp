#include "progress_page.h"

#include "progress_answer.h"
#include "progress_body.h"
#include "ui/banner.h"
#include "ui/data/table_panel.h"
#include "unread_weeks.h"

namespace farol::ui {

ProgressPage::ProgressPage(
    Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent, std::shared_ptr<MarkedCohorts> marked) :
    HistoryPage(session, std::move(filter), sign(), {}, parent),
    m_state(ProgressState::fromJson(session.settings.pages[key()].toObject())),
    m_body(new ProgressBody(session, m_state, std::move(marked), bodyParent())),
    m_unread(new UnreadWeeks(session, *m_body, this))
{
    addCollectButton();
    addExportButton();
    setBody(m_body);
    connect(m_body, &ProgressBody::viewChanged, this, &ProgressPage::ask);
    connect(m_body, &ProgressBody::stateChanged, this, &ProgressPage::remember);
    connect(m_body, &ProgressBody::contactsChosen, this, &Page::contactsChosen);
    connect(m_body, &ProgressBody::clearFilters, &filters(), &FilterBar::clear);
    connect(m_body, &ProgressBody::figureActivated, this, &ProgressPage::activate);
    connect(m_body, &ProgressBody::statusesChosen, this, &ProgressPage::showOnly);
    connect(m_body, &ProgressBody::weekOpened, this, &ProgressPage::openWeek);
    connect(m_body, &ProgressBody::failed, this,
        [this](const domain::Error& error) { banner().show(Notices::ofError(error)); });
    connect(m_body, &ProgressBody::opened, this, &ProgressPage::open);
    connect(m_unread, &UnreadWeeks::failed, this,
        [this](const domain::Error& error) { banner().show(Notices::ofError(error)); });
}

PageSign ProgressPage::sign()
{
    return {QStringLiteral("progresso"), tr("Progress"), Icon::Progress};
}

void ProgressPage::ask()
{
    remember();
    askFor<ProgressAnswer>([view = m_state.view, month = m_state.month](const storage::Connection& connection,
                               ProgressAnswer& answer) { return askProgress(connection, view, answer, month); },
        [this](ProgressAnswer answer) { showAnswer(std::move(answer)); });
}

void ProgressPage::showAnswer(ProgressAnswer answer)
{
    filters().setSearchHint(searchHint());
    setSubtitle(subtitleOf(answer));
    m_body->show(std::move(answer), filter().students);
    m_unread->follow();
}

QString ProgressPage::searchHint() const
{
    switch (m_state.view) {
    case ProgressView::ByCohort:
        return tr("Find a cohort");
    case ProgressView::ByCourse:
        return tr("Find a course");
    case ProgressView::General:
    case ProgressView::Month:
        break;
    }
    return tr("Find a student");
}

QString ProgressPage::subtitleOf(const ProgressAnswer& answer) const
{
    if (m_state.view == ProgressView::Month && answer.month.photos.size() > 1)
        return tr("%1: photos of %2 and %3")
            .arg(monthName(answer.month.month), session().numbers.day(answer.month.photos.front().date),
                session().numbers.day(answer.month.photos.back().date));
    if (m_state.view == ProgressView::Month && answer.month.month.isValid())
        return answer.month.photos.empty()
            ? tr("%1: no photo").arg(monthName(answer.month.month))
            : tr("%1: one photo, of %2; a gain needs two")
                  .arg(monthName(answer.month.month), session().numbers.day(answer.month.photos.front().date));
    return answer.overview ? session().numbers.week(answer.overview->last.week) : QString();
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

/// The situations pressed over the table, beside whatever else is chosen of the students.
void ProgressPage::showOnly(const std::vector<domain::Status>& statuses)
{
    domain::StudentFilter students = filter().students;
    students.statuses = statuses;
    filters().narrow(students);
}

/// The students of a week and of those before it in the filter.
void ProgressPage::openWeek(const domain::Week& week)
{
    ChosenFilter upTo = chosen();
    const ProgressAnswer& shown = m_body->answer();
    if (shown.photos.empty() || week != shown.photos.back()) {
        upTo.weeks = WeekChoice::Chosen;
        upTo.filter.from = std::min(shown.filter.from.value_or(shown.photos.front()), week);
        upTo.filter.to = week;
        windowFilter().set(upTo);
    }
    m_state.view = ProgressView::General;
    ask();
    m_body->table().setFocus();
}

/// The students behind a row, or the page of one student.
void ProgressPage::open(const QString& rowId)
{
    domain::Filter wanted = filter();
    switch (m_state.view) {
    case ProgressView::General:
    case ProgressView::Month:
        emit goAsked({QStringLiteral("aluno"), std::nullopt, studentOfRow(rowId)});
        return;
    case ProgressView::ByCohort:
        wanted.cohorts = {domain::CohortId{rowId.toLongLong()}};
        break;
    case ProgressView::ByCourse:
        wanted.courses = {domain::CourseId{rowId.toLongLong()}};
        break;
    }
    wanted.students.searched.clear(); // it was a turma or a course
    ChosenFilter narrowed = chosen();
    narrowed.filter = wanted;
    windowFilter().set(narrowed);
    filters().forgetSearch();
    m_state.view = ProgressView::General;
    ask();
    m_body->table().setFocus();
}

void ProgressPage::chooseColumns()
{
    m_body->tables().chooseColumns();
}

void ProgressPage::remember()
{
    session().settings.pages.insert(key(), m_state.toJson());
    if (session().saveSettings)
        session().saveSettings();
}

void ProgressPage::copy()
{
    m_unread->whenRead([this] { m_body->table().copy(); });
}

void ProgressPage::setContacts(Contacts contacts)
{
    m_state.showsContacts = contacts == Contacts::Shown;
    m_body->restyle();
}

std::optional<domain::StudentId> ProgressPage::currentStudent() const
{
    const QString row = m_body->table().view().currentIndex().data(RowIdRole).toString();
    return m_state.listsStudents() && !row.isEmpty() ? std::optional(studentOfRow(row)) : std::nullopt;
}

void ProgressPage::whenRead(const std::function<void()>& then)
{
    m_unread->whenRead(then);
}

std::optional<TableExport> ProgressPage::exportTable() const
{
    return canExport() ? std::optional(exportOf(m_body->tables().current().shown(), key())) : std::nullopt;
}

} // namespace farol::ui
