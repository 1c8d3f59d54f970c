#pragma once

#include "core/domain/entities.h"
#include "core/domain/filter.h"
#include "core/storage/connection.h"

#include <QString>

#include <vector>

namespace farol::reports {

/// One workbook of a pack.
struct PackFile {
    QString name; ///< without a folder: "relatorio_analista_turma-12_2026-W47_2026-11-22.xlsx"
    domain::Filter filter;
};

/// The workbooks of a pack: one for each turma of the filter that has a photo in its weeks, then one of all together.
/// Names hold no letter that a file system refuses and no two are the same.
[[nodiscard]] domain::Result<std::vector<PackFile>> packFiles(
    const storage::Connection& connection, const domain::School& school, const domain::Filter& filter);

/// The filter with the weeks of the last `usualPhotos` photos, where it names none.
[[nodiscard]] domain::Result<domain::Filter> withUsualWeeks(
    const storage::Connection& connection, domain::Filter filter);

} // namespace farol::reports
