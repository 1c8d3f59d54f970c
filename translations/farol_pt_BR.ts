<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ChangeGroups</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n aluno</numerusform>
            <numerusform>%n alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 up, %3 down</source>
        <extracomment>%1 is &quot;23 students&quot;</extracomment>
        <translation>%1: %2 para melhor, %3 para pior</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) new in the lists of the tags</source>
        <translation>
            <numerusform>%n aluno novo nas listas das tags</numerusform>
            <numerusform>%n alunos novos nas listas das tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them back after a time without</source>
        <translation>
            <numerusform>%n de volta depois de um tempo fora</numerusform>
            <numerusform>%n de volta depois de um tempo fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entraram</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>Changed turma</source>
        <translation>Mudaram de turma</translation>
    </message>
    <message>
        <source>Changed situation</source>
        <translation>Mudaram de situação</translation>
    </message>
    <message>
        <source>Finished a course</source>
        <translation>Concluíram um curso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Pararam</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Voltaram</translation>
    </message>
    <message>
        <source>Fell back</source>
        <translation>Regrediram</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Não coletados</translation>
    </message>
    <message>
        <source>In the list of a turma of the trilha now, and in none in the photo before.</source>
        <translation>Está agora na lista de uma turma da trilha e não estava em nenhuma na foto anterior.</translation>
    </message>
    <message>
        <source>In no list of the trilha any more. A list that was not obtained says of nobody that they left.</source>
        <translation>Não está mais em nenhuma lista da trilha. Uma lista que não foi obtida não faz ninguém sair.</translation>
    </message>
    <message>
        <source>In other turmas of the trilha than in the photo before; neither entered nor left.</source>
        <translation>Está em outras turmas da trilha que na foto anterior; não conta como entrada nem como saída.</translation>
    </message>
    <message>
        <source>Another of the five situations than in the photo before. What was not collected moves nobody.</source>
        <translation>Outra das cinco situações em relação à foto anterior. O que não foi coletado não muda ninguém de situação.</translation>
    </message>
    <message>
        <source>A course reached 100 % that was below when it was last collected.</source>
        <translation>Um curso chegou a 100 % e estava abaixo disso na última vez em que foi coletado.</translation>
    </message>
    <message>
        <source>The last two gains show no study, and in the photo before it was not so yet. Over the whole trilha; who has cells that were not collected is not counted.</source>
        <translation>Os dois últimos avanços não mostram estudo, e na foto anterior ainda não era assim. Vale para a trilha inteira; quem tem células não coletadas não entra.</translation>
    </message>
    <message>
        <source>Stopped in the photo before, and now with a gain.</source>
        <translation>Parado na foto anterior e agora com avanço.</translation>
    </message>
    <message>
        <source>Less in a course than in the photo before: new lessons or a reset, never the student&apos;s fault.</source>
        <translation>Menos progresso num curso que na foto anterior: aulas novas ou um recomeço, nunca culpa do aluno.</translation>
    </message>
    <message>
        <source>Student × course whose progress is not known this week. It is neither zero nor a stop nor a fall.</source>
        <translation>Aluno × curso cujo progresso não se conhece nesta semana. Não é zero, nem parada, nem queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) no longer in the lists of the tags</source>
        <translation>
            <numerusform>%n aluno que não está mais nas listas das tags</numerusform>
            <numerusform>%n alunos que não estão mais nas listas das tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in other turmas of the trilha</source>
        <translation>
            <numerusform>%n aluno em outra turma da trilha</numerusform>
            <numerusform>%n alunos em outras turmas da trilha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n course(s)</source>
        <extracomment>%1 is &quot;38 students&quot;</extracomment>
        <translation>
            <numerusform>%1, %n curso</numerusform>
            <numerusform>%1, %n cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) without a gain in the last two photos</source>
        <translation>
            <numerusform>%n aluno sem avanço nas duas últimas fotos</numerusform>
            <numerusform>%n alunos sem avanço nas duas últimas fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) with a gain after they had stopped</source>
        <translation>
            <numerusform>%n aluno com avanço depois de parado</numerusform>
            <numerusform>%n alunos com avanço depois de parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) with less in a course: new lessons or a reset</source>
        <translation>
            <numerusform>%n aluno com menos progresso num curso: aulas novas ou um recomeço</numerusform>
            <numerusform>%n alunos com menos progresso num curso: aulas novas ou um recomeço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1</source>
        <extracomment>%1 is &quot;9 students&quot;</extracomment>
        <translation>
            <numerusform>%n célula de %1</numerusform>
            <numerusform>%n células de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Progress of the course when it was last collected before.</source>
        <translation>Progresso do curso na última vez em que foi coletado antes.</translation>
    </message>
    <message>
        <source>Progress of the course now.</source>
        <translation>Progresso do curso agora.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>Estava na</translation>
    </message>
    <message>
        <source>All turmas of the trilha in the photo before.</source>
        <translation>Todas as turmas da trilha na foto anterior.</translation>
    </message>
    <message>
        <source>Is in</source>
        <translation>Está na</translation>
    </message>
    <message>
        <source>All turmas of the trilha now.</source>
        <translation>Todas as turmas da trilha agora.</translation>
    </message>
    <message>
        <source>Progress of the course in the photo before.</source>
        <translation>Progresso do curso na foto anterior.</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Pessoa apagada</translation>
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
        <source>From what it was in the photo before to what it is now.</source>
        <translation>Do que era na foto anterior para o que é agora.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one situation to another</extracomment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Estimated: several weeks lay between the two photos.</source>
        <translation>Estimado: há mais de uma semana entre as duas fotos.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>%1 wk.</source>
        <translation>%1 sem.</translation>
    </message>
    <message>
        <source>Stopped for</source>
        <translation>Parado há</translation>
    </message>
    <message>
        <source>Weeks between this photo and the one from which on there is no gain.</source>
        <translation>Semanas entre esta foto e aquela a partir da qual não há avanço.</translation>
    </message>
    <message>
        <source>Last access</source>
        <translation>Último acesso</translation>
    </message>
    <message>
        <source>When the student last entered the platform, as the list of the photo before said.</source>
        <translation>Quando o aluno entrou na plataforma pela última vez, como dizia a lista da foto anterior.</translation>
    </message>
    <message>
        <source>back: cohort %1 until %2</source>
        <translation>de volta: turma %1 até %2</translation>
    </message>
    <message>
        <source>Of who comes back: the turma they were in, and the last photo with them in it.</source>
        <translation>De quem volta: a turma em que estava e a última foto em que aparecia.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it was not collected; what helps stands on page Collection.</source>
        <translation>Por que não foi coletado; o que ajuda está na página Coleta.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Now minus before, in percentage points.</source>
        <translation>Agora menos antes, em pontos percentuais.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: de</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: até</translation>
    </message>
