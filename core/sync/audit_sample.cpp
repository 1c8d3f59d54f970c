#include "audit_sample.h"

#include <algorithm>
#include <random>

namespace farol::sync {

namespace {

constexpr size_t leastPairs = 40;
constexpr size_t perHundred = 5;

/// Chance that falls the same way everywhere, unlike the distributions of the standard library.
class Lot {
public:
    explicit Lot(quint32 seed) :
        m_engine(seed)
    {
    }

    size_t below(size_t limit) { return static_cast<size_t>(m_engine() % limit); }

    void shuffle(std::vector<Pair>& pairs)
    {
        for (size_t left = pairs.size(); left > 1; --left)
            std::swap(pairs[left - 1], pairs[below(left)]);
    }

private:
    std::mt19937 m_engine;
};

bool isUnderWay(const Repeated& repeated)
{
    return repeated.tenths > 0 && repeated.tenths < domain::complete;
}

/// One pair drawn among a student's, of those under way when there are any.
Repeated drawOne(std::span<const Repeated> ofStudent, Lot& lot)
{
    std::vector<Repeated> candidates;
    std::copy_if(ofStudent.begin(), ofStudent.end(), std::back_inserter(candidates), isUnderWay);
    if (candidates.empty())
        return ofStudent[lot.below(ofStudent.size())];
    return candidates[lot.below(candidates.size())];
}

} // namespace

size_t auditSize(size_t repeated)
{
    return std::min(repeated, std::max(leastPairs, (repeated * perHundred + 99) / 100));
}

std::vector<Pair> auditSample(std::span<const Repeated> repeated, size_t wanted, quint32 seed)
{
    Lot lot(seed);
    std::vector<Pair> underWay;
    std::vector<Pair> others;
    for (size_t first = 0; first < repeated.size();) {
        size_t end = first;
        while (end < repeated.size() && repeated[end].pair.student == repeated[first].pair.student)
            ++end;
        const Repeated drawn = drawOne(repeated.subspan(first, end - first), lot);
        (isUnderWay(drawn) ? underWay : others).push_back(drawn.pair);
        first = end;
    }
    lot.shuffle(underWay);
    lot.shuffle(others);
    underWay.insert(underWay.end(), others.begin(), others.end());
    underWay.resize(std::min(underWay.size(), wanted));
    return underWay;
}

} // namespace farol::sync
