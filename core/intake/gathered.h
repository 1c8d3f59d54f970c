#pragma once

#include "core/intake/people.h"
#include "core/intake/taught.h"

#include <set>
#include <unordered_map>

namespace farol::intake {

/// What a table says of one student × course × week, from all rows about it.
struct ToldCell {
    domain::Week week;
    domain::StudentId student;
    domain::CourseId course;
    domain::CohortId cohort; ///< of the first row
    domain::TrackId track;
    domain::CellState state = domain::CellState::NotCollected;
    domain::Tenths tenths = 0;
    bool isDoubtful = false;
    bool isContradicted = false;
    std::optional<int> lessons;
    std::optional<int> watched;
    QDateTime collectedAt;
    Place place;
};

/// A student in a turma in a week.
struct ToldMember {
    domain::Week week;
    domain::CohortId cohort;
    domain::StudentId student;

    auto operator<=>(const ToldMember&) const = default;
};

/// What tables say, row by row put together. Rows that say the same are joined; a zero that is not believed gives way
/// to a value; rows that contradict each other cancel each other out, and are told.
class Gathered {
public:
    Gathered(People& people, Taught& taught, const Choices& choices) :
        m_people(people),
        m_taught(taught),
        m_choices(choices)
    {
    }

    void take(const ToldRow& row, Noted& noted);
    /// Ordered by week, then student and course.
    std::vector<ToldCell> cells();

    const std::set<ToldMember>& members() const { return m_members; }
    /// What the first row of a student that was found calls them.
    QString called(domain::StudentId student) const { return m_called.value(student); }
    LeftOutList& leftOut() { return m_leftOut; }
    int rows() const { return m_rows; }
    int joined() const { return m_joined; } ///< rows that said what another had said

private:
    struct Key {
        domain::Week week;
        domain::Pair pair;

        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept
        {
            return ::qHash(key.week.ordinal(), ::qHash(key.pair.student.value, ::qHash(key.pair.course.value)));
        }
    };

    void join(ToldCell& held, const ToldRow& row);

    People& m_people;
    Taught& m_taught;
    const Choices& m_choices;
    std::unordered_map<Key, ToldCell, KeyHash> m_cells;
    std::set<ToldMember> m_members;
    QHash<domain::StudentId, QString> m_called;
    LeftOutList m_leftOut;
    int m_rows = 0;
    int m_joined = 0;
};

/// What a person calls a row's student: the e-mail, else the name with the platform's id where it is said, else the id.
QString whoIs(const ToldRow& row);

} // namespace farol::intake
