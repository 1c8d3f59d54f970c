#pragma once

#include "core/domain/entities.h"
#include "core/intake/left_out.h"
#include "core/intake/told_row.h"
#include "core/storage/connection.h"
#include "core/storage/erased_students.h"

#include <QHash>

#include <map>

namespace farol::intake {

/// Who a row is about, or why nobody.
using FoundStudent = tl::expected<domain::StudentId, LeftOutReason>;

/// The people of a history, for finding those a table names: by the platform's id; by e-mail, whatever its case; else
/// by name among those who ever were in the turma, when it is one alone. Only an id can bring somebody new. Who was
/// erased is never found.
class People {
public:
    [[nodiscard]] static domain::Result<People> read(const storage::Connection& connection);

    FoundStudent find(const ToldRow& row, domain::CohortId cohort);
    /// Those found by an id that the history does not know.
    const std::map<domain::StudentId, domain::Student>& added() const { return m_added; }
    /// What went wrong with the history meanwhile.
    const domain::Result<void>& state() const { return m_state; }

private:
    using ByText = QHash<QString, std::vector<domain::StudentId>>;

    explicit People(const storage::Connection& connection) :
        m_connection(&connection)
    {
    }
    FoundStudent byId(const ToldRow& row);
    const ByText& namesOf(domain::CohortId cohort);

    const storage::Connection* m_connection;
    storage::ErasedStudents m_erased;
    QHash<domain::StudentId, QString> m_names; ///< folded
    ByText m_emails;
    QHash<QString, QString> m_foldings; ///< of the e-mails asked for
    std::map<domain::CohortId, ByText> m_cohorts;
    std::map<domain::StudentId, domain::Student> m_added;
    domain::Result<void> m_state;
};

} // namespace farol::intake