</context>
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
        <source>--dialect is br or intl.</source>
        <translation>--dialect é br ou intl.</translation>
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
    <message>
        <source>when students began and finished courses is not what the cells say</source>
        <translation>quando os alunos começaram e concluíram os cursos não confere com as células</translation>
    </message>
    <message>
        <source>--tutor: there is no tutor %1.</source>
        <translation>--tutor: não há tutor(a) %1.</translation>
    </message>
    <message>
        <source>what an import brought was changed after it was closed</source>
        <translation>o que uma importação trouxe foi alterado depois de fechada</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of Excel takes; they end in &quot;…&quot;.</source>
        <translation>
            <numerusform>%n texto não cabia em uma célula do Excel e termina em &quot;…&quot;.</numerusform>
            <numerusform>%n textos não cabiam em uma célula do Excel e terminam em &quot;…&quot;.</numerusform>
        </translation>
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
  report NAME [--semana A[..B]] [--trilha T] [--turma N …] [--curso ID …] [--tutor NAME …]
         [--format table|csv|json|xlsx] [--dialect br|intl] [--out FILE] [--sem-nomes]
         NAME: resumo, geral, por-turma, por-curso, cursos, mudancas, tabelao
  report semana --out FILE.xlsx                        the report of the week, an Excel workbook
  report pacote --out DIR                              one for each turma and one of all
         both with the filter options and --sem-nomes; without --semana the last ten photos
  history import FILE … [--simular] [--ano AAAA | --ano SEMANA=AAAA …] [--trilha T] [--coluna CAMPO=TITLE …]
         [--planilha SHEET] [--zeros reais] [--escala fracao|percentual]
                                                       older weeks, or tutors and starts, from CSV or XLSX
  history imports | history undo N                     earlier imports; take one back as a whole
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
  report NOME [--semana A[..B]] [--trilha T] [--turma N …] [--curso ID …] [--tutor NOME …]
         [--format table|csv|json] [--dialect br|intl] [--out ARQUIVO] [--sem-nomes]
         NOME: resumo, geral, por-turma, por-curso, cursos, mudancas, tabelao
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
        <source>%1 is not the number of an import; farol-cli history imports shows them.</source>
        <translation>%1 não é o número de uma importação; farol-cli history imports mostra os números.</translation>
    </message>
    <message>
        <source>There is no import %1 to undo; farol-cli history imports shows them.</source>
        <translation>Não há importação %1 a desfazer; farol-cli history imports mostra as que há.</translation>
    </message>
    <message>
        <source>Import %1 was taken back, as a whole.</source>
        <translation>A importação %1 foi desfeita por inteiro.</translation>
    </message>
    <message>
        <source>--ano is the year of the first week, 2024, or of one week, 1=2025; not %1.</source>
        <translation>--ano é o ano da primeira semana, 2024, ou de uma semana, 1=2025; não %1.</translation>
    </message>
    <message>
        <source>--coluna is FIELD=TITLE, and FIELD one of %1; not %2.</source>
        <translation>--coluna é CAMPO=TÍTULO, e CAMPO um destes: %1; não %2.</translation>
    </message>
    <message>
        <source>--zeros is reais or duvidosos.</source>
        <translation>--zeros é reais ou duvidosos.</translation>
    </message>
    <message>
        <source>--escala is fracao or percentual.</source>
        <translation>--escala é fracao ou percentual.</translation>
    </message>
    <message>
        <source>Say it with --ano AAAA.</source>
        <translation>Diga com --ano AAAA.</translation>
    </message>
    <message>
        <source>Say it with --trilha.</source>
        <translation>Diga com --trilha.</translation>
    </message>
    <message>
        <source>Say it with --coluna %1=TITLE.</source>
        <translation>Diga com --coluna %1=TÍTULO.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e mais %n.</numerusform>
            <numerusform>… e mais %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1: %2 (%n row(s), first in %3)</source>
        <translation>
            <numerusform>Ficou de fora: %1: %2 (%n linha, em %3)</numerusform>
            <numerusform>Ficou de fora: %1: %2 (%n linhas, a primeira em %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: read as Windows-1252 (Latin-1), not UTF-8.</source>
        <translation>%1: lido como Windows-1252 (Latin-1), não UTF-8.</translation>
    </message>
    <message>
        <source>%1: merged cells, read as if each had the value of the first: %2.</source>
        <translation>%1: células mescladas, lidas como se cada uma tivesse o valor da primeira: %2.</translation>
    </message>
    <message>
        <source>%1: of its sheets “%2” is read; --planilha names another.</source>
        <translation>%1: das abas é lida “%2”; --planilha escolhe outra.</translation>
    </message>
    <message>
        <source>Weeks: %1.</source>
        <translation>Semanas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2: %n cell(s) to fill, %3 of them doubtful zeros</source>
        <translation>
            <numerusform>%1 · %2: %n célula a preencher, %3 com zero duvidoso</numerusform>
            <numerusform>%1 · %2: %n células a preencher, %3 delas com zero duvidoso</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1. Already there: %2, told otherwise and left as they are: %3.</source>
        <translation>Linhas: %1. Já estão no histórico: %2; a tabela diz outra coisa e ficam como estão: %3.</translation>
    </message>
    <message>
        <source>There is nothing to fill.</source>
        <translation>Não há nada a preencher.</translation>
    </message>
    <message>
        <source>Import %1: weeks: %2, students: %3, cells: %4. To take it back: farol-cli history undo %1</source>
        <translation>Importação %1: semanas: %2, alunos: %3, células: %4. Para desfazer: farol-cli history undo %1</translation>
    </message>
    <message>
        <source>It would fill weeks: %1, students: %2, cells: %3. Nothing was written.</source>
        <translation>Preencheria semanas: %1, alunos: %2, células: %3. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Turmas changed: %1, as they are already: %2, new tutors: %3.</source>
        <translation>Turmas alteradas: %1, já assim: %2, tutores novos: %3.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>--format is table, csv, json or xlsx.</source>
        <translation>--format é table, csv, json ou xlsx.</translation>
    </message>
    <message>
        <source>--format xlsx needs --out FILE: a workbook is a file.</source>
        <translation>--format xlsx precisa de --out ARQUIVO: uma planilha do Excel é um arquivo.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 rows do not fit one sheet of Excel (%2): each week gets its own, %3 sheets in all.</source>
        <translation>%1 linhas não cabem em uma aba do Excel (%2): cada semana fica em uma aba, %3 abas ao todo.</translation>
    </message>
    <message>
        <source>--%1 does not go with this report: it is an Excel workbook.</source>
        <translation>--%1 não combina com este relatório: ele é uma planilha do Excel.</translation>
    </message>
    <message>
        <source>The groups of %1 cannot be read; the usual ones were taken.</source>
        <translation>Não foi possível ler os grupos de %1; foram usados os de costume.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n linha</numerusform>
            <numerusform>%1: %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>report semana needs --out FILE.xlsx.</source>
        <translation>report semana precisa de --out ARQUIVO.xlsx.</translation>
    </message>
    <message>
        <source>report pacote needs --out DIR.</source>
        <translation>report pacote precisa de --out PASTA.</translation>
    </message>
    <message>
        <source>Cancelled. The files named above are whole; no other was written.</source>
        <translation>Cancelado. Os arquivos citados acima estão completos; nenhum outro foi gravado.</translation>
    </message>
    <message>
        <source>%1 was not written:</source>
        <translation>%1 não foi gravado:</translation>
    </message>
    <message>
        <source>%1 is a folder: give the file a name, as in --out %1/name.</source>
        <translation>%1 é uma pasta: dê um nome ao arquivo, como em --out %1/nome.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no folder %2. Make it first, or give another --out.</source>
        <translation>%1 não foi gravado: a pasta %2 não existe. Crie a pasta antes ou indique outro --out.</translation>
    </message>
    <message>
        <source>%1 was not written. Check that files may be written in %2 and that no other program holds the file, or give another --out.</source>
        <translation>%1 não foi gravado. Veja se é permitido gravar em %2 e se nenhum outro programa está com o arquivo aberto, ou indique outro --out.</translation>
    </message>
    <message>
        <source>%1 is a file, and report pacote writes a folder of files. Give a folder with --out.</source>
        <translation>%1 é um arquivo, e report pacote grava uma pasta com vários. Indique uma pasta em --out.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that the folder above it may be written, or give another --out.</source>
        <translation>Não foi possível criar a pasta %1. Veja se é permitido gravar na pasta acima dela ou indique outro --out.</translation>
    </message>
    <message>
        <source>There is no history in %1; --data names another folder.</source>
        <translation>Não há histórico em %1; --data indica outra pasta.</translation>
    </message>
    <message>
        <source>--out %1: what is written is no .%2. Give the file a name that ends in .%3.</source>
        <translation>--out %1: o que se grava não é .%2. Dê ao arquivo um nome terminado em .%3.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 não existe. Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is yours and no larger than 64 MB.</source>
        <translation>Não foi possível ler %1. Confira se o arquivo é seu e se não passa de 64 MB.</translation>
    </message>
    <message>
        <source>%1 is a folder: give the name of a file in it.</source>
        <translation>%1 é uma pasta: dê o nome de um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no folder %2. Make it first, or give another.</source>
        <translation>%1 não foi gravado: a pasta %2 não existe. Crie a pasta antes ou indique outra.</translation>
    </message>
    <message>
        <source>Stays as it is: %1, %2, %3: %4 here, %5 in %6</source>
        <translation>Fica como está: %1, %2, %3: aqui %4, %5 em %6</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Não existe o relatório %1. Há: %2.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nada cadastrado.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Há: %1.</translation>
    </message>
    <message>
        <source>There is no photo yet: farol-cli sync makes the first one.</source>
        <translation>Ainda não há foto: farol-cli sync faz a primeira.</translation>
    </message>
    <message>
        <source>--semana: there is no photo in these weeks. There are photos from %1 to %2.</source>
        <translation>--semana: não há foto nessas semanas. Há fotos de %1 a %2.</translation>
    </message>
    <message>
        <source>Nothing fits what was asked. Leave out one of --trilha, --turma, --curso, --tutor or --semana, or see report resumo for what there is.</source>
        <translation>Nada corresponde ao que foi pedido. Tire um de --trilha, --turma, --curso, --tutor ou --semana, ou veja em report resumo o que há.</translation>
    </message>
    <message>
        <source>%1: nothing was imported.</source>
        <translation>%1: nada foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n arquivo em %1</numerusform>
            <numerusform>%n arquivos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Or add --format %1.</source>
        <translation>Ou acrescente --format %1.</translation>
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
    <name>CohortCharts</name>
    <message>
        <source>%1 of %2 cohorts: those marked and the farthest from the median</source>
        <translation>%1 de %2 turmas: as marcadas e as mais distantes da mediana</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>p10 to p90 of earlier cohorts</source>
        <translation>p10 a p90 das turmas anteriores</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln earlier cohort(s)</source>
        <translation>
            <numerusform>de %Ln turma anterior</numerusform>
            <numerusform>de %Ln turmas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>ribbon: cohorts of the track that started before %1</source>
        <translation>faixa: turmas da trilha que começaram antes da %1</translation>
    </message>
    <message>
        <source>no ribbon: %1</source>
        <translation>sem faixa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier cohort(s) missing</source>
        <translation>
            <numerusform>falta %Ln turma anterior</numerusform>
            <numerusform>faltam %Ln turmas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress since the start</source>
        <translation>Progresso desde o início</translation>
    </message>
    <message>
        <source>None of these cohorts has a start date that has come. Register it in School, Cohorts and tags, or look at them by week of the year.</source>
        <translation>Nenhuma destas turmas tem uma data de início que já passou. Informe-a em Escola, Turmas e tags, ou veja as turmas por semana do ano.</translation>
    </message>
    <message>
        <source>weeks since the start of the cohort (without recesses)</source>
        <translation>semanas desde o início da turma (sem recessos)</translation>
    </message>
    <message numerus="yes">
        <source>p10 to p90 of %Ln earlier cohort(s)</source>
        <translation>
            <numerusform>faixa p10 a p90 de %Ln turma anterior</numerusform>
            <numerusform>faixa p10 a p90 de %Ln turmas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress by week of the year</source>
        <translation>Progresso por semana do ano</translation>
    </message>
    <message>
        <source>in colour, those marked in the table</source>
        <translation>em cores, as marcadas na tabela</translation>
    </message>
    <message>
        <source>study week %1</source>
        <translation>semana %1 de estudo</translation>
    </message>
    <message>
        <source>By study week: weeks since the start of the cohort, without recess weeks, so that cohorts that started on different dates stand side by side. The ribbon goes from p10 to p90 of the means of the cohorts of the track that started earlier, the line in it is their median; it takes at least %1 of them in that week. Dashed: what is expected.</source>
        <translation>Por semana de estudo: semanas desde o início da turma, sem as de recesso, para que turmas de datas diferentes fiquem lado a lado. A faixa vai do p10 ao p90 das médias das turmas da trilha que começaram antes, e a linha dentro dela é a mediana delas; são precisas pelo menos %1 nessa semana. Tracejado: o esperado.</translation>
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
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
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
    <message>
        <source>Change type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Study week</source>
        <translation>Semana de estudo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Earlier median</source>
        <translation>Mediana das anteriores</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Position between p10 and p90</source>
        <translation>Posição entre p10 e p90</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Have started</source>
        <translation>Iniciaram</translation>
    </message>
    <message>
        <source>Have finished</source>
        <translation>Concluíram</translation>
    </message>
    <message>
        <source>Have finished (%)</source>
        <translation>Concluíram (%)</translation>
    </message>
    <message>
        <source>Median of weeks</source>
        <translation>Mediana de semanas</translation>
    </message>
    <message>
        <source>Finished, start seen</source>
        <translation>Concluíram com início visto</translation>
    </message>
    <message>
        <source>Stalled here</source>
        <translation>Parados no curso</translation>
    </message>
    <message>
        <source>Stalled here (%)</source>
        <translation>Parados no curso (%)</translation>
    </message>
    <message>
        <source>Under way, two gains known</source>
        <translation>Em andamento com dois avanços conhecidos</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Avançaram</translation>
    </message>
    <message>
        <source>Under way, gain known</source>
        <translation>Em andamento com avanço conhecido</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primeira foto</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Última foto</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Concluído em</translation>
    </message>
    <message>
        <source>Mean of the turma</source>
        <translation>Média da turma</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Weeks at a glance</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>On track or finished (%)</source>
        <translation>Em dia ou concluído (%)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Marked: drawn in colour on the charts (at most %1).</source>
        <translation>Marcada: desenhada em cores nos gráficos (no máximo %1).</translation>
    </message>
    <message>
        <source>Ended: its last photo is of %1.</source>
        <translation>Encerrada: a última foto é da %1.</translation>
    </message>
    <message>
        <source>Without a start date there is no expectation and no week since the start.
Register it in School, Cohorts and tags.</source>
        <translation>Sem data de início não há esperado nem semana desde o início.
Informe-a em Escola, Turmas e tags.</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Média %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only of who is still there: %1 stayed. When those who were behind leave, the mean rises though nobody studied more.</source>
        <translation>Só de quem ainda está na turma: %1 ficaram. Quando sai quem estava atrasado, a média sobe sem que ninguém tenha estudado mais.</translation>
    </message>
    <message>
        <source>Without a start date that has come there is no age to compare.</source>
        <translation>Sem uma data de início que já passou não há idade para comparar.</translation>
    </message>
    <message>
        <source>%1 in study week %2: at least %3 that started before it must have been observed then.</source>
        <translation>%1 na semana %2 de estudo: é preciso ter visto nela pelo menos %3 turmas que começaram antes desta.</translation>
    </message>
    <message numerus="yes">
        <source>In study week %1, %Ln cohort(s) that started before it: p10 %2, median %3, p90 %4.</source>
        <translation>
            <numerusform>Na semana %1 de estudo, %Ln turma que começou antes desta: p10 %2, mediana %3, p90 %4.</numerusform>
            <numerusform>Na semana %1 de estudo, %Ln turmas que começaram antes desta: p10 %2, mediana %3, p90 %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>p10 and p90 are equal</source>
        <translation>p10 e p90 são iguais</translation>
    </message>
    <message>
        <source>below p10</source>
        <translation>abaixo do p10</translation>
    </message>
    <message>
        <source>above p90</source>
        <translation>acima do p90</translation>
    </message>
    <message>
        <source>between p10 and p90</source>
        <translation>entre p10 e p90</translation>
    </message>
    <message>
        <source>Without a start date that has come there is no time to count from.</source>
        <translation>Sem uma data de início que já passou não há de onde contar o tempo.</translation>
    </message>
    <message>
        <source>Retention needs two photos and at least %1 students.</source>
        <translation>A retenção precisa de duas fotos e de pelo menos %1 alunos.</translation>
    </message>
    <message>
        <source>From study week %1 to %2; %3 could have left in the last of them.</source>
        <translation>Da semana %1 à %2 de estudo; na última, %3 alunos em observação.</translation>
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
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>The start date registered for the cohort.</source>
        <translation>A data de início cadastrada para a turma.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>The study week the cohort was in at its last photo: weeks since the start, without the
recess weeks, which stop its clock.</source>
        <translation>A semana de estudo em que a turma estava na última foto: semanas desde o início, sem os
recessos, que param o relógio dela.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Students listed in the last photo.</source>
        <translation>Alunos na lista da última foto.</translation>
    </message>
    <message>
        <source>Mean (%)</source>
        <translation>Média (%)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Earlier median</source>
        <translation>Mediana ant.</translation>
    </message>
    <message>
        <source>Median, in the same study week, of the means of the cohorts of the track that started
before this one; at least %1 must have been observed then.</source>
        <translation>Mediana, na mesma semana de estudo, das médias das turmas da trilha que começaram
antes desta; é preciso ter visto pelo menos %1 nessa semana.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Mean minus the median of earlier cohorts, in percentage points.</source>
        <translation>Média menos a mediana das turmas anteriores, em pontos percentuais.</translation>
    </message>
    <message>
        <source>Position between p10 and p90</source>
        <translation>Posição entre p10 e p90</translation>
    </message>
    <message>
        <source>The bar goes from p10 to p90 of the earlier cohorts in the same study week; the tick is
their median, the dot this cohort. A hollow dot at an end lies beyond it.</source>
        <translation>A barra vai do p10 ao p90 das turmas anteriores na mesma semana de estudo; o traço é a
mediana delas, o ponto é esta turma. Um ponto vazado na ponta está além dela.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Share of students who stay in the cohort (Kaplan-Meier): week by week, those who did not
leave among those in observation, multiplied. Moving to another cohort of the track is
not leaving, and a list that failed says nothing.</source>
        <translation>Parte dos alunos que continuam na turma (Kaplan-Meier): semana a semana, quem não saiu
entre os que estavam em observação, multiplicado. Mudar para outra turma da trilha não é
sair, e uma lista que falhou não diz nada.</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>On track or finished, of the students of the last photo.</source>
        <translation>Em dia ou concluídos, dos alunos da última foto.</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>Not in the last photo: the cohort has ended.</source>
        <translation>Não está na última foto: a turma terminou.</translation>
    </message>
    <message>
        <source>Of the last photo.</source>
        <translation>Da última foto.</translation>
    </message>
</context>
<context>
    <name>CourseMeansTable</name>
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
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>Mean progress in the course over the students collected in this week, and how many they are.</source>
        <translation>Progresso médio no curso, sobre os alunos coletados nesta semana, e quantos são.</translation>
    </message>
</context>
<context>
    <name>CoursePlot</name>
    <message>
        <source>Mean progress by course</source>
        <translation>Média de progresso por curso</translation>
    </message>
    <message>
        <source>%1 courses; in colour, those marked in the table</source>
        <translation>%1 cursos; em cor, os marcados na tabela</translation>
    </message>
    <message>
        <source>expected (all courses)</source>
        <translation>esperado (todos os cursos)</translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Marked: drawn in colour on the chart (at most %1).</source>
        <translation>Marcado: com cor no gráfico (no máximo %1).</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What progress should be by now in this course, by the clock of each student&apos;s turma.</source>
        <translation>Quanto de progresso deveria haver agora neste curso, pelo relógio da turma de cada aluno.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Students whom the platform answered with 0 in the last week.</source>
        <translation>Alunos com 0 na resposta da plataforma na última semana.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Students between 0 and 100 % in the last week.</source>
        <translation>Alunos entre 0 e 100 % na última semana.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Students with 100 % in the last week.</source>
        <translation>Alunos com 100 % na última semana.</translation>
    </message>
    <message>
        <source>Mean over the collected cells of the course, and how many students have it.</source>
        <translation>Média das células coletadas do curso e quantos alunos o têm.</translation>
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
    <name>Definitions</name>
    <message>
        <source>progress minus expected is %1 or better</source>
        <translation>progresso menos esperado de %1 para cima</translation>
    </message>
    <message>
        <source>progress minus expected is below %1, down to %2</source>
        <translation>progresso menos esperado abaixo de %1, até %2</translation>
    </message>
    <message>
        <source>progress minus expected is below %1</source>
        <translation>progresso menos esperado abaixo de %1</translation>
    </message>
    <message>
        <source>Mean of the chosen courses that were collected. Not started counts as 0; not collected and without access do not count.</source>
        <translation>Média dos cursos escolhidos que foram coletados. Não iniciado conta como 0; não coletado e sem acesso não contam.</translation>
    </message>
    <message>
        <source>Mean over the collected cells (student × chosen course). Not started counts as 0; not collected and without access never enter it. Who is in two of the chosen cohorts counts once.</source>
        <translation>Média das células coletadas (aluno × curso escolhido). Não iniciado conta como 0; não coletado e sem acesso nunca entram. Quem está em duas das turmas escolhidas conta uma vez.</translation>
    </message>
    <message>
        <source>The change is against the previous photo of the filter; with one photo there is none.</source>
        <translation>A variação é em relação à foto anterior do filtro; com uma só foto não há.</translation>
    </message>
    <message>
        <source>Progress now minus that of the photo before, over the courses collected in both, in percentage points a week. Over weeks without a photo it is shared out among them (estimated, ≈). A first photo has no gain.</source>
        <translation>Progresso de agora menos o da foto anterior, nos cursos coletados nas duas, em pontos percentuais por semana. Se há semanas sem foto no meio, a diferença é dividida por elas (estimado, ≈). A primeira foto não tem avanço.</translation>
    </message>
    <message>
        <source>Mean of the last week minus that of the previous photo of the filter, in percentage points. Who enters or leaves moves it, too: it is no gain.</source>
        <translation>Média da última semana menos a da foto anterior do filtro, em pontos percentuais. Quem entra ou sai também mexe nela: não é avanço.</translation>
    </message>
    <message>
        <source>What progress should be by now: the courses one after the other, each going from 0 to 100 % over its expected weeks, by the cohort&apos;s clock (days since its start, without recess weeks, / 7). Mean over exactly the courses that enter the progress; none without a start date.</source>
        <translation>Quanto de progresso já deveria haver: os cursos um depois do outro, cada um indo de 0 a 100 % em suas semanas previstas, pelo relógio da turma (dias desde o início, sem as semanas de recesso, ÷ 7). Média exatamente dos cursos que entram no progresso; sem data de início não há esperado.</translation>
    </message>
    <message>
        <source>Progress minus expected, in percentage points: negative is behind.</source>
        <translation>Progresso menos esperado, em pontos percentuais: negativo é atraso.</translation>
    </message>
    <message>
        <source>Collected: cells the platform answered, with progress or not started, of those expected, which are all but the ones without access.</source>
        <translation>Coletados: células que a plataforma respondeu, com progresso ou não iniciadas, do total esperado, que são todas menos as sem acesso.</translation>
    </message>
    <message>
        <source>the last two gains exist and neither shows study, over the whole track whatever courses are chosen, and the student has not finished</source>
        <translation>os dois últimos avanços existem e nenhum mostra estudo, na trilha inteira, quaisquer que sejam os cursos escolhidos, e o aluno não concluiu</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>the platform&apos;s list has no access of this student</source>
        <translation>a lista da plataforma não tem nenhum acesso deste aluno</translation>
    </message>
    <message>
        <source>the platform answered 0, or no progress; counts as 0 in means</source>
        <translation>a plataforma respondeu 0, ou nenhum progresso; conta como 0 nas médias</translation>
    </message>
    <message>
        <source>not known: no connection, an error, or its turn did not come; outside every mean, never 0</source>
        <translation>não se sabe: sem conexão, erro, ou a vez não chegou; fora de toda média, nunca 0</translation>
    </message>
    <message>
        <source>the platform refuses this course to this student; outside every mean, and not expected</source>
        <translation>a plataforma recusa este curso a este aluno; fora de toda média, e não se espera coletar</translation>
    </message>
    <message>
        <source>Dashed: what is expected. A week without a photo is a gap in the line, the week in progress a hollow dot.</source>
        <translation>Tracejado: o esperado. Semana sem foto é uma falha na linha; a semana em andamento, um ponto vazado.</translation>
    </message>
    <message>
        <source>Cells (student × course) that the platform was asked in this run and answered.</source>
        <translation>Células (aluno × curso) pedidas à plataforma nesta coleta e respondidas.</translation>
    </message>
    <message>
        <source>Cells kept from the photo before without asking: their students have not entered the platform since, so that nothing can have changed.</source>
        <translation>Células mantidas da foto anterior sem pedir: os alunos não entraram na plataforma desde então, e nada pode ter mudado.</translation>
    </message>
    <message>
        <source>Cells that were asked and not answered: not collected, never zero.</source>
        <translation>Células pedidas e não respondidas: não coletadas, nunca zero.</translation>
    </message>
    <message>
        <source>The mean is only of who is still there: when those who were behind leave, it rises though nobody studied more. Read it beside the retention.</source>
        <translation>A média é só de quem ficou: quando sai quem estava atrasado, ela sobe sem que ninguém tenha estudado mais. Leia junto com a retenção.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a word and what it means</extracomment>
        <translation>%1: %2</translation>
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
        <source>every chosen course was collected and is at 100 %; those without access do not count</source>
        <translation>todos os cursos escolhidos foram coletados e estão em 100 %; os sem acesso não contam</translation>
    </message>
    <message>
        <source>nothing was collected, everything is without access, or nothing is expected: the cohort has no start date or has not begun</source>
        <translation>nada foi coletado, tudo está sem acesso, ou não há esperado: a turma não tem data de início ou ainda não começou</translation>
    </message>
    <message>
        <source>behind the expected by no more than the first tolerance of the track</source>
        <translation>abaixo do esperado no máximo a primeira tolerância da trilha</translation>
    </message>
    <message>
        <source>behind the expected by more than the first tolerance of the track, not by more than the second</source>
        <translation>abaixo do esperado mais que a primeira tolerância da trilha, e não mais que a segunda</translation>
    </message>
    <message>
        <source>behind the expected by more than the second tolerance of the track</source>
        <translation>abaixo do esperado mais que a segunda tolerância da trilha</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca entrou</translation>
    </message>
    <message>
        <source>How the study of the last gains (4 to 8) is spread over the weeks. R is the regularity: 0 when one week has all the study, 1 when all have the same.</source>
        <translation>Como o estudo dos últimos avanços (de 4 a 8) se distribui pelas semanas. R é a regularidade: 0 quando uma semana tem todo o estudo, 1 quando todas têm o mesmo.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 in week %2</source>
        <translation>%1 na semana %2</translation>
    </message>
    <message>
        <source>Report of the week</source>
        <translation>Relatório da semana</translation>
    </message>
    <message>
        <source>Big table</source>
        <translation>Tabelão</translation>
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
    <message>
        <source>Doubtful zero</source>
        <translation>Zero duvidoso</translation>
    </message>
    <message>
        <source>imported; the tool before wrote 0 for failures, too</source>
        <translation>importado; a ferramenta anterior gravava 0 também quando falhava</translation>
    </message>
    <message>
        <source>if its zeros are real, undo the import and say so</source>
        <translation>se os zeros dela são de verdade, desfaça a importação e diga isso</translation>
    </message>
    <message>
        <source>Cells (student × course) of this photo that were not collected for this reason: outside every mean, never 0.</source>
        <translation>Células (aluno × curso) desta foto não coletadas por este motivo: fora de toda média, nunca 0.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Weeks %1</source>
        <translation>Semanas %1</translation>
    </message>
    <message>
        <source>tutor %1</source>
        <translation>tutor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n turma</numerusform>
            <numerusform>%n turmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tutor(s)</source>
        <translation>
            <numerusform>%n tutor</numerusform>
            <numerusform>%n tutores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterClipboard</name>
    <message>
        <source>Filter copied: %1</source>
        <translation>Filtro copiado: %1</translation>
    </message>
    <message>
        <source>(without tutor and search, because names are hidden)</source>
        <translation>(sem tutor e busca, porque os nomes estão ocultos)</translation>
    </message>
    <message>
        <source>Filter pasted: %1</source>
        <translation>Filtro colado: %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>weeks %1</source>
        <translation>semanas %1</translation>
    </message>
    <message>
        <source>from week %1 on</source>
        <translation>a partir da semana %1</translation>
    </message>
    <message>
        <source>up to week %1</source>
        <translation>até a semana %1</translation>
    </message>
    <message>
        <source>a filter has parts such as turma=12, with &amp; between them.</source>
        <translation>um filtro tem partes como turma=12, separadas por &amp;.</translation>
    </message>
    <message>
        <source>that is no filter. There are trilha, turma, curso, tutor, semana, situacao, parado, perfil, dias and busca.</source>
        <translation>esse filtro não existe. Existem trilha, turma, curso, tutor, semana, situacao, parado, perfil, dias e busca.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>aparece duas vezes.</translation>
    </message>
    <message>
        <source>the text does not say of which trilha.</source>
        <translation>o texto não diz de qual trilha.</translation>
    </message>
    <message>
        <source>there is no trilha %1.</source>
        <translation>não há trilha %1.</translation>
    </message>
    <message>
        <source>there is no turma %1 in %2.</source>
        <extracomment>%1 is a number, %2 a trilha</extracomment>
        <translation>não há turma %1 em %2.</translation>
    </message>
    <message>
        <source>there is no course %1 in %2.</source>
        <extracomment>%1 is a course, %2 a trilha</extracomment>
        <translation>não há curso %1 em %2.</translation>
    </message>
    <message>
        <source>there is no tutor %1.</source>
        <translation>não há tutor %1.</translation>
    </message>
    <message>
        <source>weeks are written as 2026-W47 or 2026-W38..2026-W47.</source>
        <translation>semanas se escrevem como 2026-W47 ou 2026-W38..2026-W47.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>termina antes de começar.</translation>
    </message>
    <message>
        <source>a situation is concluído, em dia, atenção, atrasado or sem dados.</source>
        <translation>a situação é concluído, em dia, atenção, atrasado ou sem dados.</translation>
    </message>
    <message>
        <source>a profile is constante, acelerando, em rajadas, última semana or parado.</source>
        <translation>o perfil é constante, acelerando, em rajadas, última semana ou parado.</translation>
    </message>
    <message>
        <source>it is sim or não.</source>
        <translation>é sim ou não.</translation>
    </message>
    <message>
        <source>it is a number of days from 1 on.</source>
        <translation>é um número de dias, de 1 em diante.</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Trilha %1</translation>
    </message>
    <message numerus="yes">
        <source>cohort(s) %1</source>
        <translation>
            <numerusform>turma %1</numerusform>
            <numerusform>turmas %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>course(s) %1</source>
        <translation>
            <numerusform>curso %1</numerusform>
            <numerusform>cursos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tutor(s) %1</source>
        <translation>
            <numerusform>tutor %1</numerusform>
            <numerusform>tutores %1</numerusform>
        </translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>busca “%1”</translation>
    </message>
    <message>
        <source>There is no filter on the clipboard. Copy one first, with Edit, Copy filter.</source>
        <translation>Não há filtro na área de transferência. Copie um antes, em Editar, Copiar filtro.</translation>
    </message>
    <message>
        <source>What is on the clipboard is too long to be a filter.</source>
        <translation>O que está na área de transferência é longo demais para ser um filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more without entering</source>
        <translation>
            <numerusform>%n dia ou mais sem entrar</numerusform>
            <numerusform>%n dias ou mais sem entrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 students; %3 have not begun, or it is not known yet</source>
        <translation>%1 de %2 alunos; %3 não iniciaram, ou ainda não se sabe</translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln student(s) finished within these weeks</source>
        <translation>
            <numerusform>Metade de %Ln aluno concluiu dentro destas semanas</numerusform>
            <numerusform>Metade de %Ln alunos concluiu dentro destas semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to tell: %1 finished with a known start, %2 more are needed</source>
        <translation>Poucos para dizer: %1 com início conhecido concluíram, faltam %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s) more came with progress: nobody knows since when</source>
        <translation>
            <numerusform>Mais %Ln aluno já chegou com progresso: não se sabe desde quando</numerusform>
            <numerusform>Mais %Ln alunos já chegaram com progresso: não se sabe desde quando</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1 weeks</source>
        <translation>Semanas previstas: %1</translation>
    </message>
    <message>
        <source>Nobody under way was collected in the last three photos</source>
        <translation>Ninguém em andamento foi coletado nas três últimas fotos</translation>
    </message>
    <message>
        <source>%1 of those under way who were collected in the last three photos; %2 under way in all</source>
        <translation>%1 dos que estão em andamento e foram coletados nas três últimas fotos; %2 em andamento ao todo</translation>
    </message>
    <message>
        <source>Nobody had it under way and was collected in both photos</source>
        <translation>Ninguém estava no curso e foi coletado nas duas fotos</translation>
    </message>
    <message>
        <source>%1 moved on</source>
        <translation>%1 avançaram</translation>
    </message>
    <message>
        <source>Estimated: there are weeks without a photo between; the gain is divided by them</source>
        <translation>Estimado: há semanas sem foto no meio; o avanço é dividido por elas</translation>
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
        <source>Students of the filter whose photo of the last week has the course.
