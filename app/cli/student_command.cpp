#include "app/services/privacy.h"
#include "commands.h"
#include "core/analytics/found_students.h"
#include "core/analytics/words.h"
#include "core/domain/text.h"
#include "core/storage/school_reader.h"
#include "subcommand.h"
#include "tables.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace farol::cli {

namespace {

using domain::ColumnKind;
using domain::Fault;
using domain::Result;
using domain::StudentId;
using domain::Value;

/// A person as `student find` shows them.
struct Row {
    domain::Student student;
    QString cohorts;
};

Value orNothing(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

const domain::Columns<Row>& columns()
{
    static const domain::Columns<Row> all{
        {QStringLiteral("id"), {}, ColumnKind::Code, [](const Row& row) { return Value(row.student.id.value); }},
        {QStringLiteral("nome"), {}, ColumnKind::Text,
            [](const Row& row) { return orNothing(analytics::personName(row.student)); }},
        {QStringLiteral("email"), {}, ColumnKind::Text, [](const Row& row) { return orNothing(row.student.email); }},
        {QStringLiteral("turmas"), {}, ColumnKind::Text, [](const Row& row) { return orNothing(row.cohorts); }},
    };
    return all;
}

/// "analista 12, cientista 3"
QString cohortsText(const domain::School& school, const std::vector<domain::CohortId>& ids)
{
    QStringList names;
    for (const domain::Cohort& cohort : school.cohorts) {
        if (std::find(ids.begin(), ids.end(), cohort.id) != ids.end())
            names << QStringLiteral("%1 %2").arg(school.track(cohort.track)->name).arg(cohort.number);
    }
    return names.join(QStringLiteral(", "));
}

/// The id a person wrote; Invalid with a ready sentence for what is none.
Result<StudentId> idIn(const QString& text)
{
    bool isNumber = false;
    const qint64 id = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return domain::failed(Fault::Invalid,
            Words::tr("%1 is not the id of a student; farol-cli student find TEXT shows the ids.").arg(text));
    return StudentId{id};
}

/// Whom an id means; Invalid with a ready sentence when nobody has it.
Result<domain::Student> studentIn(const storage::Connection& history, StudentId id)
{
    return analytics::studentWithId(history, id)
        .and_then([&](const std::optional<domain::Student>& student) -> Result<domain::Student> {
            if (!student)
                return domain::failed(Fault::Invalid, Words::tr("The history knows no student %1.").arg(id.value));
            return *student;
        });
}

ExitCode failOrUsage(Context& context, const domain::Error& error)
{
    return error.fault == Fault::Invalid ? context.usage(error.detail) : context.fail(error);
}

ExitCode find(Context& context, const Arguments& arguments)
{
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto school = storage::readSchool(*reader);
    const auto found = analytics::findStudents(*reader, arguments.positional().constFirst());
    if (!school || !found)
        return context.fail(school ? found.error() : school.error());
    std::vector<Row> rows;
    for (const analytics::FoundStudent& one : *found)
        rows.push_back({one.student, cohortsText(*school, one.cohorts)});
    return sayRows(context, columns(), rows, school->zone);
}

ExitCode exportData(Context& context, const Arguments& arguments)
{
    const auto id = idIn(arguments.positional().constFirst());
    if (!id)
        return context.usage(id.error().detail);
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    if (const auto known = studentIn(*reader, *id); !known)
        return failOrUsage(context, known.error());
    const QString& file = arguments.positional().constLast();
    const auto written = services::exportStudent(*reader, *id, file, context.now(), context.log());
    if (!written)
        return context.fail(written.error());
    context.tell(Words::tr("What is known of the student was written to %1. Keep it as you would a letter.").arg(file));
    return ExitCode::Done;
}

void sayErasure(Context& context, const storage::Erasure& erasure)
{
    if (context.json()) {
        QJsonObject document;
        document[QStringLiteral("copias_regravadas")] = erasure.copiesRewritten;
        document[QStringLiteral("copias_nao_regravadas")] = QJsonArray::fromStringList(erasure.copiesLeft);
        context.say(QJsonDocument(document));
    } else {
        context.say(Words::tr("The student was erased; cells and figures stay. %n copy(ies) of the history rewritten.",
            nullptr, erasure.copiesRewritten));
    }
    for (const QString& name : erasure.copiesLeft)
        context.tell(Words::tr("%1 cannot be rewritten and may still name the student: delete it.").arg(name));
    context.tell(Words::tr("Copies kept elsewhere and packages already given away are not reached."));
}

ExitCode erase(Context& context, const Arguments& arguments)
{
    const auto id = idIn(arguments.positional().constFirst());
    if (!id)
        return context.usage(id.error().detail);
    const auto confirmed = arguments.value(QStringLiteral("confirm"));
    if (!confirmed)
        return context.usage(Words::tr("student erase needs --confirm with the student's name: it cannot be undone."));
    auto writer = context.writer();
    if (!writer)
        return context.fail(writer.error());
    const auto student = studentIn(writer->connection, *id);
    if (!student)
        return failOrUsage(context, student.error());
    // Who is erased already has no name to confirm; asking again cleans again.
    if (!analytics::isErased(*student) && domain::folded(*confirmed) != domain::folded(student->name))
        return context.usage(Words::tr("--confirm: that is not the name of student %1.").arg(id->value));
    const auto erasure = services::eraseAndNote(writer->connection, *id, context.log());
    if (!erasure)
        return context.fail(erasure.error());
    sayErasure(context, *erasure);
    return erasure->copiesLeft.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

ExitCode studentCommand(Context& context, const QStringList& words)
{
    return runSubcommand(context, words,
        {{QStringLiteral("find"), {}, 1, find}, {QStringLiteral("export"), {}, 2, exportData},
            {QStringLiteral("erase"), {{QStringLiteral("confirm"), QStringLiteral("NAME")}}, 1, erase}});
}

} // namespace farol::cli
