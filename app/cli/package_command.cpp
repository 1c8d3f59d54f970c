#include "commands.h"
#include "core/storage/package.h"
#include "core/storage/school_reader.h"
#include "report_filter.h"
#include "subcommand.h"
#include "words.h"

namespace farol::cli {

namespace {

using domain::Fault;
using domain::Result;

/// The turmas a line names; a trilha alone stands for all of its own. Invalid with a ready sentence.
Result<std::vector<domain::CohortId>> cohortsIn(const Arguments& arguments, const domain::School& school)
{
    return readFilter(arguments, school)
        .and_then([&](const domain::Filter& filter) -> Result<std::vector<domain::CohortId>> {
            std::vector<domain::CohortId> cohorts = filter.cohorts;
            if (!filter.track || !cohorts.empty())
                return cohorts;
            for (const domain::Cohort& cohort : school.cohorts) {
                if (cohort.track == *filter.track)
                    cohorts.push_back(cohort.id);
            }
            if (cohorts.empty()) // none would stand for all
                return domain::failed(
                    Fault::Invalid, Words::tr("--trilha: %1 has no turma.").arg(school.track(*filter.track)->name));
            return cohorts;
        });
}

ExitCode package(Context& context, const Arguments& arguments)
{
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto school = storage::readSchool(*reader);
    if (!school)
        return context.fail(school.error());
    const auto cohorts = cohortsIn(arguments, *school);
    if (!cohorts)
        return context.usage(cohorts.error().detail);
    const bool leavesContacts = arguments.has(QStringLiteral("sem-contatos"));
    const storage::PackageChoice choice{*cohorts,
        leavesContacts ? storage::PackageContacts::Left : storage::PackageContacts::Included,
        arguments.value(QStringLiteral("para")).value_or(QString())};
    const QString& file = arguments.positional().constFirst();
    if (const auto made = storage::makePackage(*reader, file, choice, context.now()); !made)
        return context.fail(made.error());
    context.tell(Words::tr("The package was made and checked: %1. It holds no key; whoever has the file can read it.")
                     .arg(file));
    return ExitCode::Done;
}

} // namespace

ExitCode packageCommand(Context& context, const QStringList& words)
{
    return runOnly(context, words,
        {QStringLiteral("package"),
            {{QStringLiteral("trilha"), QStringLiteral("T")}, {QStringLiteral("turma"), QStringLiteral("N")},
                {QStringLiteral("sem-contatos"), {}}, {QStringLiteral("para"), QStringLiteral("NOME")}},
            1, package});
}

} // namespace farol::cli
