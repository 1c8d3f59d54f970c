#include "core/school/proposals.h"
#include "core/school/start_proposal.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;

namespace {

domain::Listed made(const char* utc)
{
    domain::Listed listed;
    if (*utc)
        listed.student.createdAt = QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate);
    return listed;
}

std::optional<QDate> startOf(const std::vector<const char*>& instants)
{
    std::vector<domain::Listed> listed;
    for (const char* instant : instants)
        listed.push_back(made(instant));
    return proposedStart(listed, domain::defaultZone());
}

} // namespace

TEST(Proposals, ATurmaBeginsInTheWeekInWhichMostAccountsWereMade)
{
    EXPECT_EQ(startOf({"2026-03-04T12:00:00Z", "2026-03-02T12:00:00Z", "2026-03-20T12:00:00Z"}), QDate(2026, 3, 2));
    // Monday 02:59 UTC is still Sunday at the school.
    EXPECT_EQ(startOf({"2026-03-09T02:59:00Z"}), QDate(2026, 3, 2));
    EXPECT_EQ(startOf({"2026-03-09T03:00:00Z"}), QDate(2026, 3, 9));
}

TEST(Proposals, OfTwoSuchWeeksTheEarlierOne)
{
    EXPECT_EQ(startOf({"2026-03-20T12:00:00Z", "2026-03-04T12:00:00Z"}), QDate(2026, 3, 2));
}

TEST(Proposals, WithoutDatesThereIsNoStart)
{
    EXPECT_EQ(startOf({}), std::nullopt);
    EXPECT_EQ(startOf({"", ""}), std::nullopt);
    EXPECT_EQ(startOf({"1970-01-01T12:00:00Z"}), std::nullopt) << "no turma began then";
    EXPECT_EQ(startOf({"", "2026-03-04T12:00:00Z"}), QDate(2026, 3, 2));
}

TEST(Proposals, TheNumberStandsInTheNameOfTheTag)
{
    const std::pair<const char*, std::optional<int>> cases[] = {
        {"Analista T18 11/2026", 18},
        {"analista t07", 7},
        {"TURMA 12", 12},
        {"Turma nº 9 - Março/2026", 9},
        {"turma-13", 13},
        {"Cientista 4", 4},
        {"Cientista 4 03/2026", 4},
        {"Cientista 2026", std::nullopt},
        {"Black Friday 2025 lote 3", 3},
        {"Lote 3 grupo 4", std::nullopt},
        {"T 5", 5},
        {"Turma 0", std::nullopt},
        {"alunos", std::nullopt},
        {"", std::nullopt},
        {"turma 99999999", std::nullopt},
        {"start2", 2},
    };
    for (const auto& [name, number] : cases)
        EXPECT_EQ(numberIn(QString::fromUtf8(name)), number) << name;
}

TEST(Proposals, TheTrilhaStandsInTheNameOfTheTag)
{
    const domain::School school =
        world("trilha analista\n  curso 1 SQL 1\ntrilha \"analista pleno\"\n  curso 2 Git 1\n").school();
    const auto track = [&](const char* name) {
        const auto id = trackIn(school, QString::fromUtf8(name));
        return id ? school.track(*id)->name : QString();
    };
    EXPECT_EQ(track("Anàlista T18"), u"analista");
    EXPECT_EQ(track("Analista Pleno T2"), u"analista pleno");
    EXPECT_EQ(track("Analistas T18"), QString()) << "another word";
    EXPECT_EQ(track("Cientista"), QString());
}

TEST(Proposals, TheNextNumberCountsArchivedTurmas)
{
    const domain::School school = world("trilha a\n  curso 1 SQL 1\ntrilha b\n  curso 2 Git 1\n"
                                        "turma a 2 tag=1\nturma a 12 tag=2 arquivada\n")
                                      .school();
    EXPECT_EQ(nextNumber(school, school.tracks[0].id), 13);
    EXPECT_EQ(nextNumber(school, school.tracks[1].id), 1);
}
