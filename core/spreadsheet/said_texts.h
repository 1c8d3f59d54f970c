#pragma once

#include <QString>

#include <array>

namespace farol::spreadsheet {

/// What the texts of one column were made into when they were last said: long reports say the same few dozen names in
/// turns. What is kept is shared, so the same place in memory means the same text.
template <typename Made>
class SaidTexts {
public:
    template <typename Make>
    const Made& of(const QString& text, const Make& make)
    {
        Said& said = m_said[(quintptr(text.constData()) / placeSize) % m_said.size()];
        if (text.constData() != said.text.constData() || text.size() != said.text.size()) {
            said.text = text;
            said.made = make(text);
        }
        return said.made;
    }

private:
    struct Said {
        QString text;
        Made made{};
    };

    static constexpr quintptr placeSize = 16; ///< no two texts begin closer together
    std::array<Said, 64> m_said;
};

} // namespace farol::spreadsheet
