#include "commands.h"
#include "core/storage/check.h"
#include "subcommand.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace farol::cli {

using storage::Doubt;
using storage::Finding;

namespace {

QString keyOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::File:
        return QStringLiteral("arquivo");
    case Doubt::Reference:
        return QStringLiteral("referencia");
    case Doubt::Sums:
        return QStringLiteral("somas");
    case Doubt::StudentWeeks:
        return QStringLiteral("aluno_semana");
    case Doubt::Milestones:
        return QStringLiteral("marcos");
    case Doubt::Seal:
        return QStringLiteral("selo");
    case Doubt::Intake:
        return QStringLiteral("importacao");
    case Doubt::Unsealed:
        return QStringLiteral("sem_selo");
    }
    return {};
}

QString sentenceOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::File:
        return Words::tr("the file is damaged");
    case Doubt::Reference:
        return Words::tr("a row refers to one that is not there");
    case Doubt::Sums:
        return Words::tr("the sums of the turmas are not what the cells add up to");
    case Doubt::StudentWeeks:
        return Words::tr("the sums of the students are not what the cells add up to");
    case Doubt::Milestones:
        return Words::tr("when students began and finished courses is not what the cells say");
    case Doubt::Seal:
        return Words::tr("the sealed week was changed after it was closed");
    case Doubt::Intake:
        return Words::tr("what an import brought was changed after it was closed");
    case Doubt::Unsealed:
        return Words::tr("the week has a later photo and is not sealed");
    }
    return {};
}

void sayFindings(Context& context, const std::vector<Finding>& findings)
{
    QJsonArray list;
    for (const Finding& finding : findings) {
        const QString week = finding.week ? finding.week->key() : QString();
        list.append(QJsonObject{{QStringLiteral("achado"), keyOf(finding.doubt)}, {QStringLiteral("semana"), week}});
        if (!context.json())
            context.say(
                week.isEmpty() ? sentenceOf(finding.doubt) : week + QStringLiteral(": ") + sentenceOf(finding.doubt));
    }
    if (context.json())
        context.say(QJsonDocument(QJsonObject{{QStringLiteral("achados"), list}}));
    else if (findings.empty())
        context.say(Words::tr("The history is whole: integrity, sums and seals agree."));
}

ExitCode check(Context& context, const Arguments&)
{
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto findings = storage::checkHistory(*reader);
    if (!findings)
        return context.fail(findings.error());
    sayFindings(context, *findings);
    return findings->empty() ? ExitCode::Done : ExitCode::Storage;
}

} // namespace

ExitCode checkCommand(Context& context, const QStringList& words)
{
    return runOnly(context, words, {QStringLiteral("check"), {}, 0, check});
}

} // namespace farol::cli
