<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
