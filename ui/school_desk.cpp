#include "school_desk.h"

#include "core/domain/clock.h"
#include "query_runner.h"
#include "registry.h"
#include "session.h"

namespace farol::ui {

namespace {

struct Read {
    domain::School school;
    analytics::RegisteredFacts facts;
};

domain::Result<Read> readAll(const storage::Connection& connection, const domain::School& school)
{
    return analytics::registeredFacts(connection).map([&school](analytics::RegisteredFacts facts) {
        return Read{school, std::move(facts)};
    });
}

bool isConflict(const school::Refusal& refusal)
{
    return !refusal.problems.empty() && refusal.problems.front().kind == school::ProblemKind::ChangedMeanwhile;
}

} // namespace

SchoolDesk::SchoolDesk(Session& session, QObject* parent) :
    QObject(parent),
    m_session(session)
{
}

void SchoolDesk::ask()
{
    m_session.history.ask<Read>(this, 0, readAll, [this](domain::Result<Read> read) {
        if (!read) {
            emit failed(read.error());
            return;
        }
        m_facts = std::move(read->facts);
        m_readIn = thisWeek();
        m_ready = true;
        if (!m_saving)
            take(read->school);
        emit changed();
    });
}

/// Edits made elsewhere end what can be undone here: undoing would take theirs back, too.
void SchoolDesk::take(const domain::School& school)
{
    const bool isOurs = m_school == school;
    m_school = school;
    if (isOurs)
        return;
    m_done.clear();
    m_undone.clear();
}

domain::Week SchoolDesk::thisWeek() const
{
    return domain::Week::ofInstant(m_session.clock.now(), m_school.zone);
}

/// Another program may have taken the first photo since the facts were read: a week that ended meanwhile counts as one
/// that has it.
school::Moment SchoolDesk::moment() const
{
    const auto week = thisWeek();
    return {week, m_facts.firstPhoto ? *m_facts.firstPhoto < week : m_readIn && *m_readIn < week};
}

void SchoolDesk::save(const QString& words, const domain::School& after, Then then)
{
    const school::Change change{m_school, after};
    if (m_saving || change.before == change.after) {
        if (then && !m_saving)
            then(std::nullopt);
        return;
    }
    write(
        change,
        [this, words, change, week = thisWeek()] {
            // What was saved is what was read back; redoing must lead there.
            m_done.push_back({words, {change.before, m_school}, week});
            m_undone.clear();
            emit saved(words);
        },
        then);
}

void SchoolDesk::undo()
{
    if (m_done.empty() || m_saving)
        return;
    const Edit edit = m_done.back();
    write(stepTo(edit.change.before, edit),
        [this, edit] {
            m_done.pop_back();
            m_undone.push_back(edit);
            emit undone(edit.words);
        },
        {});
}

void SchoolDesk::redo()
{
    if (m_undone.empty() || m_saving)
        return;
    const Edit edit = m_undone.back();
    write(stepTo(edit.change.after, edit),
        [this, edit] {
            m_undone.pop_back();
            m_done.push_back(edit);
            emit redone(edit.words);
        },
        {});
}

school::Change SchoolDesk::stepTo(const domain::School& wanted, const Edit& edit) const
{
    return {m_school, school::steppedTo(wanted, m_school, edit.madeIn, moment())};
}

void SchoolDesk::write(const school::Change& change, const Saved& saved, const Then& then)
{
    m_saving = true;
    m_session.registry.save(this, change, [this, saved, then](school::Checked<domain::School> result) {
        m_saving = false;
        if (result) {
            m_school = *std::move(result);
            saved();
        }
        emit changed();
        ask(); // the facts follow; after a conflict, also what is registered
        const auto refusal = result ? std::nullopt : std::optional(std::move(result.error()));
        if (refusal && isConflict(*refusal)) {
            m_done.clear();
            m_undone.clear();
        }
        if (then)
            then(refusal);
        else if (refusal)
            emit refused(*refusal);
    });
    emit changed();
}

QString SchoolDesk::undoWords() const
{
    return m_done.empty() ? QString() : m_done.back().words;
}

QString SchoolDesk::redoWords() const
{
    return m_undone.empty() ? QString() : m_undone.back().words;
}

} // namespace farol::ui
