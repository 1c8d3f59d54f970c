#include "suspects.h"

#include "core/storage/refusals.h"

#include <algorithm>

namespace farol::sync {

using namespace farol::domain;

namespace {
constexpr size_t manyStudents = 5;
} // namespace

Suspects::Suspects(Surroundings with, Week week) :
    m_with(with),
    m_week(week)
{
}

Result<std::vector<Suspects::Answer>> Suspects::sift(Answer answer)
{
    if (answer.reading.state == CellState::NoAccess)
        return siftRefusal(std::move(answer));
    auto believed = release();
    believed.push_back(std::move(answer));
    return believed;
}

Result<std::vector<Suspects::Answer>> Suspects::siftRefusal(Answer answer)
{
    if (m_askedAgain.contains(answer.pair))
        return std::vector{std::move(answer)};
    const auto had = storage::couldBeRead(m_with.store.connection(), m_week, answer.pair);
    if (!had)
        return tl::make_unexpected(had.error());
    m_studentsInRow.insert(answer.pair.student);
    if (*had)
        m_suspects.push_back(answer.pair);
    else
        m_row.push_back(std::move(answer));
    if (m_studentsInRow.size() >= manyStudents) {
        for (const Answer& held : std::exchange(m_row, {}))
            m_suspects.push_back(held.pair);
    }
    if (*had || m_row.empty())
        m_with.source.slowDown();
    return std::vector<Answer>();
}

std::vector<Suspects::Answer> Suspects::release()
{
    m_studentsInRow.clear();
    return std::exchange(m_row, {});
}

bool Suspects::holds(const Pair& pair) const
{
    const auto isIt = [&pair](const Answer& answer) { return answer.pair == pair; };
    return std::any_of(m_row.begin(), m_row.end(), isIt)
        || std::find(m_suspects.begin(), m_suspects.end(), pair) != m_suspects.end();
}

std::vector<Pair> Suspects::take()
{
    m_askedAgain.insert(m_suspects.begin(), m_suspects.end());
    return std::exchange(m_suspects, {});
}

} // namespace farol::sync