Each counts once; who has no access to the course is left out.</source>
        <translation>Alunos do filtro cuja foto da última semana tem o curso.
Cada um conta uma vez; quem está sem acesso ao curso fica de fora.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciaram</translation>
    </message>
    <message>
        <source>Of these, who had progress in the course in some photo so far.</source>
        <translation>Destes, quem teve progresso no curso em alguma foto até aqui.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluíram</translation>
    </message>
    <message>
        <source>Of these, who had 100&#xa0;% of the course in some photo so far.</source>
        <translation>Destes, quem teve 100&#xa0;% do curso em alguma foto até agora.</translation>
    </message>
    <message>
        <source>Finished (%)</source>
        <translation>Concluíram (%)</translation>
    </message>
    <message>
        <source>Finished divided by students.</source>
        <translation>Concluíram dividido por alunos.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Coletados</translation>
    </message>
    <message>
        <source>How many of the students were answered in the last week: the mean is over these.</source>
        <translation>Quantos dos alunos foram coletados na última semana: a média é sobre estes.</translation>
    </message>
    <message>
        <source>Weeks (median)</source>
        <translation>Semanas (mediana)</translation>
    </message>
    <message>
        <source>In how many weeks half of those who finished did so, from the week of the first progress to that of 100&#xa0;%, both included.
Only who was seen to start counts; nothing is told of fewer than %1.</source>
        <translation>Em quantas semanas metade dos que concluíram chegou lá, da semana do primeiro progresso à dos 100&#xa0;%, contando as duas.
Só entra quem foi visto começar; com menos de&#xa0;%1, nada é dito.</translation>
    </message>
    <message>
        <source>Stalled here</source>
        <translation>Parados aqui</translation>
    </message>
    <message>
        <source>Under way in the course without any gain in it in the last two photos.</source>
        <translation>Em andamento no curso, sem nenhum avanço nele nas duas últimas fotos.</translation>
    </message>
    <message>
        <source>Stalled (%)</source>
        <translation>Parados aqui (%)</translation>
    </message>
    <message>
        <source>Stalled here divided by those under way who were collected in the last three photos.</source>
        <translation>Parados no curso dividido pelos que estão em andamento e foram coletados nas três últimas fotos.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Mean gain in the course since the photo before, in percentage points a week, of those who had it under way and were collected in both.</source>
        <translation>Avanço médio no curso desde a foto anterior, em pontos percentuais por semana, de quem estava no curso e foi coletado nas duas.</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Avançaram</translation>
    </message>
    <message>
        <source>Who gained in the course since the photo before, of those who had it under way.</source>
        <translation>Quem avançou no curso desde a foto anterior, entre os que estavam nele.</translation>
    </message>
    <message>
        <source>Mean (%)</source>
        <translation>Média (%)</translation>
    </message>
    <message>
        <source>Expected (%)</source>
        <translation>Esperado (%)</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>The courses in the order of the track.</source>
        <translation>Os cursos na ordem da trilha.</translation>
    </message>
    <message>
        <source>Enter: its students in Progress</source>
        <translation>Enter: seus alunos em Progresso</translation>
    </message>
    <message>
        <source>%1: nobody has it in this week</source>
        <translation>%1: ninguém tem o curso nesta semana</translation>
    </message>
    <message>
        <source>%1: %2 students, %3 started, %4 finished (%5)</source>
        <translation>%1: %2 alunos, %3 iniciaram, %4 concluíram (%5)</translation>
    </message>
    <message>
        <source>%1 stalled in it</source>
        <translation>%1 parados nele</translation>
    </message>
    <message>
        <source>Mean progress in the course over the students collected in the last week: not started counts as 0; not collected and without access never enter it.</source>
        <translation>Progresso médio no curso, sobre os alunos coletados na última semana: não iniciado conta como 0; não coletado e sem acesso nunca entram.</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>gain from %1 to %2</source>
        <translation>avanço de %1 a %2</translation>
    </message>
    <message>
        <source>gain of %1 or more</source>
        <translation>avanço de %1 ou mais</translation>
    </message>
    <message>
        <source>gain of %1 or less</source>
        <translation>avanço de %1 ou menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) or more without entering, or never entered</source>
        <translation>
            <numerusform>sem entrar há %Ln dia ou mais, ou nunca entrou</numerusform>
            <numerusform>sem entrar há %Ln dias ou mais, ou nunca entrou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entered in the last %Ln day(s)</source>
        <translation>
            <numerusform>entrou no último %Ln dia</numerusform>
            <numerusform>entrou nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca entrou</translation>
    </message>
    <message>
        <source>situation %1</source>
        <translation>situação %1</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>not stalled</source>
        <translation>não parado</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>Everybody who is in no group above.</source>
        <translation>Todos os que não estão em nenhum grupo acima.</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; e </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; ou </translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Dê um nome ao grupo.</translation>
    </message>
    <message numerus="yes">
        <source>The name may have up to %Ln character(s).</source>
        <translation>
            <numerusform>O nome pode ter até %Ln caractere.</numerusform>
            <numerusform>O nome pode ter até %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another group is called “%1” already. Choose another name.</source>
        <translation>Outro grupo já se chama “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A gain is between −100 and 100 p.p., with at most one decimal.</source>
        <translation>Um avanço fica entre −100 e 100 p.p., com no máximo uma casa decimal.</translation>
    </message>
    <message>
        <source>“To” is less than “from”: nobody would be in the group.</source>
        <translation>“Até” é menor que “de”: ninguém entraria no grupo.</translation>
    </message>
    <message numerus="yes">
        <source>Type a number of days from 0 to %Ln.</source>
        <translation>
            <numerusform>Digite um número de dias de 0 a %Ln.</numerusform>
            <numerusform>Digite um número de dias de 0 a %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message may have up to %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>A mensagem pode ter até %Ln caractere. Encurte-a.</numerusform>
            <numerusform>A mensagem pode ter até %Ln caracteres. Encurte-a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be up to %Ln group(s). Remove one first.</source>
        <translation>
            <numerusform>Pode haver até %Ln grupo. Remova um antes.</numerusform>
            <numerusform>Pode haver até %Ln grupos. Remova um antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The { at character %1 is never closed with }.</source>
        <translation>A chave { no caractere %1 não é fechada com }.</translation>
    </message>
    <message>
        <source>The } at character %1 closes nothing. For the sign itself write }}.</source>
        <translation>A chave } no caractere %1 não fecha nada. Para escrever o sinal use }}.</translation>
    </message>
    <message>
        <source>There is no field {%1} (character %2). “Insert field” lists those there are.</source>
        <translation>Não existe o campo {%1} (caractere %2). “Inserir campo” lista os que existem.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>primeiro nome</translation>
    </message>
    <message>
        <source>number of the cohort</source>
        <translation>número da turma</translation>
    </message>
    <message>
        <source>track</source>
        <translation>trilha</translation>
    </message>
    <message>
        <source>number of the week</source>
        <translation>número da semana</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progresso</translation>
    </message>
    <message>
        <source>expected progress</source>
        <translation>progresso esperado</translation>
    </message>
    <message>
        <source>difference from the expected</source>
        <translation>diferença do esperado</translation>
    </message>
    <message>
        <source>gain of the week</source>
        <translation>avanço da semana</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situação</translation>
    </message>
    <message>
        <source>last access</source>
        <translation>último acesso</translation>
    </message>
    <message>
        <source>name of the tutor</source>
        <translation>nome do tutor(a)</translation>
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
    <name>ImportWords</name>
    <message>
        <source>%1 · turma %2</source>
        <translation>%1 · turma %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>%1 · %2: %3 to fill</source>
        <translation>%1 · %2: %3 a preencher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln célula</numerusform>
            <numerusform>%Ln células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of these %Ln doubtful zero(s)</source>
        <translation>
            <numerusform>delas, %Ln com zero duvidoso</numerusform>
            <numerusform>delas, %Ln com zero duvidoso</numerusform>
        </translation>
    </message>
    <message>
        <source>(a week without a photo)</source>
        <translation>(semana sem foto)</translation>
    </message>
    <message>
        <source>Left out: %1: %2; %3</source>
        <translation>Ficou de fora: %1: %2; %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>e mais %Ln linha</numerusform>
            <numerusform>e mais %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more left out</source>
        <translation>
            <numerusform>… e mais %Ln de fora</numerusform>
            <numerusform>… e mais %Ln de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more that stay</source>
        <translation>
            <numerusform>… e mais %Ln que fica como está</numerusform>
            <numerusform>… e mais %Ln que ficam como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>New tutor: %1</source>
        <translation>Novo(a) tutor(a): %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln thing(s) to set right in the table.</source>
        <translation>
            <numerusform>Nada pode ser importado: há %Ln coisa a corrigir na tabela.</numerusform>
            <numerusform>Nada pode ser importado: há %Ln coisas a corrigir na tabela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turma(s) would change.</source>
        <translation>
            <numerusform>%Ln turma mudaria.</numerusform>
            <numerusform>%Ln turmas mudariam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The turmas are so already.</source>
        <translation>As turmas já estão assim.</translation>
    </message>
    <message>
        <source>There is nothing to fill: what the table says is there already, or left out.</source>
        <translation>Não há nada a preencher: o que a tabela traz já está no histórico ou ficou de fora.</translation>
    </message>
    <message>
        <source>It would fill %1 in %2, of %3.</source>
        <translation>Preencheria %1 em %2, de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are there already and stay, %2 of them told otherwise.</source>
        <translation>%1 já estão no histórico e ficam como estão; em %2 delas a tabela diz outra coisa.</translation>
    </message>
    <message>
        <source>Week %1 is %2</source>
        <translation>A semana %1 é a %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3 in %4</source>
        <translation>%1 · %2: %3 em %4</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>desfeita em %1</translation>
    </message>
    <message>
        <source>Stays: %1 of %2, %3, %4; the table says %5 (%6)</source>
        <extracomment>%2 is a student, %3 a course, %4 a week</extracomment>
        <translation>Fica como está: %1 de %2, %3, %4; a tabela diz %5 (%6)</translation>
    </message>
