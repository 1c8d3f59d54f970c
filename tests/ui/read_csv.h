#pragma once

#include <QStringList>

#include <vector>

namespace farol::tests {

/// The lines and fields of a CSV file of ours, read by its own rules: BOM, ";", CRLF, quotes.
std::vector<QStringList> readCsv(const QString& file);

} // namespace farol::tests
