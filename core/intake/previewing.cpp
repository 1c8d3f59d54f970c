#include "core/intake/previewing.h"

#include "core/intake/gathered.h"
#include "core/intake/week_years.h"
#include "core/intake/weighing.h"
#include "core/storage/school_reader.h"

#include <algorithm>

namespace farol::intake {

using namespace farol::domain;
using spreadsheet::Table;

namespace {

/// The mapping of each table, and what the numbers of weeks in all of them mean.
struct Understood {
    std::vector<Mapping> mappings;
    std::map<int, Week> weeks;
};

Understood understand(const std::vector<Table>& tables, const Choices& choices, Noted& noted)
{
    Understood understood;
    std::set<int> numbers;
    for (const Table& table : tables) {
        const Mapping mapping = proposeMapping(table, choices.columns, noted);
        if (noted.isEmpty() && mapping.kind() != TableKind::Progress)
            noted.add({ProblemKind::DifferentKinds, {table.file(), 0, {}}, {}, {}, {}});
        numbers.merge(bareWeeks(table, mapping));
        understood.mappings.push_back(mapping);
    }
    understood.weeks = weeksOf(numbers, choices.firstYear, choices.years);
    const bool isAsked = choices.firstYear
        || std::all_of(numbers.begin(), numbers.end(), [&](int number) { return choices.years.contains(number); });
    if (!isAsked)
        noted.add({ProblemKind::NeedsYear, {tables.front().file(), 0, {}}, Field::Week,
            QString::number(firstNumber(numbers)), {}});
    return understood;
}

/// Only those of the people the tables name who would be filled in.
void addNewStudents(Preview& preview, const std::map<StudentId, Student>& added)
{
    std::set<StudentId> named;
    for (const storage::IntakeWeek& week : preview.batch.weeks) {
        for (const auto& [cohort, student] : week.members)
            named.insert(student);
    }
    for (const auto& [id, student] : added) {
        if (named.contains(id))
            preview.batch.students.push_back(student);
    }
    preview.newStudents = static_cast<int>(preview.batch.students.size());
}

} // namespace

Checked<Preview> previewOf(const storage::Connection& connection, const std::vector<Table>& tables,
    const Choices& choices, const QDateTime& now)
{
    const auto school = storage::readSchool(connection);
    auto people = People::read(connection);
    if (!school || !people)
        return refused(school ? people.error() : school.error());
    Noted noted;
    const Understood understood = understand(tables, choices, noted);
    if (!noted.isEmpty())
        return noted.refusal();
    Taught taught(*school);
    Gathered gathered(*people, taught, choices);
    bool hasIds = true;
    for (size_t i = 0; i < tables.size(); ++i) {
        hasIds = hasIds && understood.mappings[i].has(Field::StudentId);
        readRows(
            {tables[i], understood.mappings[i], choices, understood.weeks, school->zone},
            [&](const ToldRow& row) { gathered.take(row, noted); }, noted);
    }
    if (!people->state())
        return refused(people->state().error());
    if (!noted.isEmpty())
        return noted.refusal();
    auto preview = weigh(connection, *school, taught, gathered, {Week::ofInstant(now, school->zone), hasIds});
    if (!preview)
        return refused(preview.error());
    preview->weekNumbers = understood.weeks;
    addNewStudents(*preview, people->added());
    return *std::move(preview);
}

} // namespace farol::intake
