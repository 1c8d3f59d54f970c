#include "core/intake/registration_table.h"

#include "core/domain/text.h"
#include "core/intake/taught.h"
#include "core/school/cohort_edits.h"
#include "core/school/tutor_edits.h"

#include <algorithm>

namespace farol::intake {

using namespace farol::domain;
using spreadsheet::Table;
using spreadsheet::TableCell;

namespace {

/// Reads the rows of one table into the school.
class TurmaReading {
public:
    TurmaReading(const Table& table, const Mapping& mapping, const Choices& choices, RegistrationPreview& preview,
        Noted& noted) :
        m_table(table),
        m_mapping(mapping),
        m_choices(choices),
        m_preview(preview),
        m_noted(noted)
    {
    }

    void read(std::map<CohortId, TurmaEdit>& told)
    {
        Taught taught(m_preview.change.before);
        for (m_row = m_mapping.headingRow + 1; m_row < m_table.rows(); ++m_row) {
            if (!m_table.isBlank(m_row))
                readRow(taught, told);
        }
    }

private:
    const TableCell& cell(Field field) const
    {
        static const TableCell none;
        const int column = m_mapping.column(field);
        return column < 0 ? none : m_table.at(m_row, column);
    }
    void note(ProblemKind kind, Field field, const QString& other = {})
    {
        m_noted.add({kind, placeOf(m_table, m_row, m_mapping.column(field)), field, lineOf(cell(field)), other});
    }

    void readRow(Taught& taught, std::map<CohortId, TurmaEdit>& told)
    {
        ToldRow row;
        const auto number = readCohort(cell(Field::Cohort));
        if (!number || !*number)
            return note(number ? ProblemKind::EmptyCell : number.error(), Field::Cohort);
        row.cohort = **number;
        row.track = lineOf(cell(Field::Track));
        const auto cohort = taught.cohort(row, m_choices.track);
        if (!cohort)
            return note(cohort.error(), cohort.error() == ProblemKind::UnknownTrack ? Field::Track : Field::Cohort);
        if (!*cohort)
            return note(ProblemKind::BadRegistration, Field::Cohort);
        const auto start = readDay(cell(Field::Start), m_table.countsFrom1904());
        if (!start)
            return note(start.error(), Field::Start);
        TurmaEdit edit{(*cohort)->id, *start, lineOf(cell(Field::Tutor)), placeOf(m_table, m_row)};
        if (!edit.tutor.isEmpty() && !knowTutor(edit.tutor))
            return;
        const auto [held, isNew] = told.try_emplace(edit.cohort, edit);
        const TurmaEdit& first = held->second;
        if (!isNew && (first.start != edit.start || folded(first.tutor) != folded(edit.tutor)))
            note(ProblemKind::Contradiction, Field::Cohort, QString::number(first.place.line));
    }

    /// Adds a tutor whom the school does not have.
    bool knowTutor(const QString& name)
    {
        School& after = m_preview.change.after;
        const auto isSame = [&](const Tutor& tutor) { return folded(tutor.name) == folded(name); };
        if (std::any_of(after.tutors.begin(), after.tutors.end(), isSame))
            return true;
        const auto tutor = school::readTutor({name, lineOf(cell(Field::TutorEmail))}, after);
        if (!tutor) {
            note(ProblemKind::BadRegistration, tutor.error().place == u"email" ? Field::TutorEmail : Field::Tutor);
            return false;
        }
        after = school::withTutor(std::move(after), *tutor);
        m_preview.newTutors << tutor->name;
        return true;
    }

    const Table& m_table;
    const Mapping& m_mapping;
    const Choices& m_choices;
    RegistrationPreview& m_preview;
    Noted& m_noted;
    qsizetype m_row = 0;
};

std::optional<TutorId> tutorCalled(const School& school, const QString& name)
{
    const auto found = std::find_if(school.tutors.begin(), school.tutors.end(),
        [&](const Tutor& tutor) { return folded(tutor.name) == folded(name); });
    return found == school.tutors.end() ? std::nullopt : std::optional(found->id);
}

void apply(RegistrationPreview& preview, const TurmaEdit& edit)
{
    School& after = preview.change.after;
    Cohort cohort = *after.cohort(edit.cohort);
    if (edit.start)
        cohort.start = edit.start;
    if (!edit.tutor.isEmpty())
        cohort.tutor = tutorCalled(after, edit.tutor);
    if (cohort == *after.cohort(edit.cohort)) {
        ++preview.equal;
        return;
    }
    after = school::withCohort(std::move(after), cohort);
    preview.edits.push_back(edit);
}

} // namespace

Checked<RegistrationPreview> registrationOf(
    const School& school, const std::vector<Table>& tables, const Choices& choices)
{
    RegistrationPreview preview{{school, school}, {}, {}, 0};
    Noted noted;
    std::map<CohortId, TurmaEdit> told;
    for (const Table& table : tables) {
        const Mapping mapping = proposeMapping(table, choices.columns, noted);
        if (!noted.isEmpty())
            continue;
        if (mapping.kind() != TableKind::Registration)
            noted.add({ProblemKind::DifferentKinds, {table.file(), 0, {}}, {}, {}, {}});
        else
            TurmaReading(table, mapping, choices, preview, noted).read(told);
    }
    if (!noted.isEmpty())
        return noted.refusal();
    for (const auto& [cohort, edit] : told)
        apply(preview, edit);
    return preview;
}

} // namespace farol::intake