</context>
<context>
    <name>IntakeNotices</name>
    <message>
        <source>No row names a column we know, such as email, turma, progresso or semana.</source>
        <translation>Nenhuma linha traz nomes de colunas conhecidas, como email, turma, progresso ou semana.</translation>
    </message>
    <message>
        <source>No column holds “%1”. Say which one does.</source>
        <translation>Nenhuma coluna traz “%1”. Diga qual delas é.</translation>
    </message>
    <message>
        <source>Columns %1 and this one (“%2”) both hold “%3”. Say which one counts.</source>
        <translation>A coluna %1 e esta (“%2”) trazem as duas “%3”. Diga qual delas vale.</translation>
    </message>
    <message>
        <source>There is no column “%1”, which should hold “%2”.</source>
        <translation>Não há coluna “%1”, que deveria trazer “%2”.</translation>
    </message>
    <message>
        <source>The weeks stand without a year. Of which year is week %1, the first?</source>
        <translation>As semanas estão sem o ano. De que ano é a semana %1, a primeira?</translation>
    </message>
    <message>
        <source>Turma %1 is in more than one trilha. Say which one the table is of.</source>
        <translation>A turma %1 existe em mais de uma trilha. Diga de qual trilha é a tabela.</translation>
    </message>
    <message>
        <source>There is no trilha “%1”.</source>
        <translation>Não há trilha “%1”.</translation>
    </message>
    <message>
        <source>This table holds something else than the others: import it by itself.</source>
        <translation>Esta tabela traz outra coisa que as demais: importe-a sozinha.</translation>
    </message>
    <message>
        <source>Line %1 says otherwise of the same turma.</source>
        <translation>A linha %1 diz outra coisa da mesma turma.</translation>
    </message>
    <message>
        <source>Turma “%1” is not registered.</source>
        <translation>A turma “%1” não está cadastrada.</translation>
    </message>
    <message>
        <source>“%1” cannot be registered as “%2”.</source>
        <translation>“%1” não pode ser cadastrado como “%2”.</translation>
    </message>
    <message>
        <source>The spreadsheet itself shows an error here: “%1”.</source>
        <translation>A própria planilha mostra um erro aqui: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está em branco.</translation>
    </message>
    <message>
        <source>“%1” is no progress. It looks like 41,7.</source>
        <translation>“%1” não é um progresso. O formato é 41,7.</translation>
    </message>
    <message>
        <source>“%1” is not between 0 and 100.</source>
        <translation>“%1” não está entre 0 e 100.</translation>
    </message>
    <message>
        <source>“%1” is no state. It is valor, não iniciado, sem acesso or não coletado.</source>
        <translation>“%1” não é um estado. Os estados são valor, não iniciado, sem acesso e não coletado.</translation>
    </message>
    <message>
        <source>The state “%1” does not fit the progress “%2”.</source>
        <translation>O estado “%1” não combina com o progresso “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no week. It looks like 2026-W47.</source>
        <translation>“%1” não é uma semana. O formato é 2026-W47.</translation>
    </message>
    <message>
        <source>Its year has no week “%1”.</source>
        <translation>O ano não tem semana “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“%1” is no date. It looks like 02/03/2026.</source>
        <translation>“%1” não é uma data. O formato é 02/03/2026.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it still there?</source>
        <translation>Não é possível ler o arquivo. Ele ainda está lá?</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Split it, by weeks or by turmas.</source>
        <translation>O arquivo tem mais de 64 MB. Divida-o, por semanas ou por turmas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel before 2007 (.xls). Open it and save it as .xlsx.</source>
        <translation>Esta é uma pasta de trabalho do Excel anterior a 2007 (.xls). Abra e salve como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is behind a password. Save it without one.</source>
        <translation>A planilha tem senha. Salve sem senha.</translation>
    </message>
    <message>
        <source>This is a file of another kind: %1. Save the table as .xlsx or .csv.</source>
        <translation>Este é um arquivo de outro tipo: %1. Salve a tabela como .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>This is neither a workbook nor text.</source>
        <translation>Isto não é planilha nem texto.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it and save it again.</source>
        <translation>A planilha está danificada. Abra e salve de novo.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than any table has.</source>
        <translation>A planilha descompactada é muito maior do que qualquer tabela.</translation>
    </message>
    <message>
        <source>The table has too many columns.</source>
        <translation>A tabela tem colunas demais.</translation>
    </message>
    <message>
        <source>The table has too many rows.</source>
        <translation>A tabela tem linhas demais.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in this line never closes.</source>
        <translation>Aspas que abrem nesta linha nunca fecham.</translation>
    </message>
    <message>
        <source>No sheet of the workbook has anything in it.</source>
        <translation>Nenhuma aba da planilha tem conteúdo.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1” with anything in it.</source>
        <translation>A planilha não tem aba “%1” com conteúdo.</translation>
    </message>
    <message>
        <source>nobody here has this e-mail or name</source>
        <translation>ninguém aqui tem esse e-mail ou nome</translation>
    </message>
    <message>
        <source>more than one student is called so</source>
        <translation>há mais de um aluno com esse nome</translation>
    </message>
    <message>
        <source>asked to be forgotten</source>
        <translation>pediu para ser esquecido(a)</translation>
    </message>
    <message>
        <source>this turma is not registered</source>
        <translation>essa turma não está cadastrada</translation>
    </message>
    <message>
        <source>this course is in no trilha</source>
        <translation>esse curso não está em nenhuma trilha</translation>
    </message>
    <message>
        <source>this course was not one of the turma&apos;s trilha that week</source>
        <translation>esse curso não era da trilha da turma naquela semana</translation>
    </message>
    <message>
        <source>the week is not over</source>
        <translation>a semana ainda não terminou</translation>
    </message>
    <message>
        <source>that week&apos;s own list of the turma does not have the student</source>
        <translation>a lista da turma naquela semana não traz o aluno</translation>
    </message>
    <message>
        <source>two lines say different things of it</source>
        <translation>duas linhas dizem coisas diferentes</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, linha %2, coluna %3</translation>
    </message>
</context>
<context>
    <name>MeetingPack</name>
    <message>
        <source>Turma %1 · %2</source>
        <translation>Turma %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turma(s) of %1</source>
        <translation>
            <numerusform>%Ln turma de %1</numerusform>
            <numerusform>%Ln turmas de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>First photo</source>
        <translation>1ª foto</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Última foto</translation>
    </message>
    <message>
        <source>The first photo of the month in which the turma had the student.</source>
        <translation>A primeira foto do mês em que o aluno estava na turma.</translation>
    </message>
    <message>
        <source>The last photo of the month in which the turma had the student.</source>
        <translation>A última foto do mês em que o aluno estava na turma.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto de %1</translation>
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
        <source>Not collected: outside the means.</source>
        <translation>Não coletado: fora das médias.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>In the first photo of the month in which the turma had the student.</source>
        <translation>Na primeira foto do mês em que o aluno estava na turma.</translation>
    </message>
    <message>
        <source>In the last photo of the month in which the turma had the student.</source>
        <translation>Na última foto do mês em que o aluno estava na turma.</translation>
    </message>
    <message>
        <source>Gain in the month</source>
        <translation>Avanço no mês</translation>
    </message>
    <message>
        <source>Last photo of the month minus the first, over the cells collected in both, in percentage points;
of the whole month and not per week. With one photo there is none.</source>
        <translation>Última foto do mês menos a primeira, nas células coletadas nas duas, em pontos percentuais;
do mês todo e não por semana. Com uma só foto não há avanço.</translation>
    </message>
    <message>
        <source>No course was collected in both photos.</source>
        <translation>Nenhum curso foi coletado nas duas fotos.</translation>
    </message>
    <message>
        <source>Only one photo in this month: nothing to compare.</source>
        <translation>Uma só foto neste mês: não há com o que comparar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>month and year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Progress at the last photo minus expected, in percentage points.</source>
        <translation>Progresso na última foto menos esperado, em pontos percentuais.</translation>
    </message>
    <message>
        <source>At the last photo of the month.</source>
        <translation>Na última foto do mês.</translation>
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
    <name>OriginWords</name>
    <message>
        <source>Collected on %1</source>
        <translation>Coletado em %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>has not entered since %1</source>
        <translation>não entrou desde %1</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca entrou</translation>
    </message>
    <message>
        <source>Carried from %1: %2</source>
        <translation>Repetido de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) not collected: %1. Outside the means.</source>
        <translation>
            <numerusform>%Ln célula não coletada: %1. Fora das médias.</numerusform>
            <numerusform>%Ln células não coletadas: %1. Fora das médias.</numerusform>
        </translation>
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
    <message>
        <source>Expected of all its courses together</source>
        <translation>Esperadas para todos os cursos juntos</translation>
    </message>
    <message>
        <source>In p.p. under the expected: down to the first on track, beyond the second late</source>
        <translation>Em p.p. abaixo do esperado: até o primeiro, em dia; além do segundo, atrasado</translation>
    </message>
</context>
<context>
    <name>PackFrame</name>
    <message>
        <source>tutor %1</source>
        <translation>tutoria de %1</translation>
    </message>
    <message>
        <source>Turma %1</source>
        <translation>Turma %1</translation>
    </message>
    <message>
        <source>began on %1</source>
        <translation>começou em %1</translation>
    </message>
    <message>
        <source>no photo in these weeks</source>
        <translation>sem foto nestas semanas</translation>
    </message>
</context>
<context>
    <name>PackLists</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Mean %</source>
        <translation>Média %</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Coletado</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>O que mudou desde a %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>This is the first photo: there is nothing to compare it with.</source>
        <translation>É a primeira foto: ainda não há com o que comparar.</translation>
    </message>
    <message>
        <source>Nothing changed in this turma.</source>
        <translation>Nada mudou nesta turma.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more kind(s) of change</source>
        <translation>
            <numerusform>e mais %Ln tipo de mudança</numerusform>
            <numerusform>e mais %Ln tipos de mudança</numerusform>
        </translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca entrou</translation>
    </message>
    <message>
        <source>Stalled: %1</source>
        <translation>Parados: %1</translation>
    </message>
    <message>
        <source>no study in the last two gains</source>
        <translation>sem estudo nos dois últimos avanços</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ninguém.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>desde esta foto</translation>
    </message>
</context>
<context>
    <name>PackSummary</name>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>diferença %1</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>sem esperado</translation>
    </message>
    <message>
        <source>Mean progress by week</source>
        <translation>Média de progresso por semana</translation>
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
        <source>not collected: %1</source>
        <translation>não coletado: %1</translation>
    </message>
    <message>
        <source>Situation in week %1</source>
        <translation>Situação na semana %1</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumo</translation>
    </message>
    <message>
        <source>There is no photo of this turma in these weeks. Choose other weeks, or collect.</source>
        <translation>Não há foto desta turma nestas semanas. Escolha outras semanas ou faça uma coleta.</translation>
    </message>
</context>
<context>
    <name>PackTable</name>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Last access</source>
        <translation>Últ. acesso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s) that the filter shows</source>
        <translation>
            <numerusform>%Ln aluno que o filtro mostra</numerusform>
            <numerusform>%Ln alunos que o filtro mostra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who left</source>
        <translation>
            <numerusform>%Ln que saiu</numerusform>
            <numerusform>%Ln que saíram</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, weeks %2</source>
        <extracomment>%1 is &quot;32 students&quot;, %2 is &quot;27 a 37 de 2026&quot;</extracomment>
        <translation>%1, semanas %2</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>no longer in the turma</source>
        <translation>saiu da turma</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>no acc.</source>
        <comment>short for: without access</comment>
        <translation>s/ acesso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Progress in %. ○ not started · hatched: not collected · “no acc.”: without access · * not every course collected · ≈ estimated over several weeks · empty: not in the turma · difference = progress − expected</source>
        <translation>Progresso em %. ○ não iniciado · hachurado: não coletado · “s/ ac.”: sem acesso · * nem todos os cursos coletados · ≈ estimado por várias semanas · vazio: fora da turma · diferença = progresso − esperado</translation>
    </message>
    <message>
        <source>The filter shows nobody of this turma.</source>
        <translation>O filtro não mostra ninguém desta turma.</translation>
    </message>
</context>
<context>
    <name>PaperFrame</name>
    <message>
        <source>page %1/%2</source>
        <extracomment>At the foot of a printed page: %1 is its number, %2 how many there are</extracomment>
        <translation>página %1/%2</translation>
    </message>
</context>
<context>
    <name>PaperParts</name>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>what was agreed, until when</source>
        <translation>o que foi combinado, até quando</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>soma %1</translation>
    </message>
