#include "ui/pages/failure_table.h"

#include <gtest/gtest.h>

using namespace farol;
using farol::analytics::UncollectedCell;
using farol::domain::Reason;
using farol::domain::StudentId;

TEST(UncollectedText, NamesEverybodyOnALineAndNobodyWhoWasErased)
{
    const std::vector<UncollectedCell> cells{{QStringLiteral("analista"), 12, StudentId{7}, QStringLiteral("=Ana\nSá"),
                                                 QStringLiteral("SQL"), Reason::Network},
        {QStringLiteral("analista"), 12, StudentId{8}, {}, QStringLiteral("SQL"), Reason::Network}};
    const QStringList lines = ui::uncollectedText(cells).split(u'\n');
    ASSERT_EQ(lines.size(), 4) << "a heading, two cells, the end of the last line";
    EXPECT_EQ(lines[1].split(u'\t').value(2), QStringLiteral("'=Ana Sá")) << "no formula, no second line";
    const QString erased = lines[2].split(u'\t').value(2);
    EXPECT_FALSE(erased.isEmpty()) << "words in place of a name";
    EXPECT_FALSE(erased.contains(u'8')) << "and not the platform's id";
}
