#include "pack_answer.h"

#include "core/analytics/scope.h"

#include <algorithm>
#include <set>

namespace farol::ui {

using domain::failed;
using domain::Fault;
using domain::Result;
using spreadsheet::Going;

namespace {

/// The rows of a turma, in their groups; groups without any are left out.
std::vector<GroupRows> groupsOf(const ChangesAnswer& changes, domain::CohortId cohort)
{
    std::vector<GroupRows> groups;
    for (const ChangeGroup kind : allChangeGroups) {
        GroupRows group{kind, {}, 0, 0};
        std::set<domain::StudentId> students;
        for (const analytics::ChangeRow& row : changes.rows) {
            if (groupOf(row.change->kind) == kind && row.who().cohort == cohort) {
                group.rows.push_back(row);
                students.insert(row.who().student.id);
            }
        }
        group.students = int(students.size());
        group.cells = int(group.rows.size()); // in one turma a row is a cell
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

/// One turma of the filter, its students narrowed by nothing: figures are of everybody.
Result<TurmaPack> askTurma(const storage::Connection& connection, const PackAnswer& answer,
    const domain::Cohort& cohort, const PackChoice& choice)
{
    domain::Filter filter = answer.filter;
    filter.cohorts = {cohort.id};
    filter.tutors.clear();
    TurmaPack pack{cohort, {}, {}, {}};
    return analytics::progressView(connection, answer.school, filter, analytics::ProgressTable::Students)
        .and_then([&](analytics::ProgressView view) -> Result<void> {
            pack.view = std::move(view);
            if (!choice.hasSummary())
                return {};
            pack.changes = groupsOf(answer.changes, cohort.id);
            return analytics::courseWeeks(connection, answer.school, filter).map([&](analytics::CourseWeeks courses) {
                pack.courses = std::move(courses);
            });
        })
        .map([&] { return std::move(pack); });
}

Result<void> askTurmas(
    const storage::Connection& connection, PackAnswer& answer, const PackChoice& choice, const spreadsheet::Tell& tell)
{
    const auto scope = analytics::scopeOf(answer.school, answer.filter);
    if (!scope)
        return tl::make_unexpected(scope.error());
    if (choice.hasSummary()) {
        static_cast<PageAnswer&>(answer.changes) = answer;
        if (auto done = askChanges(connection, answer.filter.to, answer.changes); !done)
            return done;
    }
    for (const domain::Cohort* cohort : scope->cohorts) {
        if (tell && tell({qint64(answer.turmas.size()), std::nullopt}) == Going::Stop)
            return failed(Fault::Cancelled);
        auto pack = askTurma(connection, answer, *cohort, choice);
        if (!pack)
            return tl::make_unexpected(pack.error());
        const auto& named = answer.filter.cohorts;
        if (!pack->view.students.rows.empty() || std::find(named.begin(), named.end(), cohort->id) != named.end())
            answer.turmas.push_back(std::move(*pack));
    }
    return {};
}

} // namespace

std::optional<domain::Week> TurmaPack::week() const
{
    return view.overview ? std::optional(view.overview->last.week) : std::nullopt;
}

std::optional<domain::Week> PackAnswer::week() const
{
    std::optional<domain::Week> last;
    for (const TurmaPack& turma : turmas)
        last = std::max(last, turma.week());
    return last;
}

Result<PackAnswer> askPack(
    HistoryReader& history, const ChosenFilter& chosen, const PackChoice& choice, const spreadsheet::Tell& tell)
{
    if (choice.names == PrintedNames::Hidden)
        history.setNames(storage::Names::Masked);
    Result<PackAnswer> answer = PackAnswer();
    history.read([&](const HistoryReader::Opened& opened) {
        if (!opened) {
            answer = tl::make_unexpected(opened.error());
            return;
        }
        auto page = askPage(*opened->connection, *opened->school, chosen);
        if (!page) {
            answer = tl::make_unexpected(page.error());
            return;
        }
        static_cast<PageAnswer&>(*answer) = std::move(*page);
        const auto names = storage::namesOf(*opened->connection);
        const auto done = !names  ? Result<void>(tl::make_unexpected(names.error()))
            : answer->hasPhotos() ? askTurmas(*opened->connection, *answer, choice, tell)
                                  : Result<void>();
        if (!done)
            answer = tl::make_unexpected(done.error());
        else
            answer->names = *names;
    });
    return answer;
}

} // namespace farol::ui
