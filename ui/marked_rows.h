#pragma once

#include <algorithm>
#include <map>
#include <vector>

namespace farol::ui {

/// The rows of a table that a chart draws in colour: at most five. Each keeps its colour while it is marked.
template <typename IdType>
class MarkedRows {
public:
    static constexpr int most = 5;

    /// Marks or unmarks; a sixth takes the place of the one marked longest ago.
    void toggle(IdType row)
    {
        if (const auto found = std::find(m_order.begin(), m_order.end(), row); found != m_order.end()) {
            m_order.erase(found);
            m_colors.erase(row);
            return;
        }
        if (m_order.size() == most) {
            m_colors.erase(m_order.front());
            m_order.erase(m_order.begin());
        }
        int color = 0;
        while (isTaken(color))
            ++color;
        m_colors[row] = color;
        m_order.push_back(row);
    }
    void mark(const std::vector<IdType>& rows)
    {
        m_order.clear();
        m_colors.clear();
        for (const IdType row : rows)
            toggle(row);
    }
    /// Up to four spread over these, so that a chart says something, when none of them is marked. Whether it did.
    bool markSome(const std::vector<IdType>& among)
    {
        constexpr size_t usual = 4;
        if (among.empty() || std::any_of(among.begin(), among.end(), [this](IdType id) { return colorOf(id) >= 0; }))
            return false;
        std::vector<IdType> chosen;
        const size_t count = std::min(usual, among.size());
        for (size_t i = 0; i < count; ++i)
            chosen.push_back(among[(2 * i + 1) * among.size() / (2 * count)]);
        mark(chosen);
        return true;
    }
    /// 0 to 4; −1 when it is not marked.
    int colorOf(IdType row) const
    {
        const auto found = m_colors.find(row);
        return found == m_colors.end() ? -1 : found->second;
    }
    /// In the order of marking.
    const std::vector<IdType>& all() const { return m_order; }

private:
    bool isTaken(int color) const
    {
        return std::any_of(m_colors.begin(), m_colors.end(), [color](const auto& c) { return c.second == color; });
    }

    std::vector<IdType> m_order;
    std::map<IdType, int> m_colors;
};

} // namespace farol::ui
