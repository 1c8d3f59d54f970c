#include "core/analytics/read_student_weeks.h"
#include "core/analytics/report_writer.h"
#include "core/analytics/values.h"
#include "core/analytics/words.h"

#include <QSet>
#include <QtGlobal>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;

/// A row of `geral`: one student in one turma in one week.
struct GeneralRow {
    Week week;
    const Track& track;
    const StudentRow& row;
    const StudentWeek& figures;
    const std::vector<std::optional<size_t>>& courses; ///< report's course column → index in `figures.courses`
};

using Row = GeneralRow;

Columns<Row> personColumns()
{
    return {
        column<Row>("semana", QT_TRANSLATE_NOOP("Column", "Week"), Code, [](const Row& r) { return r.week.key(); }),
        column<Row>("trilha", QT_TRANSLATE_NOOP("Column", "Track"), Text, [](const Row& r) { return r.track.name; }),
        column<Row>("turma", QT_TRANSLATE_NOOP("Column", "Cohort"), Text,
            [](const Row& r) { return cohortName(r.row.cohortNumber); }),
        column<Row>("aluno_id", QT_TRANSLATE_NOOP("Column", "Student id"), Code,
            [](const Row& r) { return counted(r.row.student.id.value); }),
        column<Row>("aluno", QT_TRANSLATE_NOOP("Column", "Student"), Text,
            [](const Row& r) { return orNothing(personName(r.row.student)); }),
        column<Row>("email", QT_TRANSLATE_NOOP("Column", "E-mail"), Text,
            [](const Row& r) { return orNothing(r.row.student.email); }),
        column<Row>("celular", QT_TRANSLATE_NOOP("Column", "Phone"), Code,
            [](const Row& r) { return orNothing(r.row.student.phone); }),
    };
}

Columns<Row> figureColumns()
{
    return {
        column<Row>("progresso", QT_TRANSLATE_NOOP("Column", "Progress"), Share,
            [](const Row& r) { return orNothing(r.figures.progress); }),
        column<Row>("avanco", QT_TRANSLATE_NOOP("Column", "Gain"), Difference,
            [](const Row& r) { return r.figures.gain ? orNothing(r.figures.gain->tenths) : Value(); }),
        column<Row>("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
            [](const Row& r) { return orNothing(r.figures.expected); }),
        column<Row>("diferenca", QT_TRANSLATE_NOOP("Column", "Gap"), Difference,
            [](const Row& r) { return orNothing(r.figures.gap()); }),
        column<Row>("situacao", QT_TRANSLATE_NOOP("Column", "Status"), Text,
            [](const Row& r) { return word(r.figures.status); }),
        column<Row>("parado", QT_TRANSLATE_NOOP("Column", "Stalled"), Text,
            [](const Row& r) { return yesOrNo(r.figures.stalled); }),
        column<Row>("perfil", QT_TRANSLATE_NOOP("Column", "Profile"), Text,
            [](const Row& r) { return r.row.profile ? Value(word(r.row.profile->profile)) : Value(); }),
        column<Row>("ultimo_acesso", QT_TRANSLATE_NOOP("Column", "Last access"), Moment,
            [](const Row& r) { return orNothing(r.figures.lastAccess); }),
        column<Row>("esperados", QT_TRANSLATE_NOOP("Column", "Expected cells"), Count,
            [](const Row& r) { return counted(r.figures.counts.expected()); }),
        column<Row>("coletados", QT_TRANSLATE_NOOP("Column", "Collected cells"), Count,
            [](const Row& r) { return counted(r.figures.counts.answered); }),
    };
}

Value cellValue(const Row& row, size_t column)
{
    const auto index = row.courses[column];
    const std::optional<Cell> cell = index ? row.figures.courses[*index] : std::nullopt;
    return cell && answered(cell->state) ? Value(Percent{cell->tenths}) : Value();
}

/// The chosen courses of all tracks, each once, in track order.
std::vector<Course> unionOf(const std::vector<TrackPhotos>& tracks)
{
    std::vector<Course> courses;
    QSet<CourseId> seen;
    for (const TrackPhotos& track : tracks) {
        for (const Course& course : track.scope.courses()) {
            if (!seen.contains(course.id))
                courses.push_back(course);
            seen.insert(course.id);
        }
    }
    return courses;
}

Columns<Row> columnsFor(const std::vector<Course>& courses)
{
    Columns<Row> columns = personColumns();
    for (Column<Row>& figure : figureColumns())
        columns.push_back(std::move(figure));
    // JSON objects go by key, so a name that stands twice, or that a fixed column has, carries its id.
    QHash<QString, int> uses;
    for (const Column<Row>& column : columns)
        ++uses[column.key];
    for (const Course& course : courses)
        ++uses[course.name];
    for (size_t i = 0; i < courses.size(); ++i) {
        const Course& course = courses[i];
        const QString key = uses[course.name] == 1 && !course.name.isEmpty()
            ? course.name
            : QStringLiteral("%1 (%2)").arg(course.name).arg(course.id.value);
        columns.push_back({key, key, Share, [i](const Row& row) { return cellValue(row, i); }});
    }
    return columns;
}

std::vector<std::optional<size_t>> placesOf(const std::vector<Course>& columns, const std::vector<Course>& own)
{
    std::vector<std::optional<size_t>> places;
    for (const Course& course : columns) {
        const auto found = std::find(own.begin(), own.end(), course);
        places.push_back(found == own.end() ? std::nullopt : std::optional(static_cast<size_t>(found - own.begin())));
    }
    return places;
}

} // namespace

Result<void> writeGeneral(const storage::Connection& connection, const std::vector<TrackPhotos>& tracks, RowSink& sink)
{
    const std::vector<Course> courses = unionOf(tracks);
    ReportWriter<Row> writer(columnsFor(courses), sink);
    if (const auto done = writer.head(); !done)
        return done;
    return byWeek(tracks, [&](size_t track, size_t photo) -> Result<void> {
        Scope scope = tracks[track].scope;
        const Photo& only = tracks[track].photos[photo];
        scope.from = scope.to = only.week;
        const auto view = readStudentWeeks(connection, scope, {only}, Gains::ForProfile, Detail::Courses);
        if (!view)
            return tl::make_unexpected(view.error());
        const auto places = placesOf(courses, view->courses);
        for (const StudentRow& row : view->rows) {
            if (const auto done = writer.row({only.week, *scope.track, row, row.last(), places}); !done)
                return done;
        }
        return {};
    });
}

} // namespace farol::analytics
