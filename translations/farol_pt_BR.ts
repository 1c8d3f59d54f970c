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
         [--format table|csv|json] [--dialect br|intl] [--out FILE]
         NAME: resumo, geral, por-turma, por-curso, tabelao
  check                                                integrity, sums against cells, seals
  backup FILE | restore FILE

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
         [--format table|csv|json] [--dialect br|intl] [--out ARQUIVO]
         NOME: resumo, geral, por-turma, por-curso, tabelao
  check                                                integridade, somas com as células, selos
  backup ARQUIVO | restore ARQUIVO

FAROL_API_KEY dá a chave onde não há cofre de senhas.</translation>
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
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>%1 students</source>
        <translation>%1 alunos</translation>
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
    <name>farol::ui::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
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
    <name>farol::ui::ConnectionDialog</name>
    <message>
        <source>T&amp;est connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
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
        <source>Connect to the school</source>
        <translation>Conectar à escola</translation>
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
</context>
<context>
    <name>farol::ui::TablePanel</name>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
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
    <name>farol::ui::WindowStatus</name>
    <message>
        <source>Week %1</source>
        <translation>Semana %1</translation>
    </message>
</context>
</TS>
