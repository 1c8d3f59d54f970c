#include "app/desktop/opening.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace farol::desktop;

namespace {

QStringList line(const char* words)
{
    return QStringList{QStringLiteral("farol")} + QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST(Opening, IsReadFromTheLine)
{
    struct Row {
        const char* words;
        Kind kind;
        const char* folder; ///< empty: the computer's own
    };
    const Row table[] = {{"--data /tmp/escola", Kind::Real, "/tmp/escola"},
        {"--data=/tmp/escola", Kind::Real, "/tmp/escola"},
        {"--demo --data /tmp/escola", Kind::Demonstration, "/tmp/escola/demonstracao"},
        {"--data /tmp/escola --demo", Kind::Demonstration, "/tmp/escola/demonstracao"}};
    for (const Row& row : table) {
        Opening opening;
        EXPECT_TRUE(opening.read(line(row.words))) << row.words;
        EXPECT_EQ(opening.kind, row.kind) << row.words;
        EXPECT_EQ(opening.folder, QLatin1String(row.folder)) << row.words;
    }
}

TEST(Opening, WithoutAFolderTheDemonstrationStandsApartFromTheSchool)
{
    Opening real;
    Opening demo;
    ASSERT_TRUE(real.read(line("")));
    ASSERT_TRUE(demo.read(line("--demo")));
    EXPECT_FALSE(real.folder.isEmpty());
    EXPECT_EQ(demo.folder, QString(real.folder + QStringLiteral("/demonstracao")));
}

TEST(Opening, ALineThatMakesNoSenseIsRefused)
{
    for (const char* words : {"--date /tmp", "--data", "/tmp/escola", "--demo now", "--demo=yes", "--open",
             "--open=", "--open a.sqlite --demo", "--open a.sqlite b.sqlite"})
        EXPECT_FALSE(Opening().read(line(words))) << words;
}

TEST(Opening, AFileIsOpenedToBeReadWithTheSettingsOfTheFolder)
{
    Opening opening;
    ASSERT_TRUE(opening.read(line("--data /tmp/escola --open /tmp/dada.sqlite")));
    EXPECT_EQ(opening.kind, Kind::Given);
    EXPECT_EQ(opening.file, QStringLiteral("/tmp/dada.sqlite"));
    EXPECT_EQ(opening.folder, QStringLiteral("/tmp/escola"));
    ASSERT_TRUE(opening.read(line("--open dada.sqlite")));
    EXPECT_EQ(opening.file, QDir::current().absoluteFilePath(QStringLiteral("dada.sqlite")));
    EXPECT_FALSE(opening.folder.isEmpty());
}
