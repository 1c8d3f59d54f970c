#pragma once

namespace farol::spreadsheet {

/// How files write numbers and dates, whatever the locale.
enum class Dialect {
    Brazilian, ///< ";", decimal comma, UTF-8 with BOM, CRLF, dd/MM/yyyy
    International, ///< ",", decimal point, UTF-8, LF, yyyy-MM-dd
};

} // namespace farol::spreadsheet
