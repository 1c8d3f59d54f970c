#pragma once

#include <QRandomGenerator>
#include <QString>

#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace farol::tests {

/// A school over New Year with everything that can go wrong: see `valueOf` and the turmas.
class RandomPicture {
public:
    enum class Plans { One, Changing };

    explicit RandomPicture(quint32 seed, Plans plans = Plans::One) :
        m_random(seed),
        m_plans(plans)
    {
    }

    std::string text();

private:
    /// The picture's line for another plan, with lengths by chance; nothing for a school with one plan.
    QString plan(const QString& track, const QString& week, const std::vector<int>& courses, const QString& how);

    QString valuesOf(int student, const QString& track);

    int upTo(int bound) { return m_random.bounded(bound); }

    /// Values stay or grow, sometimes fall; some are missing, refused, or not there at all.
    QString valueOf(int student, int course);

    QString photo(const QString& week);

    QRandomGenerator m_random;
    Plans m_plans;
    std::map<QString, std::vector<int>> m_courses{
        {QStringLiteral("a"), {11, 12, 13, 14}}, {QStringLiteral("b"), {12}}}; ///< of each trilha, as it is now
    std::map<std::pair<int, int>, QString> m_week; ///< student, course → value of the photo under way
    std::map<std::pair<int, int>, int> m_tenths;
};

inline void PrintTo(RandomPicture::Plans plans, std::ostream* out)
{
    *out << (plans == RandomPicture::Plans::One ? "One" : "Changing");
}

} // namespace farol::tests
