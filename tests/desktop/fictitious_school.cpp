#include "fictitious_school.h"

#include "core/domain/clock.h"
#include "core/school/catalogue.h"
#include "core/school/identity.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

constexpr int longestMilliseconds = 30'000;

QDateTime now()
{
    return {QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
}

domain::SchoolAddress started(simulator::Host& host)
{
    host.setRateLimit({.limit = simulator::Limit::Off});
    host.setNow(now());
    const auto url = host.start();
    EXPECT_TRUE(url);
    return *domain::SchoolAddress::parse(url->toString());
}

} // namespace

FictitiousSchool::FictitiousSchool() :
    m_host(std::make_shared<const simulator::School>(simulator::SchoolPlan::ofSizes({6}, 2, now().date()))),
    m_address(started(m_host))
{
}

domain::ApiKey FictitiousSchool::key() const
{
    return *domain::ApiKey::parse(m_host.key());
}

void FictitiousSchool::enrol()
{
    ASSERT_TRUE(storage::prepareFolder(folder()));
    const auto history = storage::openHistory(folder());
    ASSERT_TRUE(history);
    const QByteArray file = QJsonDocument(m_host.school().schoolFile()).toJson();
    ASSERT_TRUE(school::importSchool(*history, file, QDateTime::currentDateTimeUtc()));
    ASSERT_TRUE(school::rememberAddress(*history, m_address, school::NewAddress::OtherSchool));
}

void FictitiousSchool::damage(const char* table) const
{
    const QByteArray root = QByteArray("SELECT rootpage FROM sqlite_schema WHERE name = '").append(table).append("'");
    const auto page = static_cast<qsizetype>(number(root.constData()));
    const auto size = static_cast<qsizetype>(number("PRAGMA page_size"));
    const QString file = storage::databaseFile(folder());
    QByteArray bytes = bytesOf(file);
    ASSERT_GE(bytes.size(), page * size);
    for (qsizetype at = (page - 1) * size; at < page * size; ++at)
        bytes[at] = static_cast<char>(~bytes[at]);
    writeBytes(file, bytes);
    ASSERT_TRUE(storage::openReader(folder()));
}

services::Environment FictitiousSchool::environment() const
{
    services::Environment environment;
    environment.clock = std::make_shared<domain::FixedClock>(now());
    environment.rate = 0.0;
    return environment;
}

qint64 FictitiousSchool::number(const char* sql) const
{
    const auto reader = storage::openReader(folder());
    EXPECT_TRUE(reader);
    const auto found = storage::oneNumber(*reader, QString::fromLatin1(sql));
    EXPECT_TRUE(found) << sql;
    return found ? found->value_or(-1) : -1;
}

bool eventually(const std::function<bool()>& isSo)
{
    const QDeadlineTimer limit(longestMilliseconds);
    while (!isSo() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return isSo();
}

} // namespace farol::tests
