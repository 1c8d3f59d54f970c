#include "core/analytics/filter_text.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::storage::Names;

namespace {

const QString longName(120, u'ç');
const QString emoji = QString::fromUtf8("Dados 📊 & 100% = C++ #1");
const QString arabic = QString::fromUtf8("تحليل البيانات");

/// Two trilhas with a turma 12 each; courses, tutors and the second trilha with names that are hard to write.
School school()
{
    School school;
    Track analyst{{1}, QStringLiteral("analista"), {}, {}};
    qint64 id = 10;
    for (const QString& name : {QStringLiteral("SQL"), QStringLiteral("Estatística"), emoji, arabic, longName,
             QStringLiteral("#10"), QStringLiteral("Excel"), QStringLiteral("excel"), QStringLiteral("a\nb")})
        analyst.courses.push_back({{{id++}, name}, 2});
    Track scientist{{2}, QStringLiteral("ciência & dados"), {}, {}};
    scientist.courses = {{{{10}, QStringLiteral("Structured Query Language"), QStringLiteral("SQL")}, 2}};
    school.tracks = {analyst, scientist};
    const auto cohort = [](qint64 cohortId, qint64 track, int number) {
        Cohort one;
        one.id = {cohortId};
        one.track = {track};
        one.number = number;
        return one;
    };
    school.cohorts = {cohort(100, 1, 12), cohort(101, 1, 14), cohort(102, 1, 120), cohort(200, 2, 12)};
    school.tutors = {{{7}, QStringLiteral("Ana Conceição"), {}}, {{8}, emoji, {}}};
    return school;
}

QString textOf(const Filter& filter, TextWeeks weeks = TextWeeks::Named, Names names = Names::Shown)
{
    return filterText(filter, school(), weeks, names);
}

Week week(const char16_t* key)
{
    return *Week::fromKey(key);
}

/// Everything a filter can say.
Filter full()
{
    Filter filter;
    filter.track = TrackId{1};
    filter.from = week(u"2026-W38");
    filter.to = week(u"2026-W47");
    filter.cohorts = {{100}, {101}};
    filter.courses = {{10}, {11}};
    filter.tutors = {{7}};
    filter.students.statuses = {Status::Late, Status::OnTrack};
    filter.students.profiles = {Profile::LastWeek};
    filter.students.stalledOnly = true;
    filter.students.daysAway = 14;
    filter.students.searched = QStringLiteral("joão ávila");
    return filter;
}

void expectReadBack(const Filter& filter)
{
    const QString text = textOf(filter);
    const auto read = readFilterText(text, school());
    ASSERT_TRUE(read) << text.toStdString() << ": " << read.error().part.toStdString();
    EXPECT_EQ(read->filter, filter) << text.toStdString();
}

FilterTextError errorOf(const char* text)
{
    const auto read = readFilterText(QString::fromUtf8(text), school());
    EXPECT_FALSE(read) << text;
    return read ? FilterTextError{} : read.error();
}

} // namespace

TEST(FilterText, IsOneLineOfNaturalNames)
{
    EXPECT_EQ(textOf(full()).toStdString(),
        "trilha=analista&turma=12&turma=14&curso=SQL&curso=Estatística&tutor=Ana%20Conceição&"
        "semana=2026-W38..2026-W47&situacao=atrasado&situacao=em%20dia&parado=sim&perfil=última%20semana&dias=14&"
        "busca=joão%20ávila");
}

TEST(FilterText, ReadsBackWhatItWrote)
{
    expectReadBack(full());
    expectReadBack({});
}

TEST(FilterText, EveryOddNameIsReadBack)
{
    const School known = school();
    for (const PlannedCourse& planned : known.tracks.front().courses) {
        Filter filter;
        filter.track = TrackId{1};
        filter.courses = {planned.course.id};
        expectReadBack(filter);
        const QString text = textOf(filter);
        EXPECT_EQ(text.count(u'&'), 2) << text.toStdString();
        EXPECT_FALSE(text.contains(u' ') || text.contains(u'\n')) << text.toStdString();
    }
    Filter filter;
    filter.track = TrackId{2};
    filter.cohorts = {{200}};
    filter.courses = {{10}};
    filter.tutors = {{8}};
    expectReadBack(filter);
    EXPECT_EQ(textOf(filter, TextWeeks::Usual).toStdString().substr(0, 27), "trilha=ciência%20%26%20dad");
}

TEST(FilterText, ANameThatIsNotClearIsAnId)
{
    Filter filter;
    filter.track = TrackId{1};
    filter.courses = {{15}, {16}};
    EXPECT_EQ(textOf(filter, TextWeeks::Usual).toStdString(), "trilha=analista&curso=%2315&curso=%2316");
}

TEST(FilterText, WeeksHaveAnOpenEndOrAreOne)
{
    const auto weeks = [](std::optional<Week> from, std::optional<Week> to) {
        Filter filter;
        filter.from = from;
        filter.to = to;
        expectReadBack(filter);
        return textOf(filter).toStdString();
    };
    EXPECT_EQ(weeks(week(u"2026-W53"), {}), "semana=2026-W53..");
    EXPECT_EQ(weeks({}, week(u"2027-W01")), "semana=..2027-W01");
    EXPECT_EQ(weeks(week(u"2026-W47"), week(u"2026-W47")), "semana=2026-W47");
    EXPECT_EQ(weeks({}, {}), "semana=..");
    EXPECT_EQ(readFilterText(QStringLiteral("semana=.."), school())->weeks, TextWeeks::Named);
    EXPECT_EQ(readFilterText(QStringLiteral("trilha=analista"), school())->weeks, TextWeeks::Usual);
}