</context>
<context>
    <name>PaperPlot</name>
    <message>
        <source>Nothing was collected in these weeks.</source>
        <translation>Nada foi coletado nestas semanas.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Made with Farol on %1</source>
        <translation>Gerado pelo Farol em %1</translation>
    </message>
    <message>
        <source>without names of students</source>
        <translation>sem nomes de alunos</translation>
    </message>
    <message>
        <source>holds personal data of students</source>
        <translation>contém dados pessoais de alunos</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>stalled</source>
        <comment>study profile</comment>
        <translation>parado</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>última semana</translation>
    </message>
    <message>
        <source>accelerating</source>
        <translation>acelerando</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>in bursts</source>
        <translation>em rajadas</translation>
    </message>
    <message>
        <source>No study in any of the gains.</source>
        <translation>Nenhum avanço em nenhuma das semanas.</translation>
    </message>
    <message>
        <source>60 % or more of all study came in the last week.</source>
        <translation>60 % ou mais de todo o avanço veio na última semana.</translation>
    </message>
    <message>
        <source>Regular, and growing by more than 1 p.p. a week.</source>
        <translation>Regular, e crescendo mais de 1 p.p. por semana.</translation>
    </message>
    <message>
        <source>Regular: the gains are spread over the weeks (R of 0.80 or more).</source>
        <translation>Regular: os avanços se espalham pelas semanas (R de 0,80 ou mais).</translation>
    </message>
    <message>
        <source>Irregular: a few weeks have most of the study (R under 0.80).</source>
        <translation>Irregular: poucas semanas concentram a maior parte do avanço (R abaixo de 0,80).</translation>
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
        <source>On track or finished</source>
        <translation>Em dia ou concluído</translation>
    </message>
    <message>
        <source>p.p.</source>
        <translation>p.p.</translation>
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
    <message>
        <source>on track (%1 of tolerance)</source>
        <translation>em dia (tolerância de %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>Students on track and finished, divided by all students of the last week. Who is in two cohorts counts once, by the one that started last.</source>
        <translation>Alunos em dia e concluídos, divididos por todos os alunos da última semana. Quem está em duas turmas conta uma vez, pela que começou por último.</translation>
    </message>
    <message>
        <source>Different students listed in the last week of the filter.</source>
        <translation>Alunos diferentes nas listas da última semana do filtro.</translation>
    </message>
    <message>
        <source>Different cohorts with students in the last week of the filter.</source>
        <translation>Turmas diferentes com alunos na última semana do filtro.</translation>
    </message>
    <message>
        <source>The band under the expected is the tolerance within which a student is on track.</source>
        <translation>A faixa abaixo do esperado é a tolerância dentro da qual o aluno está em dia.</translation>
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
    <message>
        <source>The number of its tag on the platform; who has the tag is in the turma.</source>
        <translation>O número da tag na plataforma; quem tem a tag está na turma.</translation>
    </message>
    <message>
        <source>Its first day, from which its weeks are counted; without one nothing is expected of it.</source>
        <translation>O primeiro dia, a partir do qual contam as semanas; sem ele, nada é esperado da turma.</translation>
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
    <name>Report</name>
    <message>
        <source>%1: the first photo, so nothing has changed yet.</source>
        <translation>%1: é a primeira foto, então ainda nada mudou.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Da %1 para a %2.</translation>
    </message>
    <message>
        <source>Weeks between the two photos: %1.</source>
        <translation>Semanas entre as duas fotos: %1.</translation>
    </message>
    <message>
        <source>entered: %1</source>
        <translation>entraram: %1</translation>
    </message>
    <message>
        <source>from other turmas of the trilha: %1</source>
        <translation>vieram de outras turmas da trilha: %1</translation>
    </message>
    <message>
        <source>listed again: %1</source>
        <translation>de volta às listas: %1</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>saíram: %1</translation>
    </message>
    <message>
        <source>to other turmas of the trilha: %1</source>
        <translation>foram para outras turmas da trilha: %1</translation>
    </message>
    <message>
        <source>in turmas without a list: %1</source>
        <translation>em turmas sem lista: %1</translation>
    </message>
    <message>
        <source>Students before: %1</source>
        <translation>Alunos antes: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>agora: %1</translation>
    </message>
    <message>
        <source>List not obtained, of nobody there is said that they left: turma %1.</source>
        <translation>Lista não obtida, então de ninguém ali se diz que saiu: turma %1.</translation>
    </message>
    <message>
        <source>Mean progress by turma · %1</source>
        <translation>Média de progresso por turma · %1</translation>
    </message>
    <message>
        <source>All turmas</source>
        <translation>Todas as turmas</translation>
    </message>
    <message>
        <source>Turmas of %1</source>
        <translation>Turmas de %1</translation>
    </message>
    <message>
        <source>Mean progress of each week; the figures after the weeks are of %1.</source>
        <translation>Média de progresso de cada semana; os números depois das semanas são da %1.</translation>
    </message>
    <message>
        <source>Last row: all of them, each student once. A student of two turmas is in the row of each.</source>
        <translation>Última linha: todas juntas, cada aluno uma vez. Quem está em duas turmas aparece na linha de cada uma.</translation>
    </message>
    <message>
        <source>Mean of the turma</source>
        <translation>Média da turma</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Coverage (collected ÷ expected)</source>
        <translation>Cobertura (coletados ÷ esperados)</translation>
    </message>
    <message>
        <source>%1 students · mean %2, expected %3 · %4</source>
        <translation>%1 alunos · média %2, esperado %3 · %4</translation>
    </message>
    <message>
        <source>This turma has no photo after that week.</source>
        <translation>Esta turma não tem foto depois dessa semana.</translation>
    </message>
    <message>
        <source>%1 (photos: %2)</source>
        <translation>%1 (fotos: %2)</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Coverage of the last week</source>
        <translation>Cobertura da última semana</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gerado em</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>hidden: a number stands for each student, always the same</source>
        <translation>ocultos: um número representa cada aluno, sempre o mesmo</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Planilhas</translation>
    </message>
    <message>
        <source>The big table has %1 rows, more than a sheet takes: each week has a sheet of its own.</source>
        <translation>O tabelão tem %1 linhas, mais do que cabe em uma planilha: cada semana tem a sua.</translation>
    </message>
    <message>
        <source>There is no photo in these weeks and turmas yet. Collect one, or choose other weeks, and make the report again.</source>
        <translation>Ainda não há foto nestas semanas e turmas. Faça uma coleta ou escolha outras semanas e gere o relatório de novo.</translation>
    </message>
    <message>
        <source>Report of the week</source>
        <translation>Relatório da semana</translation>
    </message>
    <message>
        <source>Report of week %1</source>
        <translation>Relatório da semana %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Em nenhum grupo</translation>
    </message>
    <message>
        <source>The groups, in order: each student is in the first that fits</source>
        <translation>Os grupos, em ordem: cada aluno fica no primeiro que serve</translation>
    </message>
    <message>
        <source>Who fits none of the groups above.</source>
        <translation>Quem não se encaixa em nenhum dos grupos acima.</translation>
    </message>
    <message>
        <source>The message of this group has a mistake, so none was written; mend it on the page Groups.</source>
        <translation>A mensagem deste grupo tem um erro, então nenhuma foi escrita; corrija na página Grupos.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Without names there are no contacts and no messages.</source>
        <translation>Sem nomes não há contatos nem mensagens.</translation>
    </message>
    <message>
        <source>Each message has the student&apos;s own figures; a sentence of which nothing is known is left out.</source>
        <translation>Cada mensagem traz os números do próprio aluno; a frase de que nada se sabe fica de fora.</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situações</translation>
    </message>
    <message>
        <source>Every expected cell of the chosen courses was collected and is at 100 %.</source>
        <translation>Todas as células esperadas dos cursos escolhidos foram coletadas e estão em 100 %.</translation>
    </message>
    <message>
        <source>Difference of %1 or more</source>
        <translation>Diferença de %1 ou mais</translation>
    </message>
    <message>
        <source>Difference below %1, down to %2</source>
        <translation>Diferença abaixo de %1, até %2</translation>
    </message>
    <message>
        <source>Difference below %1</source>
        <translation>Diferença abaixo de %1</translation>
    </message>
    <message>
        <source>Nothing was collected, all is without access, or nothing is expected (no start date).</source>
        <translation>Nada foi coletado, tudo está sem acesso ou nada é esperado (sem data de início).</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Mean of the student&apos;s collected cells among the chosen courses; not started counts as 0.</source>
        <translation>Média das células coletadas do aluno nos cursos escolhidos; não iniciado conta como 0.</translation>
    </message>
    <message>
        <source>What progress should be by now: courses one after the other, each over its expected weeks, from the turma&apos;s start on.</source>
        <translation>O progresso que já deveria haver: um curso depois do outro, cada um nas suas semanas previstas, desde o início da turma.</translation>
    </message>
    <message>
        <source>Progress minus expected, in percentage points (p.p.).</source>
        <translation>Progresso menos esperado, em pontos percentuais (p.p.).</translation>
    </message>
    <message>
        <source>Difference to the photo before over the cells collected in both, per week, in p.p.</source>
        <translation>Diferença para a foto anterior nas células coletadas em ambas, por semana, em p.p.</translation>
    </message>
    <message>
        <source>The last two gains exist and show no study; over the whole trilha, beside the situation.</source>
        <translation>Os dois últimos avanços existem e não mostram estudo; vale para a trilha toda, ao lado da situação.</translation>
    </message>
    <message>
        <source>Collected cells of the expected ones (all but without access); it stands beside every mean.</source>
        <translation>Células coletadas entre as esperadas (todas menos sem acesso); acompanha cada média.</translation>
    </message>
    <message>
        <source>What is missing is not zero</source>
        <translation>O que falta não é zero</translation>
    </message>
    <message>
        <source>The platform answered with a progress above 0.</source>
        <translation>A plataforma respondeu com um progresso acima de 0.</translation>
    </message>
    <message>
        <source>It answered with 0; counts as 0 in means.</source>
        <translation>Respondeu 0; conta como 0 nas médias.</translation>
    </message>
    <message>
        <source>The platform refuses this student this course; in no mean and not expected.</source>
        <translation>A plataforma nega este curso a este aluno; não entra em média nem no esperado.</translation>
    </message>
    <message>
        <source>Not known this week: an empty cell with a hatch, in no mean, never 0.</source>
        <translation>Não se sabe nesta semana: célula vazia hachurada, fora das médias, nunca 0.</translation>
    </message>
    <message>
        <source>Study profiles, of at least four gains</source>
        <translation>Perfis de estudo, de pelo menos quatro avanços</translation>
    </message>
    <message>
        <source>tutor: %1</source>
        <translation>tutor(a): %1</translation>
    </message>
    <message>
        <source>began on %1</source>
        <translation>início em %1</translation>
    </message>
    <message>
        <source>no start date, so nothing is expected</source>
        <translation>sem data de início, então nada é esperado</translation>
    </message>
    <message>
        <source>%1 without access</source>
        <translation>%1 sem acesso</translation>
    </message>
    <message>
        <source>Big table</source>
        <translation>Tabelão</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Turmas</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Each trilha in each week. Cells: expected, collected, without access; the rest counts students, each once.</source>
        <translation>Cada trilha em cada semana. Células: esperados, coletados, sem acesso; o resto conta alunos, cada um uma vez.</translation>
    </message>
    <message>
        <source>How far the students of the last week have come in each course, each counted once; beside each share stands the number it is taken over.</source>
        <translation>Até onde os alunos da última semana chegaram em cada curso, cada um contado uma vez; ao lado de cada porcentagem está o número sobre o qual ela é calculada.</translation>
    </message>
</context>
<context>
    <name>RetentionChart</name>
    <message>
        <source>%1 in observation</source>
        <translation>%1 em observação</translation>
    </message>
    <message>
        <source>p10 to p90 of earlier cohorts</source>
        <translation>p10 a p90 das turmas anteriores</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Kaplan-Meier; event = left the cohort</source>
        <translation>Kaplan-Meier; evento = saiu da turma</translation>
    </message>
    <message>
        <source>Retention needs two photos and at least %1 students of a cohort with a start date.</source>
        <translation>A retenção precisa de duas fotos e de pelo menos %1 alunos de uma turma com data de início.</translation>
    </message>
    <message>
        <source>weeks since the start of the cohort (without recesses)</source>
        <translation>semanas desde o início da turma (sem recessos)</translation>
    </message>
    <message>
        <source>earlier cohorts</source>
        <translation>turmas anteriores</translation>
    </message>
    <message>
        <source>weeks; below, students of %1 in observation</source>
        <translation>semanas; abaixo, alunos da %1 em observação</translation>
    </message>
    <message>
        <source>Share of students who stay in the cohort (Kaplan-Meier): week by week, those who did not leave divided by those in observation, all weeks multiplied. Who moves to another cohort of the track, or is still there, goes out of observation without leaving. A line ends where fewer than %1 students remain in observation.</source>
        <translation>Parte dos alunos que continuam na turma (Kaplan-Meier): semana a semana, quem não saiu dividido por quem estava em observação, tudo multiplicado. Quem muda para outra turma da trilha, ou ainda está nela, deixa de ser observado sem ter saído. A linha termina onde restam menos de %1 alunos em observação.</translation>
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
    <message>
        <source>Of the photo at the end of the run.</source>
        <translation>Da foto, no fim da coleta.</translation>
    </message>
    <message>
        <source>From the beginning to the end of the run, pauses included.</source>
        <translation>Do começo ao fim da coleta, pausas incluídas.</translation>
    </message>
    <message>
        <source>What was asked of the platform, the lists of students and every new try included.</source>
        <translation>O que foi pedido à plataforma, incluindo as listas de alunos e cada nova tentativa.</translation>
    </message>
</context>
<context>
    <name>SheetCourses</name>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finished; the tick is what is expected</source>
        <translation>
            <numerusform>%1 de %Ln concluído; o traço é o esperado</numerusform>
            <numerusform>%1 de %Ln concluídos; o traço é o esperado</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aulas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudentCharts</name>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 a %2 %</translation>
    </message>
    <message>
        <source>Mean gain by week</source>
        <translation>Avanço médio por semana</translation>
    </message>
    <message>
        <source>p.p. a week, over the courses collected in both photos</source>
        <translation>p.p. por semana, nos cursos coletados nas duas fotos</translation>
    </message>
    <message>
        <source>A gain needs two photos of the same students.</source>
        <translation>O avanço precisa de duas fotos dos mesmos alunos.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Mean gain (p.p. a week)</source>
        <translation>Avanço médio (p.p. por semana)</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Cells in both photos</source>
        <translation>Células nas duas fotos</translation>
    </message>
    <message>
        <source>Mean gain %1 a week, %2 students</source>
        <translation>Avanço médio de %1 por semana, %2 alunos</translation>
    </message>
    <message>
        <source>Estimated: more than one week lay between</source>
        <translation>Estimado: havia mais de uma semana entre as fotos</translation>
    </message>
    <message>
        <source>Students by progress</source>
        <translation>Alunos por progresso</translation>
    </message>
    <message>
        <source>Nobody has a progress in this photo.</source>
        <translation>Ninguém tem progresso nesta foto.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>%1; %2 of %3 students with a progress</source>
        <translation>%1; %2 de %3 alunos com progresso</translation>
    </message>
    <message>
        <source>%1: %2 students (%3)</source>
        <translation>%1: %2 alunos (%3)</translation>
    </message>
    <message>
        <source>Difference and gain of each student</source>
        <translation>Diferença e avanço de cada aluno</translation>
    </message>
    <message>
        <source>Here stand students with an expected pace and two photos. There is nobody with both yet.</source>
        <translation>Aqui ficam os alunos com ritmo esperado e duas fotos. Ainda não há ninguém com os dois.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Difference (p.p.)</source>
        <translation>Diferença (p.p.)</translation>
    </message>
    <message>
        <source>Gain (p.p. a week)</source>
        <translation>Avanço (p.p. por semana)</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Difference %1, gain %2 a week, %3</source>
        <translation>Diferença de %1, avanço de %2 por semana, %3</translation>
    </message>
    <message>
        <source>%1 of %2 students; line at %3</source>
        <translation>%1 de %2 alunos; linha em %3</translation>
    </message>
    <message>
        <source>difference from the expected (p.p.); upwards: gain in the last photo (p.p. a week)</source>
        <translation>diferença do esperado (p.p.); para cima: avanço na última foto (p.p. por semana)</translation>
    </message>
    <message>
        <source>behind, moving: %1</source>
        <translation>atrás, avançando: %1</translation>
    </message>
    <message>
        <source>on track, moving: %1</source>
        <translation>em dia, avançando: %1</translation>
    </message>
    <message>
        <source>behind, without gain: %1</source>
        <translation>atrás, sem avanço: %1</translation>
    </message>
    <message>
        <source>on track, without gain: %1</source>
        <translation>em dia, sem avanço: %1</translation>
    </message>
    <message>
        <source>Here the mean of these gains: all cells collected in both photos, each student once. A hollow bar is estimated.</source>
        <translation>Aqui, a média desses avanços: todas as células coletadas nas duas fotos, cada aluno uma vez. Barra vazada é estimativa.</translation>
    </message>
    <message>
        <source>Each student of the last photo once, in the band of their progress; who has none is left out.</source>
        <translation>Cada aluno da última foto uma vez, na faixa do seu progresso; quem não tem progresso fica de fora.</translation>
    </message>
    <message>
        <source>Each student of the last photo once: to the right progress minus expected, upwards the last gain. Right of the upright line is on track, over the level one moving. Colour is the situation.</source>
        <translation>Cada aluno da última foto uma vez: para a direita, progresso menos esperado; para cima, o último avanço. À direita da linha vertical está em dia; acima da horizontal, avançando. A cor é a situação.</translation>
    </message>
</context>
<context>
    <name>StudentCourseTable</name>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>Progresso %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s) completed</source>
        <translation>
            <numerusform>%Ln aula completa</numerusform>
            <numerusform>%Ln aulas completas</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeated: last asked %1</source>
        <translation>Repetido: perguntado pela última vez em %1</translation>
    </message>
    <message>
        <source>Collected %1</source>
        <translation>Coletado em %1</translation>
    </message>
    <message>
        <source>Not collected: outside the means.</source>
        <translation>Não coletado: fora das médias.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>The bar is the progress in the course; the upright tick is what is expected of this course by the turma&apos;s clock.</source>
        <translation>A barra é o progresso no curso; o traço vertical é o esperado deste curso pelo relógio da turma.</translation>
    </message>
    <message>
        <source>Progress in the course, in percent.</source>
        <translation>Progresso no curso, em porcentagem.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Difference to the photo before in this course, per week, in percentage points.</source>
        <translation>Diferença para a foto anterior neste curso, por semana, em pontos percentuais.</translation>
    </message>
    <message>
        <source>Estimated: several weeks lay between the two photos.</source>
        <translation>Estimado: houve várias semanas entre as duas fotos.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>The day the first photo that had the course at 100 % was collected.</source>
        <translation>O dia em que foi coletada a primeira foto com o curso em 100 %.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>StudentFigures</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>the turma has not begun</source>
        <translation>a turma ainda não começou</translation>
    </message>
    <message>
        <source>the turma has no start date</source>
        <translation>a turma não tem data de início</translation>
    </message>
    <message>
        <source>week %1 of %2 of Turma %3</source>
        <translation>semana %1 de %2 da Turma %3</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>%1: down to %2</source>
        <translation>%1: até %2</translation>
    </message>
    <message>
        <source>%1: between %2 and %3</source>
        <translation>%1: entre %2 e %3</translation>
    </message>
    <message>
        <source>%1: below %2</source>
        <translation>%1: abaixo de %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>p.p.</source>
        <translation>p.p.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>at the expected pace of the trilha</source>
        <translation>no ritmo esperado da trilha</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>sem esperado</translation>
    </message>
    <message>
        <source>The turma&apos;s clock in weeks less the week in which this progress was expected; 0 when ahead.</source>
        <translation>O relógio da turma, em semanas, menos a semana em que este progresso era esperado; 0 para quem está adiantado.</translation>
    </message>
    <message>
        <source>Estimated finish</source>
        <translation>Término estimado</translation>
    </message>
    <message>
        <source>What is missing to 100 % / mean study gain of the last 4 weeks, counted from the last photo. A negative gain is no study. None without study in these weeks.</source>
        <translation>O que falta para 100 % / avanço médio de estudo das últimas 4 semanas, a partir da última foto. Avanço negativo não é estudo. Sem estudo nessas semanas, não há estimativa.</translation>
    </message>
    <message>
        <source>every course at 100 %</source>
        <translation>todos os cursos em 100 %</translation>
    </message>
    <message>
        <source>no gain is known yet</source>
        <translation>ainda não há avanço conhecido</translation>
    </message>
    <message numerus="yes">
        <source>no study in the last %Ln week(s)</source>
        <translation>
            <numerusform>sem avanço na última %Ln semana</numerusform>
            <numerusform>sem avanço nas últimas %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a week in the last %Ln</source>
        <translation>
            <numerusform>%1 na última %Ln semana</numerusform>
            <numerusform>%1 por semana nas últimas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress and expected</source>
        <translation>Progresso e esperado</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>turma</source>
        <translation>turma</translation>
    </message>
    <message>
        <source>%1 not collected</source>
        <translation>%1 não coletada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) not collected</source>
        <translation>
            <numerusform>%Ln semana não coletada</numerusform>
            <numerusform>%Ln semanas não coletadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is the gain.</source>
        <translation>A variação é o avanço.</translation>
    </message>
    <message>
        <source>In grey the mean of the turma the student was in.</source>
        <translation>Em cinza, a média da turma em que o aluno estava.</translation>
    </message>
    <message>
        <source>A hatched week was not collected.</source>
        <translation>Semana hachurada não foi coletada.</translation>
    </message>
</context>
<context>
    <name>StudentSheet</name>
    <message>
        <source>phone %1</source>
        <translation>celular %1</translation>
    </message>
    <message>
        <source>stalled: no study in the last two gains</source>
        <translation>parado: sem estudo nos dois últimos avanços</translation>
    </message>
    <message>
        <source>never entered the platform</source>
        <translation>nunca entrou na plataforma</translation>
    </message>
    <message>
        <source>study profile: %1</source>
        <translation>perfil de estudo: %1</translation>
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
        <translation>nunca entrou</translation>
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
        <source>Gain</source>
        <translation>Avanço</translation>
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
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Pessoa apagada</translation>
    </message>
    <message>
        <source>Regularity R %1 · last week %2 of the study · slope %3 a week</source>
        <translation>Regularidade R %1 · última semana %2 do estudo · inclinação %3 por semana</translation>
    </message>
    <message>
        <source>A profile needs at least four gains.</source>
        <translation>O perfil precisa de ao menos quatro avanços.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>still being read</source>
        <translation>ainda sendo lido</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não conhecido</translation>
    </message>
</context>
<context>
    <name>StudentWeekTable</name>
    <message>
        <source>no photo</source>
        <translation>sem foto</translation>
    </message>
    <message>
        <source>not in the turma</source>
        <translation>fora da turma</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletada</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>coletada</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Turma</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Of the turma the student was in.</source>
        <translation>Da turma em que o aluno estava.</translation>
    </message>
</context>
<context>
    <name>StudentWords</name>
    <message>
        <source>never entered</source>
        <translation>nunca entrou</translation>
    </message>
    <message>
        <source>last access %1, %2</source>
        <translation>último acesso %1, %2</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Pessoa apagada</translation>
    </message>
    <message>
        <source>Turma %1</source>
        <translation>Turma %1</translation>
    </message>
    <message>
        <source>tutor %1</source>
        <translation>tutoria de %1</translation>
    </message>
    <message>
        <source>at the school since %1</source>
        <translation>na escola desde %1</translation>
    </message>
    <message>
        <source>not in the turma since %1</source>
        <translation>fora da turma desde a %1</translation>
    </message>
    <message>
        <source>left turma %1 after %2</source>
        <translation>saiu da turma %1 depois da %2</translation>
    </message>
    <message>
        <source>moved from %1 to %2 in %3</source>
        <translation>mudou da %1 para a %2 na %3</translation>
    </message>
    <message>
        <source>came back to turma %1 in %2</source>
        <translation>voltou à turma %1 na %2</translation>
    </message>
    <message>
        <source>entered turma %1 in %2</source>
        <translation>entrou na turma %1 na %2</translation>
    </message>
    <message>
        <source>new lessons in the course</source>
        <translation>aulas novas no curso</translation>
    </message>
    <message>
        <source>course begun again</source>
        <translation>curso recomeçado</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 para %3</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message numerus="yes">
        <source>%Ln student(s) chosen</source>
        <translation>
            <numerusform>%Ln aluno escolhido</numerusform>
            <numerusform>%Ln alunos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>avanço %1</translation>
    </message>
    <message>
        <source>%1 of %2 cells collected</source>
        <translation>%1 de %2 células coletadas</translation>
    </message>
    <message>
        <source>%1 without a profile</source>
        <translation>%1 sem perfil</translation>
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
    <name>TableWorkbook</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gerado em</translation>
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
    <message>
        <source>Students in the list of the turma&apos;s tag.</source>
        <translation>Alunos na lista da tag da turma.</translation>
    </message>
    <message>
        <source>What was asked in this week, what came without asking (repeated or imported), and what failed.</source>
        <translation>O que foi pedido nesta semana, o que veio sem pedir (repetido ou importado) e o que falhou.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Cells that an imported table told: nobody asked the platform for them.</source>
        <translation>Células que uma tabela importada informou: ninguém perguntou por elas à plataforma.</translation>
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
    <message>
        <source>In the last photo, as what is registered judges it.</source>
        <translation>Na última foto, pelo ritmo cadastrado.</translation>
    </message>
    <message>
        <source>In the same photo, as what stands here would judge it.</source>
        <translation>Na mesma foto, pelo ritmo que está aqui.</translation>
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
    <name>farol::ui::ChangeSection</name>
    <message>
        <source>show the other %1</source>
        <translation>mostrar os outros %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of changes</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
