#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace farol::tests {

/// A workbook written part by part, as odd as a test wants it.
struct WorkbookText {
    QByteArray workbook; ///< inside <workbook>, before <sheets>
    QByteArray strings; ///< inside <sst>; empty: no such part
    QByteArrayList styles; ///< the numFmtId of each cell style; empty: no such part
    QByteArray formats; ///< inside <numFmts>
    QByteArray sheet; ///< inside <sheetData> of Sheet1
    QByteArray after; ///< after it
    QByteArray hiddenSheet; ///< of a hidden sheet "Oculta", the first; empty: there is none
    QByteArray prolog; ///< before the root of Sheet1

    QByteArray bytes() const;
};

} // namespace farol::tests