TEST(FilterText, NamesNoPersonWhileNamesAreMasked)
{
    const QString text = textOf(full(), TextWeeks::Named, Names::Masked);
    for (const char16_t* name : {u"Concei", u"tutor", u"joão", u"ávila", u"busca"})
        EXPECT_FALSE(text.contains(QStringView(name), Qt::CaseInsensitive)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"dias=14"));
}

TEST(FilterText, LeavesOutWhatTheSchoolDoesNotHave)
{
    Filter filter;
    filter.track = TrackId{1};
    filter.cohorts = {{999}, {100}};
    filter.courses = {{999}};
    filter.tutors = {{999}};
    EXPECT_EQ(textOf(filter, TextWeeks::Usual).toStdString(), "trilha=analista&turma=12");
    filter.track = TrackId{999};
    EXPECT_EQ(textOf(filter, TextWeeks::Usual).toStdString(), "");
}

TEST(FilterText, IsReadAsAPersonTypesIt)
{
    const auto read = readFilterText(QString::fromUtf8("  Turma=12& Situação=ATRASADO&TRILHA=Analista&"
                                                       "curso=estatistica&tutor=ana%20conceicao&parado=NÃO&"
                                                       "situacao=atrasado&semana=2026-w47&&turma=12\n"),
        school());
    ASSERT_TRUE(read) << read.error().part.toStdString();
    EXPECT_EQ(read->filter.cohorts, std::vector{CohortId{100}});
    EXPECT_EQ(read->filter.courses, std::vector{CourseId{11}});
    EXPECT_EQ(read->filter.tutors, std::vector{TutorId{7}});
    EXPECT_EQ(read->filter.students.statuses, std::vector{Status::Late});
    EXPECT_FALSE(read->filter.students.stalledOnly);
    EXPECT_EQ(read->filter.from, week(u"2026-W47"));
    EXPECT_EQ(read->filter.to, week(u"2026-W47"));
}

TEST(FilterText, WhatIsWrongIsNamedWithItsPart)
{
    using Fault = FilterTextFault;
    const std::tuple<const char*, Fault, const char*, const char*> table[] = {
        {"trilha=gestor", Fault::NoSuchTrack, "trilha=gestor", "gestor"},
        {"turma=12", Fault::NoTrack, "turma=12", "12"},
        {"curso=SQL", Fault::NoTrack, "curso=SQL", "SQL"},
        {"trilha=analista&turma=99", Fault::NoSuchCohort, "turma=99", "99"},
        {"trilha=analista&turma=", Fault::NoSuchCohort, "turma=", ""},
        {"trilha=analista&turma=%23200", Fault::NoSuchCohort, "turma=#200", "#200"},
        {"trilha=analista&curso=Python", Fault::NoSuchCourse, "curso=Python", "Python"},
        {"trilha=analista&curso=EXCEL", Fault::NoSuchCourse, "curso=EXCEL", "EXCEL"},
        {"tutor=Beatriz", Fault::NoSuchTutor, "tutor=Beatriz", "Beatriz"},
        {"semana=47", Fault::NotWeeks, "semana=47", "47"},
        {"semana=", Fault::NotWeeks, "semana=", ""},
        {"semana=2025-W53", Fault::NotWeeks, "semana=2025-W53", "2025-W53"},
        {"semana=2026-W01..2026-W02..2026-W03", Fault::NotWeeks, "semana=2026-W01..2026-W02..2026-W03",
            "2026-W01..2026-W02..2026-W03"},
        {"semana=2026-W48..2026-W47", Fault::Backwards, "semana=2026-W48..2026-W47", "2026-W48..2026-W47"},
        {"situacao=bom", Fault::NoSuchStatus, "situacao=bom", "bom"},
        {"perfil=bom", Fault::NoSuchProfile, "perfil=bom", "bom"},
        {"parado=talvez", Fault::NotYesOrNo, "parado=talvez", "talvez"},
        {"dias=0", Fault::NotDays, "dias=0", "0"},
        {"dias=-3", Fault::NotDays, "dias=-3", "-3"},
        {"dias=99999999999", Fault::NotDays, "dias=99999999999", "99999999999"},
        {"cor=azul", Fault::UnknownKey, "cor=azul", "azul"},
        {"bom dia", Fault::NotAPart, "bom dia", ""},
        {"dias=7&dias=8", Fault::Twice, "dias=8", "8"},
        {"", Fault::Empty, "", ""},
        {" && ", Fault::Empty, "", ""},
    };
    for (const auto& [text, fault, part, value] : table) {
        const FilterTextError error = errorOf(text);
        EXPECT_EQ(error.fault, fault) << text;
        EXPECT_EQ(error.part.toStdString(), part) << text;
        EXPECT_EQ(error.value.toStdString(), value) << text;
    }
    EXPECT_EQ(errorOf("trilha=analista&turma=99").track, u"analista");
}

TEST(FilterText, AClipboardFullOfSomethingElseIsShortInTheError)
{
    const QString page(5000, u'x');
    const auto read = readFilterText(page, school());
    ASSERT_FALSE(read);
    EXPECT_LE(read.error().part.size(), 61);
    EXPECT_EQ(readFilterText(QString(1'000'000, u'='), school()).error().fault, FilterTextFault::TooLong);
}
