#include "app/simulator/host.h"
#include "tests/simulator/browser.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farol::simulator {

namespace {

std::shared_ptr<const School> smallSchool()
{
    return std::make_shared<const School>(SchoolPlan::ofSizes({5}, 2, QDate(2026, 11, 20)));
}

TEST(SimulatorHost, AnswersFromItsOwnThread)
{
    Host host(smallSchool());
    host.setRateLimit({.limit = Limit::Off});
    host.setNow(QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
    const auto address = host.start();
    ASSERT_TRUE(address.has_value());
    Browser browser(*address, host.key());
    EXPECT_EQ(browser.get(QStringLiteral("usuario/lista_por_tag/101")).users().size(), 5);
    host.setFaults({.rules = {{.mishap = Mishap::InternalError}}});
    EXPECT_EQ(browser.get(QStringLiteral("tag")).status, 500);
    ASSERT_EQ(host.log().size(), 2u);
    EXPECT_EQ(host.log()[1].status, 500);
    host.clearLog();
    EXPECT_TRUE(host.log().empty());
}

TEST(SimulatorHost, TellsTheSchoolsTimeAndNotTheMachines)
{
    Host host(smallSchool());
    host.setRateLimit({.limit = Limit::Off});
    host.setNow(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    Browser browser(*host.start(), host.key());
    EXPECT_EQ(browser.get(QStringLiteral("tag")).date, "Sun, 01 Mar 2026 12:00:00 GMT");
    EXPECT_EQ(browser.getAs("errada", QStringLiteral("tag")).date, "Sun, 01 Mar 2026 12:00:00 GMT");
    host.setNow({});
    const auto date = QDateTime::fromString(
        QString::fromLatin1(browser.get(QStringLiteral("tag")).date.replace("GMT", "+0000")), Qt::RFC2822Date);
    EXPECT_LE(std::abs(date.secsTo(QDateTime::currentDateTimeUtc())), 60) << "without an instant it is the machine's";
}

TEST(SimulatorHost, APortInUseIsAnError)
{
    Host first(smallSchool());
    const auto address = first.start();
    ASSERT_TRUE(address.has_value());
    Host second(smallSchool());
    const auto refused = second.start(static_cast<quint16>(address->port()));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().fault, domain::Fault::Busy);
}

TEST(SimulatorHost, LogsLineByLineWithoutTheKey)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("requests.log"));
    Host host(smallSchool());
    ASSERT_TRUE(host.logTo(path).has_value());
    const auto address = host.start();
    Browser browser(*address, host.key());
    EXPECT_EQ(browser.get(QStringLiteral("tag")).status, 200);
    EXPECT_EQ(browser.getAs("errada", QStringLiteral("tag")).status, 405);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(" GET /api/v1/tag 200 bare "));
    EXPECT_TRUE(lines[1].contains(" GET /api/v1/tag 405 wrong "));
    EXPECT_FALSE(lines.join(' ').contains(host.key()));
    EXPECT_FALSE(host.logTo(folder.filePath(QStringLiteral("none/requests.log"))).has_value());
}

} // namespace

} // namespace farol::simulator