</context>
<context>
    <name>farol::ui::ChangesBody</name>
    <message>
        <source>Nobody of these turmas is in a photo yet. Choose other turmas, or collect the photo of this week.</source>
        <translation>Ninguém destas turmas está em uma foto ainda. Escolha outras turmas ou colete a foto desta semana.</translation>
    </message>
    <message>
        <source>Nothing happened to a student that these filters show.</source>
        <translation>Nada mudou para nenhum aluno destes filtros.</translation>
    </message>
    <message>
        <source>This is the first photo of the school: there is nothing to compare it with yet. What changes is told from the next one on.</source>
        <translation>Esta é a primeira foto da escola: ainda não há com o que comparar. O que muda aparece a partir da próxima.</translation>
    </message>
    <message>
        <source>Nothing changed between these two photos.</source>
        <translation>Nada mudou entre estas duas fotos.</translation>
    </message>
    <message numerus="yes">
        <source>who entered</source>
        <translation>
            <numerusform>que entrou</numerusform>
            <numerusform>que entraram</numerusform>
        </translation>
    </message>
    <message>
        <source>from other turmas</source>
        <translation>de outras turmas</translation>
    </message>
    <message>
        <source>of turmas that were not listed before</source>
        <translation>de turmas sem lista na foto anterior</translation>
    </message>
    <message numerus="yes">
        <source>who left</source>
        <translation>
            <numerusform>que saiu</numerusform>
            <numerusform>que saíram</numerusform>
        </translation>
    </message>
    <message>
        <source>to other turmas</source>
        <translation>para outras turmas</translation>
    </message>
    <message>
        <source>of turmas that were not listed now</source>
        <translation>de turmas sem lista nesta foto</translation>
    </message>
    <message>
        <source>Students: %1 = %2.</source>
        <extracomment>%1 is &quot;308 + 6 who entered − 2 who left&quot;, %2 is &quot;312&quot;</extracomment>
        <translation>Alunos: %1 = %2.</translation>
    </message>
    <message>
        <source>A student can be in more than one group.</source>
        <translation>Um aluno pode estar em mais de um grupo.</translation>
    </message>
</context>
<context>
    <name>farol::ui::ChangesPage</name>
    <message>
        <source>%1: the first photo</source>
        <translation>%1: a primeira foto</translation>
    </message>
    <message>
        <source>%1 compared with week %2</source>
        <extracomment>%1 is &quot;Week 47 (16/11 to 22/11/2026)&quot;, %2 the number of the week before</extracomment>
        <translation>%1 comparada com a semana %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 compared with week %2, %n week(s) before: gains are estimates</source>
        <translation>
            <numerusform>%1 comparada com a semana %2, %n semana antes: os avanços são estimados</numerusform>
            <numerusform>%1 comparada com a semana %2, %n semanas antes: os avanços são estimados</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>The week whose photo is compared with the school&apos;s photo before it</source>
        <translation>A semana cuja foto é comparada com a foto anterior da escola</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not collected. Who is in them does not appear as stopped nor as fallen back.</source>
        <translation>
            <numerusform>%n célula não foi coletada. Quem está nela não aparece como parado nem como regressão.</numerusform>
            <numerusform>%n células não foram coletadas. Quem está nelas não aparece como parado nem como regressão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of turma(s) %1 is not known this week: nobody of them counts as having left.</source>
        <translation>A lista da(s) turma(s) %1 não é conhecida nesta semana: ninguém dela(s) conta como saída.</translation>
    </message>
    <message>
        <source>Turma(s) %1 had no list in the photo before: what is told of them goes by the last one.</source>
        <translation>A(s) turma(s) %1 não tinha(m) lista na foto anterior: vale a última conhecida.</translation>
    </message>
    <message>
        <source>See failures and try again</source>
        <translation>Ver falhas e tentar de novo</translation>
    </message>
</context>
<context>
    <name>farol::ui::ChartDialog</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar a tabela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>farol::ui::ChartFrame</name>
    <message>
        <source>Show chart</source>
        <translation>Mostrar gráfico</translation>
    </message>
</context>
<context>
    <name>farol::ui::ChartMenu</name>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copiar a imagem</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>&amp;Salvar a imagem…</translation>
    </message>
    <message>
        <source>See the &amp;table</source>
        <translation>Ver ta&amp;bela</translation>
    </message>
    <message>
        <source>Chart options</source>
        <translation>Opções do gráfico</translation>
    </message>
    <message>
        <source>Copy or save the picture, or see the table behind it</source>
        <translation>Copiar ou salvar a imagem, ou ver a tabela por trás dela</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
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
    <name>farol::ui::CohortBand</name>
    <message>
        <source>Turmas over time</source>
        <translation>Turmas ao longo do tempo</translation>
    </message>
    <message>
        <source>Turma %1</source>
        <translation>Turma %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 da trilha %2: %3</translation>
    </message>
</context>
<context>
    <name>farol::ui::CohortsBody</name>
    <message>
        <source>Cohorts side by side</source>
        <translation>Turmas lado a lado</translation>
    </message>
    <message>
        <source>No cohort with these filters</source>
        <translation>Nenhuma turma com estes filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cohort(s)</source>
        <translation>
            <numerusform>%Ln turma</numerusform>
            <numerusform>%Ln turmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a start that has come</source>
        <translation>
            <numerusform>%Ln sem início, ou que ainda não começou</numerusform>
            <numerusform>%Ln sem início, ou que ainda não começaram</numerusform>
        </translation>
    </message>
    <message>
        <source>without a start that has come: %1</source>
        <translation>sem início, ou que ainda não começaram: %1</translation>
    </message>
    <message>
        <source>Enter opens the students of a cohort</source>
        <translation>Enter abre os alunos da turma</translation>
    </message>
</context>
<context>
    <name>farol::ui::CohortsPage</name>
    <message>
        <source>Cohorts</source>
        <translation>Turmas</translation>
    </message>
    <message>
        <source>Side by side by</source>
        <translation>Lado a lado por</translation>
    </message>
    <message>
        <source>Week of the year</source>
        <translation>Semana do ano</translation>
    </message>
    <message>
        <source>Week since the start</source>
        <translation>Semana desde o início</translation>
    </message>
    <message>
        <source>%1 · %2, %3, %4</source>
        <extracomment>of the head: week, then turmas, students and coverage of its photo</extracomment>
        <translation>%1 · %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cohort(s)</source>
        <translation>
            <numerusform>%Ln turma</numerusform>
            <numerusform>%Ln turmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
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
    <name>farol::ui::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colunas da tabela</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para c&amp;ima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Restore columns</source>
        <translation>&amp;Restaurar colunas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Further to the left (Alt+↑)</source>
        <translation>Mais à esquerda (Alt+↑)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+↓)</source>
        <translation>Mais à direita (Alt+↓)</translation>
    </message>
    <message>
        <source>The columns up to this one stay in place when the table scrolls sideways.</source>
        <translation>As colunas até esta ficam no lugar quando a tabela rola para o lado.</translation>
    </message>
    <message>
        <source>Every column, in the usual order</source>
        <translation>Todas as colunas, na ordem de sempre</translation>
    </message>
    <message>
        <source>Let them &amp;scroll again</source>
        <translation>&amp;Soltar de novo</translation>
    </message>
    <message>
        <source>&amp;Keep in place up to here</source>
        <translation>&amp;Fixar até aqui</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
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
    <message>
        <source>Its place: courses are expected one after the other</source>
        <translation>Seu lugar: os cursos são esperados um depois do outro</translation>
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
    <name>farol::ui::CoursesBody</name>
    <message>
        <source>View</source>
        <translation>Visão</translation>
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
        <source>Funnel</source>
        <translation>Funil</translation>
    </message>
    <message>
        <source>Where students stand in each course in the last week</source>
        <translation>Onde os alunos estão em cada curso na última semana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>The mean of each course, week by week</source>
        <translation>A média de cada curso, semana a semana</translation>
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
        <source>Courses from start to finish</source>
        <translation>Cursos do início ao fim</translation>
    </message>
    <message>
        <source>Courses by week</source>
        <translation>Cursos por semana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln curso</numerusform>
            <numerusform>%Ln cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>In each cell: mean progress (%) and, smaller, the students it is taken over</source>
        <translation>Em cada célula: progresso médio (%) e, menor, os alunos da média</translation>
    </message>
    <message>
        <source>No student with these filters</source>
        <translation>Nenhum aluno com estes filtros</translation>
    </message>
</context>
<context>
    <name>farol::ui::CoursesPage</name>
    <message numerus="yes">
        <source>%Ln cohort(s)</source>
        <translation>
            <numerusform>%Ln turma</numerusform>
            <numerusform>%Ln turmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without access</source>
        <translation>%1 sem acesso</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>This course has left the track: Progress shows those it has now.</source>
        <translation>Este curso saiu da trilha: Progresso mostra os que ela tem agora.</translation>
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
    <name>farol::ui::EditEntries</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Mark the row</source>
        <translation>&amp;Marcar a linha</translation>
    </message>
    <message>
        <source>&amp;Open the row</source>
        <translation>&amp;Abrir a linha</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>L&amp;ocalizar…</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filters</source>
        <translation>L&amp;impar os filtros</translation>
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
    <name>farol::ui::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Andamento do arquivo</translation>
    </message>
    <message>
        <source>End the file; nothing half-written is left</source>
        <translation>Parar o arquivo; nada fica pela metade</translation>
    </message>
    <message>
        <source>Cancel the file</source>
        <translation>Cancelar o arquivo</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancelando…</translation>
    </message>
    <message>
        <source>Writing “%1”:</source>
        <extracomment>%1 is the file that is written, &quot;Big table&quot;</extracomment>
        <translation>Gravando “%1”:</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>lendo o histórico</translation>
    </message>
    <message>
        <source>finishing the file</source>
        <translation>finalizando o arquivo</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::ExportDialog</name>
    <message>
        <source>Report of the week</source>
        <translation>Relatório da semana</translation>
    </message>
    <message>
        <source>Big table: every student, turma, course and week</source>
        <translation>Tabelão: cada aluno, turma, curso e semana</translation>
    </message>
    <message>
        <source>How files are written</source>
        <translation>Como os arquivos são gravados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Escolher onde salvar…</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>What part of the history</source>
        <translation>Que parte do histórico</translation>
    </message>
    <message>
        <source>What the page &amp;shows</source>
        <translation>O que a página &amp;mostra</translation>
    </message>
    <message>
        <source>%1. Every student of these turmas, whatever else the list is narrowed to.</source>
        <translation>%1. Todos os alunos dessas turmas, mesmo que a lista esteja filtrada de outro jeito.</translation>
    </message>
    <message>
        <source>The &amp;whole history: all trilhas, turmas, courses and weeks</source>
        <translation>&amp;Todo o histórico: todas as trilhas, turmas, cursos e semanas</translation>
    </message>
    <message>
        <source>counting the rows…</source>
        <translation>contando as linhas…</translation>
    </message>
    <message>
        <source>Brazilian: for Excel in Portuguese</source>
        <translation>Brasileiro: para o Excel em português</translation>
    </message>
    <message>
        <source>International: for other programs</source>
        <translation>Internacional: para outros programas</translation>
    </message>
    <message>
        <source>&amp;CSV is written</source>
        <translation>Formato do &amp;CSV</translation>
    </message>
    <message>
        <source>A line looks like this: %1</source>
        <translation>Uma linha fica assim: %1</translation>
    </message>
    <message>
        <source>Without &amp;names: presentation mode is on</source>
        <translation>Sem &amp;nomes: o modo apresentação está ligado</translation>
    </message>
    <message>
        <source>Without &amp;names: no name, e-mail or phone of a student</source>
        <translation>Sem &amp;nomes: nem nome, nem e-mail, nem celular de aluno</translation>
    </message>
    <message>
        <source>&amp;Open the file when it is ready</source>
        <translation>&amp;Abrir o arquivo quando ficar pronto</translation>
    </message>
    <message>
        <source>There are no rows in this part of the history. Choose other weeks, or the whole history.</source>
        <translation>Não há linhas nesta parte do histórico. Escolha outras semanas ou todo o histórico.</translation>
    </message>
    <message>
        <source>1 row.</source>
        <translation>1 linha.</translation>
    </message>
    <message>
        <source>%1 rows.</source>
        <translation>%1 linhas.</translation>
    </message>
    <message>
        <source>A sheet of Excel takes %1, so there will be %2 sheets, each of whole weeks where they fit.</source>
        <translation>Uma planilha do Excel aceita %1, então serão %2 planilhas, cada uma com semanas inteiras quando couberem.</translation>
    </message>
    <message>
        <source>Excel opens only the first %1 of a CSV file: for more, choose Excel.</source>
        <translation>O Excel abre só as primeiras %1 linhas de um CSV: para mais, escolha Excel.</translation>
    </message>
</context>
<context>
    <name>farol::ui::ExportNotices</name>
    <message>
        <source>Saved in %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>%1 rows in %2 sheets</source>
        <translation>%1 linhas em %2 planilhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of Excel takes and end in “…”.</source>
        <translation>
            <numerusform>%n texto não cabia numa célula do Excel e termina em “…”.</numerusform>
            <numerusform>%n textos não cabiam numa célula do Excel e terminam em “…”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that was there is as it was.</source>
        <translation>O arquivo que já existia continua como estava.</translation>
    </message>
    <message>
        <source>No file was left.</source>
        <translation>Nenhum arquivo ficou.</translation>
    </message>
    <message>
        <source>Cancelled: %1. %2</source>
        <translation>Cancelado: %1. %2</translation>
    </message>
    <message>
        <source>%1 is open in another program, probably Excel. Close the file there and try again.</source>
        <translation>%1 está aberto em outro programa, provavelmente no Excel. Feche o arquivo lá e tente de novo.</translation>
    </message>
    <message>
        <source>One file is written at a time, and “%1” is not done yet. Wait for it, or cancel it below.</source>
        <translation>Um arquivo é gravado por vez, e “%1” ainda não terminou. Espere terminar ou cancele na barra abaixo.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for %1. Free some space and try again; the file that was there is as it was.</source>
        <translation>Não há espaço no disco para %1. Libere espaço e tente de novo; o arquivo que já existia continua como estava.</translation>
    </message>
    <message>
        <source>%1 may not be written in this folder. Choose another one, such as your documents.</source>
        <translation>Você não tem permissão para gravar %1 nesta pasta. Escolha outra, como Documentos.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more: deleted, or its disk was taken out. Choose another one.</source>
        <translation>A pasta de %1 não existe mais: foi apagada ou o disco foi retirado. Escolha outra.</translation>
    </message>
    <message>
        <source>There is a folder called %1. Give the file another name.</source>
        <translation>Já existe uma pasta chamada %1. Dê outro nome ao arquivo.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder and try again.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n arquivo salvo em %1</numerusform>
            <numerusform>%n arquivos salvos em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::Exports</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>There is nothing to print: no photo of these turmas in these weeks.</source>
        <translation>Não há nada para imprimir: nenhuma foto destas turmas nestas semanas.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Enviado para a impressora: %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Todo o histórico</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Salvar “%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Tentar de novo…</translation>
    </message>
    <message>
        <source>Close and give the file up?</source>
        <translation>Fechar e desistir do arquivo?</translation>
    </message>
    <message>
        <source>“%1” is being written. Nothing half-written is left when you close now.</source>
        <translation>“%1” está sendo gravado. Se fechar agora, nada fica pela metade.</translation>
    </message>
    <message>
        <source>Close and give it up</source>
        <translation>Fechar e desistir</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar gravando</translation>
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
    <name>farol::ui::FilterBar</name>
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
        <source>Tutors</source>
        <translation>Tutores</translation>
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
        <source>all (%1)</source>
        <comment>tutors</comment>
        <extracomment>all tutors; %1 is how many</extracomment>
        <translation>todos (%1)</translation>
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
    <name>farol::ui::FunnelChart</name>
    <message>
        <source>Courses from start to finish</source>
        <translation>Cursos do início ao fim</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciaram</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluíram</translation>
    </message>
</context>
<context>
    <name>farol::ui::FunnelKey</name>
    <message>
        <source>finished</source>
        <translation>concluíram</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>stalled here</source>
        <translation>parados no curso</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciaram</translation>
    </message>
</context>
<context>
    <name>farol::ui::FunnelPanel</name>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>From start to finish</source>
        <translation>Do início ao fim</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Mostrar gráfico</translation>
    </message>
    <message>
        <source>Of all students who have the course: finished = had 100&#xa0;% in some photo; under way = had progress and not all of it; stalled here = under way without any gain in it in the last two photos; not begun = no progress in any photo.</source>
        <translation>De todos os alunos que têm o curso: concluíram = tiveram 100&#xa0;% em alguma foto; em andamento = tiveram progresso, mas não tudo; parados aqui = em andamento sem nenhum avanço nele nas duas últimas fotos; não começaram = sem progresso em nenhuma foto.</translation>
    </message>
    <message>
        <source>all who have the course, in the order of the track</source>
        <translation>todos os que têm o curso, na ordem da trilha</translation>
    </message>
