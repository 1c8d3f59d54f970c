#include "app/services/environment.h"

#include <gtest/gtest.h>
#include <map>

using namespace farol;
using farol::domain::Fault;
using farol::services::Environment;

namespace {

/// The three variables of the contract, as a test wants them; afterwards they are as they were.
class Variables : public testing::Test {
protected:
    void SetUp() override
    {
        for (const char* name : {"FAROL_API_KEY", "FAROL_NOW", "FAROL_RATE"}) {
            if (qEnvironmentVariableIsSet(name))
                m_before[name] = qgetenv(name);
            qunsetenv(name);
        }
    }
    void TearDown() override
    {
        for (const char* name : {"FAROL_API_KEY", "FAROL_NOW", "FAROL_RATE"})
            m_before.contains(name) ? qputenv(name, m_before[name]) : qunsetenv(name);
    }

    static void expectRefused(const char* name, const QByteArray& value)
    {
        qputenv(name, value);
        const auto environment = Environment::read();
        ASSERT_FALSE(environment) << name << '=' << value.toStdString();
        EXPECT_EQ(environment.error().fault, Fault::Invalid);
        EXPECT_EQ(environment.error().detail, QLatin1String(name)) << "the name, never the value";
    }

private:
    std::map<std::string, QByteArray> m_before;
};

} // namespace

TEST_F(Variables, WithoutAnyThereIsTheClockAndNothingElse)
{
    const auto environment = Environment::read();
    ASSERT_TRUE(environment);
    EXPECT_FALSE(environment->key);
    EXPECT_FALSE(environment->rate);
    ASSERT_TRUE(environment->clock);
    const qint64 behind = environment->clock->now().secsTo(QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(behind >= 0 && behind < 60) << behind;
}

TEST_F(Variables, TheCalendarStandsAtAnInstantWithItsOffset)
{
    const std::pair<const char*, const char*> table[] = {{"2026-11-20T12:00:00Z", "2026-11-20T12:00:00Z"},
        {"2026-11-20T12:00:00-03:00", "2026-11-20T15:00:00Z"}, {"2027-01-04T00:30:00+02:00", "2027-01-03T22:30:00Z"},
        {"2026-11-20T12:00Z", "2026-11-20T12:00:00Z"}};
    for (const auto& [text, utc] : table) {
        qputenv("FAROL_NOW", text);
        const auto environment = Environment::read();
        ASSERT_TRUE(environment) << text;
        EXPECT_EQ(environment->clock->now().toUTC().toString(Qt::ISODate), QLatin1String(utc)) << text;
        EXPECT_EQ(environment->clock->now(), environment->clock->now()) << "it stands";
    }
}

TEST_F(Variables, AnInstantThatMeansAnotherMomentElsewhereIsRefused)
{
    for (const char* text : {"2026-11-20T12:00:00", "2026-11-20 12:00:00", "2026-11-20", "20/11/2026 12:00", "now",
             "2026-13-20T12:00:00Z", "2026-11-20T25:00:00Z", "1795176000"})
        expectRefused("FAROL_NOW", text);
}

TEST_F(Variables, ARateIsANumberFromZero)
{
    const std::pair<const char*, double> table[] = {
        {"0", 0.0}, {"2", 2.0}, {"0.5", 0.5}, {"1000", 1000.0}, {"1e3", 1000.0}};
    for (const auto& [text, rate] : table) {
        qputenv("FAROL_RATE", text);
        const auto environment = Environment::read();
        ASSERT_TRUE(environment) << text;
        EXPECT_EQ(environment->rate, rate) << text;
    }
}

TEST_F(Variables, WhatIsNoRateIsRefused)
{
    for (const char* text : {"-1", "fast", "2/s", "nan", "inf", "1e300", "0,5", "-0.001"})
        expectRefused("FAROL_RATE", text);
}

TEST_F(Variables, AKeyStandsWithoutTheBlanksAroundIt)
{
    qputenv("FAROL_API_KEY", " abc-123\n");
    const auto environment = Environment::read();
    ASSERT_TRUE(environment && environment->key);
    EXPECT_EQ(environment->key->bytes(), "abc-123");
}

TEST_F(Variables, AKeyThatCannotStandInAHeaderIsRefusedWithoutBeingRepeated)
{
    for (const char* text : {"abc\ndef", "abc\rdef", "abc\x01", " ", "chave-ção"})
        expectRefused("FAROL_API_KEY", text);
}

TEST_F(Variables, EmptyIsAsIfNotThere)
{
    for (const char* name : {"FAROL_API_KEY", "FAROL_NOW", "FAROL_RATE"})
        qputenv(name, "");
    const auto environment = Environment::read();
    ASSERT_TRUE(environment);
    EXPECT_FALSE(environment->key || environment->rate);
}
