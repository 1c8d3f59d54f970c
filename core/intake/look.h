#pragma once

#include "core/intake/preview.h"
#include "core/intake/registration_table.h"
#include "core/intake/table_file.h"

#include <memory>
#include <set>

namespace farol::intake {

/// All a person needs to see of tables before anything is written: what their columns were taken for, what is still to
/// be said, and what would come of it.
struct Look {
    std::shared_ptr<const TableFiles> files;
    Choices choices; ///< those it was made with
    Mapping mapping; ///< of the first table, as below
    QStringList headings; ///< its columns', in order
    std::vector<QStringList> sample; ///< its first rows
    std::set<int> bareWeeks; ///< numbers that stand without a year, in all tables
    domain::School school;
    Checked<Preview> preview; ///< of tables of progress
    std::optional<Checked<RegistrationPreview>> registration = {}; ///< of tables of turmas, instead
};

/// All imports, the newest first; on a connection that does not tell who the students are without the names of files,
/// which may tell it.
[[nodiscard]] domain::Result<std::vector<storage::IntakeRecord>> earlierImports(const storage::Connection& connection);

/// Looks at tables with these choices; writes nothing. Invalid on a connection that does not tell who the students are.
[[nodiscard]] domain::Result<Look> lookAt(const storage::Connection& connection, const domain::School& school,
    const std::shared_ptr<const TableFiles>& files, const Choices& choices, const QDateTime& now);

} // namespace farol::intake
