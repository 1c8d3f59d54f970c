#pragma once

#include "core/intake/problem.h"

#include <QHash>

namespace farol::intake {

/// Why rows that can be read fill nothing.
enum class LeftOutReason {
    UnknownStudent, ///< nobody of the history has this e-mail, and the table has no platform id
    SeveralStudents, ///< several have it, or the name
    ErasedStudent, ///< asked to be forgotten
    UnknownCohort,
    UnknownCourse,
    OtherTrack, ///< the course is none of the turma's trilha that week
    WeekNotOver,
    NotListed, ///< that week's own list of the turma does not have the student
    Contradicting, ///< two rows say different things of the same cell
};

/// Rows that are left out for one reason, about one thing.
struct LeftOut {
    LeftOutReason reason = LeftOutReason::UnknownStudent;
    QString about; ///< an e-mail, a turma, a course, a week: what the table says
    int rows = 0;
    Place first;
    Place second = {}; ///< of a contradiction, the other row

    bool operator==(const LeftOut&) const = default;
};

/// What is left out, gathered by reason and thing, in the order met.
class LeftOutList {
public:
    void add(LeftOutReason reason, const QString& about, const Place& place, const Place& second = {})
    {
        const std::pair key(static_cast<int>(reason), about);
        const auto found = m_places.constFind(key);
        if (found != m_places.constEnd()) {
            ++m_all[*found].rows;
            return;
        }
        m_places.insert(key, m_all.size());
        m_all.push_back({reason, about, 1, place, second});
    }
    const std::vector<LeftOut>& all() const { return m_all; }

private:
    std::vector<LeftOut> m_all;
    QHash<std::pair<int, QString>, std::size_t> m_places;
};

} // namespace farol::intake
