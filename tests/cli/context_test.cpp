#include "app/cli/context.h"
#include "core/domain/clock.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/migrations.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;

namespace {

/// A context over a temporary folder.
class ContextOfAFolder : public testing::Test {
protected:
    static services::Environment environment()
    {
        services::Environment environment;
        environment.clock = std::make_shared<domain::SystemClock>();
        return environment;
    }

    QTemporaryDir folder;
    QString file = storage::databaseFile(folder.path());
    QBuffer out;
    QBuffer err;
    cli::Context context{folder.path(), cli::Output::Text, environment(), out, err};
};

} // namespace

TEST_F(ContextOfAFolder, ReadsNoHistoryWhereThereIsNone)
{
    EXPECT_EQ(context.reader().error().fault, domain::Fault::NoSchool);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(ContextOfAFolder, BringsTheHistoryOfAnOlderVersionUpToDateToReadIt)
{
    {
        const auto old = storage::Connection::open(file, storage::Access::Write);
        const auto known = storage::knownMigrations();
        ASSERT_TRUE(old && storage::migrate(*old, std::span(known).first(1)));
    }
    ASSERT_FALSE(storage::openReader(folder.path()));
    const auto reader = context.reader();
    ASSERT_TRUE(reader) << reader.error().detail.toStdString();
    EXPECT_EQ(storage::schemaVersion(*reader), storage::newestVersion());
    EXPECT_TRUE(storage::WriterLock::take(folder.path())) << "and holds nothing";
}
