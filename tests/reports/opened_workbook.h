#pragma once

#include "core/domain/column.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace farol::tests {

/// A sheet as another program reads it. A cell is "" when empty, else its type and value: "s:text", "n:0.417",
/// "d:2026-11-22T20:36:00", "f:=1+1" for a formula.
struct OpenedSheet {
    QString name;
    std::vector<QStringList> rows;
    std::vector<QStringList> formats; ///< of numbers, as the rows
    QStringList hatched; ///< cells with a pattern ("D7")
    QString freeze; ///< "B6": the first cell that moves
    QString filter; ///< "A5:T30"
    QStringList conditions; ///< "colorScale C6:L30"
    std::vector<int> charts; ///< how many lines each has
    QJsonObject rest; ///< everything else, by its name in opened_workbook.py

    /// The row of a heading that has this text in its first column, from 0; −1 when there is none.
    int headingAt(const QString& first) const;
    /// The column of a heading's text; −1 when there is none.
    int columnOf(int heading, const QString& title) const;
    /// So many rows below a heading.
    std::vector<QStringList> below(int heading, size_t count) const;
    bool contains(const QString& text) const; ///< in any text cell
};

struct OpenedBook {
    QString title;
    QString subject;
    QString creator;
    std::vector<OpenedSheet> sheets;

    /// Fails the test when there is none, and gives an empty one.
    const OpenedSheet& sheet(const QString& name) const;
    QStringList names() const;
};

/// Reads a workbook with Python's openpyxl, which must be installed. Fails the test when it cannot be read.
OpenedBook openWorkbook(const QString& file);

/// How `openWorkbook` must find a value of a column.
QString asRead(const domain::Value& value, domain::ColumnKind kind, const QTimeZone& zone = domain::defaultZone());

/// Runs a program to its end; its standard output. Fails the test, with what it said, when it cannot be run or ends
/// with another code than 0.
QByteArray outputOf(const QString& program, const QStringList& arguments);

} // namespace farol::tests
