#pragma once

#include "arguments.h"
#include "context.h"

namespace farol::cli {

/// `report semana --out FILE`: the workbook of the week.
ExitCode weekReport(Context& context, const Arguments& arguments);

/// `report pacote --out DIR`: a workbook for each turma and one of all. A file that another program holds is named and
/// the others are written all the same.
ExitCode weekReportPack(Context& context, const Arguments& arguments);

} // namespace farol::cli
