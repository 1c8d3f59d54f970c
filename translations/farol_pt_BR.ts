<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The history was copied and the copy checked: %1</source>
        <translation>O histórico foi copiado e a cópia, conferida: %1</translation>
    </message>
    <message>
        <source>The history was restored.</source>
        <translation>O histórico foi restaurado.</translation>
    </message>
    <message>
        <source>The history was restored; the one before is kept as %1.</source>
        <translation>O histórico foi restaurado; o anterior está guardado em %1.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <source>a row refers to one that is not there</source>
        <translation>uma linha aponta para outra que não existe</translation>
    </message>
    <message>
        <source>the sums of the turmas are not what the cells add up to</source>
        <translation>as somas das turmas não batem com as células</translation>
    </message>
    <message>
        <source>the sums of the students are not what the cells add up to</source>
        <translation>as somas dos alunos não batem com as células</translation>
    </message>
    <message>
        <source>the sealed week was changed after it was closed</source>
        <translation>a semana selada foi alterada depois de fechada</translation>
    </message>
    <message>
        <source>the week has a later photo and is not sealed</source>
        <translation>a semana tem uma foto posterior e não está selada</translation>
    </message>
    <message>
        <source>The history is whole: integrity, sums and seals agree.</source>
        <translation>O histórico está inteiro: integridade, somas e selos conferem.</translation>
    </message>
    <message>
        <source>Another run holds the history: %1, process %2 on %3, since %4.</source>
        <translation>Outra execução está usando o histórico: %1, processo %2 em %3, desde %4.</translation>
    </message>
    <message>
        <source>The variable %1 cannot be read.</source>
        <translation>Não foi possível entender a variável %1.</translation>
    </message>
    <message>
        <source>There is no report %1.</source>
        <translation>Não existe o relatório %1.</translation>
    </message>
    <message>
        <source>--dialect is br or intl.</source>
        <translation>--dialect é br ou intl.</translation>
    </message>
    <message>
        <source>--format is table, csv or json.</source>
        <translation>--format é table, csv ou json.</translation>
    </message>
    <message>
        <source>--semana: %1 is not a week such as 2026-W47 or 2026-W38..2026-W47.</source>
        <translation>--semana: %1 não é uma semana como 2026-W47 ou 2026-W38..2026-W47.</translation>
    </message>
    <message>
        <source>--semana: %1 ends before it begins.</source>
        <translation>--semana: %1 termina antes de começar.</translation>
    </message>
    <message>
        <source>--turma: the trilha has no turma %1.</source>
        <translation>--turma: a trilha não tem a turma %1.</translation>
    </message>
    <message>
        <source>--curso: no course has the id %1.</source>
        <translation>--curso: nenhum curso tem o id %1.</translation>
    </message>
    <message>
        <source>--trilha: there is no trilha %1.</source>
        <translation>--trilha: não existe a trilha %1.</translation>
    </message>
    <message>
        <source>--turma goes with --trilha.</source>
        <translation>--turma é usada junto com --trilha.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>A chave está no cofre de senhas.</translation>
    </message>
    <message>
        <source>school set needs --url.</source>
        <translation>school set precisa de --url.</translation>
    </message>
    <message>
        <source>There is no key on standard input, or it has a line break or a space inside.</source>
        <translation>Não veio chave pela entrada padrão, ou ela tem quebra de linha ou espaço no meio.</translation>
    </message>
    <message>
        <source>The school is %1.</source>
        <translation>A escola é %1.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works: %n tag(s) found.</source>
        <translation>
            <numerusform>Conexão certa: %n tag encontrada.</numerusform>
            <numerusform>Conexão certa: %n tags encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Last photo: %1, %2</source>
        <translation>Última foto: %1, %2</translation>
    </message>
    <message>
        <source>%1 students; %2 of %3 collected; %4 without access</source>
        <translation>%1 alunos; %2 de %3 coletados; %4 sem acesso</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>Escola: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>Ainda não há nenhuma foto.</translation>
    </message>
    <message>
        <source>No collection is scheduled.</source>
        <translation>Nenhuma coleta agendada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: expected %n name(s) after it.</source>
        <translation>
            <numerusform>%1: esperava %n nome depois dele.</numerusform>
            <numerusform>%1: esperava %n nomes depois dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one: %1?</source>
        <translation>Qual deles: %1?</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4/s · %5 not collected</source>
        <translation>%1: %2 de %3 · %4/s · %5 não coletados</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of students could not be obtained; the last known ones were kept.</source>
        <translation>
            <numerusform>Não foi possível obter %n lista de alunos; ficou valendo a última conhecida.</numerusform>
            <numerusform>Não foi possível obter %n listas de alunos; ficaram valendo as últimas conhecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>turma add needs --%1.</source>
        <translation>turma add precisa de --%1.</translation>
    </message>
    <message>
        <source>Tag successfully added for the next collections.</source>
        <translation>Tag adicionada com sucesso para as próximas coletas.</translation>
    </message>
    <message>
        <source>turma archive needs --trilha and --numero.</source>
        <translation>turma archive precisa de --trilha e --numero.</translation>
    </message>
    <message>
        <source>Turma %1 is archived; its history stays.</source>
        <translation>A turma %1 foi arquivada; o histórico dela continua.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Não existe o comando %1.</translation>
    </message>
    <message>
        <source>%1: the platform is gone; looking for it every 30 s (Ctrl+C ends the run, nothing is lost)</source>
        <translation>%1: a plataforma sumiu; nova tentativa a cada 30 s (Ctrl+C encerra, nada se perde)</translation>
    </message>
    <message>
        <source>The trilha has no turma yet.</source>
        <translation>A trilha ainda não tem turma.</translation>
    </message>
    <message>
        <source>--wait is a number of minutes, 0 or more.</source>
        <translation>--wait é um número de minutos, 0 ou mais.</translation>
    </message>
    <message>
        <source>--full and --retry-failures exclude each other.</source>
        <translation>--full e --retry-failures não podem vir juntos.</translation>
    </message>
    <message>
        <source>There is no whole copy in %1.</source>
        <translation>Não há cópia íntegra em %1.</translation>
    </message>
    <message>
        <source>The newest whole copy is of %1. To restore it: %2</source>
        <translation>A cópia íntegra mais nova é de %1. Para restaurar: %2</translation>
    </message>
    <message>
        <source>Every week: %1, %2 (%3); next %4</source>
        <translation>Toda semana: %1, %2 (%3); próxima %4</translation>
    </message>
    <message>
        <source>Last scheduled collection: %1</source>
        <translation>Última coleta agendada: %1</translation>
    </message>
    <message>
        <source>--dia is a weekday: segunda to domingo, monday to sunday, or 1 to 7.</source>
        <translation>--dia é um dia da semana: segunda a domingo, monday a sunday ou 1 a 7.</translation>
    </message>
    <message>
        <source>--hora is a time of the day, such as 14:00.</source>
        <translation>--hora é uma hora do dia, como 14:00.</translation>
    </message>
    <message>
        <source>A whole photo of this school takes about %1 min: begun then, it would go on into the next week. An earlier time is better.</source>
        <translation>Uma foto inteira desta escola leva cerca de %1 min: começando nessa hora, ela entraria na semana seguinte. É melhor uma hora mais cedo.</translation>
    </message>
    <message>
        <source>No collection is scheduled any more.</source>
        <translation>Não há mais coleta agendada.</translation>
    </message>
    <message>
        <source>Nothing is owed; the next collection is planned for %1.</source>
        <translation>Nada a coletar agora; a próxima coleta está prevista para %1.</translation>
    </message>
    <message>
        <source>Audit: %1.</source>
        <translation>Conferência: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in %1 checked</source>
        <translation>
            <numerusform>%n diferença em %1 conferidas</numerusform>
            <numerusform>%n diferenças em %1 conferidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next collection: %1</source>
        <translation>Próxima coleta: %1</translation>
    </message>
    <message>
        <source>Everything was asked: %1.</source>
        <translation>Tudo foi pedido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) repeated without asking; %1.</source>
        <translation>
            <numerusform>%n célula repetida sem pedido; %1.</numerusform>
            <numerusform>%n células repetidas sem pedido; %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: copying the history and checking the copy</source>
        <translation>%1: copiando o histórico e conferindo a cópia</translation>
    </message>
    <message>
        <source>The photo is stored, but no copy of the history could be kept. %1</source>
        <translation>A foto está guardada, mas não foi possível guardar uma cópia do histórico. %1</translation>
    </message>
    <message>
        <source>A checked copy is kept: %1</source>
        <translation>Cópia conferida guardada: %1</translation>
    </message>
    <message numerus="yes">
        <source>The copies are large: only the last %n fit in 2 GB.</source>
        <translation>
            <numerusform>As cópias são grandes: só a última cabe em 2 GB.</numerusform>
            <numerusform>As cópias são grandes: só as últimas %n cabem em 2 GB.</numerusform>
        </translation>
    </message>
    <message>
        <source>--scheduled takes the whole photo: it goes with --wait alone.</source>
        <translation>--scheduled faz a foto inteira: só combina com --wait.</translation>
    </message>
    <message>
        <source>The platform refuses course %1 (%2) to every student. Check in Cademí whether it still exists.</source>
        <translation>A plataforma recusa o curso %1 (%2) para todos os alunos. Confira na Cademí se ele ainda existe.</translation>
    </message>
    <message>
        <source>Registered: trilhas: %1, courses: %2, turmas: %3, tutors: %4, recess weeks: %5.</source>
        <translation>Cadastro: trilhas: %1, cursos: %2, turmas: %3, tutores: %4, semanas de recesso: %5.</translation>
    </message>
    <message>
        <source>Usage: farol-cli [--data DIR] [--json] COMMAND …

  school set --url URL [--key-stdin] [--same-school]   remember the school; the key comes from standard input
  school test                                          ask the platform for its tags
  school import FILE | school export FILE              trilhas, courses, turmas, tutors, pace, recess weeks
  tags                                                 the platform&apos;s tags and the turma that uses each
  turma add --trilha T --numero N --tag ID [--inicio AAAA-MM-DD] [--tutor NAME]
  turma list | turma archive --trilha T --numero N
  sync [--full | --retry-failures] [--trilha T [--turma N …]] [--wait MIN]
                                                       collect the photo of this week
  sync --scheduled                                     what the weekly timer calls: only when a run is owed
  schedule set [--dia DAY] [--hora HH:MM]              collect every week by itself (Friday 14:00), school time
  schedule show | schedule remove
  status                                               last photo, coverage, failures by reason, next collection
  report NAME [--semana A[..B]] [--trilha T] [--turma N …] [--curso ID …]
         [--format table|csv|json] [--dialect br|intl] [--out FILE] [--sem-nomes]
         NAME: resumo, geral, por-turma, por-curso, tabelao
  check                                                integrity, sums against cells, seals
  backup FILE | restore FILE
  package FILE [--trilha T [--turma N …]] [--sem-contatos] [--para NAME]
                                                       a copy to read, of these turmas alone, without the key
  student find TEXT                                    students by name, e-mail or phone, with their ids
  student export ID FILE                               everything the history holds of one student, as JSON
  student erase ID --confirm NAME                      erase a person for ever; the figures stay

FAROL_API_KEY gives the key where there is no keychain.</source>
        <translation>Uso: farol-cli [--data DIR] [--json] COMANDO …

  school set --url URL [--key-stdin] [--same-school]   guarda a escola; a chave vem da entrada padrão
  school test                                          pede as tags à plataforma
  school import ARQUIVO | school export ARQUIVO        trilhas, cursos, turmas, tutores, ritmo, semanas de recesso
  tags                                                 as tags da plataforma e a turma que usa cada uma
  turma add --trilha T --numero N --tag ID [--inicio AAAA-MM-DD] [--tutor NOME]
  turma list | turma archive --trilha T --numero N
  sync [--full | --retry-failures] [--trilha T [--turma N …]] [--wait MIN]
                                                       coleta a foto desta semana
  sync --scheduled                                     o que o agendamento chama: só quando há coleta devida
  schedule set [--dia DIA] [--hora HH:MM]              coleta toda semana sozinho (sexta, 14:00), hora da escola
  schedule show | schedule remove
  status                                               última foto, cobertura, falhas por motivo, próxima coleta
  report NOME [--semana A[..B]] [--trilha T] [--turma N …] [--curso ID …]
         [--format table|csv|json] [--dialect br|intl] [--out ARQUIVO] [--sem-nomes]
         NOME: resumo, geral, por-turma, por-curso, tabelao
  check                                                integridade, somas com as células, selos
  backup ARQUIVO | restore ARQUIVO
  package ARQUIVO [--trilha T [--turma N …]] [--sem-contatos] [--para NOME]
                                                       uma cópia para leitura, só destas turmas, sem a chave
  student find TEXTO                                   alunos por nome, e-mail ou celular, com os ids
  student export ID ARQUIVO                            tudo o que o histórico tem de um aluno, em JSON
  student erase ID --confirm NOME                      apaga uma pessoa para sempre; os números ficam

FAROL_API_KEY dá a chave onde não há cofre de senhas.</translation>
    </message>
    <message>
        <source>--trilha: %1 has no turma.</source>
        <translation>--trilha: %1 não tem nenhuma turma.</translation>
    </message>
    <message>
        <source>The package was made and checked: %1. It holds no key; whoever has the file can read it.</source>
        <translation>O pacote foi feito e conferido: %1. Ele não leva a chave; quem tiver o arquivo consegue ler.</translation>
    </message>
    <message>
        <source>%1 is not the id of a student; farol-cli student find TEXT shows the ids.</source>
        <translation>%1 não é o id de um aluno; farol-cli student find TEXTO mostra os ids.</translation>
    </message>
    <message>
        <source>The history knows no student %1.</source>
        <translation>O histórico não tem o aluno %1.</translation>
    </message>
    <message>
        <source>What is known of the student was written to %1. Keep it as you would a letter.</source>
        <translation>O que se sabe do aluno foi gravado em %1. Guarde como se guarda uma carta.</translation>
    </message>
    <message numerus="yes">
        <source>The student was erased; cells and figures stay. %n copy(ies) of the history rewritten.</source>
        <translation>
            <numerusform>O aluno foi apagado; as células e os números ficam. %n cópia do histórico foi regravada.</numerusform>
            <numerusform>O aluno foi apagado; as células e os números ficam. %n cópias do histórico foram regravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be rewritten and may still name the student: delete it.</source>
        <translation>Não deu para regravar %1, que ainda pode ter o nome do aluno: apague esse arquivo.</translation>
    </message>
    <message>
        <source>Copies kept elsewhere and packages already given away are not reached.</source>
        <translation>Cópias guardadas em outro lugar e pacotes já entregues não são alcançados.</translation>
    </message>
    <message>
        <source>student erase needs --confirm with the student&apos;s name: it cannot be undone.</source>
        <translation>student erase precisa de --confirm com o nome do aluno: não dá para desfazer.</translation>
    </message>
    <message>
        <source>--confirm: that is not the name of student %1.</source>
        <translation>--confirm: esse não é o nome do aluno %1.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close without saving?</source>
        <translation>Fechar sem salvar?</translation>
    </message>
    <message>
        <source>This was changed and not saved: %1.</source>
        <translation>Isto foi alterado e não foi salvo: %1.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message>
        <source>Cohort</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Marked: drawn in colour on the chart (at most %1).</source>
        <translation>Marcada: desenhada em cor no gráfico (no máximo %1).</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor(a)</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Média %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>%1 since the week before</source>
        <translation>%1 desde a semana anterior</translation>
    </message>
    <message>
        <source>%1 without access</source>
        <translation>%1 sem acesso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>Mean over the collected cells of the turma&apos;s students, and how many students it has.</source>
        <translation>Média das células coletadas dos alunos da turma, e quantos alunos ela tem.</translation>
    </message>
    <message>
        <source>Cohort %1</source>
        <translation>Turma %1</translation>
    </message>
    <message>
        <source>C%1</source>
        <extracomment>a turma in a chart, as short as can be: T12</extracomment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Mean of the last week minus that of the week before, in percentage points.</source>
        <translation>Média da última semana menos a da semana anterior, em pontos percentuais.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What progress should be by now: courses one after the other, each over its expected weeks.</source>
        <translation>Quanto o progresso deveria ser agora: um curso depois do outro, cada um em suas semanas previstas.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Progress minus expected, in percentage points.</source>
        <translation>Progresso menos esperado, em pontos percentuais.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week&apos;s Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor(a)</translation>
    </message>
    <message>
        <source>Student id</source>
        <translation>Id do aluno</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Course id</source>
        <translation>Id do curso</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Lessons completed</source>
        <translation>Aulas completas</translation>
    </message>
    <message>
        <source>Lessons watched</source>
        <translation>Aulas assistidas</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Coletado em</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Last access</source>
        <translation>Últ. acesso</translation>
    </message>
    <message>
        <source>Expected cells</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Collected cells</source>
        <translation>Coletados</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sem acesso</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedidas</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Coletados</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>No photo in this week.</source>
        <translation>Nenhuma foto nesta semana.</translation>
    </message>
    <message>
        <source>Share of the turma&apos;s cells that were collected, in %.</source>
        <translation>Parte das células da turma que foi coletada, em %.</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>sem foto</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trilha</translation>
    </message>
