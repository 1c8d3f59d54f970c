#include "core/intake/mapping.h"

#include "core/domain/text.h"

#include <algorithm>

namespace farol::intake {

using spreadsheet::Table;

namespace {

constexpr qsizetype rowsToSearch = 20;

int recognised(const Table& table, qsizetype row)
{
    int count = 0;
    for (int column = 0; column < table.columns(); ++column)
        count += fieldOfHeading(table.at(row, column).text) ? 1 : 0;
    return count;
}

/// The row that names most columns, the first of them: titles may stand above it.
qsizetype headingRowOf(const Table& table)
{
    qsizetype best = -1;
    int most = 0;
    for (qsizetype row = 0; row < std::min(table.rows(), rowsToSearch); ++row) {
        const int count = recognised(table, row);
        if (count > most) {
            most = count;
            best = row;
        }
    }
    return best;
}

/// The first row with anything in it, for a table whose columns are all chosen by hand.
qsizetype firstRowOf(const Table& table)
{
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (!table.isBlank(row))
            return row;
    }
    return -1;
}

int columnCalled(const Table& table, qsizetype row, const QString& heading)
{
    for (int column = 0; column < table.columns(); ++column) {
        if (domain::folded(table.at(row, column).text) == domain::folded(heading))
            return column;
    }
    return -1;
}

void takeHeadings(const Table& table, const ColumnChoices& chosen, Mapping& mapping, Noted& noted)
{
    for (int column = 0; column < table.columns(); ++column) {
        const QString& heading = table.at(mapping.headingRow, column).text;
        const auto field = fieldOfHeading(heading);
        if (!field || chosen.contains(*field))
            continue;
        const auto [held, isNew] = mapping.columns.emplace(*field, column);
        // The cells of a merged heading are one heading.
        const bool isSame = table.at(mapping.headingRow, held->second).text == heading && held->second + 1 == column
            && !table.notes().merged.isEmpty();
        if (!isNew && !isSame)
            noted.add({ProblemKind::RepeatedColumn, placeOf(table, mapping.headingRow, column), field, heading,
                spreadsheet::columnLetters(held->second)});
    }
}

void takeChosen(const Table& table, const ColumnChoices& chosen, Mapping& mapping, Noted& noted)
{
    for (const auto& [field, heading] : chosen) {
        if (heading.isNull())
            continue;
        const int column = columnCalled(table, mapping.headingRow, heading);
        if (column < 0)
            noted.add({ProblemKind::NoSuchColumn, placeOf(table, mapping.headingRow), field, heading, {}});
        else
            mapping.columns[field] = column;
    }
}

void requireColumns(const Table& table, const Mapping& mapping, Noted& noted)
{
    const auto require = [&](bool isThere, Field field) {
        if (!isThere)
            noted.add({ProblemKind::MissingColumn, placeOf(table, mapping.headingRow), field, {}, {}});
    };
    require(mapping.has(Field::Cohort), Field::Cohort);
    if (mapping.kind() == TableKind::Registration)
        return;
    require(mapping.has(Field::Week) || mapping.has(Field::WeekStart), Field::Week);
    require(mapping.has(Field::Progress), Field::Progress);
    require(mapping.has(Field::CourseId) || mapping.has(Field::Course), Field::CourseId);
    require(mapping.has(Field::StudentId) || mapping.has(Field::Email) || mapping.has(Field::Student), Field::Email);
}

} // namespace

TableKind Mapping::kind() const
{
    const bool isOfStudents = has(Field::Progress) || has(Field::Email) || has(Field::Student) || has(Field::StudentId)
        || has(Field::CourseId) || has(Field::Course);
    return !isOfStudents && (has(Field::Start) || has(Field::Tutor)) ? TableKind::Registration : TableKind::Progress;
}

Mapping proposeMapping(const Table& table, const ColumnChoices& chosen, Noted& noted)
{
    Mapping mapping;
    mapping.headingRow = headingRowOf(table);
    if (mapping.headingRow < 0 && !chosen.empty())
        mapping.headingRow = firstRowOf(table);
    if (mapping.headingRow < 0) {
        noted.add({ProblemKind::NoHeading, {table.file(), 0, {}}, {}, {}, {}});
        mapping.headingRow = 0;
        return mapping;
    }
    takeHeadings(table, chosen, mapping, noted);
    takeChosen(table, chosen, mapping, noted);
    requireColumns(table, mapping, noted);
    return mapping;
}

Place placeOf(const Table& table, qsizetype row, int column)
{
    return {table.file(), table.line(row), column < 0 ? QString() : spreadsheet::columnLetters(column)};
}

} // namespace farol::intake
