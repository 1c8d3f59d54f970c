#pragma once

#include <QSet>
#include <QString>

namespace farol::spreadsheet {

/// Names for the sheets of one workbook: legal in Excel (none of []:*?/\, no apostrophe at an end, not empty, not
/// "History", not like the address of a cell), at most 31 UTF-16 units cut on a character's boundary, and unique
/// whatever the case ("… (2)").
class SheetNames {
public:
    QString next(const QString& title);

private:
    QSet<QString> m_taken; ///< folded in case
};

} // namespace farol::spreadsheet
