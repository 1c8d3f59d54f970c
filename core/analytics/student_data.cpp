#include "core/analytics/student_data.h"

#include "core/analytics/found_students.h"
#include "core/analytics/snapshot.h"
#include "core/analytics/words.h"
#include "core/domain/cell.h"
#include "core/storage/masking.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace farol::analytics {

using namespace farol::domain;
using storage::Statement;

namespace {

const auto membershipsSql = QStringLiteral(R"(
SELECT m.week, k.name, h.number, m.last_access
FROM membership m JOIN cohort h ON h.id = m.cohort JOIN track k ON k.id = h.track
WHERE m.student = ? ORDER BY m.week, k.position, h.number)");

// By the index of weeks: cells are kept by week first.
const auto cellsSql = QStringLiteral(R"(
SELECT c.week, c.course, coalesce(o.name, ''), c.state, c.tenths, c.lessons, c.watched, c.collected_at, c.origin
FROM photo p CROSS JOIN cell c ON c.week = p.week AND c.student = ? LEFT JOIN course o ON o.id = c.course
ORDER BY c.week, c.course)");

const auto refusalsSql = QStringLiteral(R"(
SELECT r.course, coalesce(o.name, ''), r.message
FROM refusal r LEFT JOIN course o ON o.id = r.course WHERE r.student = ? ORDER BY r.course)");

QString key(const char* name)
{
    return QLatin1String(name);
}

/// One JSON object, which leaves out what is not known.
class Members {
public:
    explicit Members(const QTimeZone& zone) :
        m_zone(zone)
    {
    }

    void add(const char* name, const QJsonValue& value) { m_object[key(name)] = value; }
    void addKnown(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            add(name, text);
    }
    void addKnown(const char* name, std::optional<int> number)
    {
        if (number)
            add(name, *number);
    }
    void addKnown(const char* name, const std::optional<QDateTime>& instant)
    {
        if (instant)
            add(name, instant->toTimeZone(m_zone).toString(Qt::ISODate));
    }
    const QJsonObject& object() const { return m_object; }

private:
    const QTimeZone& m_zone;
    QJsonObject m_object;
};

QJsonObject personOf(const Student& student, const QTimeZone& zone)
{
    Members person(zone);
    person.add("id", student.id.value);
    person.addKnown("nome", student.name);
    person.addKnown("email", student.email);
    person.addKnown("celular", student.phone);
    person.addKnown("criado_em", student.createdAt);
    return person.object();
}

QJsonObject membershipOf(const Statement& row, const QTimeZone& zone)
{
    Members membership(zone);
    membership.add("semana", row.week(0).key());
    membership.add("trilha", row.text(1));
    membership.add("turma", row.number(2));
    membership.addKnown("ultimo_acesso", row.instant(3));
    return membership.object();
}

QJsonObject cellOf(const Statement& row, const QTimeZone& zone)
{
    const auto state = static_cast<CellState>(row.number(3));
    Members cell(zone);
    cell.add("semana", row.week(0).key());
    cell.add("curso_id", row.integer(1));
    cell.addKnown("curso", row.text(2));
    cell.add("estado", word(state));
    if (answered(state))
        cell.add("progresso", row.number(4) / 10.0);
    cell.addKnown("aulas_completas", row.optionalNumber(5));
    cell.addKnown("aulas_assistidas", row.optionalNumber(6));
    cell.addKnown("coletado_em", row.instant(7));
    if (state != CellState::NotCollected)
        cell.add("origem", word(static_cast<Origin>(row.number(8))));
    return cell.object();
}

QJsonObject refusalOf(const Statement& row, const QTimeZone& zone)
{
    Members refusal(zone);
    refusal.add("curso_id", row.integer(0));
    refusal.addKnown("curso", row.text(1));
    refusal.add("mensagem", row.text(2));
    return refusal.object();
}

using ReadRow = QJsonObject (*)(const Statement&, const QTimeZone&);

Result<QJsonArray> listOf(
    const storage::Connection& connection, const School& school, const QString& sql, StudentId student, ReadRow read)
{
    QJsonArray list;
    return storage::eachRow(
        connection, sql, [&](const Statement& row) { list.append(read(row, school.zone)); }, student)
        .map([&] { return list; });
}

Result<Student> knownStudent(const storage::Connection& connection, StudentId id)
{
    const auto names = storage::namesOf(connection);
    if (!names)
        return tl::make_unexpected(names.error());
    if (*names == storage::Names::Masked)
        return failed(Fault::Invalid, QStringLiteral("names are masked"));
    return studentWithId(connection, id).and_then([](const std::optional<Student>& student) -> Result<Student> {
        if (!student)
            return failed(Fault::Invalid, QStringLiteral("no such student"));
        return *student;
    });
}

} // namespace

Result<QJsonDocument> studentData(
    const storage::Connection& connection, const School& school, StudentId student, const QDateTime& now)
{
    const Snapshot snapshot(connection);
    const auto person = knownStudent(connection, student);
    if (!person)
        return tl::make_unexpected(person.error());
    Members document(school.zone);
    document.add("formato", 1);
    document.addKnown("escola", school.name);
    document.addKnown("endereco", school.origin);
    document.addKnown("exportado_em", std::optional(now));
    document.add("aluno", personOf(*person, school.zone));
    struct Part {
        const char* name;
        const QString& sql;
        ReadRow read;
    };
    for (const auto& [name, sql, read] : {Part{"matriculas", membershipsSql, membershipOf},
             Part{"celulas", cellsSql, cellOf}, Part{"recusas", refusalsSql, refusalOf}}) {
        const auto list = listOf(connection, school, sql, student, read);
        if (!list)
            return tl::make_unexpected(list.error());
        document.add(name, *list);
    }
    return QJsonDocument(document.object());
}

} // namespace farol::analytics
