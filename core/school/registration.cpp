#include "registration.h"

#include "core/storage/school_reader.h"
#include "core/storage/statement.h"
#include "fields.h"
#include "school_check.h"
#include "school_file.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;
using enum ProblemKind;

namespace {

constexpr qsizetype mostDigits = 15; // the platform's ids are JSON numbers, exact up to 2^53

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

std::optional<Problem> digitsProblem(const QString& place, const QString& text)
{
    const QString typed = text.trimmed();
    const bool digits =
        !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return Problem{place, NotDigits, shortened(typed)};
    if (typed.size() > mostDigits || typed.toLongLong() == 0)
        return Problem{place, OutOfRange, shortened(typed)};
    return std::nullopt;
}

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
    if (auto problem = digitsProblem(QStringLiteral("tag"), m_adding.tag))
        return problem;
    if (auto problem = digitsProblem(QStringLiteral("numero"), m_adding.number))
        return problem;
    const qint64 number = m_adding.number.trimmed().toLongLong();
    if (number > largestCohortNumber)
        return Problem{QStringLiteral("numero"), OutOfRange, QString::number(number)};
    m_cohort.tag.value = m_adding.tag.trimmed().toLongLong();
    m_cohort.number = static_cast<int>(number);
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
    const QString typed = m_adding.start.trimmed();
    m_cohort.start = readDate(typed);
    if (m_cohort.start || typed.isEmpty())
        return std::nullopt;
    return Problem{QStringLiteral("inicio"), BadDate, shortened(typed)};
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

/// Inserts a turma whose checks all passed, and gives it back with its id.
Checked<Cohort> insert(const storage::Connection& connection, Cohort cohort)
{
    auto statement = storage::Statement::prepare(connection,
        QStringLiteral("INSERT INTO cohort (track, number, tag, start_date, tutor) VALUES (?, ?, ?, ?, ?)"));
    if (!statement)
        return refused(statement.error());
    if (const auto done = statement->run(cohort.track, cohort.number, cohort.tag, cohort.start, cohort.tutor); !done)
        return refused(done.error());
    cohort.id.value = statement->lastId();
    return cohort;
}

Checked<Cohort> setArchived(const storage::Connection& connection, Cohort cohort)
{
    auto statement =
        storage::Statement::prepare(connection, QStringLiteral("UPDATE cohort SET archived = 1 WHERE id = ?"));
    if (!statement)
        return refused(statement.error());
    if (const auto done = statement->run(cohort.id); !done)
        return refused(done.error());
    cohort.archived = true;
    return cohort;
}

/// Changes one turma in a transaction: `change` gets what is registered at that moment.
template <typename Change>
Checked<Cohort> inTransaction(const storage::Connection& connection, Change change)
{
    auto transaction = storage::Transaction::begin(connection);
    if (!transaction)
        return refused(transaction.error());
    const auto registered = storage::readSchool(connection);
    if (!registered)
        return refused(registered.error());
    Checked<Cohort> changed = change(*registered);
    if (!changed)
        return changed;
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

Checked<Cohort> addCohort(const storage::Connection& connection, const Adding& adding, const std::vector<Tag>& tags)
{
    return inTransaction(connection, [&](const School& registered) -> Checked<Cohort> {
        const Assessment assessment = assess(adding, registered, tags);
        if (assessment.problem)
            return refused(Problems{*assessment.problem});
        return insert(connection, *assessment.cohort);
    });
}

Checked<Cohort> archiveCohort(const storage::Connection& connection, const QString& track, int number)
{
    return inTransaction(connection, [&](const School& registered) -> Checked<Cohort> {
        const Track* known = trackNamed(registered, track);
        if (!known)
            return refused(Problems{{QStringLiteral("trilha"), UnknownTrack, shortened(track)}});
        const Cohort* cohort = cohortNumbered(registered, known->id, number);
        if (!cohort)
            return refused(Problems{{QStringLiteral("numero"), NoSuchCohort, QString::number(number)}});
        return setArchived(connection, *cohort);
    });
}

} // namespace farol::school
