<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The history was copied and the copy checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was restored; the one before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row refers to one that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sums of the turmas are not what the cells add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sums of the students are not what the cells add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sealed week was changed after it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week has a later photo and is not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is whole: integrity, sums and seals agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run holds the history: %1, process %2 on %3, since %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: farol-cli [--data DIR] [--json] COMMAND …

  school set --url URL [--key-stdin] [--same-school]   remember the school; the key comes from standard input
  school test                                          ask the platform for its tags
  school import FILE | school export FILE              trilhas, courses, turmas, tutors, pace, recess weeks
  tags                                                 the platform&apos;s tags and the turma that uses each
  turma add --trilha T --numero N --tag ID [--inicio AAAA-MM-DD] [--tutor NAME]
  turma list | turma archive --trilha T --numero N
  sync [--full]                                        collect the photo of this week
  status                                               last photo, coverage, failures by reason
  report NAME [--semana A[..B]] [--trilha T] [--turma N …] [--curso ID …]
         [--format table|csv|json] [--dialect br|intl] [--out FILE]
         NAME: resumo, geral, por-turma, por-curso, tabelao
  check                                                integrity, sums against cells, seals
  backup FILE | restore FILE

FAROL_API_KEY gives the key where there is no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dialect is br or intl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--semana: %1 is not a week such as 2026-W47 or 2026-W38..2026-W47.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--semana: %1 ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--turma: the trilha has no turma %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--curso: no course has the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--trilha: there is no trilha %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--turma goes with --trilha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school set needs --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key on standard input, or it has a line break or a space inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connection works: %n tag(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Registered: %1 trilhas, %2 courses, %3 turmas, %4 tutors, %5 recess weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last photo: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 students; %2 of %3 collected; %4 without access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">nenhuma ainda</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: expected %n name(s) after it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which one: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4/s · %5 not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of students could not be obtained; the last known ones were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>turma add needs --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag successfully added for the next collections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turma archive needs --trilha and --numero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turma %1 is archived; its history stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the fictitious school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Fictitious school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationNotices</name>
    <message>
        <source>This is not JSON: “%1” cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a school file (%1 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested deeper than any school file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is %1; this version reads format 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is of another kind than expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number of weeks in halves, such as 1 or 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than the tolerance, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date such as 2026-03-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a week of the calendar, such as 2026-W47.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter whole numbers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands already at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same course has another name at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trilha %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tutor %1. Register the tutor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag entered already exists. It is that of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag not found in Cademí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turma entered already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such turma: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds the photos of %1. Choose another folder for another school; if the school only moved, say so (--same-school).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for this school yet. Connect the school, or run school set with --key-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked. Unlock it (sign in again, or open its settings) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no password store that answers. On Linux install gnome-keyring or KWallet; on a server give the key in FAROL_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s password store refused. Allow Farol to use it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s password store failed. Try again; on a server give the key in FAROL_API_KEY.</source>
        <translation type="unfinished"></translation>
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
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
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
</context>
<context>
    <name>farol::ui::CollectionView</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
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
        <source>In Cademí: Settings, Integrations, API. The key stays in the system&apos;s password store, never in a file.</source>
        <translation>Na Cademí: Configurações, Integrações, API. A chave fica no cofre de senhas do sistema, nunca em arquivo.</translation>
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
        <source>The platform refused the key. Check it in Cademí under Settings, Integrations, API, and connect again.</source>
        <translation>A plataforma recusou a chave. Confira na Cademí em Configurações, Integrações, API, e conecte de novo.</translation>
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
