<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeGroups</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) new in the lists of the tags</source>
        <translation>
            <numerusform>%n student new in the lists of the tags</numerusform>
            <numerusform>%n students new in the lists of the tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them back after a time without</source>
        <translation>
            <numerusform>%n of them back after a time without</numerusform>
            <numerusform>%n of them back after a time without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) no longer in the lists of the tags</source>
        <translation>
            <numerusform>%n student no longer in the lists of the tags</numerusform>
            <numerusform>%n students no longer in the lists of the tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in other turmas of the trilha</source>
        <translation>
            <numerusform>%n student in other turmas of the trilha</numerusform>
            <numerusform>%n students in other turmas of the trilha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n course(s)</source>
        <extracomment>%1 is &quot;38 students&quot;</extracomment>
        <translation>
            <numerusform>%1, %n course</numerusform>
            <numerusform>%1, %n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) without a gain in the last two photos</source>
        <translation>
            <numerusform>%n student without a gain in the last two photos</numerusform>
            <numerusform>%n students without a gain in the last two photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) with a gain after they had stopped</source>
        <translation>
            <numerusform>%n student with a gain after they had stopped</numerusform>
            <numerusform>%n students with a gain after they had stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) with less in a course: new lessons or a reset</source>
        <translation>
            <numerusform>%n student with less in a course: new lessons or a reset</numerusform>
            <numerusform>%n students with less in a course: new lessons or a reset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1</source>
        <extracomment>%1 is &quot;9 students&quot;</extracomment>
        <translation>
            <numerusform>%n cell of %1</numerusform>
            <numerusform>%n cells of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The connection works: %n tag(s) found.</source>
        <translation>
            <numerusform>The connection works: %n tag found.</numerusform>
            <numerusform>The connection works: %n tags found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: expected %n name(s) after it.</source>
        <translation>
            <numerusform>%1: expected %n name after it.</numerusform>
            <numerusform>%1: expected %n names after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of students could not be obtained; the last known ones were kept.</source>
        <translation>
            <numerusform>%n list of students could not be obtained; the last known one was kept.</numerusform>
            <numerusform>%n lists of students could not be obtained; the last known ones were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in %1 checked</source>
        <translation>
            <numerusform>%n difference in %1 checked</numerusform>
            <numerusform>%n differences in %1 checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) repeated without asking; %1.</source>
        <translation>
            <numerusform>%n cell repeated without asking; %1.</numerusform>
            <numerusform>%n cells repeated without asking; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies are large: only the last %n fit in 2 GB.</source>
        <translation>
            <numerusform>The copies are large: only the last one fits in 2 GB.</numerusform>
            <numerusform>The copies are large: only the last %n fit in 2 GB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The student was erased; cells and figures stay. %n copy(ies) of the history rewritten.</source>
        <translation>
            <numerusform>The student was erased; cells and figures stay. %n copy of the history rewritten.</numerusform>
            <numerusform>The student was erased; cells and figures stay. %n copies of the history rewritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of Excel takes; they end in &quot;…&quot;.</source>
        <translation>
            <numerusform>%n text was longer than a cell of Excel takes; it ends in &quot;…&quot;.</numerusform>
            <numerusform>%n texts were longer than a cell of Excel takes; they end in &quot;…&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1: %2 (%n row(s), first in %3)</source>
        <translation>
            <numerusform>Left out: %1: %2 (%n row, first in %3)</numerusform>
            <numerusform>Left out: %1: %2 (%n rows, first in %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2: %n cell(s) to fill, %3 of them doubtful zeros</source>
        <translation>
            <numerusform>%1 · %2: %n cell to fill, %3 of them doubtful zeros</numerusform>
            <numerusform>%1 · %2: %n cells to fill, %3 of them doubtful zeros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CohortCharts</name>
    <message numerus="yes">
        <source>of %Ln earlier cohort(s)</source>
        <translation>
            <numerusform>of %Ln earlier cohort</numerusform>
            <numerusform>of %Ln earlier cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier cohort(s) missing</source>
        <translation>
            <numerusform>%Ln earlier cohort missing</numerusform>
            <numerusform>%Ln earlier cohorts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p10 to p90 of %Ln earlier cohort(s)</source>
        <translation>
            <numerusform>p10 to p90 of %Ln earlier cohort</numerusform>
            <numerusform>p10 to p90 of %Ln earlier cohorts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In study week %1, %Ln cohort(s) that started before it: p10 %2, median %3, p90 %4.</source>
        <translation>
            <numerusform>In study week %1, %Ln cohort that started before it: p10 %2, median %3, p90 %4.</numerusform>
            <numerusform>In study week %1, %Ln cohorts that started before it: p10 %2, median %3, p90 %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tutor(s)</source>
        <translation>
            <numerusform>%n tutor</numerusform>
            <numerusform>%n tutors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>cohort(s) %1</source>
        <translation>
            <numerusform>cohort %1</numerusform>
            <numerusform>cohorts %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>course(s) %1</source>
        <translation>
            <numerusform>course %1</numerusform>
            <numerusform>courses %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tutor(s) %1</source>
        <translation>
            <numerusform>tutor %1</numerusform>
            <numerusform>tutors %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more without entering</source>
        <translation>
            <numerusform>%n day or more without entering</numerusform>
            <numerusform>%n days or more without entering</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message numerus="yes">
        <source>Half of %Ln student(s) finished within these weeks</source>
        <translation>
            <numerusform>Half of %Ln student finished within these weeks</numerusform>
            <numerusform>Half of %Ln students finished within these weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s) more came with progress: nobody knows since when</source>
        <translation>
            <numerusform>%Ln student more came with progress: nobody knows since when</numerusform>
            <numerusform>%Ln students more came with progress: nobody knows since when</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%Ln day(s) or more without entering, or never entered</source>
        <translation>
            <numerusform>%Ln day or more without entering, or never entered</numerusform>
            <numerusform>%Ln days or more without entering, or never entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entered in the last %Ln day(s)</source>
        <translation>
            <numerusform>entered in the last %Ln day</numerusform>
            <numerusform>entered in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name may have up to %Ln character(s).</source>
        <translation>
            <numerusform>The name may have up to %Ln character.</numerusform>
            <numerusform>The name may have up to %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type a number of days from 0 to %Ln.</source>
        <translation>
            <numerusform>Type a number of days from 0 to %Ln.</numerusform>
            <numerusform>Type a number of days from 0 to %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message may have up to %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>The message may have up to %Ln character. Shorten it.</numerusform>
            <numerusform>The message may have up to %Ln characters. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be up to %Ln group(s). Remove one first.</source>
        <translation>
            <numerusform>There may be up to %Ln group. Remove one first.</numerusform>
            <numerusform>There may be up to %Ln groups. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of these %Ln doubtful zero(s)</source>
        <translation>
            <numerusform>of these %Ln doubtful zero</numerusform>
            <numerusform>of these %Ln doubtful zeros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more left out</source>
        <translation>
            <numerusform>… and %Ln more left out</numerusform>
            <numerusform>… and %Ln more left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more that stay</source>
        <translation>
            <numerusform>… and %Ln more that stay</numerusform>
            <numerusform>… and %Ln more that stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported: %Ln thing(s) to set right in the table.</source>
        <translation>
            <numerusform>Nothing can be imported: %Ln thing to set right in the table.</numerusform>
            <numerusform>Nothing can be imported: %Ln things to set right in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turma(s) would change.</source>
        <translation>
            <numerusform>%Ln turma would change.</numerusform>
            <numerusform>%Ln turmas would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPack</name>
    <message numerus="yes">
        <source>%Ln turma(s) of %1</source>
        <translation>
            <numerusform>%Ln turma of %1</numerusform>
            <numerusform>%Ln turmas of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message numerus="yes">
        <source>%Ln cell(s) not collected: %1. Outside the means.</source>
        <translation>
            <numerusform>%Ln cell not collected: %1. Outside the means.</numerusform>
            <numerusform>%Ln cells not collected: %1. Outside the means.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceVersions</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackLists</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more kind(s) of change</source>
        <translation>
            <numerusform>and %Ln more kind of change</numerusform>
            <numerusform>and %Ln more kinds of change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackTable</name>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s) that the filter shows</source>
        <translation>
            <numerusform>%Ln student that the filter shows</numerusform>
            <numerusform>%Ln students that the filter shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who left</source>
        <translation>
            <numerusform>%Ln who left</numerusform>
            <numerusform>%Ln who left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressFigures</name>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message numerus="yes">
        <source>%n list(s) of students were not obtained.</source>
        <translation>
            <numerusform>%n list of students was not obtained.</numerusform>
            <numerusform>%n lists of students were not obtained.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCourses</name>
    <message numerus="yes">
        <source>%1 of %Ln finished; the tick is what is expected</source>
        <translation>
            <numerusform>%1 of %Ln finished; the tick is what is expected</numerusform>
            <numerusform>%1 of %Ln finished; the tick is what is expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudentCourseTable</name>
    <message numerus="yes">
        <source>%Ln lesson(s) completed</source>
        <translation>
            <numerusform>%Ln lesson completed</numerusform>
            <numerusform>%Ln lessons completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudentFigures</name>
    <message numerus="yes">
        <source>no study in the last %Ln week(s)</source>
        <translation>
            <numerusform>no study in the last %Ln week</numerusform>
            <numerusform>no study in the last %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a week in the last %Ln</source>
        <translation>
            <numerusform>%1 a week in the last %Ln</numerusform>
            <numerusform>%1 a week in the last %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) not collected</source>
        <translation>
            <numerusform>%Ln week not collected</numerusform>
            <numerusform>%Ln weeks not collected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message numerus="yes">
        <source>%Ln student(s) chosen</source>
        <translation>
            <numerusform>%Ln student chosen</numerusform>
            <numerusform>%Ln students chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagHint</name>
    <message numerus="yes">
        <source>In Cademí: %1 · %n student(s)</source>
        <translation>
            <numerusform>In Cademí: %1 · %n student</numerusform>
            <numerusform>In Cademí: %1 · %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ChangesBody</name>
    <message numerus="yes">
        <source>who entered</source>
        <translation>
            <numerusform>who entered</numerusform>
            <numerusform>who entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who left</source>
        <translation>
            <numerusform>who left</numerusform>
            <numerusform>who left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ChangesPage</name>
    <message numerus="yes">
        <source>%1 compared with week %2, %n week(s) before: gains are estimates</source>
        <translation>
            <numerusform>%1 compared with week %2, %n week before: gains are estimates</numerusform>
            <numerusform>%1 compared with week %2, %n weeks before: gains are estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not collected. Who is in them does not appear as stopped nor as fallen back.</source>
        <translation>
            <numerusform>%n cell were not collected. Who is in them does not appear as stopped nor as fallen back.</numerusform>
            <numerusform>%n cells were not collected. Who is in them does not appear as stopped nor as fallen back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::CohortsBody</name>
    <message numerus="yes">
        <source>%Ln cohort(s)</source>
        <translation>
            <numerusform>%Ln cohort</numerusform>
            <numerusform>%Ln cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a start that has come</source>
        <translation>
            <numerusform>%Ln without a start that has come</numerusform>
            <numerusform>%Ln without a start that has come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::CohortsPage</name>
    <message numerus="yes">
        <source>%Ln cohort(s)</source>
        <translation>
            <numerusform>%Ln cohort</numerusform>
            <numerusform>%Ln cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::CollectStep</name>
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
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::CollectionBar</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ConnectionForm</name>
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
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ConnectionSection</name>
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
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::CoursePanel</name>
    <message numerus="yes">
        <source>%n course(s), one after the other in this order</source>
        <translation>
            <numerusform>%n course, one after the other in this order</numerusform>
            <numerusform>%n courses, one after the other in this order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) included in %1</source>
        <translation>
            <numerusform>%n course included in %1</numerusform>
            <numerusform>%n courses included in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::CoursePicker</name>
    <message numerus="yes">
        <source>Include %n course(s)</source>
        <translation>
            <numerusform>Include %n course</numerusform>
            <numerusform>Include %n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::CoursesBody</name>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::CoursesPage</name>
    <message numerus="yes">
        <source>%Ln cohort(s)</source>
        <translation>
            <numerusform>%Ln cohort</numerusform>
            <numerusform>%Ln cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::EraseDialog</name>
    <message numerus="yes">
        <source>The personal data is erased, also in %n copy(ies) of the history.</source>
        <translation>
            <numerusform>The personal data is erased, also in %n copy of the history.</numerusform>
            <numerusform>The personal data is erased, also in %n copies of the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ExportNotices</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of Excel takes and end in “…”.</source>
        <translation>
            <numerusform>%n text was longer than a cell of Excel takes and ends in “…”.</numerusform>
            <numerusform>%n texts were longer than a cell of Excel takes and end in “…”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::GoDialog</name>
    <message numerus="yes">
        <source>and %Ln more: type more of the name</source>
        <translation>
            <numerusform>and %Ln more: type more of the name</numerusform>
            <numerusform>and %Ln more: type more of the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::GroupSide</name>
    <message numerus="yes">
        <source>%1, %Ln student(s)</source>
        <translation>
            <numerusform>%1, %Ln student</numerusform>
            <numerusform>%1, %Ln students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::GroupsBody</name>
    <message numerus="yes">
        <source>%Ln student(s) match.</source>
        <translation>
            <numerusform>%Ln student match.</numerusform>
            <numerusform>%Ln students match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in a group above.</source>
        <translation>
            <numerusform>%Ln of them are in a group above.</numerusform>
            <numerusform>%Ln of them are in a group above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this group.</source>
        <translation>
            <numerusform>%Ln in this group.</numerusform>
            <numerusform>%Ln in this group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln student(s)</source>
        <translation>
            <numerusform>%1 of %Ln student</numerusform>
            <numerusform>%1 of %Ln students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) missing.</source>
        <translation>
            <numerusform>%Ln photo missing.</numerusform>
            <numerusform>%Ln photos missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) copied.</source>
        <translation>
            <numerusform>%Ln e-mail copied.</numerusform>
            <numerusform>%Ln e-mails copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln student(s) of the list without one.</source>
        <translation>
            <numerusform>%Ln student of the list without one.</numerusform>
            <numerusform>%Ln students of the list without one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n thing(s) that the view “%1” names are gone from the school. It shows what there is.</source>
        <translation>
            <numerusform>%n thing that the view “%1” names are gone from the school. It shows what there is.</numerusform>
            <numerusform>%n things that the view “%1” names are gone from the school. It shows what there is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::Notices</name>
    <message numerus="yes">
        <source>Week %1: %2. The list of students of %n cohort(s) was not obtained; collect again to complete it.</source>
        <translation>
            <numerusform>Week %1: %2. The list of students of %n cohort was not obtained; collect again to complete it.</numerusform>
            <numerusform>Week %1: %2. The lists of students of %n cohorts were not obtained; collect again to complete it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The copies are large: only the last %n fit in 2 GB.</source>
        <translation>
            <numerusform>%1 The copies are large: only the last one fits in 2 GB.</numerusform>
            <numerusform>%1 The copies are large: only the last %n fit in 2 GB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ProblemsDialog</name>
    <message numerus="yes">
        <source>Nothing was changed. %n thing(s) to set right in the file:</source>
        <translation>
            <numerusform>Nothing was changed. %n thing to set right in the file:</numerusform>
            <numerusform>Nothing was changed. %n things to set right in the file:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ProfileCard</name>
    <message numerus="yes">
        <source>A profile needs %1 gains: %Ln more week(s).</source>
        <translation>
            <numerusform>A profile needs %1 gains: %Ln more week.</numerusform>
            <numerusform>A profile needs %1 gains: %Ln more weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gains of the last %Ln week(s)</source>
        <translation>
            <numerusform>Gains of the last %Ln week</numerusform>
            <numerusform>Gains of the last %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ProgressBody</name>
    <message numerus="yes">
        <source>%Ln student(s)</source>
        <translation>
            <numerusform>%Ln student</numerusform>
            <numerusform>%Ln students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of who left</source>
        <translation>
            <numerusform>%Ln row of who left</numerusform>
            <numerusform>%Ln rows of who left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cohort(s) chosen</source>
        <translation>
            <numerusform>%Ln cohort chosen</numerusform>
            <numerusform>%Ln cohorts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s) chosen</source>
        <translation>
            <numerusform>%Ln course chosen</numerusform>
            <numerusform>%Ln courses chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::RecessPaste</name>
    <message numerus="yes">
        <source>Include %n week(s)</source>
        <translation>
            <numerusform>Include %n week</numerusform>
            <numerusform>Include %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::RecessSection</name>
    <message numerus="yes">
        <source>%n week(s) of recess</source>
        <translation>
            <numerusform>%n week of recess</numerusform>
            <numerusform>%n weeks of recess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) included</source>
        <translation>
            <numerusform>%n week included</numerusform>
            <numerusform>%n weeks included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) removed</source>
        <translation>
            <numerusform>%n week removed</numerusform>
            <numerusform>%n weeks removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::SchoolDoors</name>
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
</context>
<context>
    <name>farol::ui::StudentFilterButton</name>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TagsDialog</name>
    <message numerus="yes">
        <source>&amp;Include the %n valid one(s)</source>
        <translation>
            <numerusform>&amp;Include the %n valid one</numerusform>
            <numerusform>&amp;Include the %n valid ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n tag(s) are looked at.</source>
        <translation>
            <numerusform>The first %n tag are looked at.</numerusform>
            <numerusform>The first %n tags are looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are valid</source>
        <translation>
            <numerusform>%1 of %n are valid</numerusform>
            <numerusform>%1 of %n are valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s) included</source>
        <translation>
            <numerusform>%n cohort included</numerusform>
            <numerusform>%n cohorts included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added successfully for the next collections.</source>
        <translation>
            <numerusform>%n tag added successfully for the next collections.</numerusform>
            <numerusform>%n tags added successfully for the next collections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TagsStep</name>
    <message numerus="yes">
        <source>%n turma(s) included already.</source>
        <translation>
            <numerusform>%n turma included already.</numerusform>
            <numerusform>%n turmas included already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turma(s) included</source>
        <translation>
            <numerusform>%n turma included</numerusform>
            <numerusform>%n turmas included</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TrackPanel</name>
    <message numerus="yes">
        <source>Bring it back with its %n turma(s)</source>
        <translation>
            <numerusform>Bring it back with its %n turma</numerusform>
            <numerusform>Bring it back with its %n turmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trilha %1 archived with %n turma(s)</source>
        <translation>
            <numerusform>Trilha %1 archived with %n turma</numerusform>
            <numerusform>Trilha %1 archived with %n turmas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TracksSection</name>
    <message numerus="yes">
        <source>Trilhas of the model created, with %n course(s)</source>
        <translation>
            <numerusform>Trilhas of the model created, with %n course</numerusform>
            <numerusform>Trilhas of the model created, with %n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TrustCard</name>
    <message numerus="yes">
        <source>%n difference(s) in %1</source>
        <translation>
            <numerusform>%n difference in %1</numerusform>
            <numerusform>%n differences in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TurmasPanel</name>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TurmasSection</name>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 archived</source>
        <extracomment>%1 is &quot;Turma 7 da trilha analista&quot; or &quot;3 turmas&quot;</extracomment>
        <translation>
            <numerusform>%1 archived</numerusform>
            <numerusform>%1 archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reactivated</source>
        <translation>
            <numerusform>%1 reactivated</numerusform>
            <numerusform>%1 reactivated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TutorTurmas</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::TutorsSection</name>
    <message numerus="yes">
        <source>%n tutor(s)</source>
        <translation>
            <numerusform>%n tutor</numerusform>
            <numerusform>%n tutors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tutor(s) removed</source>
        <translation>
            <numerusform>%n tutor removed</numerusform>
            <numerusform>%n tutors removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::ViewsPanel</name>
    <message numerus="yes">
        <source>There are %n views already. Delete one first.</source>
        <translation>
            <numerusform>There are %n views already. Delete one first.</numerusform>
            <numerusform>There are %n views already. Delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::WeekRangeButton</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without a photo</source>
        <translation>
            <numerusform>%n week without a photo</numerusform>
            <numerusform>%n weeks without a photo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ui::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n student(s) change situation</source>
        <translation>
            <numerusform>%n student changes situation</numerusform>
            <numerusform>%n students change situation</numerusform>
        </translation>
    </message>
</context>
</TS>
