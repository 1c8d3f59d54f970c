#include "ui/filter_words.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

domain::School school()
{
    domain::School school;
    domain::Track track{{1}, QStringLiteral("analista"), {}, {}};
    track.courses = {{{{10}, QStringLiteral("Structured Query Language"), QStringLiteral("SQL")}, 2},
        {{{11}, QStringLiteral("Excel\n2")}, 2}};
    school.tracks = {track};
    for (const int number : {12, 14, 15}) {
        domain::Cohort cohort;
        cohort.id = {number};
        cohort.track = {1};
        cohort.number = number;
        school.cohorts.push_back(cohort);
    }
    school.tutors = {{{7}, QStringLiteral("Ana"), {}}};
    return school;
}

std::string wordsOf(const domain::Filter& filter, storage::Names names = storage::Names::Shown)
{
    const Numbers numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
    return filterWords(filter, school(), numbers, names).toStdString();
}

domain::Filter full()
{
    domain::Filter filter;
    filter.track = domain::TrackId{1};
    filter.cohorts = {{12}, {14}, {15}, {99}};
    filter.courses = {{10}, {11}};
    filter.tutors = {{7}};
    filter.from = domain::Week::fromKey(u"2026-W38");
    filter.to = domain::Week::fromKey(u"2026-W47");
    filter.students.statuses = {domain::Status::Late};
    filter.students.profiles = {domain::Profile::Steady};
    filter.students.stalledOnly = true;
    filter.students.daysAway = 14;
    filter.students.searched = QStringLiteral("joão");
    return filter;
}

} // namespace

TEST(FilterWords, SayTheWholeFilter)
{
    EXPECT_EQ(wordsOf(full()),
        "Track analista · cohort(s) 12, 14 and 15 · course(s) SQL and Excel 2 · tutor(s) Ana · weeks 38 to 47 of 2026 "
        "· late · stalled · profile steady · 14 day(s) or more without entering · search “joão”");
    EXPECT_EQ(wordsOf({}), "");
}

TEST(FilterWords, NameNoPersonWhileNamesAreMasked)
{
    const QString words = QString::fromStdString(wordsOf(full(), storage::Names::Masked));
    EXPECT_FALSE(words.contains(u"Ana") || words.contains(u"joão")) << words.toStdString();
}

TEST(FilterWords, WeeksMayBeOneOrOpen)
{
    domain::Filter filter;
    filter.to = domain::Week::fromKey(u"2027-W01");
    EXPECT_EQ(wordsOf(filter), "up to week 1 of 2027");
    filter.from = domain::Week::fromKey(u"2026-W53");
    EXPECT_EQ(wordsOf(filter), "weeks 53 of 2026 to 1 of 2027");
    filter.to.reset();
    EXPECT_EQ(wordsOf(filter), "from week 53 of 2026 on");
    filter.to = filter.from;
    EXPECT_EQ(wordsOf(filter), "week 53 of 2026");
}

TEST(FilterWords, EveryFaultOfATextHasItsSentence)
{
    for (int fault = 0; fault <= int(analytics::FilterTextFault::NotDays); ++fault) {
        const analytics::FilterTextError error{
            analytics::FilterTextFault(fault), QStringLiteral("a=b"), QStringLiteral("b"), QStringLiteral("analista")};
        const QString words = sentence(error);
        EXPECT_TRUE(words.endsWith(u'.')) << fault;
        EXPECT_GT(words.size(), 12) << fault;
        EXPECT_FALSE(words.contains(u'%')) << words.toStdString();
    }
    EXPECT_EQ(sentence({analytics::FilterTextFault::NoSuchCohort, QStringLiteral("turma=99"), QStringLiteral("99"),
                  QStringLiteral("analista")}),
        u"turma=99: there is no turma 99 in analista.");
}