</context>
<context>
    <name>FailureTable</name>
    <message>
        <source>Not asked</source>
        <translation>Não pedidas</translation>
    </message>
    <message>
        <source>the collection ended before their turn</source>
        <translation>a coleta acabou antes da vez delas</translation>
    </message>
    <message>
        <source>collect now: it goes on from here</source>
        <translation>coletar agora: continua daqui</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>the internet or the platform was gone</source>
        <translation>a internet ou a plataforma caiu</translation>
    </message>
    <message>
        <source>check the internet, then try again</source>
        <translation>conferir a internet e tentar de novo</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>no answer in 30 s, 3 times</source>
        <translation>nenhuma resposta em 30 s, 3 vezes</translation>
    </message>
    <message>
        <source>trying again usually helps</source>
        <translation>tentar de novo costuma resolver</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erro do servidor</translation>
    </message>
    <message>
        <source>the platform failed to answer</source>
        <translation>a plataforma falhou ao responder</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>tentar de novo mais tarde</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>Rápido demais</translation>
    </message>
    <message>
        <source>the platform asked to slow down</source>
        <translation>a plataforma pediu para ir mais devagar</translation>
    </message>
    <message>
        <source>wait some minutes, then try again</source>
        <translation>esperar alguns minutos e tentar de novo</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Resposta ilegível</translation>
    </message>
    <message>
        <source>a page came instead of the data</source>
        <translation>veio uma página no lugar dos dados</translation>
    </message>
    <message>
        <source>tell the support if it goes on</source>
        <translation>avisar o suporte se repetir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>the platform refused the question</source>
        <translation>a plataforma recusou o pedido</translation>
    </message>
    <message>
        <source>check the tag in Cademí</source>
        <translation>conferir a tag na Cademí</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Pessoa apagada</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>New Year</source>
        <translation>Confraternização Universal</translation>
    </message>
    <message>
        <source>Carnival</source>
        <translation>Carnaval</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Sexta-feira Santa</translation>
    </message>
    <message>
        <source>Tiradentes</source>
        <translation>Tiradentes</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Dia do Trabalho</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Christi</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Independência</translation>
    </message>
    <message>
        <source>Our Lady of Aparecida</source>
        <translation>Nossa Senhora Aparecida</translation>
    </message>
    <message>
        <source>All Souls&apos; Day</source>
        <translation>Finados</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Proclamação da República</translation>
    </message>
    <message>
        <source>Black Awareness Day</source>
        <translation>Consciência Negra</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Natal</translation>
    </message>
</context>
<context>
    <name>NameProblems</name>
    <message>
        <source>Give the trilha a name.</source>
        <translation>Dê um nome à trilha.</translation>
    </message>
    <message>
        <source>Give the course a name.</source>
        <translation>Dê um nome ao curso.</translation>
    </message>
    <message>
        <source>There is a trilha of this name already; accents and case make no difference.</source>
        <translation>Já existe uma trilha com este nome; acentos e maiúsculas não fazem diferença.</translation>
    </message>
    <message>
        <source>This trilha has a course of this name already; accents and case make no difference.</source>
        <translation>Esta trilha já tem um curso com este nome; acentos e maiúsculas não fazem diferença.</translation>
    </message>
    <message>
        <source>It is too long: a name has up to %1 characters.</source>
        <translation>Nome longo demais: o limite é de %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>PaceDraft</name>
    <message>
        <source>It cannot be less than the tolerance, %1 p.p.</source>
        <translation>Não pode ser menor que a tolerância, %1 p.p.</translation>
    </message>
    <message>
        <source>“%1” is not a length: type weeks in halves, such as 1 or 2.5.</source>
        <translation>“%1” não serve: digite semanas inteiras ou meias, como 1 ou 2,5.</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance: type p.p. with at most one decimal, such as 5 or 7.5.</source>
        <translation>“%1” não serve: digite pontos percentuais com no máximo uma casa, como 5 ou 7,5.</translation>
    </message>
    <message>
        <source>%1 p.p. are out of range: a tolerance is from 0 to %2.</source>
        <translation>%1 p.p. não serve: a tolerância vai de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 weeks are out of range: a course takes from %2 to %3.</source>
        <translation>%1 semanas não serve: um curso leva de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>PaceVersions</name>
    <message>
        <source>%1 came in</source>
        <translation>entrou %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 went out</source>
        <translation>saiu %1</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>outra ordem</translation>
    </message>
    <message>
        <source>tolerances</source>
        <translation>tolerâncias</translation>
    </message>
    <message>
        <source>since %1 of %2</source>
        <translation>desde a %1 de %2</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>desde o começo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Tolerâncias</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the fictitious school…</source>
        <translation>Montando a escola fictícia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fictitious school</source>
        <translation>Escola fictícia</translation>
    </message>
    <message>
        <source>The variable %1 cannot be read.</source>
        <translation>Não foi possível entender a variável %1.</translation>
    </message>
    <message>
        <source>The history is damaged. Restore the copy of %1?</source>
        <translation>O histórico está danificado. Restaurar a cópia de %1?</translation>
    </message>
    <message>
        <source>What was collected after that is asked for again by the next collection of the same week. The damaged file is kept beside it.</source>
        <translation>O que foi coletado depois disso é pedido de novo na próxima coleta da mesma semana. O arquivo danificado fica guardado ao lado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>%1 There is no whole copy in %2.</source>
        <translation>%1 Não há cópia íntegra em %2.</translation>
    </message>
</context>
<context>
    <name>ProgressFigures</name>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde a %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>Mean progress</source>
        <translation>Média de progresso</translation>
    </message>
    <message>
        <source>Mean over the collected cells (student and chosen course). What was not collected and what is without access never enter it.</source>
        <translation>Média das células coletadas (aluno e curso escolhido). O que não foi coletado e o que está sem acesso nunca entram nela.</translation>
    </message>
    <message>
        <source>On track or finished</source>
        <translation>Em dia ou concluído</translation>
    </message>
    <message>
        <source>%1 students</source>
        <translation>%1 alunos</translation>
    </message>
    <message>
        <source>p.p.</source>
        <translation>p.p.</translation>
    </message>
    <message>
        <source>Students whose progress is at most the tolerance behind what is expected, and those who finished.</source>
        <translation>Alunos cujo progresso está, no máximo, a tolerância abaixo do esperado, e os que concluíram.</translation>
    </message>
    <message>
        <source>new cohorts enter</source>
        <translation>entram turmas novas</translation>
    </message>
    <message>
        <source>%1 enters</source>
        <translation>entra a %1</translation>
    </message>
    <message>
        <source>%1 courses</source>
        <translation>%1 cursos</translation>
    </message>
    <message>
        <source>%1 without access</source>
        <translation>%1 sem acesso</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>No study in the last two gains, over the whole track, and not finished.</source>
        <translation>Sem estudo nos dois últimos avanços, na trilha inteira, e sem ter concluído.</translation>
    </message>
    <message>
        <source>Mean progress by week</source>
        <translation>Média de progresso por semana</translation>
    </message>
    <message>
        <source>%1 students, %2</source>
        <translation>%1 alunos, %2</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>Mean progress by cohort</source>
        <translation>Média de progresso por turma</translation>
    </message>
    <message>
        <source>%1 cohorts; in colour, those marked in the table</source>
        <translation>%1 turmas; em cor, as marcadas na tabela</translation>
    </message>
    <message>
        <source>expected (track)</source>
        <translation>esperado (trilha)</translation>
    </message>
</context>
<context>
    <name>RegisteredTurmas</name>
    <message>
        <source>Cohort</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, arquivada</translation>
    </message>
    <message>
        <source>Archived: stays in the history, leaves the collections</source>
        <translation>Arquivada: fica no histórico, sai das coletas</translation>
    </message>
    <message>
        <source>Enter or double click: change it</source>
        <translation>Enter ou clique duplo: editar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name in Cademí</source>
        <translation>Nome na Cademí</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>In its latest list; — before the first collection.</source>
        <translation>Na última lista da turma; — antes da primeira coleta.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor(a)</translation>
    </message>
</context>
<context>
    <name>RegistrationNotices</name>
    <message>
        <source>This is not JSON: “%1” cannot stand here.</source>
        <translation>Isto não é JSON: “%1” não pode estar aqui.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>O arquivo termina antes da hora.</translation>
    </message>
    <message>
        <source>The file is too large for a school file (%1 bytes).</source>
        <translation>O arquivo é grande demais para um arquivo de escola (%1 bytes).</translation>
    </message>
    <message>
        <source>The file is nested deeper than any school file.</source>
        <translation>O arquivo tem mais níveis do que qualquer arquivo de escola.</translation>
    </message>
    <message>
        <source>The format is %1; this version reads format 1.</source>
        <translation>O formato é %1; esta versão lê o formato 1.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Está faltando.</translation>
    </message>
    <message>
        <source>This key is not known. Check how it is written.</source>
        <translation>Esta chave não é conhecida. Confira como está escrita.</translation>
    </message>
    <message>
        <source>This key stands here twice.</source>
        <translation>Esta chave aparece duas vezes.</translation>
    </message>
    <message>
        <source>This is of another kind than expected: %1.</source>
        <translation>O tipo não é o esperado: %1.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 não é um número inteiro.</translation>
    </message>
    <message>
        <source>%1 is not a number of weeks in halves, such as 1 or 2.5.</source>
        <translation>%1 não é um número de semanas de meia em meia, como 1 ou 2,5.</translation>
    </message>
    <message>
        <source>%1 has more than one decimal.</source>
        <translation>%1 tem mais de uma casa decimal.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 está fora dos limites.</translation>
    </message>
    <message>
        <source>%1 is less than the tolerance, %2.</source>
        <translation>%1 é menor que a tolerância, %2.</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2026-03-02.</source>
        <translation>%1 não é uma data como 2026-03-02.</translation>
    </message>
    <message>
        <source>%1 is not a week of the calendar, such as 2026-W47.</source>
        <translation>%1 não é uma semana do calendário, como 2026-W47.</translation>
    </message>
    <message>
        <source>Please enter whole numbers only.</source>
        <translation>Por favor insira apenas números inteiros.</translation>
    </message>
    <message>
        <source>%1 stands already at %2.</source>
        <translation>%1 já está em %2.</translation>
    </message>
    <message>
        <source>The same course has another name at %1.</source>
        <translation>O mesmo curso tem outro nome em %1.</translation>
    </message>
    <message>
        <source>There is no trilha %1.</source>
        <translation>Não existe a trilha %1.</translation>
    </message>
    <message>
        <source>There is no tutor %1. Register the tutor first.</source>
        <translation>Não existe tutor(a) %1. Cadastre primeiro.</translation>
    </message>
    <message>
        <source>Tag entered already exists. It is that of %1.</source>
        <translation>Tag informada já existe. É a da %1.</translation>
    </message>
    <message>
        <source>Tag not found in Cademí.</source>
        <translation>Tag não encontrada na Cademi.</translation>
    </message>
    <message>
        <source>Turma entered already exists.</source>
        <translation>Turma informada já existe.</translation>
    </message>
    <message>
        <source>There is no such turma: %1.</source>
        <translation>Essa turma não existe: %1.</translation>
    </message>
    <message>
        <source>This folder holds the photos of %1. Choose another folder for another school; if the school only moved, say so (--same-school).</source>
        <translation>Esta pasta guarda as fotos de %1. Para outra escola, escolha outra pasta; se a escola só mudou de endereço, avise (--same-school).</translation>
    </message>
    <message>
        <source>There is no key for this school yet. Connect the school, or run school set with --key-stdin.</source>
        <translation>Ainda não há chave para esta escola. Conecte a escola, ou use school set com --key-stdin.</translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked. Unlock it (sign in again, or open its settings) and try again.</source>
        <translation>O cofre de senhas do sistema está trancado. Destranque (entre de novo na sessão ou abra as configurações dele) e tente outra vez.</translation>
    </message>
    <message>
        <source>This computer has no password store that answers. On Linux install gnome-keyring or KWallet; on a server give the key in FAROL_API_KEY.</source>
        <translation>Este computador não tem um cofre de senhas que responda. No Linux, instale gnome-keyring ou KWallet; em um servidor, informe a chave em FAROL_API_KEY.</translation>
    </message>
    <message>
        <source>The system&apos;s password store refused. Allow Farol to use it and try again.</source>
        <translation>O cofre de senhas do sistema recusou. Permita que o Farol o use e tente outra vez.</translation>
    </message>
    <message>
        <source>The system&apos;s password store failed. Try again; on a server give the key in FAROL_API_KEY.</source>
        <translation>O cofre de senhas do sistema falhou. Tente de novo; em um servidor, informe a chave em FAROL_API_KEY.</translation>
    </message>
    <message>
        <source>Somebody changed the school meanwhile. What is shown is what it is now: look at it and do your change again.</source>
        <translation>Alguém alterou a escola enquanto isso. O que aparece agora é o que está valendo: confira e faça a sua alteração de novo.</translation>
    </message>
    <message>
        <source>%1 has photos already, so it is not removed. Archive it: its history stays and it leaves the next collections.</source>
        <translation>%1 já tem fotos, por isso não é removida. Arquive: o histórico fica e ela sai das próximas coletas.</translation>
    </message>
    <message>
        <source>%1 is the only trilha. Make another one before you archive it.</source>
        <translation>%1 é a única trilha. Crie outra antes de arquivar esta.</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Mean %1.</source>
        <translation>Média %1.</translation>
    </message>
    <message>
        <source>%1: mean %2.</source>
        <extracomment>%1 is a trilha, %2 its mean</extracomment>
        <translation>%1: média %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of students were not obtained.</source>
        <translation>
            <numerusform>%n lista de alunos não foi obtida.</numerusform>
            <numerusform>%n listas de alunos não foram obtidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost; the last photo is of %1.</source>
        <translation>Nada foi perdido; a última foto é de %1.</translation>
    </message>
    <message>
        <source>The collection did not finish</source>
        <translation>A coleta não terminou</translation>
    </message>
    <message>
        <source>Photo of week %1 ready, with failures</source>
        <translation>Foto da semana %1 pronta, com falhas</translation>
    </message>
    <message>
        <source>Photo of week %1 ready</source>
        <translation>Foto da semana %1 pronta</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>with failures</source>
        <translation>com falhas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parou</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The program or the computer went off. What was stored stays; the next run goes on from there.</source>
        <translation>O programa ou o computador desligou. O que foi guardado fica; a próxima coleta continua dali.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Coletados</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>coletando</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>linha de comando</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Coletadas</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
</context>
<context>
    <name>StudentTable</name>
    <message>
        <source>stalled</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca acessou</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Progress against what is expected by the turma&apos;s clock:
on track down to the tolerance, then attention, then late.
Finished: every course at %1.</source>
        <translation>Progresso diante do esperado pelo relógio da turma:
