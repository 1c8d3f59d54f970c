#include "core/intake/told_row.h"

#include "core/domain/text.h"

#include <limits>

namespace farol::intake {

using namespace farol::domain;
using spreadsheet::Table;
using spreadsheet::TableCell;

namespace {

constexpr qsizetype longestShown = 60;

QString shortened(const TableCell& cell)
{
    const QString line = lineOf(cell);
    return line.size() <= longestShown ? line : line.left(longestShown - 1) + QChar(u'…');
}

/// Reads the cells of one row, and notes what is wrong with them.
class RowReading {
public:
    RowReading(const Reading& reading, Scale scale, qsizetype row, Noted& noted) :
        m_reading(reading),
        m_scale(scale),
        m_row(row),
        m_noted(noted)
    {
    }

    /// Nothing when something is wrong.
    std::optional<ToldRow> read()
    {
        m_told.place = placeOf(m_reading.table, m_row);
        readWhere();
        readWho();
        readWhat();
        return m_isWrong ? std::nullopt : std::optional(m_told);
    }

private:
    bool has(Field field) const { return m_reading.mapping.has(field); }
    const TableCell& cell(Field field) const
    {
        static const TableCell none;
        const int column = m_reading.mapping.column(field);
        return column < 0 ? none : m_reading.table.at(m_row, column);
    }
    QString text(Field field) const { return lineOf(cell(field)); }

    void note(ProblemKind kind, Field field, const QString& value, const QString& other = {})
    {
        m_isWrong = true;
        m_noted.add({kind, placeOf(m_reading.table, m_row, m_reading.mapping.column(field)), field, value, other});
    }

    template <typename T>
    std::optional<T> value(const Read<T>& read, Field field)
    {
        if (!read)
            note(read.error(), field, shortened(cell(field)));
        return read.value_or(std::nullopt);
    }

    void readWhere()
    {
        const bool from1904 = m_reading.table.countsFrom1904();
        const Field field = has(Field::Week) ? Field::Week : Field::WeekStart;
        if (const auto week = value(readWeek(cell(field), from1904), field))
            takeWeek(*week, field);
        else if (!m_isWrong)
            note(ProblemKind::EmptyCell, field, {});
        m_told.track = text(Field::Track);
        const Read<int> cohort = readCohort(cell(Field::Cohort));
        m_told.cohort = value(cohort, Field::Cohort).value_or(0);
        if (cohort && m_told.cohort == 0)
            note(ProblemKind::EmptyCell, Field::Cohort, {});
    }

    void takeWeek(const WeekOrNumber& week, Field field)
    {
        if (const auto* whole = std::get_if<Week>(&week)) {
            m_told.week = *whole;
            return;
        }
        const auto found = m_reading.weeks.find(std::get<int>(week));
        if (found == m_reading.weeks.end())
            note(ProblemKind::NoSuchWeek, field, shortened(cell(field)));
        else
            m_told.week = found->second;
    }

    void readWho()
    {
        m_told.studentId = value(readWhole(cell(Field::StudentId)), Field::StudentId);
        m_told.email = text(Field::Email);
        m_told.name = text(Field::Student);
        m_told.phone = text(Field::Phone);
        if (!m_told.studentId && m_told.email.isEmpty() && m_told.name.isEmpty() && !m_isWrong)
            note(ProblemKind::EmptyCell, has(Field::Email) ? Field::Email : Field::Student, {});
    }

    void readWhat()
    {
        m_told.courseId = value(readWhole(cell(Field::CourseId)), Field::CourseId);
        m_told.course = text(Field::Course);
        if (!m_told.courseId && m_told.course.isEmpty() && !m_isWrong)
            note(ProblemKind::EmptyCell, has(Field::CourseId) ? Field::CourseId : Field::Course, {});
        const auto tenths = value(readShare(cell(Field::Progress), m_scale), Field::Progress);
        const auto state = value(readState(cell(Field::State)), Field::State);
        if (state)
            takeState(*state, tenths);
        else
            takeProgress(tenths);
        m_told.lessons = count(Field::Lessons);
        m_told.watched = count(Field::Watched);
        const auto at = value(readInstant(cell(Field::CollectedAt), m_reading.table.countsFrom1904(), m_reading.zone),
            Field::CollectedAt);
        if (answered(m_told.state) || m_told.state == CellState::NoAccess)
            m_told.collectedAt = at.value_or(QDateTime());
    }

    void takeState(CellState state, std::optional<Tenths> tenths)
    {
        m_told.state = state;
        m_told.tenths = state == CellState::Value ? tenths.value_or(0) : 0;
        const bool fits = state == CellState::Value ? tenths.value_or(0) > 0 : tenths.value_or(0) == 0;
        if (!fits && !m_isWrong)
            note(ProblemKind::StateAgainstProgress, Field::State, text(Field::State), text(Field::Progress));
    }

    /// A table that tells nothing but numbers.
    void takeProgress(std::optional<Tenths> tenths)
    {
        m_told.isTold = tenths.has_value();
        m_told.tenths = tenths.value_or(0);
        m_told.isDoubtful = tenths == 0 && m_reading.choices.zeros == Zeros::Doubtful;
        m_told.state = m_told.tenths > 0          ? CellState::Value
            : m_told.isTold && !m_told.isDoubtful ? CellState::NotStarted
                                                  : CellState::NotCollected;
    }

    std::optional<int> count(Field field)
    {
        const auto number = value(readWhole(cell(field)), field);
        if (number && *number > std::numeric_limits<int>::max()) {
            note(ProblemKind::BadNumber, field, shortened(cell(field)));
            return std::nullopt;
        }
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    }

    const Reading& m_reading;
    Scale m_scale;
    qsizetype m_row;
    Noted& m_noted;
    ToldRow m_told;
    bool m_isWrong = false;
};

} // namespace

std::set<int> bareWeeks(const Table& table, const Mapping& mapping)
{
    std::set<int> numbers;
    const int column = mapping.column(Field::Week);
    for (qsizetype row = mapping.headingRow + 1; column >= 0 && row < table.rows(); ++row) {
        const auto week = readWeek(table.at(row, column), table.countsFrom1904());
        if (week && *week && std::holds_alternative<int>(**week))
            numbers.insert(std::get<int>(**week));
    }
    return numbers;
}

void readRows(const Reading& reading, const std::function<void(const ToldRow&)>& take, Noted& noted)
{
    const qsizetype first = reading.mapping.headingRow + 1;
    const int progress = reading.mapping.column(Field::Progress);
    const Scale scale =
        reading.choices.scale.value_or(progress < 0 ? Scale::Percent : scaleOf(reading.table, progress, first));
    for (qsizetype row = first; row < reading.table.rows(); ++row) {
        if (reading.table.isBlank(row))
            continue;
        if (const auto told = RowReading(reading, scale, row, noted).read())
            take(*told);
    }
}

} // namespace farol::intake
