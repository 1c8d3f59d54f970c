#pragma once

#include "run_part.h"

#include <set>
#include <vector>

namespace farol::sync {

using domain::Pair;

/// Refusals of pairs (409) that may be a throttle in other clothes: of a pair that could be read before, or of five
/// students in a row. They are not believed at once: the platform is asked more slowly, and each again at the very end.
class Suspects {
public:
    /// What was answered of a pair.
    struct Answer {
        Pair pair;
        domain::Reading reading;
    };

    Suspects(Surroundings with, domain::Week week);

    /// What can be believed now that this came: often this alone, sometimes nothing, or also what was held back.
    [[nodiscard]] domain::Result<std::vector<Answer>> sift(Answer answer);
    /// What was held back, when nothing more can make it suspect.
    std::vector<Answer> release();
    /// Whether nothing is believed of this pair yet, though it was answered.
    bool holds(const Pair& pair) const;
    /// How many such pairs there are.
    size_t held() const { return m_row.size() + m_suspects.size(); }
    /// The suspects, to be asked again; what is said of them then is believed.
    std::vector<Pair> take();

private:
    [[nodiscard]] domain::Result<std::vector<Answer>> siftRefusal(Answer answer);

    Surroundings m_with;
    domain::Week m_week;
    std::vector<Answer> m_row; ///< refusals one after the other, held back while they are few
    std::set<domain::StudentId> m_studentsInRow;
    std::vector<Pair> m_suspects;
    std::set<Pair> m_askedAgain;
};

} // namespace farol::sync