em dia até a tolerância, depois atenção, depois atrasado.
Concluído: todos os cursos em %1.</translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>Progresso %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>diferença %1</translation>
    </message>
    <message>
        <source>%1 without access</source>
        <translation>%1 sem acesso</translation>
    </message>
    <message>
        <source>Not collected: outside the means.</source>
        <translation>Não coletado: fora das médias.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>not in the cohort</source>
        <translation>fora da turma</translation>
    </message>
    <message>
        <source>Mean of the collected cells among the chosen courses.</source>
        <translation>Média das células coletadas entre os cursos escolhidos.</translation>
    </message>
    <message>
        <source>Progress minus expected, in percentage points.</source>
        <translation>Progresso menos esperado, em pontos percentuais.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Difference to the previous photo over the cells collected in both, per week, in percentage points.</source>
        <translation>Diferença para a foto anterior nas células coletadas em ambas, por semana, em pontos percentuais.</translation>
    </message>
    <message>
        <source>Estimated: several weeks lay between the two photos.</source>
        <translation>Estimado: houve várias semanas entre as duas fotos.</translation>
    </message>
    <message>
        <source>%1 wk.</source>
        <translation>%1 sem.</translation>
    </message>
    <message>
        <source>Progress of the last weeks; each line has its own scale, at least 8 p.p. high.</source>
        <translation>Progresso das últimas semanas; cada linha tem a sua escala, de pelo menos 8 p.p.</translation>
    </message>
    <message>
        <source>Last access</source>
        <translation>Últ. acesso</translation>
    </message>
    <message>
        <source>When the student last entered the platform, as its list said at the photo.</source>
        <translation>Quando o aluno entrou na plataforma pela última vez, pela lista da foto.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What progress should be by now: courses one after the other, each over its expected weeks.</source>
        <translation>Quanto o progresso deveria ser agora: um curso depois do outro, cada um em suas semanas previstas.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Pessoa apagada</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>%1 students</source>
        <translation>%1 alunos</translation>
    </message>
</context>
<context>
    <name>TagHint</name>
    <message>
        <source>Connect the school so that tags can be checked.</source>
        <translation>Conecte a escola para que as tags possam ser verificadas.</translation>
    </message>
    <message>
        <source>Asking Cademí for its tags…</source>
        <translation>Buscando as tags na Cademí…</translation>
    </message>
    <message>
        <source>In Cademí: Students, Tags; the number is in the tag&apos;s address.</source>
        <translation>Na Cademí: Alunos, Tags; o número está no endereço da tag.</translation>
    </message>
    <message>
        <source>In Cademí: %1</source>
        <translation>Na Cademí: %1</translation>
    </message>
    <message>
        <source>In Cademí: %1 · no students yet</source>
        <translation>Na Cademí: %1 · ainda sem alunos</translation>
    </message>
    <message numerus="yes">
        <source>In Cademí: %1 · %n student(s)</source>
        <translation>
            <numerusform>Na Cademí: %1 · %n aluno</numerusform>
            <numerusform>Na Cademí: %1 · %n alunos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurmaTable</name>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>coletando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>with failures</source>
        <translation>com falhas</translation>
    </message>
    <message>
        <source>old list</source>
        <translation>lista antiga</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>sem foto</translation>
    </message>
    <message>
        <source>Its list of students was not obtained (%1). The last known one stands; nobody left the turma.</source>
        <translation>A lista de alunos não foi obtida (%1). Vale a última conhecida; ninguém saiu da turma.</translation>
    </message>
    <message>
        <source>The collection ended before its turn. Collect now: it goes on from here.</source>
        <translation>A coleta acabou antes da vez dela. Colete agora: continua daqui.</translation>
    </message>
    <message>
        <source>Nothing of this turma was collected in this week.</source>
        <translation>Nada desta turma foi coletado nesta semana.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Enter or the right button: collect only this turma</source>
        <translation>Enter ou botão direito: coletar só esta turma</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>What was asked in this week, what was repeated without asking, and what failed.</source>
        <translation>O que foi pedido nesta semana, o que foi repetido sem pedido e o que falhou.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Students times the courses of the track.</source>
        <translation>Alunos vezes os cursos da trilha.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedidas</translation>
    </message>
    <message>
        <source>Cells that the platform answered in this week.</source>
        <translation>Células que a plataforma respondeu nesta semana.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Cells of the photo before: their students have not entered since.</source>
        <translation>Células da foto anterior: os alunos não entraram desde então.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Cells that were asked and not answered: not collected, never zero.</source>
        <translation>Células pedidas e não respondidas: não coletadas, nunca zero.</translation>
    </message>
</context>
<context>
    <name>TurmaWords</name>
    <message>
        <source>Cohort %1 of the track %2</source>
        <translation>Turma %1 da trilha %2</translation>
    </message>
    <message>
        <source>It is archived, with the tag %1: reactivate it, or choose another number.</source>
        <translation>Está arquivada, com a tag %1: reative-a ou escolha outro número.</translation>
    </message>
    <message>
        <source>Its tag is %1.</source>
        <translation>A tag dela é %1.</translation>
    </message>
    <message>
        <source>%1 is not a date such as 07/12/2026.</source>
        <translation>%1 não é uma data como 07/12/2026.</translation>
    </message>
    <message>
        <source>This cohort was removed meanwhile.</source>
        <translation>Esta turma foi removida enquanto isso.</translation>
    </message>
    <message>
        <source>Begins on %1: nothing is expected until then.</source>
        <translation>Começa em %1: até lá não há esperado.</translation>
    </message>
    <message>
        <source>Begins before the oldest photo, of the week of %1: the weeks until then have no progress.</source>
        <translation>Começa antes da foto mais antiga, a da semana de %1: as semanas anteriores ficam sem progresso.</translation>
    </message>
    <message>
        <source>The tag has no students in Cademí yet: the cohort stays empty until they come.</source>
        <translation>A tag ainda não tem alunos na Cademí: a turma fica vazia até que entrem.</translation>
    </message>
    <message>
        <source>The tag was that of %1, archived: check that it is the right one.</source>
        <translation>Esta tag já foi da %1, arquivada: confira se é mesmo esta.</translation>
    </message>
    <message>
        <source>Another start changes the situation of past weeks, too.</source>
        <translation>Mudar o início muda a situação também das semanas passadas.</translation>
    </message>
    <message>
        <source>whole numbers in tag and cohort</source>
        <translation>números inteiros na tag e na turma</translation>
    </message>
    <message>
        <source>tag exists in Cademí</source>
        <translation>tag existe na Cademí</translation>
    </message>
    <message>
        <source>tag not registered yet</source>
        <translation>tag ainda não registrada</translation>
    </message>
    <message>
        <source>cohort not registered in the track yet</source>
        <translation>turma ainda não registrada na trilha</translation>
    </message>
    <message>
        <source>The start sets week 1 of the expected pace: %1 to %2.</source>
        <translation>O início define a semana 1 do ritmo esperado: %1 a %2.</translation>
    </message>
</context>
<context>
    <name>TutorTable</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Cohorts that are not archived.</source>
        <translation>Turmas que não estão arquivadas.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>In the latest lists of the active cohorts.</source>
        <translation>Nas últimas listas das turmas ativas.</translation>
    </message>
</context>
<context>
    <name>WhatIfTable</name>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Turma</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>farol::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>&amp;Restart Farol</source>
        <translation>&amp;Reiniciar o Farol</translation>
    </message>
    <message>
        <source>&amp;Tell when a photo is ready, or could not be made</source>
        <translation>Avisar quando uma foto ficar &amp;pronta ou não puder ser feita</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>Tema e texto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Also Ctrl and +, Ctrl and −, and Ctrl and 0 for the system&apos;s size.</source>
        <translation>Também com Ctrl e +, Ctrl e −, e Ctrl e 0 para o tamanho do sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>Idioma da &amp;janela</translation>
    </message>
    <message>
        <source>Holds from the next start on. Exported columns stay in Portuguese.</source>
        <translation>Vale a partir do próximo início. As colunas exportadas ficam em português.</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Avisos do sistema</translation>
    </message>
    <message>
        <source>but not from</source>
        <translation>mas não das</translation>
    </message>
    <message>
        <source>to</source>
        <translation>às</translation>
    </message>
    <message>
        <source>In the school&apos;s time. With twice the same hour there is no quiet time. One notice for each collection; a failure that repeats itself is told once a day.</source>
        <translation>No horário da escola. Com duas horas iguais não há silêncio. Um aviso por coleta; uma falha que se repete é avisada uma vez por dia.</translation>
    </message>
</context>
<context>
    <name>farol::ui::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>farol::ui::CheckList</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, marcado</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada encontrado com essas palavras.</translation>
    </message>
</context>
<context>
    <name>farol::ui::ChecksCard</name>
    <message>
        <source>What is verified</source>
        <translation>O que é verificado</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: certo</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: com erro</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: aguardando</translation>
    </message>