</context>
<context>
    <name>farol::ui::GainChart</name>
    <message>
        <source>Gain by week (p.p.)</source>
        <translation>Avanço por semana (p.p.)</translation>
    </message>
    <message>
        <source>%1: %2, estimated</source>
        <translation>%1: %2, estimado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No gain is known yet: it takes two photos.</source>
        <translation>Ainda não há avanço conhecido: são precisas duas fotos.</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletada</translation>
    </message>
    <message>
        <source>no gain: there is no photo before to compare with</source>
        <translation>sem avanço: não há foto anterior para comparar</translation>
    </message>
    <message>
        <source>%1, estimated: several weeks lay between two photos</source>
        <translation>%1, estimado: houve várias semanas entre as duas fotos</translation>
    </message>
</context>
<context>
    <name>farol::ui::GoDialog</name>
    <message>
        <source>Go to a student or turma</source>
        <translation>Ir para aluno ou turma</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Name, e-mail, phone or number of the turma</source>
        <translation>Nome, e-mail, telefone ou número da turma</translation>
    </message>
    <message>
        <source>Students and turmas found</source>
        <translation>Alunos e turmas encontrados</translation>
    </message>
    <message>
        <source>Nobody and no turma has these words.</source>
        <translation>Nenhum aluno e nenhuma turma com estas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: type more of the name</source>
        <translation>
            <numerusform>e mais %Ln: digite mais do nome</numerusform>
            <numerusform>e mais %Ln: digite mais do nome</numerusform>
        </translation>
    </message>
    <message>
        <source>Turma %1</source>
        <translation>Turma %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a group, F2 changes it, Del removes it.</source>
        <translation>Alt+↑ e Alt+↓ movem o grupo, F2 muda a regra, Del remove.</translation>
    </message>
</context>
<context>
    <name>farol::ui::GroupSide</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Incluir &amp;grupo</translation>
    </message>
    <message>
        <source>Each student of the last photo is in the first group whose rule matches, or in none: the groups add up to the students of the filter.</source>
        <translation>Cada aluno da última foto fica no primeiro grupo cuja regra serve para ele, ou em nenhum: os grupos somam os alunos do filtro.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Nenhum grupo</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Soma: %1</translation>
    </message>
    <message>
        <source>Sum: %1 = %2</source>
        <translation>Soma: %1 = %2</translation>
    </message>
    <message>
        <source>Who matches none of the rules.</source>
        <translation>Quem não se encaixa em nenhuma regra.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln student(s)</source>
        <translation>
            <numerusform>%1, %Ln aluno</numerusform>
            <numerusform>%1, %Ln alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>A new group, before who is in none</source>
        <translation>Um grupo novo, antes de quem está em nenhum</translation>
    </message>
    <message>
        <source>There are as many groups as there may be.</source>
        <translation>Já existe o máximo de grupos.</translation>
    </message>
</context>
<context>
    <name>farol::ui::GroupsBody</name>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contatos</translation>
    </message>
    <message>
        <source>Copy &amp;e-mails</source>
        <translation>Copiar e-mail&amp;s</translation>
    </message>
    <message>
        <source>View of the group</source>
        <translation>Visão do grupo</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Students of the group</source>
        <translation>Alunos do grupo</translation>
    </message>
    <message>
        <source>Message copied.</source>
        <translation>Mensagem copiada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s) match.</source>
        <translation>
            <numerusform>%Ln aluno atende à regra.</numerusform>
            <numerusform>%Ln alunos atendem à regra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in a group above.</source>
        <translation>
            <numerusform>%Ln deles já está em um grupo acima.</numerusform>
            <numerusform>%Ln deles já estão em um grupo acima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this group.</source>
        <translation>
            <numerusform>%Ln fica neste grupo.</numerusform>
            <numerusform>%Ln ficam neste grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln aluno</numerusform>
            <numerusform>%Ln alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the students of the filter in the last photo.</source>
        <translation>Parte dos alunos do filtro na última foto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln student(s)</source>
        <translation>
            <numerusform>%1 de %Ln aluno</numerusform>
            <numerusform>%1 de %Ln alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>No contacts in presentation mode.</source>
        <translation>No modo apresentação não há contatos.</translation>
    </message>
    <message>
        <source>The e-mails of the list, apart by semicolons, for the field Bcc</source>
        <translation>Os e-mails da lista, separados por ponto e vírgula, para colar no campo Cco</translation>
    </message>
    <message>
        <source>Nobody of these cohorts was photographed in these weeks.</source>
        <translation>Ninguém destas turmas está nas fotos destas semanas.</translation>
    </message>
    <message>
        <source>No student with these filters</source>
        <translation>Nenhum aluno com estes filtros</translation>
    </message>
    <message>
        <source>Nobody is in this group now. The rule says who would be.</source>
        <translation>Ninguém está neste grupo agora. A regra diz quem entraria.</translation>
    </message>
    <message>
        <source>Profile: it needs %1 photos, and there are %2.</source>
        <translation>Perfil: são precisas %1 fotos, e há %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) missing.</source>
        <translation>
            <numerusform>Falta %Ln foto.</numerusform>
            <numerusform>Faltam %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>In presentation mode no messages and contacts are offered. Ctrl+Shift+P ends it.</source>
        <translation>No modo apresentação não há mensagens nem contatos. Ctrl+Shift+P sai dele.</translation>
    </message>
    <message>
        <source>This person was erased at their own wish.</source>
        <translation>Esta pessoa foi apagada a pedido dela.</translation>
    </message>
    <message>
        <source>No WhatsApp: there is no phone.</source>
        <translation>Sem WhatsApp: não há telefone.</translation>
    </message>
    <message>
        <source>No WhatsApp: the phone lacks its country or area code.</source>
        <translation>Sem WhatsApp: falta o código do país ou o DDD no telefone.</translation>
    </message>
    <message>
        <source>No student of this list has an e-mail.</source>
        <translation>Nenhum aluno desta lista tem e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) copied.</source>
        <translation>
            <numerusform>%Ln e-mail copiado.</numerusform>
            <numerusform>%Ln e-mails copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s) of the list without one.</source>
        <translation>
            <numerusform>%Ln aluno da lista sem e-mail.</numerusform>
            <numerusform>%Ln alunos da lista sem e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message of “%1” changed</source>
        <translation>Mensagem de “%1” alterada</translation>
    </message>
    <message>
        <source>Group “%1” moved</source>
        <translation>Grupo “%1” movido</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Group “%1” added</source>
        <translation>Grupo “%1” incluído</translation>
    </message>
    <message>
        <source>Group “%1” removed</source>
        <translation>Grupo “%1” removido</translation>
    </message>
    <message>
        <source>Usual groups brought back</source>
        <translation>Grupos de fábrica restaurados</translation>
    </message>
