#pragma once

#include "problem.h"
#include "problem_text.h"

#include <QHash>

namespace farol::school {

/// Things that must differ from each other, and the place where each was first.
class Distinct {
public:
    explicit Distinct(Problems& problems) :
        m_problems(problems)
    {
    }

    /// Whether it is the first of its identity; if not, that is noted.
    bool add(const QString& identity, const QString& place, const QString& value)
    {
        const auto first = m_first.constFind(identity);
        const bool isFirst = first == m_first.constEnd();
        if (isFirst)
            m_first.insert(identity, place);
        else
            m_problems.push_back({place, ProblemKind::Duplicate, shortened(value), *first});
        return isFirst;
    }

private:
    QHash<QString, QString> m_first;
    Problems& m_problems;
};

} // namespace farol::school
