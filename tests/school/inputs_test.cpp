#include "core/school/inputs.h"
#include "core/school/limits.h"

#include <gtest/gtest.h>

using namespace farol::school;
using enum ProblemKind;

namespace {

const QString field = QStringLiteral("campo");

template <typename T>
std::optional<T> valueOf(const Read<T>& read)
{
    return read ? std::optional(*read) : std::nullopt;
}

template <typename T>
ProblemKind kindOf(const Read<T>& read)
{
    EXPECT_FALSE(read);
    EXPECT_EQ(read.error().place, field);
    return read ? NotJson : read.error().kind;
}

} // namespace

TEST(Inputs, ANameIsTidiedAndMustHaveSomethingInIt)
{
    EXPECT_EQ(valueOf(readName(field, QStringLiteral("  Ana \n Conceição "))), QStringLiteral("Ana Conceição"));
    EXPECT_EQ(kindOf(readName(field, QStringLiteral(" \t "))), Empty);
    EXPECT_EQ(kindOf(readName(field, QString(QChar(0x301)))), Empty) << "an accent without its letter";
    EXPECT_TRUE(readName(field, QString(longestText, u'á')));
    EXPECT_EQ(kindOf(readName(field, QString(500, u'a'))), TooLong);
    EXPECT_LT(readName(field, QString(500, u'a')).error().value.size(), 100) << "what is shown of it is short";
}

TEST(Inputs, ANumberMayBePastedWithSpacesOrAsTheAddressOfATag)
{
    EXPECT_EQ(valueOf(readNumber(field, QStringLiteral(" 48213 "), largestId)), 48213);
    EXPECT_EQ(valueOf(readNumber(field, QStringLiteral("48 213"), largestId)), 48213);
    EXPECT_EQ(valueOf(readNumber(
                  field, QStringLiteral("https://escola.cademi.com.br/admin/tag/48213/editar?x=9"), largestId)),
        48213);
    EXPECT_EQ(valueOf(readNumber(field, QStringLiteral("007"), 999)), 7);
}

TEST(Inputs, WhatIsNoWholeNumberIsSaidToBeNone)
{
    for (const char* typed : {"", "doze", "12a", "-1", "1.5", "1,5", "٣", "https://escola.cademi.com.br/admin/tag"})
        EXPECT_EQ(kindOf(readNumber(field, QString::fromUtf8(typed), largestId)), NotDigits) << typed;
    EXPECT_EQ(kindOf(readNumber(field, QStringLiteral("0"), 999)), OutOfRange);
    EXPECT_EQ(kindOf(readNumber(field, QStringLiteral("1000"), 999)), OutOfRange);
    EXPECT_EQ(kindOf(readNumber(field, QString(40, u'9'), largestId)), OutOfRange);
}

TEST(Inputs, WeeksAreReadInHalves)
{
    EXPECT_EQ(valueOf(readHalfWeeks(field, QStringLiteral("2,5"))), 5);
    EXPECT_EQ(valueOf(readHalfWeeks(field, QStringLiteral("2.5"))), 5);
    EXPECT_EQ(valueOf(readHalfWeeks(field, QStringLiteral(" 1 "))), 2);
    EXPECT_EQ(valueOf(readHalfWeeks(field, QStringLiteral("0,5"))), 1);
    EXPECT_EQ(valueOf(readHalfWeeks(field, QStringLiteral("104"))), 208);
    for (const char* typed : {"0", "-1", "−1", "104,5", "1000"})
        EXPECT_EQ(kindOf(readHalfWeeks(field, QString::fromUtf8(typed))), OutOfRange) << typed;
    for (const char* typed : {"", "2,3", "duas", "1,2,3", "1e3", "99999999999"})
        EXPECT_EQ(kindOf(readHalfWeeks(field, QString::fromUtf8(typed))), NotHalfWeeks) << typed;
}

TEST(Inputs, TolerancesAreReadInTenths)
{
    EXPECT_EQ(valueOf(readTolerance(field, QStringLiteral("5"))), 50);
    EXPECT_EQ(valueOf(readTolerance(field, QStringLiteral("7,5"))), 75);
    EXPECT_EQ(valueOf(readTolerance(field, QStringLiteral("0"))), 0);
    EXPECT_EQ(kindOf(readTolerance(field, QStringLiteral("7,55"))), NotTenths);
    EXPECT_EQ(kindOf(readTolerance(field, QStringLiteral("100,1"))), OutOfRange);
}

TEST(Inputs, ADateIsReadAsBraziliansAndMachinesWriteIt)
{
    const QDate second(2026, 3, 2);
    for (const char* typed : {"02/03/2026", "2/3/26", "02-03-2026", "2.3.2026", "2026-03-02", " 02/03/2026 "})
        EXPECT_EQ(readStart(field, QString::fromLatin1(typed)).value_or(std::nullopt), second) << typed;
    const auto empty = readStart(field, QStringLiteral("  "));
    ASSERT_TRUE(empty);
    EXPECT_FALSE(*empty) << "no date is no fault";
    for (const char* typed : {"31/02/2026", "03/13/2026", "2026", "amanhã", "02/03/1926", "2026-3-2", "02/03-2026x"})
        EXPECT_EQ(kindOf(readStart(field, QString::fromUtf8(typed))), BadDate) << typed;
}
