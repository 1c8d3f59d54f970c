#pragma once

#include "core/domain/cell.h"
#include "core/domain/week.h"
#include "core/storage/held_pairs.h"

#include <vector>

namespace farol::bench {

/// The pairs of a week, answered again and again with other values, as a collection brings them.
class Answers {
public:
    static constexpr size_t batch = 50; ///< cells that come at once

    Answers(std::vector<storage::HeldPair> pairs, domain::Week week) :
        m_pairs(std::move(pairs)),
        m_now(week.sunday(), QTime(20, 40), domain::defaultZone())
    {
    }

    const QDateTime& now() const { return m_now; }

    std::vector<domain::Cell> next()
    {
        std::vector<domain::Cell> cells;
        for (size_t n = 0; n < batch; ++n, ++m_place) {
            const storage::HeldPair& pair = m_pairs[m_place % m_pairs.size()];
            domain::Cell cell;
            cell.student = pair.student;
            cell.course = pair.course;
            cell.tenths = static_cast<domain::Tenths>(m_place * 37 % 1001);
            cell.state = cell.tenths > 0 ? domain::CellState::Value : domain::CellState::NotStarted;
            cell.lessons = cell.tenths / 50;
            cell.watched = cell.tenths / 40;
            cell.collectedAt = m_now;
            cells.push_back(cell);
        }
        return cells;
    }

private:
    std::vector<storage::HeldPair> m_pairs;
    QDateTime m_now;
    size_t m_place = 0;
};

} // namespace farol::bench
