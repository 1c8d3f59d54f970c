#include "core/analytics/report_writer.h"
#include "core/analytics/student_facts.h"
#include "core/analytics/student_names.h"
#include "core/analytics/values.h"
#include "core/analytics/words.h"

#include <QtGlobal>

#include <algorithm>
#include <future>

namespace farol::analytics {

using namespace farol::domain;

namespace {

using enum ColumnKind;

/// One student in one turma in one week: the first columns of `tabelao`, the same in the rows of all courses.
struct BigPerson {
    Week week;
    const Track& track;
    const ListPlace& place;
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
            [](const Row& r) { return cohortName(r.place.cohortNumber); }),
        column<Row>(
            "tutor", QT_TRANSLATE_NOOP("Column", "Tutor"), Text, [](const Row& r) { return orNothing(r.tutor); }),
        column<Row>("aluno_id", QT_TRANSLATE_NOOP("Column", "Student id"), Code,
            [](const Row& r) { return counted(r.place.student->id.value); }),
        column<Row>("aluno", QT_TRANSLATE_NOOP("Column", "Student"), Text,
            [](const Row& r) { return orNothing(personName(*r.place.student)); }),
        column<Row>("email", QT_TRANSLATE_NOOP("Column", "E-mail"), Text,
            [](const Row& r) { return orNothing(r.place.student->email); }),
        column<Row>("celular", QT_TRANSLATE_NOOP("Column", "Phone"), Code,
            [](const Row& r) { return orNothing(r.place.student->phone); }),
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

/// A trilha's rows of one week.
struct BigWeek {
    struct Row {
        ListPlace place;
        const StudentFact* fact;
    };

    const Scope& chosen; ///< which courses are wanted
    Scope scope; ///< with every course of the trilha
    const Photo& photo;
    std::vector<StudentFact> facts;
    std::vector<PackedCell> cells;
    std::vector<Row> rows;
};

/// The rows of one student in one turma.
Result<void> writeStudent(BigTableWriter& writer, const BigWeek& week, const BigWeek::Row& row)
{
    const Scope& scope = week.scope;
    const size_t cohort = row.fact->cohort;
    const auto tutorId = scope.cohorts[cohort]->tutor;
    const Tutor* tutor = tutorId ? scope.school->tutor(*tutorId) : nullptr;
    const QString tutorName = tutor ? tutor->name : QString();
    const auto days = studyDaysOf(scope, cohort, week.photo.date);
    const PlanInForce& plan = scope.planAt(week.photo.week);
    writer.begin({week.photo.week, *scope.track, row.place, tutorName});
    for (const size_t place : week.chosen.places) {
        const std::optional<Cell>& cell = row.fact->figures.courses[place];
        if (!cell)
            continue;
        const auto expected = days ? plan.expectedTenths(place, *days) : std::nullopt;
        if (const auto done = writer.row({scope.trackCourses[place], *cell, expected, row.fact->figures.status}); !done)
            return done;
    }
    return {};
}

/// Reads week by week; who somebody is, once.
class BigTableReader {
public:
    explicit BigTableReader(const storage::Connection& connection) :
        m_connection(connection)
    {
    }

    Result<BigWeek> read(const TrackPhotos& track, const Photo& photo)
    {
        BigWeek week{track.scope, wholeTrackOf(track.scope), photo, {}, {}, {}};
        week.scope.from = week.scope.to = photo.week;
        auto read = studentFacts(m_connection, week.scope, {photo}, Gains::None, Detail::Sums);
        if (!read)
            return tl::make_unexpected(read.error());
        week.facts = std::move(read->facts);
        return list(week)
            .and_then([&] { return packedCells(m_connection, week.scope, photo.week, photo.week); })
            .map([&](std::vector<PackedCell> cells) {
                week.cells = std::move(cells);
                return std::move(week);
            });
    }

private:
    Result<void> list(BigWeek& week)
    {
        std::vector<StudentId> students;
        for (const StudentFact& fact : week.facts)
            students.push_back(fact.student);
        return m_students.know(m_connection, std::move(students)).map([&] {
            for (const StudentFact& fact : week.facts)
                week.rows.push_back({m_students.placeOf(fact.student, week.scope.cohorts[fact.cohort]->number), &fact});
            std::sort(week.rows.begin(), week.rows.end(),
                [](const BigWeek::Row& left, const BigWeek::Row& right) { return left.place < right.place; });
        });
    }

    const storage::Connection& m_connection;
    KnownStudents m_students;
};

Result<void> writeWeek(BigTableWriter& writer, BigWeek week)
{
    giveCells(week.facts, week.scope, unpacked(week.cells, week.scope, {week.photo}));
    for (const BigWeek::Row& row : week.rows) {
        if (const auto done = writeStudent(writer, week, row); !done)
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
        m_week = std::async(std::launch::async,
            [this, week = std::move(week)]() mutable { return writeWeek(m_writer, std::move(week)); });
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
    BigTableReader reader(connection);
    WritingBeside writing(writer);
    const auto read = byWeek(tracks, [&](size_t track, size_t photo) -> Result<void> {
        auto week = reader.read(tracks[track], tracks[track].photos[photo]);
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
