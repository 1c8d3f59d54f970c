#pragma once

#include "core/intake/problem.h"
#include "core/spreadsheet/table.h"

#include <QHash>

#include <map>

namespace farol::intake {

/// What a table is about.
enum class TableKind {
    Progress, ///< a row per student × course × week
    Registration, ///< a row per turma: tutor, start
};

/// Which column of a table holds what, and where its rows begin.
struct Mapping {
    qsizetype headingRow = 0;
    std::map<Field, int> columns; ///< counted from 0

    /// The column of a field, or -1.
    int column(Field field) const
    {
        const auto found = columns.find(field);
        return found == columns.end() ? -1 : found->second;
    }
    bool has(Field field) const { return columns.contains(field); }
    TableKind kind() const;

    bool operator==(const Mapping&) const = default;
};

/// What a person said of columns: the heading of each field's. A null text: no column of this field.
using ColumnChoices = std::map<Field, QString>;

/// Proposes a mapping from the headings, which need not stand in the first row, and puts what was chosen over it.
/// Notes what is wrong: no headings, two columns for one field, a chosen heading that is not there, a field without
/// which nothing can be read.
[[nodiscard]] Mapping proposeMapping(const spreadsheet::Table& table, const ColumnChoices& chosen, Noted& noted);

/// The place of a cell.
Place placeOf(const spreadsheet::Table& table, qsizetype row, int column = -1);

} // namespace farol::intake
