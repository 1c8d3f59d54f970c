#include "tests/support/plan_line.h"

#include "core/domain/progress.h"
#include "tests/support/picture.h"

#include <algorithm>

namespace farol::tests {

using namespace farol::domain;

namespace {

/// The course as any trilha has or had it; else with the name the line gives.
Course knownCourse(const School& school, const Course& course)
{
    const auto among = [&course](const std::vector<PlannedCourse>& courses) {
        return std::find_if(courses.begin(), courses.end(), [&](const auto& c) { return c.course.id == course.id; });
    };
    for (const Track& track : school.tracks) {
        if (const auto found = among(track.courses); found != track.courses.end())
            return found->course;
        for (const Plan& plan : track.former) {
            if (const auto found = among(plan.courses); found != plan.courses.end())
                return found->course;
        }
    }
    return course;
}

/// "3:1,5:Power BI"
PlannedCourse plannedCourse(const School& school, const QString& text)
{
    const QStringList fields = text.split(u':');
    const double weeks = QString(fields.value(1)).replace(u',', u'.').toDouble();
    return {knownCourse(school, {CourseId{fields.first().toLongLong()}, fields.value(2)}), qRound(weeks * 2)};
}

} // namespace

Tenths picturedTenths(const QString& number, Tenths otherwise)
{
    return number.isEmpty() ? otherwise : readProgress(number + u'%').value_or(otherwise);
}

School withPlanLine(School school, const QStringList& parts, const school::Moment& moment)
{
    const auto track = std::find_if(
        school.tracks.begin(), school.tracks.end(), [&](const Track& each) { return each.name == parts.value(1); });
    if (track == school.tracks.end())
        badPicture(QStringLiteral("no trilha %1").arg(parts.value(1)));
    const Tolerance tolerance{picturedTenths(option(parts, QLatin1String("a")), track->tolerance.onTrack),
        picturedTenths(option(parts, QLatin1String("b")), track->tolerance.late)};
    std::vector<PlannedCourse> courses;
    for (const QString& part : parts.mid(2)) {
        if (part.contains(u':'))
            courses.push_back(plannedCourse(school, part));
    }
    const bool reachesBack = parts.contains(QStringLiteral("passado"));
    *track = school::withPlan(*track, tolerance, std::move(courses), moment,
        reachesBack ? school::Judging::AlsoPast : school::Judging::FromNow);
    return school;
}

} // namespace farol::tests
