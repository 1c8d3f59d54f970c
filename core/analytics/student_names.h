#pragma once

#include "core/domain/entities.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"

#include <span>
#include <unordered_map>

namespace farol::analytics {

using Students = std::unordered_map<domain::StudentId, domain::Student>;

/// Who these students are, as far as the history knows them; each id once.
[[nodiscard]] domain::Result<Students> readStudents(
    const storage::Connection& connection, std::span<const domain::StudentId> ids);

/// Where a student of a turma stands in a list: by the turma's number, then name without accents and case, then name,
/// then id.
struct ListPlace {
    int cohortNumber = 0;
    QString folded; ///< the name, folded once
    const domain::Student* student = nullptr;

    friend bool operator<(const ListPlace& left, const ListPlace& right);
};

/// Students and their folded names, each read and folded once however many lists they are in. Those that are known stay
/// where they are while others come.
class KnownStudents {
public:
    /// Reads those of them that are not known yet.
    [[nodiscard]] domain::Result<void> know(
        const storage::Connection& connection, std::vector<domain::StudentId> students);
    /// Somebody who is known; one of whom the history keeps nothing but the id has no name.
    ListPlace placeOf(domain::StudentId student, int cohortNumber) const;

private:
    struct Known {
        domain::Student student;
        QString folded;
    };
    std::unordered_map<domain::StudentId, Known> m_known;
};

} // namespace farol::analytics
