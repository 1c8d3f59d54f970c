#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace farol::sync {

/// The questions whose tries all failed one after the other, oldest first. Ten of them mean that the platform is gone,
/// and they are asked again when it is back; but each so often at most, or a question that always fails would hold up
/// the run for ever.
template <typename Question>
class FailedRow {
public:
    void failed(const Question& question)
    {
        const auto rounds = m_rounds.find(question);
        if (rounds == m_rounds.end() || rounds->second < roundsMost)
            m_row.push_back(question);
    }
    void broken() { m_row.clear(); }
    bool holds(const Question& question) const
    {
        return std::find(m_row.begin(), m_row.end(), question) != m_row.end();
    }
    bool meansGone() const { return m_row.size() >= goneAfter; }

    /// Those to ask again; the row begins anew.
    std::vector<Question> take()
    {
        for (const Question& question : m_row)
            ++m_rounds[question];
        return std::exchange(m_row, {});
    }

private:
    static constexpr std::size_t goneAfter = 10;
    static constexpr int roundsMost = 3;

    std::vector<Question> m_row;
    std::map<Question, int> m_rounds; ///< how often each has been asked again
};

} // namespace farol::sync
