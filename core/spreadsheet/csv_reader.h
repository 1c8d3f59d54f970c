#pragma once

#include "core/spreadsheet/decoded_text.h"
#include "core/spreadsheet/table_fault.h"

namespace farol::spreadsheet {

/// Reads text with `;`, `,`, tab or `|` between cells, whichever it is (or what a first line `sep=;` says), quotes and
/// any line ends, also mixed ones. A line is what a spreadsheet would number as one. The apostrophe that guards text
/// from being taken for a formula is taken off.
[[nodiscard]] TableResult<Table> readCsv(const DecodedText& text, const QString& file);

} // namespace farol::spreadsheet
