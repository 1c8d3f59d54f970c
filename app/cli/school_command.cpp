#include "app/services/collector.h"
#include "commands.h"
#include "core/school/catalogue.h"
#include "core/school/identity.h"
#include "core/storage/school_reader.h"
#include "core/storage/store.h"
#include "files.h"
#include "subcommand.h"
#include "ui/notice.h"
#include "wait.h"
#include "words.h"

#include <QFile>
#include <QJsonObject>

#include <cstdio>

namespace farol::cli {

using domain::Fault;

namespace {

std::optional<domain::ApiKey> readKey()
{
    QFile in;
    constexpr qint64 longestKey = 4096;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    return domain::ApiKey::parse(in.read(longestKey));
}

ExitCode keepKey(Context& context, const QString& origin, const domain::ApiKey& key)
{
    const auto kept = waitFor<secrets::SecretResult<void>>(
        [&](auto then) { context.keychain().write(origin, key, std::move(then)); });
    if (!kept)
        return context.fail(kept.error());
    context.tell(Words::tr("The key is in the keychain."));
    return ExitCode::Done;
}

ExitCode set(Context& context, const Arguments& arguments)
{
    const auto url = arguments.value(QStringLiteral("url"));
    if (!url)
        return context.usage(Words::tr("school set needs --url."));
    const auto address = domain::SchoolAddress::parse(*url);
    if (!address)
        return context.usage(ui::Notices::sentence(address.error()));
    std::optional<domain::ApiKey> key;
    if (arguments.has(QStringLiteral("key-stdin"))) {
        key = readKey();
        if (!key)
            return context.usage(
                Words::tr("There is no key on standard input, or it has a line break or a space inside."));
    }
    auto writer = context.writer();
    if (!writer)
        return context.fail(writer.error());
    const auto meaning =
        arguments.has(QStringLiteral("same-school")) ? school::NewAddress::SameSchool : school::NewAddress::OtherSchool;
    if (const auto remembered = school::rememberAddress(writer->connection, *address, meaning); !remembered)
        return context.fail(remembered.error());
    context.tell(Words::tr("The school is %1.").arg(address->origin()));
    const ExitCode code = key ? keepKey(context, address->origin(), *key) : ExitCode::Done;
    if (context.json() && code == ExitCode::Done)
        context.say(QJsonDocument(QJsonObject{{QStringLiteral("escola"), address->origin()}}));
    return code;
}

ExitCode test(Context& context, const Arguments&)
{
    auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto tags = platformTags(context, *reader);
    if (!tags)
        return tags.error();
    const auto count = static_cast<int>(tags->size());
    if (context.json())
        context.say(QJsonDocument(QJsonObject{{QStringLiteral("tags"), count}}));
    else
        context.say(Words::tr("The connection works: %n tag(s) found.", nullptr, count));
    return ExitCode::Done;
}

ExitCode import(Context& context, const Arguments& arguments)
{
    const QString& file = arguments.positional().constFirst();
    const auto bytes = readFile(file);
    if (!bytes)
        return failToRead(context, file, bytes.error());
    auto writer = context.writer();
    if (!writer)
        return context.fail(writer.error());
    const auto imported = school::importSchool(writer->connection, *bytes, context.now());
    if (!imported) {
        const auto& problems = imported.error().problems;
        if (!problems.empty() && problems.front().place.isEmpty()) // of the file as a whole
            context.tell(Words::tr("%1: nothing was imported.").arg(file));
        return context.fail(imported.error());
    }
    if (context.json()) {
        context.say(QJsonDocument(QJsonObject{{QStringLiteral("trilhas"), imported->tracks},
            {QStringLiteral("cursos"), imported->courses}, {QStringLiteral("turmas"), imported->cohorts},
            {QStringLiteral("tutores"), imported->tutors}, {QStringLiteral("recessos"), imported->recesses}}));
    } else {
        context.say(Words::tr("Registered: trilhas: %1, courses: %2, turmas: %3, tutors: %4, recess weeks: %5.")
                        .arg(imported->tracks)
                        .arg(imported->courses)
                        .arg(imported->cohorts)
                        .arg(imported->tutors)
                        .arg(imported->recesses));
    }
    return ExitCode::Done;
}

ExitCode exportFile(Context& context, const Arguments& arguments)
{
    auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto bytes = school::exportSchool(*reader);
    if (!bytes)
        return context.fail(bytes.error());
    const QString& path = arguments.positional().constFirst();
    if (const auto written = writeFile(path, *bytes); !written)
        return failToKeep(context, path, written.error());
    context.tell(Words::tr("Written: %1").arg(path));
    return ExitCode::Done;
}

} // namespace

ExitCode schoolCommand(Context& context, const QStringList& words)
{
    return runSubcommand(context, words,
        {{QStringLiteral("set"),
             {{QStringLiteral("url"), QStringLiteral("URL")}, {QStringLiteral("key-stdin"), {}},
                 {QStringLiteral("same-school"), {}}},
             0, set},
            {QStringLiteral("test"), {}, 0, test}, {QStringLiteral("import"), {}, 1, import},
            {QStringLiteral("export"), {}, 1, exportFile}});
}

} // namespace farol::cli
