#include "core/domain/phone.h"

#include <gtest/gtest.h>

using namespace farol::domain;

namespace {

std::string read(const char* phone)
{
    return e164(QString::fromUtf8(phone)).value_or(QStringLiteral("none")).toStdString();
}

} // namespace

TEST(Phone, WithItsCountryIsTakenWithoutTheSignsPeopleWrite)
{
    EXPECT_EQ(read("+5584998124471"), "+5584998124471");
    EXPECT_EQ(read(" +55 (84) 99812-4471 "), "+5584998124471");
    EXPECT_EQ(read("+1 415.555.2671"), "+14155552671");
    EXPECT_EQ(read("+351 912 345 678"), "+351912345678");
}

TEST(Phone, BrazilsCountryIsKnownWithoutThePlus)
{
    EXPECT_EQ(read("5511999990000"), "+5511999990000");
    EXPECT_EQ(read("551133334444"), "+551133334444");
}

TEST(Phone, ABrazilianMobileNeedsNoCountry)
{
    EXPECT_EQ(read("(84) 99812-4471"), "+5584998124471");
    EXPECT_EQ(read("55998124471"), "+5555998124471"); // area code 55, Santa Maria
}

TEST(Phone, WhatNobodyCanCallIsNone)
{
    for (const char* phone : {"", "   ", "+", "12312312330", "99812-4471", "1133334444", "0800 123 456", "+0123456789",
             "+1234567", "+1234567890123456", "+5504998124471", "+55 99812447", "8499812447a", "ramal 12",
             "84 99812-4471 / 84 99812-4472", "+55849981244710"})
        EXPECT_EQ(read(phone), "none") << phone;
}