</context>
<context>
    <name>farol::ui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>The rules of the groups that were kept cannot be read (%1). These are the usual ones; the others stay in the settings until you change a rule.</source>
        <translation>As regras dos grupos que estavam guardadas não puderam ser lidas (%1). Estas são as de fábrica; as outras ficam nas configurações até você mudar uma regra.</translation>
    </message>
    <message>
        <source>the rule of “%1”</source>
        <translation>a regra de “%1”</translation>
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
    <name>farol::ui::HistoryPage</name>
    <message>
        <source>calculating…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Coletar agora</translation>
    </message>
    <message>
        <source>Collect this week&apos;s photo (Ctrl+Shift+S)</source>
        <translation>Coletar a foto desta semana (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Co&amp;py the table</source>
        <translation>Co&amp;piar a tabela</translation>
    </message>
    <message>
        <source>There is no photo in this file</source>
        <translation>Este arquivo não tem foto</translation>
    </message>
    <message>
        <source>Ask who made it for a newer one, and open that with File, Open a file read-only.</source>
        <translation>Peça um mais novo a quem o fez e abra em Arquivo, Abrir arquivo só para leitura.</translation>
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
        <translation>Nenhuma escola conectada ainda</translation>
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
    <message numerus="yes">
        <source>%n thing(s) that the view “%1” names are gone from the school. It shows what there is.</source>
        <translation>
            <numerusform>%n item da visão “%1” não existe mais na escola. Ela mostra o que existe.</numerusform>
            <numerusform>%n itens da visão “%1” não existem mais na escola. Ela mostra o que existe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table on screen as an Excel file (Ctrl+E)</source>
        <translation>Salvar a tabela da tela como arquivo do Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Excel and other files</source>
        <translation>Excel e outros arquivos</translation>
    </message>
    <message>
        <source>This table as &amp;Excel…</source>
        <translation>Esta tabela em &amp;Excel…</translation>
    </message>
    <message>
        <source>This table as &amp;CSV…</source>
        <translation>Esta tabela em &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Report of the week…</source>
        <translation>&amp;Relatório da semana…</translation>
    </message>
    <message>
        <source>&amp;Big table…</source>
        <translation>&amp;Tabelão…</translation>
    </message>
    <message>
        <source>PDF for a &amp;meeting…</source>
        <translation>P&amp;DF para reunião…</translation>
    </message>
    <message>
        <source>How files are &amp;written…</source>
        <translation>Como os arquivos são &amp;gravados…</translation>
    </message>
    <message>
        <source>without filters</source>
        <translation>sem filtros</translation>
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
    <name>farol::ui::ImportColumns</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Student&apos;s id on the platform</source>
        <translation>Id do aluno na plataforma</translation>
    </message>
    <message>
        <source>Turma</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Trilha</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Course&apos;s id on the platform</source>
        <translation>Id do curso na plataforma</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor(a)</translation>
    </message>
    <message>
        <source>Tutor&apos;s e-mail</source>
        <translation>E-mail do(a) tutor(a)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>farol::ui::ImportDialog</name>
    <message>
        <source>Import into the history</source>
        <translation>Importar para o histórico</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Year of the first week</source>
        <translation>&amp;Ano da primeira semana</translation>
    </message>
    <message>
        <source>&amp;Trilha of the table</source>
        <translation>&amp;Trilha da tabela</translation>
    </message>
    <message>
        <source>&amp;Zeros are real: nothing was begun</source>
        <translation>Os &amp;zeros são de verdade: nada foi iniciado</translation>
    </message>
    <message>
        <source>Only what the history does not know is filled, and marked as imported for ever. Each import can be taken back as a whole.</source>
        <translation>Só é preenchido o que o histórico não tem, e fica marcado como importado para sempre. Cada importação pode ser desfeita por inteiro.</translation>
    </message>
    <message>
        <source>The tool before wrote 0 for failures, too. Unless you know better, a zero of its table is not collected, and outside the means.</source>
        <translation>A ferramenta anterior gravava 0 também quando falhava. A não ser que você saiba que não, um zero da tabela dela fica como não coletado, fora das médias.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lendo a tabela…</translation>
    </message>
    <message>
        <source>Presentation mode hides who is who. Leave it to import.</source>
        <translation>O modo apresentação esconde quem é quem. Saia dele para importar.</translation>
    </message>
    <message>
        <source>The table has weeks without a year. They may go over New Year: those of the next year are found by themselves.</source>
        <translation>A tabela tem semanas sem o ano. Elas podem passar a virada: as do ano seguinte são reconhecidas sozinhas.</translation>
    </message>
    <message>
        <source>as the table says</source>
        <translation>como diz a tabela</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Importing: week %1 of %2</source>
        <translation>Importando: semana %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Desfazer esta importação</translation>
    </message>
    <message>
        <source>Imported: %1 in %2.</source>
        <translation>Importado: %1 em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln célula</numerusform>
            <numerusform>%Ln células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>The turmas are registered so now.</source>
        <translation>As turmas agora estão cadastradas assim.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The import was taken back, as a whole.</source>
        <translation>A importação foi desfeita por inteiro.</translation>
    </message>
    <message>
        <source>The turmas are registered as before again.</source>
        <translation>As turmas voltaram a ser como estavam cadastradas.</translation>
    </message>
</context>
<context>
    <name>farol::ui::ImportsDialog</name>
    <message>
        <source>Earlier weeks</source>
        <translation>Semanas anteriores</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Undo the chosen import</source>
        <translation>&amp;Desfazer a importação escolhida</translation>
    </message>
    <message>
        <source>Weeks from before Farol, from a CSV or Excel table: the first tool&apos;s, our own big table, or one of your own; and tutors and starts of turmas. What the history knows stays as it is.</source>
        <translation>Semanas de antes do Farol, de uma tabela CSV ou Excel: a da primeira ferramenta, o nosso tabelão ou uma sua; e tutores e inícios das turmas. O que o histórico já tem fica como está.</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importações até agora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Nada foi importado ainda.</translation>
    </message>
    <message>
        <source>Tables to import</source>
        <translation>Tabelas a importar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabelas (*.csv *.txt *.tsv *.xlsx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The import was taken back, as a whole.</source>
        <translation>A importação foi desfeita por inteiro.</translation>
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
    <name>farol::ui::KindList</name>
    <message>
        <source>Kinds of changes</source>
        <translation>Tipos de mudança</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Students of every kind below, added up; a student can be in several. What was not collected is not in it.</source>
        <translation>Soma dos alunos de cada grupo abaixo; um aluno pode estar em mais de um. O que não foi coletado não entra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read out: the name of a kind and how many</extracomment>
        <translation>%1: %2</translation>
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
        <translation>Co&amp;leta</translation>
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
        <translation>Exportar arquivo da esc&amp;ola…</translation>
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
    <message>
        <source>Copy &amp;filter</source>
        <translation>Copiar &amp;filtro</translation>
    </message>
    <message>
        <source>&amp;Paste filter</source>
        <translation>Co&amp;lar filtro</translation>
    </message>
    <message>
        <source>C&amp;olumns of the table…</source>
        <translation>Col&amp;unas da tabela…</translation>
    </message>
    <message>
        <source>Student or &amp;turma…</source>
        <translation>Aluno ou &amp;turma…</translation>
    </message>
    <message>
        <source>&amp;WhatsApp of the student</source>
        <translation>&amp;WhatsApp do aluno</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation>&amp;Voltar a %1</translation>
    </message>
    <message>
        <source>This table as &amp;Excel…</source>
        <translation>Esta tabela em &amp;Excel…</translation>
    </message>
    <message>
        <source>This table as CS&amp;V…</source>
        <translation>Esta tabela em CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Report of the week…</source>
        <translation>&amp;Relatório da semana…</translation>
    </message>
    <message>
        <source>&amp;Big table…</source>
        <translation>Ta&amp;belão…</translation>
    </message>
    <message>
        <source>How files are &amp;written…</source>
        <translation>Como os arquivos são &amp;gravados…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salvar como P&amp;DF…</translation>
    </message>
    <message>
        <source>I&amp;mport earlier weeks…</source>
        <translation>I&amp;mportar semanas anteriores…</translation>
    </message>
</context>
<context>
    <name>farol::ui::MainWindow</name>
    <message>
        <source>Choose a student first: the row of a list, or their page.</source>
        <translation>Escolha antes um aluno: a linha de uma lista, ou a página dele.</translation>
    </message>
    <message>
        <source>There is no phone of this student that WhatsApp can write to.</source>
        <translation>Não há telefone deste aluno que sirva para o WhatsApp.</translation>
    </message>
</context>
<context>
    <name>farol::ui::MessagePanel</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation>Inserir camp&amp;o</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copiar &amp;mensagem</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Mo&amp;delo</translation>
    </message>
    <message>
        <source>Template of the message</source>
        <translation>Modelo da mensagem</translation>
    </message>
    <message>
        <source>A field in braces becomes the student&apos;s own: {progresso}.
{tutor|a equipe} says what stands there when nothing is known; without such words, the sentence is left out.
{{ and }} are the signs themselves.</source>
        <translation>Um campo entre chaves vira o dado do próprio aluno: {progresso}.
{tutor|a equipe} diz o que fica no lugar quando não se sabe; sem essas palavras, a frase é deixada de fora.
{{ e }} são os próprios sinais.</translation>
    </message>
    <message>
        <source>The message as the student reads it</source>
        <translation>A mensagem como o aluno vai ler</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Nothing to say to this student: every sentence needs what is not known.</source>
        <translation>Nada a dizer a este aluno: cada frase precisa de um dado que não se conhece.</translation>
    </message>
    <message>
        <source>Choose a student in the list to see the message.</source>
        <translation>Escolha um aluno na lista para ver a mensagem.</translation>
    </message>
    <message>
        <source>Left out, as it is not known: %1.</source>
        <translation>Ficou de fora, por falta do dado: %1.</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Open the conversation with %1 with this message (%2)</source>
        <translation>Abrir a conversa com %1 com esta mensagem (%2)</translation>
    </message>
</context>
<context>
    <name>farol::ui::MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>The month before (←)</source>
        <translation>O mês anterior (←)</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The next month (→)</source>
        <translation>O próximo mês (→)</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>O próximo mês</translation>
    </message>
    <message>
        <source>Month read: %1</source>
        <translation>Mês lido: %1</translation>
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
    <message>
        <source>an imported zero, which the tool before wrote for failures, too</source>
        <translation>um zero importado, que a ferramenta anterior gravava também quando falhava</translation>
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
    <message>
        <source>Its place: courses are expected one after the other</source>
        <translation>Seu lugar: os cursos são esperados um depois do outro</translation>
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
    <name>farol::ui::PaperPreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Páginas: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Ctrl+wheel, + and − make the pages larger and smaller.</source>
        <translation>Ctrl+roda, + e − aumentam e diminuem as páginas.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>farol::ui::PaperView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
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
        <source>%1: %2 in %3.</source>
        <translation>%1: %2 em %3.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 since %5.</source>
        <translation>%1: %2 em %3, %4 desde %5.</translation>
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
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 a %3</translation>
    </message>
    <message>
        <source>Week in progress: its photo may still change.</source>
        <translation>Semana em andamento: a foto ainda pode mudar.</translation>
    </message>
</context>
<context>
    <name>farol::ui::PrintDoors</name>
    <message>
        <source>Folder for one PDF of each turma</source>
        <translation>Pasta para um PDF de cada turma</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF of the turmas</source>
        <translation>PDF das turmas</translation>
    </message>
    <message>
        <source>PDF of the student</source>
        <translation>PDF do aluno</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Montando as páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>farol::ui::PrintForm</name>
    <message>
        <source>Save PDF…</source>
        <translation>Salvar PDF…</translation>
    </message>
    <message>
        <source>See the pages…</source>
        <translation>Ver as páginas…</translation>
    </message>
    <message>
        <source>Save the student&apos;s sheet as PDF</source>
        <translation>Salvar a ficha do aluno em PDF</translation>
    </message>
    <message>
        <source>Print the student&apos;s sheet</source>
        <translation>Imprimir a ficha do aluno</translation>
    </message>
    <message>
        <source>Save for the meeting as PDF</source>
        <translation>Salvar PDF para a reunião</translation>
    </message>
    <message>
        <source>Print for the meeting</source>
        <translation>Imprimir para a reunião</translation>
    </message>
    <message>
        <source>One page for a conversation: figures, the line of the weeks, courses, and room for notes.</source>
        <translation>Uma página para a conversa: números, a linha das semanas, os cursos e espaço para anotações.</translation>
    </message>
    <message>
        <source>One &amp;file for each turma</source>
        <translation>Um ar&amp;quivo para cada turma</translation>
    </message>
    <message>
        <source>The turmas, weeks and courses are those of the filter on the page.</source>
        <translation>As turmas, as semanas e os cursos são os do filtro da página.</translation>
    </message>
    <message>
        <source>Summar&amp;y and students of each turma</source>
        <translation>Resum&amp;o e alunos de cada turma</translation>
    </message>
    <message>
        <source>Only the &amp;summary: one page for each turma</source>
        <translation>Só o &amp;resumo: uma página por turma</translation>
    </message>
    <message>
        <source>Only the s&amp;tudents, week by week</source>
        <translation>Só os &amp;alunos, semana a semana</translation>
    </message>
    <message>
        <source>&amp;Without names: “Aluno 048217” in place of each</source>
        <translation>&amp;Sem nomes: “Aluno 048217” no lugar de cada um</translation>
    </message>
    <message>
        <source>With &amp;phones and e-mails</source>
        <translation>Com &amp;celulares e e-mails</translation>
    </message>
    <message>
        <source>Presentation mode is on: no name leaves the program.</source>
        <translation>O modo apresentação está ligado: nenhum nome sai do programa.</translation>
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
    <name>farol::ui::ProfileCard</name>
    <message>
        <source>Study profile</source>
        <translation>Perfil de estudo</translation>
    </message>
    <message>
        <source>Over the last gains, 4 to 8, each a week: q = the share of a gain in all study. L = the last share; R = − sum of q ln q / ln of how many; the trend is the slope of a straight line through them. A negative gain is no study.</source>
        <translation>Sobre os últimos avanços, de 4 a 8, um por semana: q = parte de um avanço em todo o estudo. L = a última parte; R = − soma de q ln q / ln de quantos são; a tendência é a inclinação da reta por eles. Avanço negativo não é estudo.</translation>
    </message>
    <message numerus="yes">
        <source>A profile needs %1 gains: %Ln more week(s).</source>
        <translation>
            <numerusform>O perfil precisa de %1 avanços: falta %Ln semana.</numerusform>
            <numerusform>O perfil precisa de %1 avanços: faltam %Ln semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gains of the last %Ln week(s)</source>
        <translation>
            <numerusform>Avanço da última semana</numerusform>
            <numerusform>Avanços das últimas %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the last week (L)</source>
        <translation>Parte da última semana (L)</translation>
    </message>
    <message>
        <source>Regularity (R)</source>
        <translation>Regularidade (R)</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
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
    <message numerus="yes">
        <source>%Ln cohort(s) chosen</source>
        <translation>
            <numerusform>%Ln turma escolhida</numerusform>
            <numerusform>%Ln turmas escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses by week</source>
        <translation>Cursos por semana</translation>
    </message>
    <message>
        <source>In each cell: mean progress (%) and, smaller, the number of students who have the course</source>
        <translation>Em cada célula: média de progresso (%) e, menor, o número de alunos que têm o curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s) chosen</source>
        <translation>
            <numerusform>%Ln curso escolhido</numerusform>
            <numerusform>%Ln cursos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>No course with these filters</source>
        <translation>Nenhum curso com estes filtros</translation>
    </message>
    <message>
        <source>By course</source>
        <translation>Por curso</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>First and last photo of a month: gain, expected, situation and profile</source>
        <translation>Primeira e última foto de um mês: avanço, esperado, situação e perfil</translation>
    </message>
    <message>
        <source>Students of the month</source>
        <translation>Alunos do mês</translation>
    </message>
    <message>
        <source>There is no photo of %1. Choose another month with ◂ and ▸.</source>
        <translation>Não há foto de %1. Escolha outro mês com ◂ e ▸.</translation>
    </message>
</context>
<context>
    <name>farol::ui::ProgressCharts</name>
    <message>
        <source>Situation in week %1</source>
        <translation>Situação na semana %1</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Quadrants</source>
        <translation>Quadrantes</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>farol::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Find a cohort</source>
        <translation>Buscar turma</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Buscar um curso</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Buscar aluno</translation>
    </message>
    <message>
        <source>%1: photos of %2 and %3</source>
        <translation>%1: fotos de %2 e %3</translation>
    </message>
    <message>
        <source>%1: no photo</source>
        <translation>%1: sem foto</translation>
    </message>
    <message>
        <source>%1: one photo, of %2; a gain needs two</source>
        <translation>%1: uma só foto, de %2; o avanço precisa de duas</translation>
    </message>
</context>
<context>
    <name>farol::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n nova</numerusform>
            <numerusform>%1, %n novas</numerusform>
        </translation>
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
    <name>farol::ui::RuleEditor</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Remove the group</source>
        <translation>&amp;Remover o grupo</translation>
    </message>
    <message>
        <source>Back to the usual &amp;groups</source>
        <translation>Voltar aos grupos de &amp;fábrica</translation>
    </message>
    <message>
        <source>meets every condition</source>
        <translation>atende a todas as condições</translation>
    </message>
    <message>
        <source>meets any of the conditions</source>
        <translation>atende a qualquer uma das condições</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>In the group is &amp;who</source>
        <translation>Entra no grupo &amp;quem</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>tanto faz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Gain &amp;from</source>
        <translation>Avanço &amp;de</translation>
    </message>
    <message>
        <source>p.p. a week</source>
        <translation>p.p. por semana</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;até</translation>
    </message>
    <message>
        <source>&amp;Stalled</source>
        <translation>&amp;Parado</translation>
    </message>
    <message>
        <source>at least so many days ago, or never</source>
        <translation>há pelo menos tantos dias, ou nunca</translation>
    </message>
    <message>
        <source>at most so many days ago</source>
        <translation>há no máximo tantos dias</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca entrou</translation>
    </message>
    <message>
        <source>D&amp;ays</source>
        <translation>D&amp;ias</translation>
    </message>
    <message>
        <source>Counted by the school&apos;s calendar to today, or to the end of the week shown.</source>
        <translation>Contados pelo calendário da escola até hoje, ou até o fim da semana mostrada.</translation>
    </message>
    <message>
        <source>Last a&amp;ccess</source>
        <translation>Último ac&amp;esso</translation>
    </message>
    <message>
        <source>Study profile</source>
        <translation>Perfil de estudo</translation>
    </message>
    <message>
        <source>Let the group choose before the one above it (Alt+↑ in the list)</source>
        <translation>O grupo escolhe antes do que está acima (Alt+↑ na lista)</translation>
    </message>
    <message>
        <source>Let the group choose after the one below it (Alt+↓ in the list)</source>
        <translation>O grupo escolhe depois do que está abaixo (Alt+↓ na lista)</translation>
    </message>
    <message>
        <source>Its students go to the groups below, or to none (Del in the list)</source>
        <translation>Os alunos dele passam para os grupos de baixo, ou para nenhum (Del na lista)</translation>
    </message>
    <message>
        <source>Congratulate, finished, follow up and rescue, as the program came; can be undone</source>
        <translation>Parabenizar, Concluíram, Acompanhar e Resgatar, como vieram no programa; dá para desfazer</translation>
    </message>
    <message>
        <source>Rule of “%1” changed</source>
        <translation>Regra de “%1” alterada</translation>
    </message>
    <message>
        <source>Group “%1” renamed</source>
        <translation>Grupo “%1” renomeado</translation>
    </message>
    <message>
        <source>Who has none does not meet this condition.</source>
        <translation>Quem não tem avanço não atende a esta condição.</translation>
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
    <message>
        <source>A sample of the repeated cells is asked all the same: how many turned out to be others.</source>
        <translation>Uma amostra das repetidas é pedida mesmo assim: quantas vieram diferentes.</translation>
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
    <message>
        <source>Click a situation, or choose it with ↑ ↓ and press Enter, to see its students.</source>
        <translation>Clique em uma situação, ou escolha com ↑ ↓ e pressione Enter, para ver seus alunos.</translation>
    </message>
</context>
<context>
    <name>farol::ui::SituationTag</name>
    <message>
        <source>stalled</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca entrou</translation>
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
    <name>farol::ui::StatusChip</name>
    <message>
        <source>Only students who are “%1”; press again for all.
The number is of all students of the filter.</source>
        <translation>Só os alunos em “%1”; pressione de novo para todos.
O número é de todos os alunos do filtro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farol::ui::StatusChips</name>
    <message>
        <source>Situations shown</source>
        <translation>Situações mostradas</translation>
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
    <name>farol::ui::StudentBody</name>
    <message>
        <source>Gain by week (p.p.)</source>
        <translation>Avanço por semana (p.p.)</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Turmas over time</source>
        <translation>Turmas ao longo do tempo</translation>
    </message>
    <message>
        <source>Weeks of the student</source>
        <translation>Semanas do aluno</translation>
    </message>
    <message>
        <source>Courses of the student</source>
        <translation>Cursos do aluno</translation>
    </message>
    <message>
        <source>See turma %1</source>
        <translation>Ver a turma %1</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>week %1 · upright tick = expected</source>
        <translation>semana %1 · traço vertical = esperado</translation>
    </message>
    <message>
        <source>See the &amp;charts</source>
        <translation>Ver &amp;gráficos</translation>
    </message>
    <message>
        <source>See the &amp;table</source>
        <translation>Ver ta&amp;bela</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>A dashed bar is estimated, a hatched week was not collected.</source>
        <translation>Barra tracejada é estimativa; semana hachurada não foi coletada.</translation>
    </message>
</context>
<context>
    <name>farol::ui::StudentFilterButton</name>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>students</comment>
        <translation>todos</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n escolha</numerusform>
            <numerusform>%n escolhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::StudentFilterForm</name>
    <message>
        <source>Situation in the last week</source>
        <translation>Situação na última semana</translation>
    </message>
    <message>
        <source>only stalled</source>
        <translation>só parados</translation>
    </message>
    <message>
        <source>Study profile</source>
        <translation>Perfil de estudo</translation>
    </message>
    <message>
        <source>Days without entering, at least</source>
        <translation>Dias sem entrar, no mínimo</translation>
    </message>
    <message>
        <source>any</source>
        <comment>days without entering</comment>
        <translation>qualquer um</translation>
    </message>
    <message>
        <source>other</source>
        <comment>days without entering</comment>
        <translation>outro</translation>
    </message>
    <message>
        <source>Own number of days without entering</source>
        <translation>Outro número de dias sem entrar</translation>
    </message>
    <message>
        <source>Counted from today by the school&apos;s calendar. Who never entered is among them.</source>
        <translation>Contados a partir de hoje, no fuso da escola. Quem nunca entrou está incluído.</translation>
    </message>
    <message>
        <source>Narrows lists of students. Figures and charts go on counting everybody.</source>
        <translation>Filtra só as listas de alunos. Números e gráficos continuam contando todos.</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Todos os alunos</translation>
    </message>
    <message>
        <source>Take these filters back</source>
        <translation>Tirar estes filtros</translation>
    </message>
</context>
<context>
    <name>farol::ui::StudentHead</name>
    <message>
        <source>Copy e-&amp;mail</source>
        <translation>Copiar e-&amp;mail</translation>
    </message>
    <message>
        <source>Write on &amp;WhatsApp</source>
        <translation>Escrever no &amp;WhatsApp</translation>
    </message>
    <message>
        <source>Phone copied.</source>
        <translation>Telefone copiado.</translation>
    </message>
    <message>
        <source>E-mail copied.</source>
        <translation>E-mail copiado.</translation>
    </message>
    <message>
        <source>Copy the phone</source>
        <translation>Copiar o telefone</translation>
    </message>
    <message>
        <source>Opens a chat with the student in your WhatsApp; nothing is sent (Ctrl+T)</source>
        <translation>Abre uma conversa com o aluno no seu WhatsApp; nada é enviado (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Copiar &amp;telefone</translation>
    </message>
    <message>
        <source>See in Turma %1 · %2</source>
        <translation>Ver na Turma %1 · %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar a %1</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+←)</source>
        <translation>Voltar a %1 (Alt+←)</translation>
    </message>
</context>
<context>
    <name>farol::ui::StudentPage</name>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>No photo of %1 in a turma</source>
        <translation>Nenhuma foto de %1 em uma turma</translation>
    </message>
    <message>
        <source>The student is registered, but no collection found them in a turma of this school.</source>
        <translation>O aluno está no cadastro, mas nenhuma coleta o encontrou em uma turma desta escola.</translation>
    </message>
    <message>
        <source>This student is not in the history</source>
        <translation>Este aluno não está no histórico</translation>
    </message>
    <message>
        <source>It may be that the file is another one now. Look for the student by name.</source>
        <translation>Talvez o arquivo agora seja outro. Procure o aluno pelo nome.</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>Escolha um aluno</translation>
    </message>
    <message>
        <source>Double-click a row of a list of students, or look for one by name, e-mail or phone.</source>
        <translation>Dê dois cliques na linha de uma lista de alunos, ou procure pelo nome, e-mail ou telefone.</translation>
    </message>
    <message>
        <source>Find a student (Ctrl+K)</source>
        <translation>Procurar um aluno (Ctrl+K)</translation>
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
        <translation>nunca entrou</translation>
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
    <name>farol::ui::TableView</name>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
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
    <message>
        <source>Courses that are collected now</source>
        <translation>Cursos coletados atualmente</translation>
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
    <name>farol::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>Saved views: filters and how the page shows them, under a name</source>
        <translation>Visões salvas: os filtros e a forma da página, com um nome</translation>
    </message>
</context>
<context>
    <name>farol::ui::ViewsPanel</name>
    <message>
        <source>Name for what is on the page now</source>
        <translation>Nome para o que está na página</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da visão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open this view (Enter)</source>
        <translation>Abrir esta visão (Enter)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Dar outro nome (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Delete this view (Del)</source>
        <translation>Excluir esta visão (Del)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Outra visão tem este nome.</translation>
    </message>
    <message>
        <source>New name of “%1”. Esc leaves it.</source>
        <translation>Novo nome de “%1”. Esc deixa como está.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keeps the filters, without the search, and how this page shows them.</source>
        <translation>Guarda os filtros, sem a busca, e a forma desta página.</translation>
    </message>
    <message>
        <source>View “%1” was deleted.</source>
        <translation>A visão “%1” foi excluída.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n views already. Delete one first.</source>
        <translation>
            <numerusform>Já há %n visão. Exclua uma antes.</numerusform>
            <numerusform>Já há %n visões. Exclua uma antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Presentation mode hides the names of views. Leave it to save, rename or delete one.</source>
        <translation>O modo apresentação esconde os nomes das visões. Saia dele para salvar, renomear ou excluir.</translation>
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
    <message>
        <source>%1, in progress</source>
        <extracomment>%1 is a week that is not over</extracomment>
        <translation>%1, em andamento</translation>
    </message>
    <message>
        <source>%1 in progress</source>
        <translation>%1 em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without a photo</source>
        <translation>
            <numerusform>%n semana sem foto</numerusform>
            <numerusform>%n semanas sem foto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::WeekSlider</name>
    <message>
        <source>Range of weeks: ← and → move the last week, with Shift the first</source>
        <translation>Intervalo de semanas: ← e → movem a última semana, com Shift a primeira</translation>
    </message>
    <message>
        <source>No photo was taken in this week.</source>
        <translation>Não houve foto nesta semana.</translation>
    </message>
    <message>
        <source>Cells answered of those expected (all but no access), of the cohorts and courses of the filter.</source>
        <translation>Células coletadas das esperadas (todas menos sem acesso), nas turmas e cursos do filtro.</translation>
    </message>
    <message>
        <source>Nobody of this filter was in the photo.</source>
        <translation>Ninguém deste filtro estava na foto.</translation>
    </message>
    <message>
        <source>In progress: the week is not over, and its photo may still change.</source>
        <translation>Em andamento: a semana não terminou, e a foto ainda pode mudar.</translation>
    </message>
    <message>
        <source>From: %1. To: %2.</source>
        <translation>De: %1. Até: %2.</translation>
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
