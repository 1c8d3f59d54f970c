#include "registration.h"

#include "changes.h"
#include "core/storage/school_reader.h"
#include "inputs.h"
#include "limits.h"
#include "named.h"
#include "next_id.h"
#include "problem_text.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;
using enum ProblemKind;

namespace {

/// Looks at the checks of one turma one after the other; what an earlier one found out is there for the later.
class Checks {
public:
    Checks(const Adding& adding, const School& registered, const std::optional<std::vector<Tag>>& tags) :
        m_adding(adding),
        m_registered(registered),
        m_tags(tags)
    {
    }

    /// Runs a check: the problem is the result when there is one.
    std::optional<Problem> look(Check check);
    /// Whether what the check needs is there.
    bool canLook(Check check) const { return check != Check::TagExists || m_tags.has_value(); }
    const Cohort& cohort() const { return m_cohort; }

private:
    std::optional<Problem> numbers();
    std::optional<Problem> tagExists() const;
    std::optional<Problem> tagFree() const;
    std::optional<Problem> trackExists();
    std::optional<Problem> numberFree() const;
    std::optional<Problem> startDate();
    std::optional<Problem> tutorExists();

    const Adding& m_adding;
    const School& m_registered;
    const std::optional<std::vector<Tag>>& m_tags;
    Cohort m_cohort;
};

std::optional<Problem> Checks::look(Check check)
{
    switch (check) {
    case Check::Numbers:
        return numbers();
    case Check::TagExists:
        return tagExists();
    case Check::TagFree:
        return tagFree();
    case Check::TrackExists:
        return trackExists();
    case Check::NumberFree:
        return numberFree();
    case Check::StartDate:
        return startDate();
    case Check::TutorExists:
        return tutorExists();
    }
    return std::nullopt;
}

std::optional<Problem> Checks::numbers()
{
    const auto tag = readNumber(QStringLiteral("tag"), m_adding.tag, largestId);
    if (!tag)
        return tag.error();
    const auto number = readNumber(QStringLiteral("numero"), m_adding.number, largestCohortNumber);
    if (!number)
        return number.error();
    m_cohort.tag.value = *tag;
    m_cohort.number = static_cast<int>(*number);
    return std::nullopt;
}

std::optional<Problem> Checks::tagExists() const
{
    const bool exists = std::any_of(m_tags->begin(), m_tags->end(), [&](const Tag& t) { return t.id == m_cohort.tag; });
    if (exists)
        return std::nullopt;
    return Problem{QStringLiteral("tag"), UnknownTag, QString::number(m_cohort.tag.value)};
}

std::optional<Problem> Checks::tagFree() const
{
    for (const Cohort& cohort : m_registered.cohorts) {
        if (!cohort.archived && cohort.tag == m_cohort.tag)
            return Problem{
                QStringLiteral("tag"), TagInUse, QString::number(cohort.tag.value), labelOf(m_registered, cohort)};
    }
    return std::nullopt;
}

std::optional<Problem> Checks::trackExists()
{
    const Track* track = trackNamed(m_registered, m_adding.track);
    if (!track)
        return Problem{QStringLiteral("trilha"), UnknownTrack, shortened(m_adding.track)};
    m_cohort.track = track->id;
    return std::nullopt;
}

std::optional<Problem> Checks::numberFree() const
{
    const Cohort* cohort = cohortNumbered(m_registered, m_cohort.track, m_cohort.number);
    if (!cohort)
        return std::nullopt;
    return Problem{
        QStringLiteral("numero"), CohortExists, QString::number(m_cohort.number), labelOf(m_registered, *cohort)};
}

std::optional<Problem> Checks::startDate()
{
    const auto start = readStart(QStringLiteral("inicio"), m_adding.start);
    if (!start)
        return start.error();
    m_cohort.start = *start;
    return std::nullopt;
}

std::optional<Problem> Checks::tutorExists()
{
    const QString typed = m_adding.tutor.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const Tutor* tutor = tutorNamed(m_registered, typed);
    if (!tutor)
        return Problem{QStringLiteral("tutor"), UnknownTutor, shortened(typed)};
    m_cohort.tutor = tutor->id;
    return std::nullopt;
}

/// Changes one turma in a transaction: `change` gets what is registered at that moment, alters it, and tells which.
template <typename Alter>
Checked<Cohort> inTransaction(const storage::Connection& connection, const QDateTime& now, Alter alter)
{
    auto transaction = storage::Transaction::begin(connection);
    if (!transaction)
        return refused(transaction.error());
    const auto registered = storage::readSchool(connection);
    if (!registered)
        return refused(registered.error());
    Change change{*registered, *registered};
    Checked<Cohort> changed = alter(change.after);
    if (!changed)
        return changed;
    if (auto saved = saveWithin(connection, change, now); !saved)
        return tl::make_unexpected(std::move(saved.error()));
    if (const auto done = transaction->commit(); !done)
        return refused(done.error());
    return changed;
}

} // namespace

Assessment assess(const Adding& adding, const School& registered, const std::optional<std::vector<Tag>>& tags)
{
    Assessment assessment;
    assessment.outcomes.fill(Outcome::Waiting);
    Checks checks(adding, registered, tags);
    for (const Check check : allChecks) {
        if (!checks.canLook(check))
            return assessment;
        assessment.problem = checks.look(check);
        Outcome& outcome = assessment.outcomes[static_cast<std::size_t>(check)];
        outcome = assessment.problem ? Outcome::Failed : Outcome::Passed;
        if (assessment.problem)
            return assessment;
    }
    assessment.cohort = checks.cohort();
    return assessment;
}

Checked<Cohort> addCohort(
    const storage::Connection& connection, const Adding& adding, const std::vector<Tag>& tags, const QDateTime& now)
{
    return inTransaction(connection, now, [&](School& school) -> Checked<Cohort> {
        const Assessment assessment = assess(adding, school, tags);
        if (assessment.problem)
            return refused(Problems{*assessment.problem});
        school.cohorts.push_back(*assessment.cohort);
        school.cohorts.back().id = nextId(school.cohorts);
        return school.cohorts.back();
    });
}

Checked<Cohort> archiveCohort(
    const storage::Connection& connection, const QString& track, int number, const QDateTime& now)
{
    return inTransaction(connection, now, [&](School& school) -> Checked<Cohort> {
        const Track* known = trackNamed(school, track);
        if (!known)
            return refused(Problems{{QStringLiteral("trilha"), UnknownTrack, shortened(track)}});
        const auto cohort = std::find_if(school.cohorts.begin(), school.cohorts.end(),
            [&](const Cohort& c) { return c.track == known->id && c.number == number; });
        if (cohort == school.cohorts.end())
            return refused(Problems{{QStringLiteral("numero"), NoSuchCohort, QString::number(number)}});
        cohort->archived = true;
        return *cohort;
    });
}

} // namespace farol::school
