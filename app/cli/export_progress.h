#pragma once

#include "context.h"
#include "core/spreadsheet/written.h"
#include "interrupt.h"

#include <QElapsedTimer>

namespace farol::cli {

/// Says on standard error every few seconds how far a long file has come, and stops it when the person presses Ctrl+C.
class ExportProgress {
public:
    explicit ExportProgress(Context& context);

    /// Lives as long as this does.
    spreadsheet::Tell tell();

private:
    spreadsheet::Going told(const spreadsheet::Written& written);

    Context& m_context;
    bool m_isStopped = false;
    Interrupt m_interrupt;
    QElapsedTimer m_sinceSaid;
};

/// Says that texts were cut, if any were.
void tellOfCutTexts(Context& context, int texts);

} // namespace farol::cli
