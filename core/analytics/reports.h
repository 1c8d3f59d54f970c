#pragma once

#include "core/domain/column.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace farol::analytics {

/// The reports of the command line and the files; names and columns are a public contract.
enum class ReportName { Summary, General, ByCohort, ByCourse, BigTable };

/// "resumo", "geral", "por-turma", "por-curso", "tabelao".
std::optional<ReportName> reportNamed(QStringView name);

/// The heading of one column, as every writer needs it.
struct Heading {
    QString key;
    domain::ColumnKind kind = domain::ColumnKind::Text;
};

/// Takes a report row by row, so that a history of any size goes through constant memory. Returning an error ends it.
class RowSink {
public:
    virtual ~RowSink() = default;
    [[nodiscard]] virtual domain::Result<void> head(const std::vector<Heading>& headings) = 0;
    [[nodiscard]] virtual domain::Result<void> row(std::span<const domain::Value> values) = 0;
};

/// Writes the whole report into the sink; rows in the order of the contract, the same on every machine.
[[nodiscard]] domain::Result<void> writeReport(ReportName name, const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, RowSink& sink);

} // namespace farol::analytics
