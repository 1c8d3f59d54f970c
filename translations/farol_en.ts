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
    <name>farol::ui::ConnectionDialog</name>
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
    <name>farol::ui::TrustCard</name>
    <message numerus="yes">
        <source>%n difference(s) in %1</source>
        <translation>
            <numerusform>%n difference in %1</numerusform>
            <numerusform>%n differences in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
