#include "app/simulator/enrolment.h"

#include "app/simulator/names.h"
#include "app/simulator/study.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>

namespace farol::simulator {

namespace {

constexpr qint64 day = 24 * 3600;
constexpr qint64 week = 7 * day;
constexpr qint64 endless = std::numeric_limits<qint64>::max();

size_t trackOf(const SchoolPlan& plan, const CohortPlan& cohort)
{
    const auto found = std::ranges::find(plan.tracks, cohort.track, &TrackPlan::name);
    return static_cast<size_t>(found - plan.tracks.begin());
}

/// Another turma of the same trilha that has begun by then, if there is one.
std::optional<size_t> otherCohort(const SchoolPlan& plan, size_t own, qint64 at, Random& random)
{
    std::vector<size_t> candidates;
    for (size_t i = 0; i < plan.cohorts.size(); ++i)
        if (i != own && plan.cohorts[i].track == plan.cohorts[own].track && startOfDay(plan.cohorts[i].start) <= at)
            candidates.push_back(i);
    return candidates.empty() ? std::nullopt : std::optional(random.pick(candidates));
}

/// A turma of another trilha that has begun by then, if there is one.
std::optional<size_t> foreignCohort(const SchoolPlan& plan, size_t own, qint64 at, Random& random)
{
    std::vector<size_t> candidates;
    for (size_t i = 0; i < plan.cohorts.size(); ++i)
        if (plan.cohorts[i].track != plan.cohorts[own].track && startOfDay(plan.cohorts[i].start) <= at)
            candidates.push_back(i);
    return candidates.empty() ? std::nullopt : std::optional(random.pick(candidates));
}

/// One of: leaves for ever, leaves and comes back, changes turma, is in two turmas of one or of two trilhas.
std::vector<Stay> restlessStays(const SchoolPlan& plan, size_t own, qint64 from, Random& random)
{
    const qint64 turn = from + random.between(2, 20) * week + random.between(0, 5) * day;
    const auto other = otherCohort(plan, own, turn, random);
    const auto foreign = foreignCohort(plan, own, turn, random);
    const int lot = random.below(10);
    if (lot < 4 && other)
        return {{own, from, turn}, {*other, turn, endless}};
    if (lot < 6)
        return {{own, from, turn}, {own, turn + random.between(2, 5) * week, endless}};
    if (lot < 7 && other)
        return {{own, from, endless}, {*other, turn, endless}};
    if (lot < 8 && foreign)
        return {{own, from, endless}, {*foreign, turn, endless}};
    return {{own, from, turn}};
}

std::vector<Stay> drawStays(const SchoolPlan& plan, size_t own, Random& random)
{
    const bool late = random.happens(plan.moversPerThousand / 2);
    const qint64 from = startOfDay(plan.cohorts[own].start) + (late ? random.between(5, 25) * day : 0);
    if (random.happens(plan.moversPerThousand))
        return restlessStays(plan, own, from, random);
    return {{own, from, endless}};
}

QString unusedEmail(const QString& name, QSet<QString>& taken, Random& random)
{
    QString email = emailFor(name, 0, random);
    for (int serial = 2; taken.contains(email); ++serial)
        email = emailFor(name, serial, random);
    taken.insert(email);
    return email;
}

Student draw(const SchoolPlan& plan, size_t cohort, quint64 lot, QSet<QString>& taken)
{
    Random random(lot);
    Student student;
    student.name = personName(random);
    const QString email = unusedEmail(student.name, taken, random);
    student.email = random.happens(15) ? QString() : email;
    student.phone = random.happens(120) ? QString() : phoneNumber(random);
    student.document = random.happens(200) ? QString() : documentNumber(random);
    student.habit = drawHabit(random);
    student.track = trackOf(plan, plan.cohorts[cohort]);
    student.stays = drawStays(plan, cohort, random);
    const qint64 from = student.stays.front().from;
    student.registered = from - random.below(static_cast<int>(9 * day));
    student.visits = drawVisits(student.habit, plan.tracks[student.track], from, student.stays, plan.recesses, random);
    return student;
}

} // namespace

std::vector<Student> enrol(const SchoolPlan& plan)
{
    std::vector<Student> students;
    QSet<QString> taken;
    for (size_t cohort = 0; cohort < plan.cohorts.size(); ++cohort)
        for (int i = 0; i < plan.cohorts[cohort].students; ++i)
            students.push_back(draw(plan, cohort, mixed(plan.seed, plan.cohorts[cohort].tag.value, i), taken));
    std::ranges::stable_sort(students, {}, &Student::registered);
    qint64 id = 21'000'000 + static_cast<qint64>(mixed(plan.seed) % 1000);
    for (auto& student : students) {
        id += 1 + static_cast<qint64>(mixed(plan.seed, id) % 40);
        student.id = {id};
    }
    for (size_t i = 0; i < std::min(plan.names.size(), students.size()); ++i)
        students[i].name = plan.names[i];
    return students;
}

QString loginToken(domain::StudentId student)
{
    return QStringLiteral("crstk%1%2")
        .arg(mixed(student.value, 1), 16, 16, QLatin1Char('0'))
        .arg(mixed(student.value, 2), 16, 16, QLatin1Char('0'));
}

} // namespace farol::simulator
