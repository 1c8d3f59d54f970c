#include "core/analytics/read_student_weeks.h"
#include "core/analytics/report_writer.h"
#include "core/analytics/values.h"
#include "core/analytics/words.h"

#include <QtGlobal>

#include <future>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;

/// One student in one turma in one week: the first columns of `tabelao`, the same in the rows of all courses.
struct BigPerson {
    Week week;
    const Track& track;
    const StudentRow& row;
    const QString& tutor;
};

/// The other columns of a row: one of the courses.
struct BigCell {
    const Course& course;
    const Cell& cell;
    std::optional<Tenths> expected; ///< of this course alone
    Status status = Status::NoData; ///< over the whole trilha
};

Columns<BigPerson> personColumns()
{
    using Row = BigPerson;
    return {
        column<Row>("semana", QT_TRANSLATE_NOOP("Column", "Week"), Code, [](const Row& r) { return r.week.key(); }),
        column<Row>("inicio_semana", QT_TRANSLATE_NOOP("Column", "Week's Monday"), Day,
            [](const Row& r) { return r.week.monday(); }),
        column<Row>("trilha", QT_TRANSLATE_NOOP("Column", "Track"), Text, [](const Row& r) { return r.track.name; }),
        column<Row>("turma", QT_TRANSLATE_NOOP("Column", "Cohort"), Text,
            [](const Row& r) { return cohortName(r.row.cohortNumber); }),
        column<Row>(
            "tutor", QT_TRANSLATE_NOOP("Column", "Tutor"), Text, [](const Row& r) { return orNothing(r.tutor); }),
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

Value optionalCount(std::optional<int> count)
{
    return count ? counted(*count) : Value();
}

Columns<BigCell> cellColumns()
{
    using Row = BigCell;
    return {
        column<Row>("curso_id", QT_TRANSLATE_NOOP("Column", "Course id"), Code,
            [](const Row& r) { return counted(r.course.id.value); }),
        column<Row>("curso", QT_TRANSLATE_NOOP("Column", "Course"), Text, [](const Row& r) { return r.course.name; }),
        column<Row>(
            "estado", QT_TRANSLATE_NOOP("Column", "State"), Text, [](const Row& r) { return word(r.cell.state); }),
        column<Row>("progresso", QT_TRANSLATE_NOOP("Column", "Progress"), Share,
            [](const Row& r) { return answered(r.cell.state) ? Value(Percent{r.cell.tenths}) : Value(); }),
        column<Row>("aulas_completas", QT_TRANSLATE_NOOP("Column", "Lessons completed"), Count,
            [](const Row& r) { return optionalCount(r.cell.lessons); }),
        column<Row>("aulas_assistidas", QT_TRANSLATE_NOOP("Column", "Lessons watched"), Count,
            [](const Row& r) { return optionalCount(r.cell.watched); }),
        column<Row>("coletado_em", QT_TRANSLATE_NOOP("Column", "Collected at"), Moment,
            [](const Row& r) { return orNothing(std::optional(r.cell.collectedAt)); }),
        // What was not collected came from nowhere.
        column<Row>("origem", QT_TRANSLATE_NOOP("Column", "Origin"), Text,
            [](const Row& r) {
                return r.cell.state == CellState::NotCollected ? Value() : Value(word(r.cell.origin));
            }),
        column<Row>("esperado", QT_TRANSLATE_NOOP("Column", "Expected"), Share,
            [](const Row& r) { return orNothing(r.expected); }),
        column<Row>(
            "situacao", QT_TRANSLATE_NOOP("Column", "Status"), Text, [](const Row& r) { return word(r.status); }),
    };
}

/// Sends the rows into the sink. What all rows of a student in a week begin with is made once, and said again by the
/// same texts.
class BigTableWriter {
public:
    explicit BigTableWriter(RowSink& sink) :
        m_sink(sink)
    {
    }

    Result<void> head() const
    {
        std::vector<Heading> headings;
        for (const auto& column : m_person)
            headings.push_back({column.key, column.kind, column.title});
        for (const auto& column : m_cell)
            headings.push_back({column.key, column.kind, column.title});
        return m_sink.head(headings);
    }

    void begin(const BigPerson& person)
    {
        m_values.clear();
        for (const auto& column : m_person)
            m_values.push_back(column.value(person));
    }

    Result<void> row(const BigCell& cell)
    {
        m_values.resize(m_person.size());
        for (const auto& column : m_cell)
            m_values.push_back(column.value(cell));
        return m_sink.row(m_values);
    }

private:
    RowSink& m_sink;
    const Columns<BigPerson> m_person = personColumns();
    const Columns<BigCell> m_cell = cellColumns();
    std::vector<Value> m_values;
};

/// The rows of one student in one turma. The scope holds every course of the trilha, `chosen` which ones are wanted.
Result<void> writeStudent(
    BigTableWriter& writer, const Scope& scope, const Scope& chosen, const Photo& photo, const StudentRow& row)
{
    const size_t cohort = scope.cohortAt(row.cohort).value_or(0);
    const auto tutorId = scope.cohorts[cohort]->tutor;
    const Tutor* tutor = tutorId ? scope.school->tutor(*tutorId) : nullptr;
    const QString tutorName = tutor ? tutor->name : QString();
    const auto days = studyDaysOf(scope, cohort, photo.date);
    const PlanInForce& plan = scope.planAt(photo.week);
    writer.begin({photo.week, *scope.track, row, tutorName});
    for (const size_t place : chosen.places) {
        const std::optional<Cell>& cell = row.last().courses[place];
        if (!cell)
            continue;
        const auto expected = days ? plan.expectedTenths(place, *days) : std::nullopt;
        if (const auto done = writer.row({scope.trackCourses[place], *cell, expected, row.last().status}); !done)
            return done;
    }
    return {};
}

/// A trilha's rows of one week.
struct BigWeek {
    const Scope& chosen;
    Scope scope; ///< with every course of the trilha
    const Photo& photo;
    StudentWeeks view;
};

Result<BigWeek> readWeek(const storage::Connection& connection, const TrackPhotos& track, size_t photo)
{
    const Photo& only = track.photos[photo];
    Scope scope = wholeTrackOf(track.scope);
    scope.from = scope.to = only.week;
    return readStudentWeeks(connection, scope, {only}, Gains::ForStalled, Detail::Courses).map([&](StudentWeeks view) {
        return BigWeek{track.scope, std::move(scope), only, std::move(view)};
    });
}

Result<void> writeWeek(BigTableWriter& writer, const BigWeek& week)
{
    for (const StudentRow& row : week.view.rows) {
        if (const auto done = writeStudent(writer, week.scope, week.chosen, week.photo, row); !done)
            return done;
    }
    return {};
}

/// Writes a week in a thread of its own while the next is read, which takes as long: one week at a time, in order.
class WritingBeside {
public:
    explicit WritingBeside(BigTableWriter& writer) :
        m_writer(writer)
    {
    }

    void begin(BigWeek week)
    {
        m_week = std::async(std::launch::async, [this, week = std::move(week)] { return writeWeek(m_writer, week); });
    }
    /// Waits for what has begun.
    Result<void> end() { return m_week.valid() ? m_week.get() : Result<void>(); }

private:
    BigTableWriter& m_writer;
    std::future<Result<void>> m_week;
};

} // namespace

Result<void> writeBigTable(const storage::Connection& connection, const std::vector<TrackPhotos>& tracks, RowSink& sink)
{
    // Every page is read once: keeping many would only take memory.
    if (const auto done = connection.run(QStringLiteral("PRAGMA cache_size = -8192")); !done)
        return done;
    BigTableWriter writer(sink);
    if (const auto done = writer.head(); !done)
        return done;
    WritingBeside writing(writer);
    const auto read = byWeek(tracks, [&](size_t track, size_t photo) -> Result<void> {
        auto week = readWeek(connection, tracks[track], photo);
        return writing.end().and_then([&]() -> Result<void> {
            if (!week)
                return tl::make_unexpected(week.error());
            writing.begin(*std::move(week));
            return {};
        });
    });
    const auto written = writing.end();
    return read ? written : read;
}

} // namespace farol::analytics
