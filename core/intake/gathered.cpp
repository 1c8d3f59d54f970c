#include "core/intake/gathered.h"

#include <algorithm>

namespace farol::intake {

using namespace farol::domain;

namespace {

QString turmaOf(const ToldRow& row)
{
    return row.track.isEmpty() ? QStringLiteral("turma %1").arg(row.cohort)
                               : QStringLiteral("%1 %2").arg(row.track).arg(row.cohort);
}

QString courseOf(const ToldRow& row)
{
    return row.courseId ? QStringLiteral("%1 %2").arg(*row.courseId).arg(row.course).trimmed() : row.course;
}

} // namespace

QString whoIs(const ToldRow& row)
{
    if (!row.email.isEmpty())
        return row.email;
    if (!row.studentId)
        return row.name;
    const QString id = QString::number(*row.studentId);
    return row.name.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(row.name, id); // several may have the name
}

void Gathered::take(const ToldRow& row, Noted& noted)
{
    ++m_rows;
    const auto cohort = m_taught.cohort(row, m_choices.track);
    if (!cohort) {
        const bool isTrack = cohort.error() == ProblemKind::UnknownTrack;
        const QString track = row.track.isEmpty() ? m_choices.track : row.track;
        noted.add({cohort.error(), row.place, isTrack ? Field::Track : Field::Cohort,
            isTrack ? track : QString::number(row.cohort), {}});
        return;
    }
    if (!*cohort)
        return m_leftOut.add(LeftOutReason::UnknownCohort, turmaOf(row), row.place);
    const CohortId turma = (*cohort)->id;
    const TrackId track = (*cohort)->track;
    const FoundStudent student = m_people.find(row, turma);
    if (!student)
        return m_leftOut.add(student.error(), whoIs(row), row.place);
    if (!m_called.contains(*student))
        m_called.insert(*student, whoIs(row));
    m_members.insert({row.week, turma, *student});
    const auto course = m_taught.course(row);
    if (!course)
        return m_leftOut.add(LeftOutReason::UnknownCourse, courseOf(row), row.place);
    if (!m_taught.isTaught(track, *course, row.week))
        return m_leftOut.add(LeftOutReason::OtherTrack, courseOf(row), row.place);
    if (!row.isTold)
        return;
    const auto [held, isNew] = m_cells.try_emplace({row.week, {*student, *course}},
        ToldCell{row.week, *student, *course, turma, track, row.state, row.tenths, row.isDoubtful, false, row.lessons,
            row.watched, row.collectedAt, row.place});
    if (!isNew)
        join(held->second, row);
}

void Gathered::join(ToldCell& held, const ToldRow& row)
{
    ++m_joined;
    if (held.isContradicted || row.isDoubtful || (held.state == row.state && held.tenths == row.tenths))
        return;
    if (!held.isDoubtful) {
        held.isContradicted = true;
        m_leftOut.add(LeftOutReason::Contradicting,
            QStringLiteral("%1 · %2 · %3").arg(whoIs(row), courseOf(row), row.week.key()), held.place, row.place);
        return;
    }
    held.isDoubtful = false;
    held.state = row.state;
    held.tenths = row.tenths;
    held.lessons = row.lessons;
    held.watched = row.watched;
    held.collectedAt = row.collectedAt;
    held.place = row.place;
}

std::vector<ToldCell> Gathered::cells()
{
    std::vector<ToldCell> all;
    all.reserve(m_cells.size());
    for (auto& [key, cell] : m_cells) {
        if (!cell.isContradicted)
            all.push_back(std::move(cell));
    }
    m_cells.clear();
    std::sort(all.begin(), all.end(), [](const ToldCell& left, const ToldCell& right) {
        return std::tie(left.week, left.student, left.course) < std::tie(right.week, right.student, right.course);
    });
    return all;
}

} // namespace farol::intake
