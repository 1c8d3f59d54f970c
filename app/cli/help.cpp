#include "commands.h"
#include "words.h"

namespace farol::cli {

const std::vector<CommandName>& commands()
{
    static const std::vector<CommandName> all{
        {QStringLiteral("school"), schoolCommand},
        {QStringLiteral("tags"), tagsCommand},
        {QStringLiteral("turma"), turmaCommand},
        {QStringLiteral("sync"), syncCommand},
        {QStringLiteral("schedule"), scheduleCommand},
        {QStringLiteral("status"), statusCommand},
        {QStringLiteral("report"), reportCommand},
        {QStringLiteral("history"), historyCommand},
        {QStringLiteral("check"), checkCommand},
        {QStringLiteral("backup"), backupCommand},
        {QStringLiteral("restore"), restoreCommand},
        {QStringLiteral("package"), packageCommand},
        {QStringLiteral("student"), studentCommand},
    };
    return all;
}

QString help()
{
    return Words::tr(
        "Usage: farol-cli [--data DIR] [--json] COMMAND …\n"
        "\n"
        "  school set --url URL [--key-stdin] [--same-school]   remember the school; the key comes from standard "
        "input\n"
        "  school test                                          ask the platform for its tags\n"
        "  school import FILE | school export FILE              trilhas, courses, turmas, tutors, pace, recess weeks\n"
        "  tags                                                 the platform's tags and the turma that uses each\n"
        "  turma add --trilha T --numero N --tag ID [--inicio AAAA-MM-DD] [--tutor NAME]\n"
        "  turma list | turma archive --trilha T --numero N\n"
        "  sync [--full | --retry-failures] [--trilha T [--turma N …]] [--wait MIN]\n"
        "                                                       collect the photo of this week\n"
        "  sync --scheduled                                     what the weekly timer calls: only when a run is owed\n"
        "  schedule set [--dia DAY] [--hora HH:MM]              collect every week by itself (Friday 14:00), school "
        "time\n"
        "  schedule show | schedule remove\n"
        "  status                                               last photo, coverage, failures by reason, next "
        "collection\n"
        "  report NAME [--semana A[..B]] [--trilha T] [--turma N …] [--curso ID …] [--tutor NAME …]\n"
        "         [--format table|csv|json|xlsx] [--dialect br|intl] [--out FILE] [--sem-nomes]\n"
        "         NAME: resumo, geral, por-turma, por-curso, cursos, mudancas, tabelao\n"
        "  report semana --out FILE.xlsx                        the report of the week, an Excel workbook\n"
        "  report pacote --out DIR                              one for each turma and one of all\n"
        "         both with the filter options and --sem-nomes; without --semana the last ten photos\n"
        "  history import FILE … [--simular] [--ano AAAA | --ano SEMANA=AAAA …] [--trilha T] [--coluna CAMPO=TITLE …]\n"
        "         [--planilha SHEET] [--zeros reais] [--escala fracao|percentual]\n"
        "                                                       older weeks, or tutors and starts, from CSV or XLSX\n"
        "  history imports | history undo N                     earlier imports; take one back as a whole\n"
        "  check                                                integrity, sums against cells, seals\n"
        "  backup FILE | restore FILE\n"
        "  package FILE [--trilha T [--turma N …]] [--sem-contatos] [--para NAME]\n"
        "                                                       a copy to read, of these turmas alone, without the "
        "key\n"
        "  student find TEXT                                    students by name, e-mail or phone, with their ids\n"
        "  student export ID FILE                               everything the history holds of one student, as JSON\n"
        "  student erase ID --confirm NAME                      erase a person for ever; the figures stay\n"
        "\n"
        "FAROL_API_KEY gives the key where there is no keychain.");
}

} // namespace farol::cli
