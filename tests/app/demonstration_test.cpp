#include "app/services/demonstration.h"
#include "core/storage/check.h"
#include "core/storage/history.h"
#include "tests/support/dump.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

namespace farol::services {

TEST(Demonstration, MakesTwelveSoundWeeks)
{
    const QTemporaryDir folder;
    // Its present is the machine's, for the last photo is taken now.
    Demonstration demonstration(QDateTime::currentDateTimeUtc().toTimeZone(domain::defaultZone()).date());
    ASSERT_TRUE(demonstration.begin(folder.path(), QStringLiteral("Escola fictícia")).has_value());
    QEventLoop loop;
    std::optional<std::optional<domain::Error>> made;
    QObject::connect(&demonstration, &Demonstration::made, &loop, [&](const std::optional<domain::Error>& error) {
        made = error;
        loop.quit();
    });
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    demonstration.makeHistory();
    loop.exec();
    ASSERT_TRUE(made.has_value()) << "it never ended";
    ASSERT_FALSE(made->has_value()) << (*made)->detail.toStdString();

    const auto history = storage::openReader(folder.path());
    ASSERT_TRUE(history.has_value());
    EXPECT_EQ(tests::rows(*history, "SELECT count(*), count(seal), max(week) - min(week) FROM photo"), "12|11|11\n");
    EXPECT_EQ(tests::rows(*history, "SELECT count(*) FROM cell WHERE state = 3"), "0\n");
    EXPECT_EQ(tests::rows(*history, "SELECT name FROM school"), "Escola fictícia\n") << "as covers and papers tell it";
    EXPECT_EQ(tests::rows(*history, "SELECT count(*) >= 150 FROM student"), "1\n");
    const auto findings = storage::checkHistory(*history);
    ASSERT_TRUE(findings.has_value());
    EXPECT_TRUE(findings->empty());
}

} // namespace farol::services
