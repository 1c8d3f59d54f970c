#pragma once

#include "core/spreadsheet/text_format.h"

#include <QStringList>

#include <span>
#include <vector>

namespace farol::spreadsheet {

/// A table for the terminal: columns aligned by kind, numbers to the right. Kept in memory, since the widths come last.
class TextTable {
public:
    TextTable(const QStringList& titles, std::vector<domain::ColumnKind> kinds, const QTimeZone& zone);

    void add(std::span<const domain::Value> values);
    /// Heading, a rule and the rows, each with a line break; no blanks at line ends.
    QString text() const;

private:
    std::vector<domain::ColumnKind> m_kinds;
    QTimeZone m_zone;
    std::vector<QStringList> m_lines; ///< the titles first
};

/// Text that cannot move the cursor or change the direction: control characters become a space.
QString forTerminal(const QString& text);

/// How many columns of a terminal a text takes: combining marks none, East Asian wide characters and emoji two.
int terminalWidth(const QString& text);

} // namespace farol::spreadsheet
