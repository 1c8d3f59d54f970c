#pragma once

#include <QtGlobal>

namespace farol::simulator {

/// Spreads the bits of a number over all 64 (the finalizer of SplitMix64).
constexpr quint64 mix(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// One fixed number for a list of numbers: chance that needs no memory.
template <typename... Numbers>
constexpr quint64 mixed(Numbers... numbers)
{
    quint64 state = 0;
    ((state = mix(state ^ static_cast<quint64>(numbers))), ...);
    return state;
}

/// Chance that falls the same way on every machine, unlike the distributions of the standard library.
class Random {
public:
    constexpr explicit Random(quint64 seed) :
        m_state(mix(seed))
    {
    }

    constexpr quint64 next() { return mix(m_state++); }
    /// 0 to `bound` - 1.
    constexpr int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    /// From `low` to `high`, both included.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    /// 0 up to, not including, 1.
    constexpr double unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }
    constexpr double between(double low, double high) { return low + (high - low) * unit(); }
    constexpr bool happens(int perThousand) { return below(1000) < perThousand; }
    template <typename List>
    const auto& pick(const List& list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    quint64 m_state;
};

} // namespace farol::simulator