</context>
<context>
    <name>farol::ui::Chip</name>
    <message>
        <source>Remove this filter (Del)</source>
        <translation>Tirar este filtro (Del)</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Tirar o filtro %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::ChipRow</name>
    <message>
        <source>Filters:</source>
        <translation>Filtros:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Remove all filters (Ctrl+L)</source>
        <translation>Tirar todos os filtros (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>farol::ui::CollectStep</name>
    <message>
        <source>It can be paused or cancelled at any time, and what was collected is kept. Farol may be used meanwhile. On page Collection you choose the day and hour at which it runs by itself every week.</source>
        <translation>Você pode pausar ou cancelar quando quiser, e o que já foi coletado fica guardado. Dá para usar o Farol enquanto isso. Na página Coleta você escolhe o dia e a hora em que ela roda sozinha toda semana.</translation>
    </message>
    <message>
        <source>%1 with %2 so far</source>
        <translation>%1 com %2 até agora</translation>
    </message>
    <message numerus="yes">
        <source>%n turma(s)</source>
        <translation>
            <numerusform>%n turma</numerusform>
            <numerusform>%n turmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n aluno</numerusform>
            <numerusform>%n alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>The students could not be counted, so the time is not known yet.</source>
        <translation>Não foi possível contar os alunos, por isso ainda não se sabe o tempo.</translation>
    </message>
    <message>
        <source>Counting the students…</source>
        <translation>Contando os alunos…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>%1 questions, one for each student and course: %2 at the platform&apos;s limit of %3 a second. The next weeks take less, because what cannot have changed is not asked again.</source>
        <translation>%1 consultas, uma para cada aluno e curso: %2 no limite da plataforma, de %3 por segundo. Nas próximas semanas leva menos, porque o que não pode ter mudado não é perguntado de novo.</translation>
    </message>
    <message>
        <source>First collection</source>
        <translation>Primeira coleta</translation>
    </message>
    <message>
        <source>this week&apos;s photo</source>
        <translation>a foto desta semana</translation>
    </message>
    <message>
        <source>&amp;Make the first collection</source>
        <translation>&amp;Fazer a primeira coleta</translation>
    </message>
</context>
<context>
    <name>farol::ui::CollectionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the collection; what was collected is kept</source>
        <translation>Encerrar a coleta; o que já foi coletado fica guardado</translation>
    </message>
    <message>
        <source>Progress of the collection</source>
        <translation>Andamento da coleta</translation>
    </message>
    <message>
        <source>Last photo:</source>
        <translation>Última foto:</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Nenhuma foto ainda</translation>
    </message>
    <message>
        <source>reading the lists of students</source>
        <translation>lendo as listas de alunos</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Requests a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting week %1:</source>
        <translation>Coleta da semana %1:</translation>
    </message>
    <message>
        <source>Collecting:</source>
        <translation>Coletando:</translation>
    </message>
    <message>
        <source>the platform is gone; looking for it every 30 s</source>
        <translation>a plataforma sumiu; o Farol tenta de novo a cada 30 s</translation>
    </message>
    <message>
        <source>paused at %1 of %2</source>
        <translation>pausada em %1 de %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on with the collection</source>
        <translation>Continuar a coleta</translation>
    </message>
    <message>
        <source>Ask nothing more until it is resumed</source>
        <translation>Não pedir mais nada até continuar</translation>
    </message>
</context>
<context>
    <name>farol::ui::CollectionPage</name>
    <message>
        <source>Collect now</source>
        <translation>Coletar agora</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleta</translation>
    </message>
    <message>
        <source>Collect this week&apos;s photo (Ctrl+Shift+S)</source>
        <translation>Coletar a foto desta semana (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Nothing was collected yet</source>
        <translation>Ainda não há coleta</translation>
    </message>
    <message>
        <source>A collection asks the progress of every student once a week, at 2 requests a second: about 25 minutes for 200 students and 14 courses the first time, and less after that. It can be paused or cancelled at any time, and what was collected is kept.</source>
        <translation>A coleta pede o progresso de cada aluno uma vez por semana, a 2 pedidos por segundo: cerca de 25 minutos para 200 alunos e 14 cursos na primeira vez, e menos depois. Pode ser pausada ou cancelada a qualquer momento, e o que foi coletado fica guardado.</translation>
    </message>
    <message>
        <source>Make the first collection</source>
        <translation>Fazer a primeira coleta</translation>
    </message>
    <message>
        <source>Choose when it runs by itself</source>
        <translation>Escolher quando ela roda sozinha</translation>
    </message>
    <message>
        <source>No school is connected yet</source>
        <translation>Nenhuma escola conectada ainda</translation>
    </message>
    <message>
        <source>The collection asks the school&apos;s Cademí once a week. Connect the school first: its address and its API key are all that is needed.</source>
        <translation>A coleta consulta a Cademí da escola uma vez por semana. Conecte a escola primeiro: bastam o endereço e a chave de API.</translation>
    </message>
    <message>
        <source>Connect a school</source>
        <translation>Conectar uma escola</translation>
    </message>
    <message>
        <source>See it with a fictitious school</source>
        <translation>Ver com uma escola fictícia</translation>
    </message>
    <message>
        <source>The collection that is on comes first</source>
        <translation>Há uma coleta em andamento</translation>
    </message>
    <message>
        <source>That week has ended, and its photo stays as it is</source>
        <translation>A semana acabou e a foto dela fica como está</translation>
    </message>
    <message>
        <source>Collect now: it goes on where the last one ended</source>
        <translation>Colete agora: continua de onde a última parou</translation>
    </message>
    <message>
        <source>Copied: %1 cells that were not collected.</source>
        <translation>Copiadas: %1 células não coletadas.</translation>
    </message>
</context>
<context>
    <name>farol::ui::CollectionView</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>%1 cells are asked, which takes %2 at the platform&apos;s limit of 2 a second.</source>
        <translation>São %1 pedidos, o que leva %2 no limite da plataforma, de 2 por segundo.</translation>
    </message>
    <message>
        <source>Every student is asked in every course, at the platform&apos;s limit of 2 a second.</source>
        <translation>Cada aluno é pedido em cada curso, no limite da plataforma, de 2 por segundo.</translation>
    </message>
    <message>
        <source>Collect everything again</source>
        <translation>Coletar tudo de novo</translation>
    </message>
    <message>
        <source>Ask every cell again, also those that cannot have changed?</source>
        <translation>Pedir todas as células de novo, mesmo as que não podem ter mudado?</translation>
    </message>
    <message>
        <source>What is collected stays, even when you cancel.</source>
        <translation>O que for coletado fica, mesmo se você cancelar.</translation>
    </message>
    <message>
        <source>Collect everything</source>
        <translation>Coletar tudo</translation>
    </message>
</context>
<context>
    <name>farol::ui::ConnectStep</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to the school</source>
        <translation>Conectar à escola</translation>
    </message>
    <message>
        <source>the school&apos;s address and key</source>
        <translation>endereço e chave da escola</translation>
    </message>
</context>
<context>
    <name>farol::ui::ConnectionDialog</name>
    <message>
        <source>See it with a fictitious school</source>
        <translation>Ver com uma escola fictícia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect a school</source>
        <translation>Conectar uma escola</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Só lê</translation>
    </message>
    <message>
        <source>Nothing is changed on the platform.</source>
        <translation>Nada é alterado na plataforma.</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>Histórico neste computador</translation>
    </message>
    <message>
        <source>Progress and names stay here and go nowhere else.</source>
        <translation>Progresso e nomes ficam aqui e não vão para outro lugar.</translation>
    </message>
    <message>
        <source>Key in the password store</source>
        <translation>Chave no cofre de senhas</translation>
    </message>
    <message>
        <source>Never in a file, never in a log.</source>
        <translation>Nunca em arquivo, nunca em registro.</translation>
    </message>
    <message>
        <source>Connect to the school</source>
        <translation>Conectar à escola</translation>
    </message>
</context>
<context>
    <name>farol::ui::ConnectionForm</name>
    <message>
        <source>T&amp;est connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>School&apos;s &amp;address</source>
        <translation>&amp;Endereço da escola</translation>
    </message>
    <message>
        <source>The same that students use to sign in.</source>
        <translation>O mesmo que os alunos usam para entrar.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave da API</translation>
    </message>
    <message>
        <source>In Cademí: Settings, Administrator, API keys. The key stays in the system&apos;s password store, never in a file.</source>
        <translation>Na Cademí: Configuração, Administrador, Chaves de API. A chave fica no cofre de senhas do sistema, nunca em arquivo.</translation>
    </message>
    <message>
        <source>Farol reads the platform and keeps the history on this computer. Nothing is sent anywhere else.</source>
        <translation>O Farol lê a plataforma e guarda o histórico neste computador. Nada é enviado para outro lugar.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Sets the week of each photo: from Monday, 00:00, to Sunday, 23:59.</source>
        <translation>Define a semana de cada foto: de segunda, 00:00, a domingo, 23:59.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta a chave.</translation>
    </message>
    <message>
        <source>This is not a key: it must be one line of plain letters, digits and signs.</source>
        <translation>Isto não é uma chave: ela é uma linha só, de letras sem acento, algarismos e sinais.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Perguntando a %1…</translation>
    </message>
    <message>
        <source>The connection works: %1 and %2 found.</source>
        <translation>Conexão certa: %1 e %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n curso encontrado</numerusform>
            <numerusform>%n cursos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the school move?</source>
        <translation>A escola mudou de endereço?</translation>
    </message>
    <message>
        <source>The photos of this folder are those of %1. Is %2 the same school, at another address?</source>
        <translation>As fotos desta pasta são de %1. É a mesma escola em %2, só com outro endereço?</translation>
    </message>
    <message>
        <source>If it is another school, cancel and open another folder for it (File, Open another school): in one folder the students of both would be mixed for ever.</source>
        <translation>Se for outra escola, cancele e abra outra pasta para ela (Arquivo, Abrir outra escola): numa pasta só, os alunos das duas ficariam misturados para sempre.</translation>
    </message>
    <message>
        <source>The same school, it moved</source>
        <translation>A mesma escola, mudou de endereço</translation>
    </message>
</context>
<context>
    <name>farol::ui::ConnectionSection</name>
    <message>
        <source>&amp;Save name</source>
        <translation>&amp;Salvar nome</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>&amp;Connect the school…</source>
        <translation>Conecta&amp;r a escola…</translation>
    </message>
    <message>
        <source>&amp;Change address or key…</source>
        <translation>A&amp;lterar endereço ou chave…</translation>
    </message>
    <message>
        <source>Forget the &amp;key…</source>
        <translation>Es&amp;quecer a chave…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;Nome da escola</translation>
    </message>
    <message>
        <source>Stands at the foot of the list of pages and in the window&apos;s title.</source>
        <translation>Aparece no pé da lista de páginas e no título da janela.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>The key stays in this computer&apos;s password store: never in a file, never in a copy of the history, never on screen. Without it nothing is collected; what was collected stays.</source>
        <translation>A chave fica no cofre de senhas deste computador: nunca em arquivo, nunca em cópia do histórico, nunca na tela. Sem ela nada é coletado; o que já foi coletado fica.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s password store</source>
        <translation>guardada no cofre de senhas deste computador</translation>
    </message>
    <message>
        <source>from the variable FAROL_API_KEY of this computer</source>
        <translation>vem da variável FAROL_API_KEY deste computador</translation>
    </message>
    <message>
        <source>none is kept. Give one under “Change address or key…” to collect.</source>
        <translation>nenhuma guardada. Para coletar, informe uma em “Alterar endereço ou chave…”.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>no school is connected yet</source>
        <translation>nenhuma escola conectada ainda</translation>
    </message>
    <message>
        <source>Name of the school taken away</source>
        <translation>Nome da escola retirado</translation>
    </message>
    <message>
        <source>School called %1</source>
        <translation>Escola chamada %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Perguntando a %1…</translation>
    </message>
    <message>
        <source>The connection works: %1 and %2 found.</source>
        <translation>A conexão funciona: %1 e %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Take the key of %1 out of this computer&apos;s password store?</source>
        <translation>Tirar a chave de %1 do cofre de senhas deste computador?</translation>
    </message>
    <message>
        <source>Nothing is collected any more, also not by the schedule, until a key is given again. The history stays, and the key stays valid in Cademí: delete it there, too, if somebody else may have it.</source>
        <translation>Nada mais é coletado, nem pela agenda, até que se informe uma chave de novo. O histórico fica, e a chave continua valendo na Cademí: apague-a lá também, se mais alguém pode tê-la.</translation>
    </message>
    <message>
        <source>The key is forgotten. The history stays.</source>
        <translation>A chave foi esquecida. O histórico fica.</translation>
    </message>
</context>
<context>
    <name>farol::ui::CoursePanel</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>What stands over its column in tables; the name when it is empty</source>
        <translation>O que aparece no alto da coluna nas tabelas; o nome, quando está vazio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Its number on the platform</source>
        <translation>O número dele na Cademí</translation>
    </message>
    <message>
        <source>&amp;Include courses…</source>
        <translation>Inc&amp;luir cursos…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Remove from the trilha</source>
        <translation>Tirar da trilha</translation>
    </message>
    <message>
        <source>A course included now has no history in earlier weeks: they stay empty, which is not zero. One that is removed keeps its history and leaves the means from this week on.</source>
        <translation>Um curso incluído agora não tem histórico nas semanas anteriores: elas ficam vazias, o que não é zero. Um curso tirado mantém o histórico e sai das médias a partir desta semana.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Subir (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Descer (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove from the trilha (Del)</source>
        <translation>Tirar da trilha (Del)</translation>
    </message>
    <message>
        <source>This trilha has no course yet. Include courses: they are chosen from what the platform has.</source>
        <translation>Esta trilha ainda não tem curso. Inclua cursos: você escolhe entre os que existem na Cademí.</translation>
    </message>
    <message>
        <source>Choose a trilha to see its courses.</source>
        <translation>Escolha uma trilha para ver os cursos dela.</translation>
    </message>
    <message>
        <source>Courses of %1</source>
        <translation>Cursos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), one after the other in this order</source>
        <translation>
            <numerusform>%n curso, um depois do outro nesta ordem</numerusform>
            <numerusform>%n cursos, um depois do outro nesta ordem</numerusform>
        </translation>
    </message>
    <message>
        <source>Course %1 included in %2</source>
        <translation>Curso %1 incluído em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) included in %1</source>
        <translation>
            <numerusform>%n curso incluído em %1</numerusform>
            <numerusform>%n cursos incluídos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Course %1 is called %2 now</source>
        <translation>O curso %1 agora se chama %2</translation>
    </message>
    <message>
        <source>Order of the courses of %1 changed</source>
        <translation>Ordem dos cursos de %1 alterada</translation>
    </message>
    <message>
        <source>Course %1 removed from %2; its history stays</source>
        <translation>Curso %1 tirado de %2; o histórico dele fica</translation>
    </message>
    <message>
        <source>Course %1 removed from %2</source>
        <translation>Curso %1 tirado de %2</translation>
    </message>
</context>
<context>
    <name>farol::ui::CoursePicker</name>
    <message>
        <source>Search by name or number</source>
        <translation>Buscar por nome ou número</translation>
    </message>
    <message>
        <source>&amp;Product number</source>
        <translation>Número do &amp;produto</translation>
    </message>
    <message>
        <source>On the platform: the number in the address of the product.</source>
        <translation>Na Cademí: o número está no endereço do produto.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Nome &amp;curto</translation>
    </message>
    <message>
        <source>Over its column in tables; may stay empty.</source>
        <translation>Aparece no alto da coluna nas tabelas; pode ficar vazio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Include courses</source>
        <translation>Incluir cursos</translation>
    </message>
    <message>
        <source>Include courses in %1</source>
        <translation>Incluir cursos em %1</translation>
    </message>
    <message>
        <source>Courses of the platform</source>
        <translation>Cursos da Cademí</translation>
    </message>
    <message>
        <source>Asking the platform for its courses…</source>
        <translation>Perguntando à Cademí quais cursos existem…</translation>
    </message>
    <message>
        <source>%1 Until then a course can be included by its number.</source>
        <translation>%1 Até lá, dá para incluir um curso pelo número.</translation>
    </message>
    <message>
        <source>Every course of the platform is in this trilha already.</source>
        <translation>Todos os cursos da Cademí já estão nesta trilha.</translation>
    </message>
    <message>
        <source>Tick those that belong to this trilha. They come after those it has.</source>
        <translation>Marque os que fazem parte desta trilha. Eles entram depois dos que ela já tem.</translation>
    </message>
    <message>
        <source>Choose from the platform&apos;s list</source>
        <translation>Escolher na lista da Cademí</translation>
    </message>
    <message>
        <source>Include by number…</source>
        <translation>Incluir pelo número…</translation>
    </message>
    <message numerus="yes">
        <source>Include %n course(s)</source>
        <translation>
            <numerusform>Incluir %n curso</numerusform>
            <numerusform>Incluir %n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>This trilha has it already: %1.</source>
        <translation>Este produto já está na trilha: %1.</translation>
    </message>
    <message>
        <source>This trilha has a course of this name already.</source>
        <translation>Esta trilha já tem um curso com este nome.</translation>
    </message>
</context>
<context>
    <name>farol::ui::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Escolher no calendário</translation>
    </message>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Escolher no calendário (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>farol::ui::EraseDialog</name>
    <message>
        <source>Erase personal data for ever</source>
        <translation>Apagar dados pessoais para sempre</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>&amp;Type the student&apos;s name to confirm</source>
        <translation>&amp;Digite o nome do aluno para confirmar</translation>
    </message>
    <message>
        <source>As it stands above; accents and capitals do not matter.</source>
        <translation>Como está acima; acentos e maiúsculas não importam.</translation>
    </message>
    <message>
        <source>Name, e-mail and phone leave the history, its log and free pages, and every copy kept beside it. It cannot be undone, and no backup has them afterwards.</source>
        <translation>Nome, e-mail e telefone saem do histórico, do seu registro e das páginas livres, e de toda cópia guardada junto dele. Não dá para desfazer, e nenhum backup os tem depois.</translation>
    </message>
    <message>
        <source>The progress stays in the figures of the turma, as that of an erased person. Later collections, a restored copy or an import do not bring the data back.</source>
        <translation>O progresso fica nos números da turma, como o de uma pessoa apagada. Coletas futuras, uma cópia restaurada ou uma importação não trazem os dados de volta.</translation>
    </message>
    <message>
        <source>Not reached: what is in Cademí, and files that were exported, printed or given to somebody.</source>
        <translation>Isto não alcança o que está na Cademí, nem arquivos exportados, impressos ou entregues a alguém.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Turmas</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>This is not the student&apos;s name.</source>
        <translation>Este não é o nome do aluno.</translation>
    </message>
    <message>
        <source>Erasing, also in the copies. This can take a minute.</source>
        <translation>Apagando, também nas cópias. Pode levar um minuto.</translation>
    </message>
    <message>
        <source>The personal data is erased.</source>
        <translation>Os dados pessoais foram apagados.</translation>
    </message>
    <message numerus="yes">
        <source>The personal data is erased, also in %n copy(ies) of the history.</source>
        <translation>
            <numerusform>Os dados pessoais foram apagados, também em %n cópia do histórico.</numerusform>
            <numerusform>Os dados pessoais foram apagados, também em %n cópias do histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These files could not be cleaned: delete them by hand: %2.</source>
        <translation>%1 Estes arquivos não puderam ser limpos; apague-os à mão: %2.</translation>
    </message>
</context>
<context>
    <name>farol::ui::FailurePanel</name>
    <message>
        <source>Failures by reason</source>
        <translation>Falhas por motivo</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Retry only the failures</source>
        <translation>Tentar só as falhas</translation>
    </message>
    <message>
        <source>Copy which cells failed: cohort, student, course and reason</source>
        <translation>Copiar quais células falharam: turma, aluno, curso e motivo</translation>
    </message>
    <message>
        <source>%1 cells stay not collected, never zero</source>
        <translation>%1 células ficam como não coletadas, nunca como zero</translation>
    </message>
    <message>
        <source>Ask again only what was not obtained</source>
        <translation>Pedir de novo só o que não foi obtido</translation>
    </message>
</context>
<context>
    <name>farol::ui::FilterButton</name>
    <message>
        <source>all (%1)</source>
        <translation>todos (%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Several entries of many are chosen in a filter</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>farol::ui::FilterList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everything, also what is added later</source>
        <translation>Tudo, também o que for incluído depois</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Só esta</translation>
    </message>
    <message>
        <source>Only the current entry (Ctrl+Enter)</source>
        <translation>Só a opção atual (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>farol::ui::FirstStart</name>
    <message>
        <source>See it with a fictitious school</source>
        <translation>Ver com uma escola fictícia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>the order of each trilha</source>
        <translation>a ordem de cada trilha</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>the weeks of each course</source>
        <translation>as semanas de cada curso</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Contin&amp;ue later</source>
        <translation>Contin&amp;uar depois</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>farol::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>farol::ui::HelpBoxes</name>
    <message>
        <source>About Farol</source>
        <translation>Sobre o Farol</translation>
    </message>
    <message>
        <source>Farol %1

The progress of every student, photographed each week.
It only reads the platform; the history stays on this computer.

Free software under the GNU GPL, version 3 or later.</source>
        <translation>Farol %1

O progresso de cada aluno, fotografado toda semana.
Só lê a plataforma; o histórico fica neste computador.

Software livre sob a GNU GPL, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Progress of a student: mean of the collected cells among the chosen courses. A course not started counts as 0; one not collected, or without access, does not count.</source>
        <translation>Progresso do aluno: média das células coletadas entre os cursos escolhidos. Curso não iniciado conta como 0; não coletado ou sem acesso não conta.</translation>
    </message>
    <message>
        <source>Mean progress: mean over the collected cells, student by course. A student in two cohorts counts once.</source>
        <translation>Média de progresso: média das células coletadas, aluno por curso. Aluno em duas turmas conta uma vez.</translation>
    </message>
    <message>
        <source>Change: the last week minus the week before it in the filter, in percentage points.</source>
        <translation>Mudança: a última semana menos a anterior presente no filtro, em pontos percentuais.</translation>
    </message>
    <message>
        <source>Expected: each course goes from 0 to 100 over its own weeks, one after the other, from the start of the cohort; recess weeks stop the clock.</source>
        <translation>Esperado: cada curso vai de 0 a 100 nas suas semanas, um depois do outro, desde o início da turma; semanas de recesso param o relógio.</translation>
    </message>
    <message>
        <source>Situation: on track down to 5 p.p. behind the expected, attention down to 15, late below; the limits are those of the track.</source>
        <translation>Situação: em dia até 5 p.p. atrás do esperado, atenção até 15, atrasado abaixo disso; os limites são os da trilha.</translation>
    </message>
    <message>
        <source>Stalled: no study in the last two gains, over the whole track.</source>
        <translation>Parado: sem avanço nas duas últimas medidas, na trilha inteira.</translation>
    </message>
    <message>
        <source>Coverage: cells answered, of those expected. Missing is never zero.</source>
        <translation>Cobertura: células respondidas, das esperadas. O que falta nunca é zero.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>The key of the platform stays in the password store of the computer that collects. No tutor needs it, and no copy, package or exported file has it.</source>
        <translation>A chave da plataforma fica no cofre de senhas do computador que coleta. Nenhum tutor precisa dela, e nenhuma cópia, nenhum arquivo para tutor e nada exportado a contém.</translation>
    </message>
    <message>
        <source>The history is a file on this computer, readable by its account alone. Whoever can sign in with that account sees everything: the account&apos;s password is the lock.</source>
        <translation>O histórico é um arquivo neste computador, que só a conta dele lê. Quem entra com essa conta vê tudo: a senha da conta é a tranca.</translation>
    </message>
    <message>
        <source>A tutor reads a file you make for them (School, Privacy): only their turmas, with or without e-mails and phones. It opens read-only, without a key and without a password.</source>
        <translation>O tutor lê um arquivo que você faz para ele (Escola, Privacidade): só as turmas dele, com ou sem e-mails e telefones. Abre só para leitura, sem chave e sem senha.</translation>
    </message>
    <message>
        <source>So access is two things: the account of the computer the file is on, and whom you give the file to. Who should no longer see the turmas gets no newer file, and deletes the old one.</source>
        <translation>Então o acesso são duas coisas: a conta do computador em que o arquivo está, e a quem você o entrega. Quem não deve mais ver as turmas não recebe arquivo novo e apaga o antigo.</translation>
    </message>
    <message>
        <source>No document number and no sign-in link of a student is ever stored. Presentation mode (Ctrl+Shift+P) masks the names on screen and in what is exported.</source>
        <translation>Nenhum CPF e nenhum link de entrada de aluno é guardado. O modo apresentação (Ctrl+Shift+P) troca os nomes na tela e no que for exportado.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Quem vê o quê</translation>
    </message>
</context>
<context>
    <name>farol::ui::HolidayPicker</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these weeks</source>
        <translation>Usar estas semanas</translation>
    </message>
    <message>
        <source>National holidays</source>
        <translation>Feriados nacionais</translation>
    </message>
    <message>
        <source>National holidays of %1</source>
        <translation>Feriados nacionais de %1</translation>
    </message>
    <message>
        <source>A recess is a whole week: tick those in which nobody is expected to study. Carnival and Corpus Christi are not holidays by law, but schools close.</source>
        <translation>Um recesso é a semana inteira: marque aquelas em que ninguém precisa estudar. Carnaval e Corpus Christi não são feriados por lei, mas as escolas param.</translation>
    </message>
</context>
<context>
    <name>farol::ui::KeyField</name>
    <message>
        <source>Show the key while pressed</source>
        <translation>Ver a chave enquanto estiver pressionado</translation>
    </message>
</context>
<context>
    <name>farol::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Connect a school…</source>
        <translation>&amp;Conectar escola…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema c&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;escuro</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contatos</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>&amp;Coleta</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Coletar agora</translation>
    </message>
    <message>
        <source>C&amp;ancel the collection</source>
        <translation>Ca&amp;ncelar a coleta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Formulas</source>
        <translation>&amp;Fórmulas</translation>
    </message>
    <message>
        <source>&amp;About Farol</source>
        <translation>&amp;Sobre o Farol</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Retry only the failures</source>
        <translation>&amp;Tentar só as falhas</translation>
    </message>
    <message>
        <source>Collect &amp;everything again…</source>
        <translation>Coletar tu&amp;do de novo…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Open another school…</source>
        <translation>&amp;Abrir outra escola…</translation>
    </message>
    <message>
        <source>&amp;Schools opened before</source>
        <translation>Escolas abertas an&amp;tes</translation>
    </message>
    <message>
        <source>Open a &amp;file read-only…</source>
        <translation>Abrir arquivo só para &amp;leitura…</translation>
    </message>
    <message>
        <source>&amp;Import school file…</source>
        <translation>&amp;Importar arquivo da escola…</translation>
    </message>
    <message>
        <source>E&amp;xport school file…</source>
        <translation>Ex&amp;portar arquivo da escola…</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texto m&amp;aior</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto me&amp;nor</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto n&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Modo apresentação</translation>
    </message>
    <message>
        <source>&amp;Who sees what</source>
        <translation>&amp;Quem vê o quê</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::NavRail</name>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
</context>
<context>
    <name>farol::ui::Notices</name>
    <message>
        <source>Collection cancelled; %1. What was collected is kept and the next run goes on from here.</source>
        <translation>Coleta cancelada; %1. O que foi coletado fica guardado e a próxima continua daqui.</translation>
    </message>
    <message>
        <source>The collection stopped. %1</source>
        <translation>A coleta parou. %1</translation>
    </message>
    <message>
        <source>The platform did not answer. Check the internet connection and try again.</source>
        <translation>A plataforma não respondeu. Confira a internet e tente de novo.</translation>
    </message>
    <message>
        <source>The platform took too long to answer. Check the internet connection and try again.</source>
        <translation>A plataforma demorou demais para responder. Confira a internet e tente de novo.</translation>
    </message>
    <message>
        <source>The platform answered that it failed. Try again in a few minutes.</source>
        <translation>A plataforma respondeu que falhou. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The platform does not allow this question. Check the tag or the course in Cademí.</source>
        <translation>A plataforma não permite esta consulta. Confira a tag ou o curso na Cademí.</translation>
    </message>
    <message>
        <source>No school is connected yet. Give its address and key first.</source>
        <translation>Nenhuma escola está conectada. Informe primeiro o endereço e a chave.</translation>
    </message>
    <message>
        <source>This folder holds the photos of another school&apos;s address. Open another folder for another school.</source>
        <translation>Esta pasta guarda as fotos do endereço de outra escola. Abra outra pasta para outra escola.</translation>
    </message>
    <message>
        <source>The answer did not come from the school&apos;s address, so the key was not sent. Check the address, and whether the network asks for a sign-in.</source>
        <translation>A resposta não veio do endereço da escola, por isso a chave não foi enviada. Confira o endereço e se a rede pede que se entre nela.</translation>
    </message>
    <message>
        <source>The platform refused the key. Check it in Cademí under Settings, Administrator, API keys, and connect again.</source>
        <translation>A plataforma recusou a chave. Confira na Cademí em Configuração, Administrador, Chaves de API, e conecte de novo.</translation>
    </message>
    <message>
        <source>The platform asked to slow down for too long. Wait a few minutes and try again.</source>
        <translation>A plataforma pediu para ir mais devagar por tempo demais. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>The platform answered something that is not in its documentation. Try again later; if it goes on, tell the platform&apos;s support.</source>
        <translation>A plataforma respondeu algo que não está na documentação dela. Tente mais tarde; se continuar, avise o suporte da plataforma.</translation>
    </message>
    <message>
        <source>The history could not be read or written. Close other programs that use it and try again.</source>
        <translation>Não foi possível ler ou gravar o histórico. Feche outros programas que o usam e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing that was stored is lost.</source>
        <translation>O disco está cheio. Libere espaço e tente de novo; nada do que foi guardado se perdeu.</translation>
    </message>
    <message>
        <source>The history cannot be opened or written there. Check that its folder exists and is yours.</source>
        <translation>O histórico não pode ser aberto ou gravado ali. Confira se a pasta existe e é sua.</translation>
    </message>
    <message>
        <source>The history file is damaged. It was left as it is; restore a backup.</source>
        <translation>O arquivo do histórico está danificado. Ele ficou como está; restaure uma cópia.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Farol. Install that version to open it; the file was left as it is.</source>
        <translation>O histórico foi gravado por uma versão mais nova do Farol. Instale essa versão para abri-lo; o arquivo ficou como está.</translation>
    </message>
    <message>
        <source>Another run is using the history. Wait for it to end and try again.</source>
        <translation>Outra execução está usando o histórico. Espere terminar e tente de novo.</translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked or absent. Unlock it and try again.</source>
        <translation>O cofre de senhas do sistema está trancado ou não existe. Destranque-o e tente de novo.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check its folder, or choose another.</source>
        <translation>Não foi possível ler ou gravar o arquivo. Confira a pasta ou escolha outro.</translation>
    </message>
    <message>
        <source>Something in what was given is not valid. Check it and try again.</source>
        <translation>Algo do que foi informado não é válido. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>Cancelled. What was collected is kept.</source>
        <translation>Cancelado. O que foi coletado fica guardado.</translation>
    </message>
    <message>
        <source>The address is missing. It is the one students use to sign in.</source>
        <translation>Falta o endereço. É o mesmo que os alunos usam para entrar.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço precisa começar com https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://, not with another scheme.</source>
        <translation>O endereço precisa começar com https://, e não com outro protocolo.</translation>
    </message>
    <message>
        <source>The address must begin with https://: http would send the key unprotected.</source>
        <translation>O endereço precisa começar com https://: com http a chave iria sem proteção.</translation>
    </message>
    <message>
        <source>The name of the site is missing after https://.</source>
        <translation>Falta o nome do site depois de https://.</translation>
    </message>
    <message>
        <source>The address ends after the name of the site: leave out what comes after the slash.</source>
        <translation>O endereço termina no nome do site: tire o que vem depois da barra.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>O endereço não pode ter usuário nem senha.</translation>
    </message>
    <message>
        <source>This is not a valid address. It looks like https://school.cademi.com.br.</source>
        <translation>Este endereço não é válido. Ele é como https://escola.cademi.com.br.</translation>
    </message>
    <message>
        <source>the collection stopped before its turn</source>
        <translation>a coleta parou antes da vez</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>a conexão falhou</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>o servidor não respondeu</translation>
    </message>
    <message>
        <source>the server reported an error</source>
        <translation>o servidor informou um erro</translation>
    </message>
    <message>
        <source>the platform asked to slow down</source>
        <translation>a plataforma pediu para ir mais devagar</translation>
    </message>
    <message>
        <source>the answer could not be understood</source>
        <translation>a resposta não pôde ser entendida</translation>
    </message>
    <message>
        <source>the platform refused the list</source>
        <translation>a plataforma recusou a lista</translation>
    </message>
    <message numerus="yes">
        <source>Week %1: %2. The list of students of %n cohort(s) was not obtained; collect again to complete it.</source>
        <translation>
            <numerusform>Semana %1: %2. A lista de alunos de %n turma não foi obtida; colete de novo para completar.</numerusform>
            <numerusform>Semana %1: %2. As listas de alunos de %n turmas não foram obtidas; colete de novo para completar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1: %2. The others stay out of the means; collect again to try only those.</source>
        <translation>Semana %1: %2. Os demais ficam fora das médias; colete de novo para tentar só esses.</translation>
    </message>
    <message>
        <source>Week %1 is complete: %2.</source>
        <translation>Semana %1 completa: %2.</translation>
    </message>
    <message>
        <source>No cohort is registered, so there was nothing to collect. Register the school&apos;s cohorts first.</source>
        <translation>Nenhuma turma está cadastrada, então não havia o que coletar. Cadastre primeiro as turmas da escola.</translation>
    </message>
    <message>
        <source>The cohorts have no students or no courses, so there was nothing to collect. Check their tags in Cademí and the courses of their tracks.</source>
        <translation>As turmas não têm alunos ou cursos, então não havia o que coletar. Confira as tags delas na Cademí e os cursos das trilhas.</translation>
    </message>
    <message>
        <source>The clock of this computer is a day or more off. Set its date and time and try again; nothing was stored.</source>
        <translation>O relógio deste computador está errado em um dia ou mais. Acerte a data e a hora e tente de novo; nada foi guardado.</translation>
    </message>
    <message>
        <source>The history&apos;s file was deleted or replaced while it was in use. Put it back, or restore a backup, and try again.</source>
        <translation>O arquivo do histórico foi apagado ou trocado durante o uso. Coloque-o de volta, ou restaure uma cópia, e tente de novo.</translation>
    </message>
    <message>
        <source>The timer of this computer&apos;s system did not answer. Sign in on its desktop and try again; until then, collect by hand.</source>
        <translation>O agendador do sistema deste computador não respondeu. Entre na área de trabalho dele e tente de novo; até lá, colete manualmente.</translation>
    </message>
    <message>
        <source>%1 No copy of the history could be kept. %2</source>
        <translation>%1 Não foi possível guardar uma cópia do histórico. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 The copies are large: only the last %n fit in 2 GB.</source>
        <translation>
            <numerusform>%1 As cópias são grandes: só a última cabe em 2 GB.</numerusform>
            <numerusform>%1 As cópias são grandes: só as últimas %n cabem em 2 GB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::Numbers</name>
    <message>
        <source>p.p.</source>
        <extracomment>Percentage points, after a difference of percentages</extracomment>
        <translation>p.p.</translation>
    </message>
    <message>
        <source>%1 of %2 collected</source>
        <translation>%1 de %2 coletados</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A date in QLocale&apos;s notation</extracomment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>A weekday with its day, in QLocale&apos;s notation</extracomment>
        <translation>ddd dd/MM</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>há %1 dias</translation>
    </message>
    <message>
        <source>%1 wk. ago</source>
        <extracomment>Weeks, abbreviated for a table</extracomment>
        <translation>há %1 sem.</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>~%1 min</source>
        <translation>~%1 min</translation>
    </message>
    <message>
        <source>~%1 h %2 min</source>
        <translation>~%1 h %2 min</translation>
    </message>
    <message>
        <source>W%1</source>
        <extracomment>The column of a week, as short as can be: the letter of &quot;week&quot; and its number</extracomment>
        <translation>S%1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day and month, in QLocale&apos;s notation</extracomment>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>Week %1 (%2 to %3)</source>
        <extracomment>Week number, first day, last day</extracomment>
        <translation>Semana %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 a %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2 to %3 of %4</source>
        <translation>%1 de %2 a %3 de %4</translation>
    </message>
</context>
<context>
    <name>farol::ui::PaceCurve</name>
    <message>
        <source>on track</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>Expected progress by week since the start</source>
        <translation>Progresso esperado por semana desde o início</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>The curve comes with the first course.</source>
        <translation>A curva aparece com o primeiro curso.</translation>
    </message>
    <message>
        <source>End of week %1 since the start</source>
        <translation>Fim da semana %1 desde o início</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>on track from %1, attention from %2</source>
        <translation>em dia a partir de %1, atenção a partir de %2</translation>
    </message>
    <message>
        <source>as saved %1</source>
        <translation>como está salvo %1</translation>
    </message>
    <message>
        <source>course: %1</source>
        <translation>curso: %1</translation>
    </message>
    <message>
        <source>%1 until week %2: %3</source>
        <translation>%1 até a semana %2: %3</translation>
    </message>
</context>
<context>
    <name>farol::ui::PaceFields</name>
    <message>
        <source>Weeks for each course</source>
        <translation>Semanas por curso</translation>
    </message>
    <message>
        <source>Trilha</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Type 2 or 2.5; + and − change it by half a week</source>
        <translation>Digite 2 ou 2,5; + e − mudam meia semana</translation>
    </message>
    <message>
        <source>until week</source>
        <translation>até a semana</translation>
    </message>
    <message>
        <source>The week since the turma&apos;s start in which it should be finished</source>
        <translation>A semana, desde o início da turma, em que o curso deve estar concluído</translation>
    </message>
    <message>
        <source>This trilha has no course yet. Include courses in Trilhas and courses.</source>
        <translation>Esta trilha ainda não tem curso. Inclua cursos em Trilhas e cursos.</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Tolerâncias</translation>
    </message>
    <message>
        <source>On &amp;track down to</source>
        <translation>Em &amp;dia até</translation>
    </message>
    <message>
        <source>p.p. under the expected</source>
        <translation>p.p. abaixo do esperado</translation>
    </message>
    <message>
        <source>&amp;Late beyond</source>
        <translation>Atrasado a&amp;lém de</translation>
    </message>
    <message>
        <source>p.p. under; between both: attention</source>
        <translation>p.p. abaixo; entre os dois, atenção</translation>
    </message>
    <message>
        <source>Total: %1 weeks</source>
        <translation>Total: %1 semanas</translation>
    </message>
</context>
<context>
    <name>farol::ui::PaceSection</name>
    <message>
        <source>Expected pace</source>
        <translation>Ritmo esperado</translation>
    </message>
    <message>
        <source>No trilha to give a pace to</source>
        <translation>Ainda não há trilha</translation>
    </message>
    <message>
        <source>The pace says how many weeks each course of a trilha takes. Make a trilha in Trilhas and courses first.</source>
        <translation>O ritmo diz quantas semanas leva cada curso de uma trilha. Crie primeiro uma trilha em Trilhas e cursos.</translation>
    </message>
    <message>
        <source>Expected progress</source>
        <translation>Progresso esperado</translation>
    </message>
    <message>
        <source>Judge the past weeks by this pace, &amp;too</source>
        <translation>Julgar &amp;também as semanas passadas com este ritmo</translation>
    </message>
    <message>
        <source>&amp;Save pace</source>
        <translation>&amp;Salvar ritmo</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Antes de salvar</translation>
    </message>
    <message>
        <source>Effect or versions</source>
        <translation>Efeito ou versões</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>With this pace</source>
        <translation>Com este ritmo</translation>
    </message>
    <message>
        <source>Versions of this pace</source>
        <translation>Versões deste ritmo</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>Como foi julgado</translation>
    </message>
    <message>
        <source>by week since the turma&apos;s start; dashed: as it is saved</source>
        <translation>por semana desde o início da turma; tracejado: como está salvo</translation>
    </message>
    <message>
        <source>by week since the turma&apos;s start</source>
        <translation>por semana desde o início da turma</translation>
    </message>
    <message>
        <source>It holds for every week: there is no photo of an earlier one.</source>
        <translation>Vale para todas as semanas: ainda não há foto de uma semana anterior.</translation>
    </message>
    <message>
        <source>It holds for every week: those gone by are judged anew, and figures told before change.</source>
        <translation>Vale para todas as semanas: as passadas são julgadas de novo, e números já divulgados mudam.</translation>
    </message>
    <message>
        <source>It holds from %1 on; past weeks stay as they were judged.</source>
        <translation>Vale a partir da %1; as semanas passadas ficam como foram julgadas.</translation>
    </message>
    <message>
        <source>The effect is shown when every field can be read.</source>
        <translation>O efeito aparece quando todos os campos estiverem certos.</translation>
    </message>
    <message>
        <source>What a change would do is shown from the first photo on. It can be saved now.</source>
        <translation>O efeito de uma mudança aparece a partir da primeira foto. Já dá para salvar.</translation>
    </message>
    <message>
        <source>Change a length or a tolerance: what it would do to the last photo is shown here, before you save.</source>
        <translation>Mude uma duração ou uma tolerância: aqui aparece o que isso faria com a última foto, antes de salvar.</translation>
    </message>
    <message>
        <source>Pace of %1 saved</source>
        <translation>Ritmo de %1 salvo</translation>
    </message>
    <message>
        <source>the pace of %1</source>
        <translation>o ritmo de %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::PackageDialog</name>
    <message>
        <source>Make a file for a tutor</source>
        <translation>Fazer um arquivo para tutor(a)</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Escolher onde salvar…</translation>
    </message>
    <message>
        <source>With e-mails and &amp;phones of the students</source>
        <translation>Com e-mails e tele&amp;fones dos alunos</translation>
    </message>
    <message>
        <source>The file holds only the chosen turmas, their students and their history. It opens in Farol with File, Open a file read-only, on any computer, without a key and without a password.</source>
        <translation>O arquivo tem só as turmas escolhidas, seus alunos e seu histórico. Abre no Farol em Arquivo, Abrir arquivo só para leitura, em qualquer computador, sem chave e sem senha.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it: its lock is the account of the computer it is on, and whom you give it to.</source>
        <translation>Quem tem o arquivo consegue ler: a tranca é a conta do computador em que ele está, e a quem você o entrega.</translation>
    </message>
    <message>
        <source>all turmas</source>
        <translation>todas as turmas</translation>
    </message>
    <message>
        <source>&amp;Turmas of</source>
        <translation>&amp;Turmas de</translation>
    </message>
    <message>
        <source>Turmas in the file</source>
        <translation>Turmas no arquivo</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Para quem</translation>
    </message>
    <message>
        <source>Stands in the window of whoever opens the file. May stay empty.</source>
        <translation>Aparece na janela de quem abrir o arquivo. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Turma %1</source>
        <translation>Turma %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>Tick at least one turma.</source>
        <translation>Marque pelo menos uma turma.</translation>
    </message>
    <message>
        <source>Save the tutor&apos;s file</source>
        <translation>Salvar o arquivo para tutor(a)</translation>
    </message>
    <message>
        <source>Farol files (*.sqlite)</source>
        <translation>Arquivos do Farol (*.sqlite)</translation>
    </message>
    <message>
        <source>Making the file. This can take a minute.</source>
        <translation>Fazendo o arquivo. Pode levar um minuto.</translation>
    </message>
    <message>
        <source>Saved: %1. Give it only to whom it is for; it opens with File, Open a file read-only.</source>
        <translation>Salvo: %1. Entregue só a quem se destina; abre em Arquivo, Abrir arquivo só para leitura.</translation>
    </message>
</context>
<context>
    <name>farol::ui::PersonPanel</name>
    <message>
        <source>One student&apos;s data</source>
        <translation>Dados de um aluno</translation>
    </message>
    <message>
        <source>&amp;Student</source>
        <translation>Alu&amp;no(a)</translation>
    </message>
    <message>
        <source>Name, e-mail or phone; accents and capitals do not matter.</source>
        <translation>Nome, e-mail ou telefone; acentos e maiúsculas não importam.</translation>
    </message>
    <message>
        <source>E&amp;xport their data…</source>
        <translation>Exportar os &amp;dados…</translation>
    </message>
    <message>
        <source>E&amp;rase their personal data…</source>
        <translation>A&amp;pagar os dados pessoais…</translation>
    </message>
    <message>
        <source>Students found</source>
        <translation>Alunos encontrados</translation>
    </message>
    <message>
        <source>A student may ask for a copy of what is held of them, or that it be forgotten. Erasing takes name, e-mail and phone out of the history and its copies for ever; the numbers of the turma stay as they are.</source>
        <translation>Um aluno pode pedir uma cópia do que se guarda dele, ou que seja esquecido. Apagar tira nome, e-mail e telefone do histórico e das cópias para sempre; os números da turma ficam como estão.</translation>
    </message>
    <message>
        <source>Names are masked now. Leave presentation mode to find a student.</source>
        <translation>Os nomes estão trocados agora. Saia do modo apresentação para procurar um aluno.</translation>
    </message>
    <message>
        <source>The first %1 of %2. Type more to find who you mean.</source>
        <translation>Os primeiros %1 de %2. Digite mais para achar quem procura.</translation>
    </message>
    <message>
        <source>Nobody is found. Try a part of the name, or the e-mail.</source>
        <translation>Ninguém encontrado. Tente uma parte do nome, ou o e-mail.</translation>
    </message>
    <message>
        <source>Choose the student in the list.</source>
        <translation>Escolha o aluno na lista.</translation>
    </message>
    <message>
        <source>Save what is held of the student</source>
        <translation>Salvar o que se guarda do aluno</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Give it only to the student, and delete it afterwards.</source>
        <translation>Salvo: %1. Entregue só ao próprio aluno e apague depois.</translation>
    </message>
</context>
<context>
    <name>farol::ui::Plot</name>
    <message>
        <source>%1: %2 in %3, %4 in %5.</source>
        <translation>%1: %2 na %3, %4 na %5.</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Mostrar gráfico</translation>
    </message>
</context>
<context>
    <name>farol::ui::PlotView</name>
    <message>
        <source>No figures for this filter yet.</source>
        <translation>Ainda não há números para este filtro.</translation>
    </message>
    <message>
        <source>%1: not collected</source>
        <translation>%1: não coletado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farol::ui::PrivacySection</name>
    <message>
        <source>Show &amp;contacts on the pages</source>
        <translation>Mostrar contat&amp;os nas páginas</translation>
    </message>
    <message>
        <source>&amp;Presentation mode (Ctrl+Shift+P)</source>
        <translation>&amp;Modo apresentação (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Nesta tela</translation>
    </message>
    <message>
        <source>E-mails and phones of the students. Without them no row is missing.</source>
        <translation>E-mails e telefones dos alunos. Sem eles nenhuma linha falta.</translation>
    </message>
    <message>
        <source>For showing the screen to others: every student is called by a number instead of their name, without contacts, also in what is exported meanwhile. It ends with the program.</source>
        <translation>Para mostrar a tela a outras pessoas: cada aluno aparece com um número no lugar do nome e sem contatos, também no que for exportado enquanto isso. Termina junto com o programa.</translation>
    </message>
    <message>
        <source>A file for a tutor</source>
        <translation>Arquivo para tutor(a)</translation>
    </message>
    <message>
        <source>A copy of the history with only their turmas, to be read on another computer without the key. There is no password in it: who has the file can read it, so its lock is the account of the computer it is on, and whom you give it to. To bring it up to date, make a new one.</source>
        <translation>Uma cópia do histórico só com as turmas dele ou dela, para ler em outro computador sem a chave. Não tem senha: quem tem o arquivo consegue ler, então a tranca é a conta do computador em que ele está, e a quem você o entrega. Para atualizar, faça um novo.</translation>
    </message>
    <message>
        <source>&amp;Make a file…</source>
        <translation>&amp;Fazer arquivo…</translation>
    </message>
    <message>
        <source>Names are masked now. Leave presentation mode to make a file for a tutor.</source>
        <translation>Os nomes estão trocados agora. Saia do modo apresentação para fazer um arquivo para tutor(a).</translation>
    </message>
    <message>
        <source>There is no turma yet, so a file would be empty. Register a turma first.</source>
        <translation>Ainda não há turma, então o arquivo ficaria vazio. Registre uma turma primeiro.</translation>
    </message>
</context>
<context>
    <name>farol::ui::ProblemsDialog</name>
    <message>
        <source>The school file cannot be imported</source>
        <translation>O arquivo da escola não pode ser importado</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Escolher &amp;outro arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. %n thing(s) to set right in the file:</source>
        <translation>
            <numerusform>Nada foi alterado. %n coisa a corrigir no arquivo:</numerusform>
            <numerusform>Nada foi alterado. %n coisas a corrigir no arquivo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problemas do arquivo</translation>
    </message>
</context>
<context>
    <name>farol::ui::ProgressBody</name>
    <message>
        <source>Cohorts by week</source>
        <translation>Turmas por semana</translation>
    </message>
    <message>
        <source>Students by week</source>
        <translation>Alunos por semana</translation>
    </message>
    <message>
        <source>No student</source>
        <translation>Nenhum aluno</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contatos</translation>
    </message>
    <message>
        <source>Cells:</source>
        <translation>Células:</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>By cohort</source>
        <translation>Por turma</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Gap to expected</source>
        <translation>Diferença do esperado</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>Gráfico e tabela</translation>
    </message>
    <message>
        <source>Table only</source>
        <translation>Só tabela</translation>
    </message>
    <message>
        <source>Situation in week %1</source>
        <translation>Situação na semana %1</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Trilha %1</translation>
    </message>
    <message>
        <source>In each cell: mean progress (%) and, smaller, the number of students</source>
        <translation>Em cada célula: média de progresso (%) e, menor, o número de alunos</translation>
    </message>
    <message>
        <source>No student with these filters</source>
        <translation>Nenhum aluno com estes filtros</translation>
    </message>
    <message>
        <source>No cohort with these filters</source>
        <translation>Nenhuma turma com estes filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of who left</source>
        <translation>
            <numerusform>%Ln linha de quem saiu</numerusform>
            <numerusform>%Ln linhas de quem saiu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ProgressFilters</name>
    <message>
        <source>Track</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Buscar aluno</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <comment>cohorts</comment>
        <extracomment>all turmas; %1 is how many</extracomment>
        <translation>todas (%1)</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <comment>courses</comment>
        <extracomment>all courses; %1 is how many</extracomment>
        <translation>todos (%1)</translation>
    </message>
    <message>
        <source>Find a cohort</source>
        <translation>Buscar turma</translation>
    </message>
    <message>
        <source>Weeks %1</source>
        <translation>Semanas %1</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>On track or finished</source>
        <translation>Em dia ou concluído</translation>
    </message>
</context>
<context>
    <name>farol::ui::ProgressPage</name>
    <message>
        <source>Collect now</source>
        <translation>Coletar agora</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Collect this week&apos;s photo (Ctrl+Shift+S)</source>
        <translation>Coletar a foto desta semana (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Save what is on screen as a CSV file (Ctrl+Shift+E)</source>
        <translation>Salvar o que está na tela como arquivo CSV (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Salvar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Co&amp;py the table</source>
        <translation>Co&amp;piar a tabela</translation>
    </message>
    <message>
        <source>There are no photos of this school yet</source>
        <translation>Ainda não há fotos desta escola</translation>
    </message>
    <message>
        <source>The first collection asks the progress of every student in every course of their track. It takes about 25 minutes for 200 students and 14 courses, and can be stopped at any time: what was collected is kept.</source>
        <translation>A primeira coleta pergunta o progresso de cada aluno em cada curso da sua trilha. Leva cerca de 25 minutos para 200 alunos e 14 cursos e pode ser interrompida a qualquer momento: o que foi coletado fica guardado.</translation>
    </message>
    <message>
        <source>Make the first collection</source>
        <translation>Fazer a primeira coleta</translation>
    </message>
    <message>
        <source>No school is connected yet</source>
        <translation>Ainda não há escola conectada</translation>
    </message>
    <message>
        <source>Farol asks the school&apos;s Cademí once a week and keeps the history on this computer. The address and the API key are all it needs; testing them takes a few seconds.</source>
        <translation>O Farol consulta a Cademí da escola uma vez por semana e guarda o histórico neste computador. Bastam o endereço e a chave da API; o teste leva poucos segundos.</translation>
    </message>
    <message>
        <source>Connect a school</source>
        <translation>Conectar uma escola</translation>
    </message>
    <message>
        <source>See it with a fictitious school</source>
        <translation>Ver com uma escola fictícia</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Conferir a conexão</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>There is no photo in this file</source>
        <translation>Este arquivo não tem foto</translation>
    </message>
    <message>
        <source>Ask who made it for a newer one, and open that with File, Open a file read-only.</source>
        <translation>Peça um mais novo a quem o fez e abra em Arquivo, Abrir arquivo só para leitura.</translation>
    </message>
</context>
<context>
    <name>farol::ui::RecessPaste</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste a list of recesses</source>
        <translation>Colar uma lista de recessos</translation>
    </message>
    <message>
        <source>&amp;Weeks of recess</source>
        <translation>&amp;Semanas de recesso</translation>
    </message>
    <message>
        <source>One a line, or apart by commas: 2026-W52, semana 52/2026, 24/12/2026 (the whole week of that day), 21/12/2026 a 03/01/2027.</source>
        <translation>Uma por linha, ou separadas por vírgula: 2026-W52, semana 52/2026, 24/12/2026 (a semana inteira desse dia), 21/12/2026 a 03/01/2027.</translation>
    </message>
    <message>
        <source>Weeks of recess</source>
        <translation>Semanas de recesso</translation>
    </message>
    <message>
        <source>Include weeks</source>
        <translation>Incluir semanas</translation>
    </message>
    <message numerus="yes">
        <source>Include %n week(s)</source>
        <translation>
            <numerusform>Incluir %n semana</numerusform>
            <numerusform>Incluir %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>e mais %n linha</numerusform>
            <numerusform>e mais %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: “%2” ends before it begins, or is longer than a year.</source>
        <translation>Linha %1: “%2” termina antes de começar ou passa de um ano.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a date of the calendar.</source>
        <translation>Linha %1: “%2” não é uma data do calendário.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a week or a date.</source>
        <translation>Linha %1: “%2” não é uma semana nem uma data.</translation>
    </message>
</context>
<context>
    <name>farol::ui::RecessSection</name>
    <message>
        <source>Judge the past weeks with these recesses, &amp;too</source>
        <translation>Julgar &amp;também as semanas passadas com estes recessos</translation>
    </message>
    <message>
        <source>&amp;Save recesses</source>
        <translation>&amp;Salvar recessos</translation>
    </message>
    <message>
        <source>Recesses</source>
        <translation>Recessos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>press a week to make it a recess</source>
        <translation>clique numa semana para marcar recesso</translation>
    </message>
    <message>
        <source>‹ Year before</source>
        <translation>‹ Ano anterior</translation>
    </message>
    <message>
        <source>Year before (Page ↑)</source>
        <translation>Ano anterior (Page ↑)</translation>
    </message>
    <message>
        <source>Year after ›</source>
        <translation>Próximo ano ›</translation>
    </message>
    <message>
        <source>Year after (Page ↓)</source>
        <translation>Próximo ano (Page ↓)</translation>
    </message>
    <message>
        <source>✓ recess: the turmas&apos; clocks stand still.  ○ the week has a national holiday.</source>
        <translation>✓ recesso: o relógio das turmas para.  ○ a semana tem feriado nacional.</translation>
    </message>
    <message>
        <source>Weeks of recess</source>
        <translation>Semanas de recesso</translation>
    </message>
    <message>
        <source>National &amp;holidays…</source>
        <translation>&amp;Feriados nacionais…</translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>Co&amp;lar lista…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>No week is a recess: the turmas&apos; clocks run all year. Mark weeks on the calendar, take those of the national holidays, or paste a list.</source>
        <translation>Nenhuma semana é recesso: o relógio das turmas corre o ano todo. Marque semanas no calendário, aproveite as dos feriados nacionais ou cole uma lista.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Tirar (Del)</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Antes de salvar</translation>
    </message>
    <message>
        <source>With these recesses</source>
        <translation>Com estes recessos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) of recess</source>
        <translation>
            <numerusform>%n semana de recesso</numerusform>
            <numerusform>%n semanas de recesso</numerusform>
        </translation>
    </message>
    <message>
        <source>A recess is a whole week. Weeks to come change nothing of what was judged.</source>
        <translation>Um recesso é a semana inteira. Semanas por vir não mudam nada do que já foi julgado.</translation>
    </message>
    <message>
        <source>Weeks gone by count as they are marked in every photo: the past ones are judged anew.</source>
        <translation>As semanas que já passaram valem como estão marcadas em todas as fotos: as passadas são julgadas de novo.</translation>
    </message>
    <message>
        <source>Weeks gone by count as they are marked from %1 on; past photos stay as they were judged.</source>
        <translation>As semanas que já passaram valem como estão marcadas a partir da %1; as fotos passadas ficam como foram julgadas.</translation>
    </message>
    <message>
        <source>Mark or unmark a week gone by, or the present one: what that would do to the last photo is shown here.</source>
        <translation>Marque ou desmarque uma semana que já passou, ou a atual: aqui aparece o que isso faria com a última foto.</translation>
    </message>
    <message>
        <source>What a change would do is shown from the first photo on. It can be saved now.</source>
        <translation>O efeito de uma mudança aparece a partir da primeira foto. Já dá para salvar.</translation>
    </message>
    <message>
        <source>Only weeks to come change: nothing of the last photo does.</source>
        <translation>Só mudam semanas por vir: na última foto nada muda.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) included</source>
        <translation>
            <numerusform>%n semana incluída</numerusform>
            <numerusform>%n semanas incluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) removed</source>
        <translation>
            <numerusform>%n semana tirada</numerusform>
            <numerusform>%n semanas tiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recesses: %1</source>
        <translation>Recessos: %1</translation>
    </message>
    <message>
        <source>the recess weeks</source>
        <translation>as semanas de recesso</translation>
    </message>
</context>
<context>
    <name>farol::ui::RunCard</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the collection; what was collected is kept</source>
        <translation>Encerrar a coleta; o que foi coletado fica guardado</translation>
    </message>
    <message>
        <source>Progress of the collection</source>
        <translation>Andamento da coleta</translation>
    </message>
    <message>
        <source>differences in %1 checked</source>
        <translation>diferenças em %1 conferidas</translation>
    </message>
    <message>
        <source>repeated ones checked</source>
        <translation>repetidas conferidas</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 de %2 pedidos</translation>
    </message>
    <message>
        <source>Collecting: %1</source>
        <translation>Coletando: %1</translation>
    </message>
    <message>
        <source>Reading the lists of students</source>
        <translation>Lendo as listas de alunos</translation>
    </message>
    <message>
        <source>Finishing the photo</source>
        <translation>Terminando a foto</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Pausada em %1</translation>
    </message>
    <message>
        <source>nothing is asked until you resume; what was collected is kept</source>
        <translation>nada é pedido até você continuar; o que foi coletado fica guardado</translation>
    </message>
    <message>
        <source>Waiting for the platform, at %1</source>
        <translation>Esperando a plataforma, em %1</translation>
    </message>
    <message>
        <source>it is looked for every 30 s, and the collection goes on by itself</source>
        <translation>o Farol tenta a cada 30 s, e a coleta continua sozinha</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>começou às %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the collection</source>
        <translation>Continuar a coleta</translation>
    </message>
    <message>
        <source>Ask nothing more until it is resumed</source>
        <translation>Não pedir mais nada até continuar</translation>
    </message>
    <message>
        <source>repeated without asking</source>
        <translation>repetidas sem pedido</translation>
    </message>
    <message>
        <source>collected now</source>
        <translation>coletadas agora</translation>
    </message>
    <message>
        <source>failures so far</source>
        <translation>falhas até aqui</translation>
    </message>
    <message>
        <source>Photo complete: %1</source>
        <translation>Foto completa: %1</translation>
    </message>
    <message>
        <source>Photo with failures: %1</source>
        <translation>Foto com falhas: %1</translation>
    </message>
    <message>
        <source>Collection cancelled: %1</source>
        <translation>Coleta cancelada: %1</translation>
    </message>
    <message>
        <source>Collection interrupted: %1</source>
        <translation>Coleta interrompida: %1</translation>
    </message>
    <message>
        <source>the next run goes on from here</source>
        <translation>a próxima continua daqui</translation>
    </message>
    <message>
        <source>The collection stopped: %1</source>
        <translation>A coleta parou: %1</translation>
    </message>
    <message>
        <source>began on %1</source>
        <translation>começou %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
    <message>
        <source>collected in the last run</source>
        <translation>coletadas na última</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>falhas</translation>
    </message>
</context>
<context>
    <name>farol::ui::RunPanel</name>
    <message>
        <source>Collections before</source>
        <translation>Coletas anteriores</translation>
    </message>
    <message>
        <source>No collection yet</source>
        <translation>Nenhuma coleta ainda</translation>
    </message>
</context>
<context>
    <name>farol::ui::SaveBar</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Desfa&amp;zer alterações</translation>
    </message>
</context>
<context>
    <name>farol::ui::ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Choose the day and the hour, and when notices are shown</source>
        <translation>Escolher o dia e a hora, e quando há avisos</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Alterar o agendamento</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>sem agendamento</translation>
    </message>
    <message>
        <source>Last real</source>
        <translation>Última real</translation>
    </message>
    <message>
        <source>A photo is made only when somebody asks for it.</source>
        <translation>A foto só é feita quando alguém pede.</translation>
    </message>
    <message>
        <source>Last planned</source>
        <translation>Última prevista</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>With the computer off at that hour, the collection runs once when it is on again.</source>
        <translation>Com o computador desligado na hora, a coleta roda uma vez quando ele ligar.</translation>
    </message>
</context>
<context>
    <name>farol::ui::ScheduleDialog</name>
    <message>
        <source>Collect &amp;every week by itself</source>
        <translation>Coletar toda &amp;semana, sem ninguém pedir</translation>
    </message>
    <message>
        <source>&amp;Tell when a photo is ready, or could not be made</source>
        <translation>&amp;Avisar quando a foto ficar pronta ou não puder ser feita</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sem avisos desde</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Sem avisos até</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>Schedule and notices</source>
        <translation>Agendamento e avisos</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>at</source>
        <translation>às</translation>
    </message>
    <message>
        <source>In the school&apos;s time. This computer&apos;s system begins the collection, also with Farol closed; with the computer off at that hour it runs once when it is on again.</source>
        <translation>No horário da escola. O sistema deste computador começa a coleta, mesmo com o Farol fechado; com o computador desligado na hora, ela roda uma vez quando ele ligar.</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Avisos do sistema</translation>
    </message>
    <message>
        <source>but not from</source>
        <translation>mas não das</translation>
    </message>
    <message>
        <source>to</source>
        <translation>às</translation>
    </message>
    <message>
        <source>One notice for each collection. A failure that repeats itself is told once a day.</source>
        <translation>Um aviso por coleta. Uma falha que se repete é avisada uma vez por dia.</translation>
    </message>
    <message>
        <source>A whole photo takes %1 and would go on after Sunday, 24:00: what is collected after that belongs to the next week. Choose an earlier hour.</source>
        <translation>Uma foto inteira leva %1 e passaria da meia-noite de domingo: o que for coletado depois pertence à semana seguinte. Escolha uma hora mais cedo.</translation>
    </message>
</context>
<context>
    <name>farol::ui::SchoolDoors</name>
    <message>
        <source>Folder of the other school: one of its own, or an empty one for a new school</source>
        <translation>Pasta da outra escola: a pasta dela, ou uma vazia para uma escola nova</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Arquivo para ler</translation>
    </message>
    <message>
        <source>Farol files (*.sqlite);;All files (*)</source>
        <translation>Arquivos do Farol (*.sqlite);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 is not there any more. If it is on another disk, connect that and try again.</source>
        <translation>%1 não está mais lá. Se fica em outro disco, conecte-o e tente de novo.</translation>
    </message>
    <message>
        <source>School file to import</source>
        <translation>Arquivo da escola para importar</translation>
    </message>
    <message>
        <source>School files (*.json);;All files (*)</source>
        <translation>Arquivos da escola (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The school file is imported. Registered now: %1, %2.</source>
        <translation>Arquivo da escola importado. Registradas agora: %1 e %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n trilha(s)</source>
        <translation>
            <numerusform>%n trilha</numerusform>
            <numerusform>%n trilhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turma(s)</source>
        <translation>
            <numerusform>%n turma</numerusform>
            <numerusform>%n turmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the school file</source>
        <translation>Salvar o arquivo da escola</translation>
    </message>
    <message>
        <source>School files (*.json)</source>
        <translation>Arquivos da escola (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::SchoolPage</name>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::SectionList</name>
    <message>
        <source>Parts of this page</source>
        <translation>Partes desta página</translation>
    </message>
</context>
<context>
    <name>farol::ui::SituationPanel</name>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>soma %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::SplitBarKey</name>
    <message>
        <source>asked</source>
        <translation>pedidas</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetidas</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>falhas</translation>
    </message>
</context>
<context>
    <name>farol::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>farol::ui::TableFooter</name>
    <message>
        <source>%1 not started</source>
        <translation>%1 não iniciado</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca acessou</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à frente</translation>
    </message>
    <message>
        <source>(cuts: %1, %2, %3, %4 p.p.)</source>
        <translation>(cortes: %1, %2, %3, %4 p.p.)</translation>
    </message>
    <message>
        <source>archived: stays in the history, leaves the collections</source>
        <translation>arquivada: fica no histórico, sai das coletas</translation>
    </message>
</context>
<context>
    <name>farol::ui::TablePanel</name>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>farol::ui::TagPicker</name>
    <message>
        <source>Search tags</source>
        <translation>Buscar tags</translation>
    </message>
    <message>
        <source>Tags of the platform</source>
        <translation>Tags da plataforma</translation>
    </message>
</context>
<context>
    <name>farol::ui::TagRows</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name in Cademí</source>
        <translation>Nome na Cademí</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Track of the tag %1</source>
        <translation>Trilha da tag %1</translation>
    </message>
    <message>
        <source>Number of the cohort of the tag %1</source>
        <translation>Número da turma da tag %1</translation>
    </message>
    <message>
        <source>Start of the cohort of the tag %1</source>
        <translation>Início da turma da tag %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>waits for Cademí</source>
        <translation>aguardando a Cademí</translation>
    </message>
</context>
<context>
    <name>farol::ui::TagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Several tags at once</source>
        <translation>Várias tags de uma vez</translation>
    </message>
    <message>
        <source>&amp;Tags, one a line</source>
        <translation>&amp;Tags, uma por linha</translation>
    </message>
    <message>
        <source>Numbers, addresses or names of tags, also copied from a spreadsheet. The number of the cohort and its start are proposed; change them below.</source>
        <translation>Números, endereços ou nomes das tags, também copiados de uma planilha. O número e o início de cada turma são propostos; mude-os abaixo se for preciso.</translation>
    </message>
    <message>
        <source>Tags, one a line</source>
        <translation>Tags, uma por linha</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Include the %n valid one(s)</source>
        <translation>
            <numerusform>&amp;Incluir a válida</numerusform>
            <numerusform>&amp;Incluir as %n válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n tag(s) are looked at.</source>
        <translation>
            <numerusform>Só a primeira tag é verificada.</numerusform>
            <numerusform>Só as primeiras %n tags são verificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are valid</source>
        <translation>
            <numerusform>%1 de %n é válida</numerusform>
            <numerusform>%1 de %n são válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s) included</source>
        <translation>
            <numerusform>%n turma incluída</numerusform>
            <numerusform>%n turmas incluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added successfully for the next collections.</source>
        <translation>
            <numerusform>Tag adicionada com sucesso para as próximas coletas.</numerusform>
            <numerusform>%n tags adicionadas com sucesso para as próximas coletas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TagsStep</name>
    <message>
        <source>Turmas to include</source>
        <translation>Turmas a incluir</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Trilha</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Turma</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>The first day of the turma: the expected pace counts from it. What stands here was guessed from its students&apos; accounts.</source>
        <translation>O primeiro dia da turma: o ritmo esperado conta a partir dele. O que está aqui foi deduzido das contas dos alunos.</translation>
    </message>
    <message>
        <source>Mark at the left the tags to follow: each becomes a turma.</source>
        <translation>Marque à esquerda as tags a acompanhar: cada uma vira uma turma.</translation>
    </message>
    <message numerus="yes">
        <source>%n turma(s) included already.</source>
        <translation>
            <numerusform>%n turma já incluída.</numerusform>
            <numerusform>%n turmas já incluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turma(s) included</source>
        <translation>
            <numerusform>%n turma incluída</numerusform>
            <numerusform>%n turmas incluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Turmas</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>which tags to follow</source>
        <translation>quais tags acompanhar</translation>
    </message>
    <message>
        <source>Enter changes a trilha, a number or a start in its place; Del takes the tag out again.</source>
        <translation>Enter muda a trilha, o número ou o início ali mesmo; Del tira a tag da lista.</translation>
    </message>
    <message>
        <source>Asking the platform for its tags…</source>
        <translation>Buscando as tags na Cademí…</translation>
    </message>
    <message>
        <source>The tags could not be read.</source>
        <translation>Não foi possível ler as tags.</translation>
    </message>
    <message>
        <source>The platform has no tag yet. In Cademí, give the students of a turma a tag, then come back to this step.</source>
        <translation>A Cademí ainda não tem nenhuma tag. Lá, dê uma tag aos alunos de uma turma e depois volte a este passo.</translation>
    </message>
    <message>
        <source>Every tag of the platform is included already.</source>
        <translation>Todas as tags da Cademí já estão incluídas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farol::ui::TrackPanel</name>
    <message>
        <source>Trilhas</source>
        <translation>Trilhas</translation>
    </message>
    <message>
        <source>Trilha</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Turmas</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>Turmas that are not archived</source>
        <translation>Turmas não arquivadas</translation>
    </message>
    <message>
        <source>&amp;New trilha</source>
        <translation>&amp;Nova trilha</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Reno&amp;mear</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Subir (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Descer (Alt+↓)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>It has photos already: archive it. Its history stays and it leaves the next collections.</source>
        <translation>Já tem fotos: arquive. O histórico fica e ela sai das próximas coletas.</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Remover (Del)</translation>
    </message>
    <message>
        <source>Trilha %1 is called %2 now</source>
        <translation>A trilha %1 agora se chama %2</translation>
    </message>
    <message>
        <source>Trilha %1 created</source>
        <translation>Trilha %1 criada</translation>
    </message>
    <message>
        <source>Order of the trilhas changed</source>
        <translation>Ordem das trilhas alterada</translation>
    </message>
    <message numerus="yes">
        <source>Bring it back with its %n turma(s)</source>
        <translation>
            <numerusform>Reativar com a turma dela</numerusform>
            <numerusform>Reativar com as %n turmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the trilha alone</source>
        <translation>Reativar só a trilha</translation>
    </message>
    <message numerus="yes">
        <source>Trilha %1 archived with %n turma(s)</source>
        <translation>
            <numerusform>Trilha %1 arquivada com %n turma</numerusform>
            <numerusform>Trilha %1 arquivada com %n turmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Trilha %1 archived</source>
        <translation>Trilha %1 arquivada</translation>
    </message>
    <message>
        <source>Trilha %1 is active again</source>
        <translation>Trilha %1 reativada</translation>
    </message>
    <message>
        <source>Trilha %1 removed</source>
        <translation>Trilha %1 removida</translation>
    </message>
</context>
<context>
    <name>farol::ui::TracksSection</name>
    <message>
        <source>No trilha yet</source>
        <translation>Nenhuma trilha ainda</translation>
    </message>
    <message>
        <source>A trilha is the ordered list of courses that a turma takes. Make one and choose its courses from the platform, or begin with the two of the data school and change them as you like.</source>
        <translation>Uma trilha é a lista ordenada de cursos que uma turma faz. Crie uma e escolha os cursos na Cademí, ou comece pelas duas da escola de dados e mude o que quiser.</translation>
    </message>
    <message>
        <source>Make a trilha</source>
        <translation>Criar trilha</translation>
    </message>
    <message>
        <source>Use the data school&apos;s model</source>
        <translation>Usar o modelo da escola de dados</translation>
    </message>
    <message>
        <source>Trilhas and courses</source>
        <translation>Trilhas e cursos</translation>
    </message>
    <message>
        <source>Asking the platform which of the model&apos;s courses it has…</source>
        <translation>Perguntando à Cademí quais cursos do modelo ela tem…</translation>
    </message>
    <message>
        <source>The platform has none of the model&apos;s courses. Make a trilha and choose from the courses it has.</source>
        <translation>A Cademí não tem nenhum curso do modelo. Crie uma trilha e escolha entre os cursos que existem.</translation>
    </message>
    <message>
        <source>%1 of the model&apos;s %2 courses are on the platform.</source>
        <translation>%1 dos %2 cursos do modelo existem na Cademí.</translation>
    </message>
    <message>
        <source>%1 All %2 courses of the model were taken by their numbers; remove those that the platform has not.</source>
        <translation>%1 Os %2 cursos do modelo foram incluídos pelo número; tire os que não existem na Cademí.</translation>
    </message>
    <message numerus="yes">
        <source>Trilhas of the model created, with %n course(s)</source>
        <translation>
            <numerusform>Trilhas do modelo criadas, com %n curso</numerusform>
            <numerusform>Trilhas do modelo criadas, com %n cursos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::Tray</name>
    <message>
        <source>No photo yet</source>
        <translation>Nenhuma foto ainda</translation>
    </message>
    <message>
        <source>&amp;Open Farol</source>
        <translation>&amp;Abrir o Farol</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Coletar agora</translation>
    </message>
    <message>
        <source>&amp;Silence notices until tomorrow</source>
        <translation>Si&amp;lenciar avisos até amanhã</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Farol is collecting: %1</source>
        <translation>Farol coletando: %1</translation>
    </message>
    <message>
        <source>Farol: the last collection has failures</source>
        <translation>Farol: última coleta com falhas</translation>
    </message>
    <message>
        <source>Farol: the collection stopped and needs you</source>
        <translation>Farol: coleta parada, precisa de você</translation>
    </message>
    <message>
        <source>Farol: everything in order</source>
        <translation>Farol: tudo em ordem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>reading the lists of students</source>
        <translation>lendo as listas de alunos</translation>
    </message>
    <message>
        <source>Last photo: %1</source>
        <translation>Última foto: %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::TrustCard</name>
    <message>
        <source>Repeated: how to trust</source>
        <translation>Repetidas: como confiar</translation>
    </message>
    <message>
        <source>Who has not entered the platform since the last photo has the same progress, and the cell is repeated without asking. In every photo a sample is checked:</source>
        <translation>Quem não entrou na plataforma desde a última foto tem o mesmo progresso, e a célula é repetida sem pedido. Em cada foto uma amostra é conferida:</translation>
    </message>
    <message>
        <source>nothing checked</source>
        <translation>nada conferido</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in %1</source>
        <translation>
            <numerusform>%n diferença em %1</numerusform>
            <numerusform>%n diferenças em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Nesta foto</translation>
    </message>
    <message>
        <source>Last 8</source>
        <translation>Últimas 8</translation>
    </message>
    <message>
        <source>Nothing in this photo is repeated: every cell was asked.</source>
        <translation>Nada nesta foto é repetido: todas as células foram pedidas.</translation>
    </message>
    <message>
        <source>With two differences or more, every cell of the photo is asked.</source>
        <translation>Com duas diferenças ou mais, a foto passa a pedir todas as células.</translation>
    </message>
    <message>
        <source>no difference in %1</source>
        <translation>nenhuma diferença em %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::TurmaFields</name>
    <message>
        <source>Ask Cademí again</source>
        <translation>Buscar de novo na Cademí</translation>
    </message>
    <message>
        <source>Tag &amp;number</source>
        <translation>&amp;Número da tag</translation>
    </message>
    <message>
        <source>Cohort nu&amp;mber</source>
        <translation>Número da tur&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Trilha</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Iníci&amp;o</translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation>T&amp;utor(a)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sem tutor(a)</translation>
    </message>
</context>
<context>
    <name>farol::ui::TurmaForm</name>
    <message>
        <source>&amp;Paste several tags…</source>
        <translation>Colar &amp;várias tags…</translation>
    </message>
    <message>
        <source>Registers the cohorts of several tags at once</source>
        <translation>Registra de uma vez as turmas de várias tags</translation>
    </message>
    <message>
        <source>Register cohort</source>
        <translation>Registrar turma</translation>
    </message>
    <message>
        <source>C&amp;lear fields</source>
        <translation>&amp;Limpar campos</translation>
    </message>
    <message>
        <source>&amp;Include in the next collections</source>
        <translation>Incluir nas &amp;próximas coletas</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is &quot;Turma 12&quot;</extracomment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Salvar alterações</translation>
    </message>
    <message>
        <source>Without a start nothing is expected of the cohort.</source>
        <translation>Sem início não há esperado para a turma.</translation>
    </message>
    <message>
        <source>Proposed: the week in which most accounts of the tag were made.</source>
        <translation>Proposto: a semana em que mais contas da tag foram criadas.</translation>
    </message>
    <message>
        <source>The tag cannot be checked: %1</source>
        <translation>Não foi possível verificar a tag. %1</translation>
    </message>
    <message>
        <source>The list of tags has not come from Cademí yet. Try again in a moment.</source>
        <translation>A lista de tags da Cademí ainda não chegou. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>%1 included</source>
        <extracomment>%1 is &quot;Turma 19 da trilha analista&quot;</extracomment>
        <translation>%1 incluída</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 alterada</translation>
    </message>
    <message>
        <source>Tag added successfully for the next collections.</source>
        <translation>Tag adicionada com sucesso para as próximas coletas.</translation>
    </message>
</context>
<context>
    <name>farol::ui::TurmaPanel</name>
    <message>
        <source>Cohorts</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>What is shown of the cohorts</source>
        <translation>O que se mostra das turmas</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Nesta foto</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>How much was collected of each cohort, week by week</source>
        <translation>Quanto foi coletado de cada turma, semana a semana</translation>
    </message>
    <message>
        <source>Cohorts of this collection</source>
        <translation>Turmas nesta coleta</translation>
    </message>
    <message>
        <source>Collected by cohort and week</source>
        <translation>Coletado por turma e semana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many turmas of a trilha</extracomment>
        <translation>%1 da trilha %2</translation>
    </message>
    <message>
        <source>&amp;Collect this cohort</source>
        <translation>&amp;Coletar esta turma</translation>
    </message>
    <message>
        <source>&amp;Retry its failures</source>
        <translation>&amp;Tentar as falhas dela</translation>
    </message>
</context>
<context>
    <name>farol::ui::TurmasPanel</name>
    <message>
        <source>Track</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Show archive&amp;d</source>
        <translation>Mostrar ar&amp;quivadas</translation>
    </message>
    <message>
        <source>Find a cohort</source>
        <translation>Buscar turma</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>all</source>
        <comment>tracks</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>Change the selected cohort (Enter)</source>
        <translation>Editar a turma selecionada (Enter)</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Turmas</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n turma</numerusform>
            <numerusform>%n turmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n ativa</numerusform>
            <numerusform>%n ativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n arquivada</numerusform>
            <numerusform>%n arquivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No cohort yet. Type the number of its tag at the right.</source>
        <translation>Nenhuma turma ainda. Digite o número da tag ao lado.</translation>
    </message>
    <message>
        <source>No cohort with these filters</source>
        <translation>Nenhuma turma com estes filtros</translation>
    </message>
    <message>
        <source>Rea&amp;ctivate</source>
        <translation>&amp;Reativar</translation>
    </message>
    <message>
        <source>Ar&amp;chive</source>
        <translation>A&amp;rquivar</translation>
    </message>
    <message>
        <source>It takes part in the next collections again</source>
        <translation>Volta a participar das próximas coletas</translation>
    </message>
    <message>
        <source>Stays in the history and leaves the next collections (Del)</source>
        <translation>Fica no histórico e sai das próximas coletas (Del)</translation>
    </message>
</context>
<context>
    <name>farol::ui::TurmasSection</name>
    <message>
        <source>There is no track yet</source>
        <translation>Ainda não há trilha</translation>
    </message>
    <message>
        <source>A cohort belongs to a track: the courses that its students take, in order. Make the first track, then come back with the number of the tag.</source>
        <translation>Uma turma pertence a uma trilha: os cursos que seus alunos fazem, em ordem. Crie a primeira trilha e volte com o número da tag.</translation>
    </message>
    <message>
        <source>Make the first track</source>
        <translation>Criar a primeira trilha</translation>
    </message>
    <message>
        <source>No school is connected yet</source>
        <translation>Nenhuma escola conectada ainda</translation>
    </message>
    <message>
        <source>Cohorts are tags of the school&apos;s Cademí. Connect the school first: its address and its API key are all that is needed.</source>
        <translation>As turmas são tags da Cademí da escola. Conecte a escola primeiro: bastam o endereço e a chave da API.</translation>
    </message>
    <message>
        <source>Connect a school</source>
        <translation>Conectar a escola</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Configurar passo a passo</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n turma</numerusform>
            <numerusform>%n turmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 archived</source>
        <extracomment>%1 is &quot;Turma 7 da trilha analista&quot; or &quot;3 turmas&quot;</extracomment>
        <translation>
            <numerusform>%1 arquivada</numerusform>
            <numerusform>%1 arquivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays archived: its tag %2 is now that of %3. Archive that one first, or change the tag.</source>
        <translation>%1 continua arquivada: a tag %2 agora é a da %3. Arquive essa primeiro ou mude a tag.</translation>
    </message>
    <message>
        <source>The track %1 is archived. Reactivate it first, in Tracks and courses.</source>
        <translation>A trilha %1 está arquivada. Reative-a primeiro, em Trilhas e cursos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reactivated</source>
        <translation>
            <numerusform>%1 reativada</numerusform>
            <numerusform>%1 reativadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohorts and tags</source>
        <translation>Turmas e tags</translation>
    </message>
</context>
<context>
    <name>farol::ui::TutorForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Register tutor</source>
        <translation>Registrar tutor(a)</translation>
    </message>
    <message>
        <source>C&amp;lear fields</source>
        <translation>&amp;Limpar campos</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>Change tutor</source>
        <translation>Editar tutor(a)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Salvar alterações</translation>
    </message>
    <message>
        <source>There is a tutor of that name already: %1. Accents and capitals make no difference.</source>
        <translation>Já existe um(a) tutor(a) com esse nome: %1. Acentos e maiúsculas não fazem diferença.</translation>
    </message>
    <message>
        <source>Type the tutor&apos;s name.</source>
        <translation>Digite o nome do(a) tutor(a).</translation>
    </message>
    <message>
        <source>It is too long: at most 200 characters.</source>
        <translation>Longo demais: no máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>Tutor %1 registered</source>
        <translation>Tutor(a) %1 registrado(a)</translation>
    </message>
    <message>
        <source>Tutor %1 changed</source>
        <translation>Dados de %1 alterados</translation>
    </message>
</context>
<context>
    <name>farol::ui::TutorTurmas</name>
    <message>
        <source>Cohorts of %1</source>
        <translation>Turmas de %1</translation>
    </message>
    <message>
        <source>Cohorts of the tutor</source>
        <translation>Turmas do(a) tutor(a)</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n aluno</numerusform>
            <numerusform>%n alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>ainda sem coleta</translation>
    </message>
    <message>
        <source>%1 · archived</source>
        <translation>%1 · arquivada</translation>
    </message>
    <message>
        <source>Choose a tutor in the table.</source>
        <translation>Escolha um(a) tutor(a) na tabela.</translation>
    </message>
    <message>
        <source>None yet. Choose the tutor in Cohorts and tags.</source>
        <translation>Nenhuma ainda. Escolha o(a) tutor(a) em Turmas e tags.</translation>
    </message>
</context>
<context>
    <name>farol::ui::TutorsSection</name>
    <message>
        <source>Change</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Change the selected tutor (Enter)</source>
        <translation>Editar o(a) tutor(a) selecionado(a) (Enter)</translation>
    </message>
    <message>
        <source>Their cohorts stay, without a tutor (Del)</source>
        <translation>As turmas ficam, sem tutor(a) (Del)</translation>
    </message>
    <message>
        <source>Tutors</source>
        <translation>Tutores</translation>
    </message>
    <message>
        <source>No tutor yet. Type the name at the right.</source>
        <translation>Nenhum(a) tutor(a) ainda. Digite o nome ao lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n tutor(s)</source>
        <translation>
            <numerusform>%n tutor(a)</numerusform>
            <numerusform>%n tutores</numerusform>
        </translation>
    </message>
    <message>
        <source>Tutor %1 removed</source>
        <translation>Tutor(a) %1 removido(a)</translation>
    </message>
    <message numerus="yes">
        <source>%n tutor(s) removed</source>
        <translation>
            <numerusform>%n tutor(a) removido(a)</numerusform>
            <numerusform>%n tutores removidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Desfazer (%1)</translation>
    </message>
</context>
<context>
    <name>farol::ui::WeekButton</name>
    <message>
        <source>the present week</source>
        <translation>a semana atual</translation>
    </message>
    <message>
        <source>Recess: the turmas&apos; clocks stand still</source>
        <translation>Recesso: o relógio das turmas para</translation>
    </message>
    <message>
        <source>Press to make it a recess</source>
        <translation>Clique para marcar recesso</translation>
    </message>
</context>
<context>
    <name>farol::ui::WeekRangeButton</name>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Últimas %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
</context>
<context>
    <name>farol::ui::WhatIfPanel</name>
    <message>
        <source>calculating…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>What a change would do is shown from the first photo on. It can be saved now.</source>
        <translation>O efeito de uma mudança aparece a partir da primeira foto. Já dá para salvar.</translation>
    </message>
    <message>
        <source>In the last photo: %1.</source>
        <translation>Na última foto: %1.</translation>
    </message>
    <message>
        <source>no student changes situation</source>
        <translation>nenhum aluno muda de situação</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) change situation</source>
        <translation>
            <numerusform>%n aluno muda de situação</numerusform>
            <numerusform>%n alunos mudam de situação</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: on track %2 → %3, %4.</source>
        <translation>%1: em dia %2 → %3, %4.</translation>
    </message>
</context>
<context>
    <name>farol::ui::WindowNotes</name>
    <message>
        <source>Presentation mode: names are masked, also in what is exported.</source>
        <translation>Modo apresentação: os nomes estão trocados, também no que for exportado.</translation>
    </message>
    <message>
        <source>Leave presentation mode</source>
        <translation>Sair do modo apresentação</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir outro arquivo</translation>
    </message>
    <message>
        <source>photo of week %1 (%2)</source>
        <translation>foto da semana %1 (%2)</translation>
    </message>
    <message>
        <source>without a photo</source>
        <translation>sem foto</translation>
    </message>
    <message>
        <source>a copy of the history</source>
        <translation>cópia do histórico</translation>
    </message>
    <message>
        <source>a file made %1</source>
        <translation>arquivo feito %1</translation>
    </message>
    <message>
        <source>a file for %1, made %2</source>
        <translation>arquivo para %1, feito %2</translation>
    </message>
    <message>
        <source>Read-only: %1, %2. To bring it up to date, open a newer file.</source>
        <translation>Só para leitura: %1, %2. Para atualizar, abra um arquivo mais novo.</translation>
    </message>
</context>
<context>
    <name>farol::ui::WindowStatus</name>
    <message>
        <source>Week %1</source>
        <translation>Semana %1</translation>
    </message>
</context>
</TS>
