#include "app/desktop/other_school.h"
#include "core/settings/settings.h"
#include "core/storage/history.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using desktop::introduce;
using desktop::schoolIn;

namespace {

class OtherSchool : public testing::Test {
protected:
    QString folder(const QString& name, const char* sql = nullptr) const
    {
        const QString path = m_root.filePath(name);
        EXPECT_TRUE(QDir().mkpath(path));
        if (sql) {
            const auto history = storage::openHistory(path);
            EXPECT_TRUE(history && history->run(QString::fromUtf8(sql)));
        }
        return path;
    }

private:
    QTemporaryDir m_root;
};

} // namespace

TEST_F(OtherSchool, IsListedByItsNameElseItsAddressElseItsFolder)
{
    EXPECT_EQ(
        schoolIn(folder(QStringLiteral("a"), "UPDATE school SET name = 'Escola A', origin = 'https://a.br'")).name,
        QStringLiteral("Escola A"));
    EXPECT_EQ(schoolIn(folder(QStringLiteral("b"), "UPDATE school SET origin = 'https://b.cademi.com.br'")).name,
        QStringLiteral("b.cademi.com.br"));
    EXPECT_EQ(schoolIn(folder(QStringLiteral("vazia"))).name, QStringLiteral("vazia"));
}

TEST_F(OtherSchool, AndThisOneListEachOther)
{
    const QString here = folder(QStringLiteral("aqui"), "UPDATE school SET name = 'Escola Aqui'");
    const QString there = folder(QStringLiteral("la"), "UPDATE school SET name = 'Escola Lá'");
    settings::Settings theirs;
    theirs.theme = settings::Theme::Dark;
    ASSERT_TRUE(settings::save(theirs, there + QStringLiteral("/settings.json")));
    settings::Settings mine;
    introduce(mine, here, there);
    ASSERT_EQ(mine.recent.size(), 1U);
    EXPECT_EQ(mine.recent[0].name, QStringLiteral("Escola Lá"));
    theirs = settings::load(there + QStringLiteral("/settings.json")).settings;
    ASSERT_EQ(theirs.recent.size(), 1U);
    EXPECT_EQ(theirs.recent[0].name, QStringLiteral("Escola Aqui"));
    EXPECT_EQ(theirs.theme, settings::Theme::Dark) << "its own choices stay";
}

TEST_F(OtherSchool, NeitherAFileNorThisFolderItselfIsListed)
{
    const QString here = folder(QStringLiteral("aqui"), "UPDATE school SET name = 'Escola Aqui'");
    settings::Settings mine;
    introduce(mine, here, here + QStringLiteral("/farol.sqlite"));
    introduce(mine, here, here);
    EXPECT_TRUE(mine.recent.empty());
}
