#pragma once

#include "core/analytics/row_sink.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace farol::analytics {

/// The reports of the command line and the files; names and columns are a public contract.
enum class ReportName { Summary, General, ByCohort, ByCourse, CourseFunnel, Changes, BigTable };

/// "resumo", "geral", "por-turma", "por-curso", "cursos", "mudancas", "tabelao": as ReportName has them.
QStringList reportNames();
std::optional<ReportName> reportNamed(QStringView name);

/// Writes the whole report into the sink; rows in the order of the contract, the same on every machine.
/// On a connection with masked names (storage/masking.h) without the students' ids too.
[[nodiscard]] domain::Result<void> writeReport(ReportName name, const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, RowSink& sink);

} // namespace farol::analytics
