#include "pace_versions.h"

#include "pace_draft.h"
#include "pace_shape.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using namespace farol::domain;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PaceVersions)
};

const PlannedCourse* find(const Plan& plan, CourseId id)
{
    const auto found =
        std::find_if(plan.courses.begin(), plan.courses.end(), [id](const auto& c) { return c.course.id == id; });
    return found == plan.courses.end() ? nullptr : &*found;
}

bool isSameOrder(const Plan& before, const Plan& after)
{
    const auto shared = [](const Plan& plan, const Plan& other) {
        std::vector<CourseId> ids;
        for (const PlannedCourse& planned : plan.courses) {
            if (find(other, planned.course.id))
                ids.push_back(planned.course.id);
        }
        return ids;
    };
    return shared(before, after) == shared(after, before);
}

QString changesOf(const Plan& before, const Plan& after, const PaceDraft& words)
{
    QStringList changes;
    for (const PlannedCourse& planned : after.courses) {
        const PlannedCourse* old = find(before, planned.course.id);
        if (!old)
            changes << Words::tr("%1 came in").arg(planned.course.label());
        else if (old->halfWeeks != planned.halfWeeks)
            changes << Words::tr("%1 %2 → %3")
                           .arg(planned.course.label(), words.weeksText(old->halfWeeks),
                               words.weeksText(planned.halfWeeks));
    }
    for (const PlannedCourse& planned : before.courses) {
        if (!find(after, planned.course.id))
            changes << Words::tr("%1 went out").arg(planned.course.label());
    }
    if (!isSameOrder(before, after))
        changes << Words::tr("another order");
    if (before.tolerance != after.tolerance)
        changes << Words::tr("tolerances");
    return changes.join(QStringLiteral("; "));
}

QString sinceOf(const Plan& plan, const Numbers& numbers)
{
    return plan.since.isValid() ? Words::tr("since %1 of %2").arg(numbers.shortWeek(plan.since)).arg(plan.since.year())
                                : Words::tr("since the beginning");
}

} // namespace

std::vector<EditColumn> paceVersionColumns()
{
    const QString first = Words::tr("since the beginning");
    const QString later = Words::tr("since %1 of %2").arg(QStringLiteral("W00")).arg(2026);
    return {{Words::tr("Holds"), CellLook::Text, Editing::No, first.size() > later.size() ? first : later},
        {Words::tr("Weeks"), CellLook::Number, Editing::No, QStringLiteral("000,0"),
            Words::tr("Expected of all its courses together")},
        {Words::tr("Tolerances"), CellLook::Number, Editing::No, QStringLiteral("00,0 · 00,0"),
            Words::tr("In p.p. under the expected: down to the first on track, beyond the second late")},
        {Words::tr("What changed"), CellLook::Text}};
}

std::vector<EditRow> paceVersions(const Track& track, const Numbers& numbers)
{
    const PaceDraft words(numbers);
    std::vector<Plan> plans = track.former;
    plans.push_back(track.plan());
    std::vector<EditRow> rows;
    for (size_t i = plans.size(); i-- > 0;) {
        const Plan& plan = plans[i];
        const int halfWeeks = PaceShape{plan.courses, plan.tolerance}.halfWeeks();
        EditRow row{qint64(i),
            {{sinceOf(plan, numbers)}, {words.weeksText(halfWeeks)},
                {QStringLiteral("%1 · %2").arg(
                    words.pointsText(plan.tolerance.onTrack), words.pointsText(plan.tolerance.late))},
                {i == 0 ? Words::tr("%n course(s)", nullptr, int(plan.courses.size()))
                        : changesOf(plans[i - 1], plan, words)}}};
        row.isMuted = i + 1 < plans.size();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace farol::ui
