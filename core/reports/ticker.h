#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/written.h"

namespace farol::reports {

/// Tells, across all sheets of a document, how far it has come: every 500 rows; Cancelled when told to stop.
class Ticker {
public:
    Ticker(spreadsheet::Tell tell, qint64 of);

    [[nodiscard]] domain::Result<void> row();
    qint64 rows() const { return m_written.rows; }

private:
    spreadsheet::Tell m_tell;
    spreadsheet::Written m_written;
};

} // namespace farol::reports
