#include "courses_page.h"

#include "core/analytics/course_funnel_columns.h"
#include "courses_answer.h"
#include "courses_body.h"
#include "ui/banner.h"
#include "ui/data/table_panel.h"
#include "ui/definitions.h"
#include "ui/exporting/shown_rows.h"
#include "ui/page_head.h"

namespace farol::ui {

namespace {

/// The course itself is a row here, so nobody chooses among them.
constexpr FilterParts parts{.weeks = true, .courses = false, .students = false};

/// "Semana 47 (…) · 11 turmas, 312 alunos, 4.301 de 4.328 coletados".
QString subtitleOf(const analytics::CourseFunnel& funnel, const Numbers& numbers)
{
    if (!funnel.whole.photographed)
        return {};
    QStringList about{CoursesPage::tr("%Ln cohort(s)", nullptr, funnel.cohorts),
        CoursesPage::tr("%Ln student(s)", nullptr, funnel.whole.students),
        numbers.coverage(funnel.whole.counts.answered, funnel.whole.counts.expected())};
    if (funnel.whole.counts.noAccess > 0)
        about << CoursesPage::tr("%1 without access").arg(numbers.count(funnel.whole.counts.noAccess));
    return numbers.week(funnel.whole.week) + QStringLiteral(" \u00B7 ") + about.join(QStringLiteral(", "));
}

} // namespace

CoursesPage::CoursesPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent) :
    HistoryPage(session, std::move(filter), sign(), parts, parent),
    m_state(CoursesState::fromJson(session.settings.pages[key()].toObject())),
    m_body(new CoursesBody(session, m_state, bodyParent()))
{
    head().explain(coverageRule());
    addExportButton();
    setBody(m_body);
    connect(m_body, &CoursesBody::stateChanged, this, &CoursesPage::remember);
    connect(m_body, &CoursesBody::clearFilters, &filters(), &FilterBar::clear);
    connect(m_body, &CoursesBody::opened, this, &CoursesPage::open);
    connect(m_body, &CoursesBody::failed, this,
        [this](const domain::Error& error) { banner().show(Notices::ofError(error)); });
}

PageSign CoursesPage::sign()
{
    return {QStringLiteral("cursos"), tr("Courses"), Icon::Courses};
}

void CoursesPage::ask()
{
    askFor<CoursesAnswer>(
        [](const storage::Connection& connection, CoursesAnswer& answer) -> domain::Result<void> {
            answer.filter.courses.clear(); // chosen on another page
            auto funnel = analytics::courseFunnel(connection, answer.school, answer.filter);
            if (!funnel)
                return tl::make_unexpected(funnel.error());
            answer.funnel = std::move(*funnel);
            return {};
        },
        [this](CoursesAnswer answer) { showAnswer(std::move(answer)); });
}

void CoursesPage::showAnswer(CoursesAnswer answer)
{
    setSubtitle(subtitleOf(answer.funnel, session().numbers));
    m_body->show(std::move(answer));
}

void CoursesPage::setStale(bool isStale)
{
    m_body->setStale(isStale);
}

/// The students of one course: in Progresso, with the same turmas and weeks.
void CoursesPage::open(domain::CourseId course)
{
    const domain::Track* track = m_body->answer().track();
    const auto isIt = [course](const domain::PlannedCourse& planned) { return planned.course.id == course; };
    if (!track || std::none_of(track->courses.begin(), track->courses.end(), isIt)) {
        banner().show({BannerKind::Info, tr("This course has left the track: Progress shows those it has now.")});
        return;
    }
    domain::Filter filter = chosen().filter;
    if (chosen().weeks == WeekChoice::Usual) {
        filter.from.reset();
        filter.to.reset();
    }
    filter.courses = {course};
    emit goAsked({QStringLiteral("progresso"), filter});
}

void CoursesPage::remember()
{
    session().settings.pages.insert(key(), m_state.toJson());
    if (session().saveSettings)
        session().saveSettings();
}

void CoursesPage::copy()
{
    m_body->table().copy();
}

std::optional<TableExport> CoursesPage::exportTable() const
{
    if (!canExport())
        return std::nullopt;
    const auto& rows = m_body->rows();
    return exportOf(m_state.view == CoursesView::Weeks ? shownTable(rows)
                                                       : shownTable(shownRows(rows), analytics::courseFunnelColumns()),
        key());
}

} // namespace farol::ui
