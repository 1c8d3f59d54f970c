#include "ui/trail.h"

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

Visit visit(const QString& page, const QString& searched = {})
{
    domain::Filter filter;
    filter.students.searched = searched;
    return {{page, filter}};
}

} // namespace

TEST(Trail, LeadsBackInTheOppositeOrder)
{
    Trail trail;
    EXPECT_FALSE(trail.last());
    EXPECT_FALSE(trail.back());
    trail.leave(visit(QStringLiteral("a")));
    trail.leave(visit(QStringLiteral("b")));
    ASSERT_TRUE(trail.last());
    EXPECT_EQ(trail.last()->place.page, u"b");
    EXPECT_EQ(trail.back()->place.page, u"b");
    EXPECT_EQ(trail.back()->place.page, u"a");
    EXPECT_FALSE(trail.back());
}

TEST(Trail, ForgetsTheOldestWhenItIsLong)
{
    Trail trail;
    for (size_t i = 0; i <= Trail::longest; ++i)
        trail.leave(visit(QString::number(i)));
    QString first;
    size_t count = 0;
    while (const auto left = trail.back()) {
        first = left->place.page;
        ++count;
    }
    EXPECT_EQ(count, Trail::longest);
    EXPECT_EQ(first, u"1");
}

TEST(Trail, ForgetsWhatWasSearchedAndNothingElse)
{
    Trail trail;
    trail.leave(visit(QStringLiteral("a"), QStringLiteral("Ana Conceição")));
    trail.leave({{QStringLiteral("aluno"), std::nullopt, domain::StudentId{7}}});
    trail.forgetNames();
    EXPECT_EQ(trail.back()->place.student, domain::StudentId{7});
    const auto first = trail.back();
    ASSERT_TRUE(first && first->place.filter);
    EXPECT_EQ(first->place.filter->students.searched, QString());
}
