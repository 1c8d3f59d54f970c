#include "app/desktop/kept_platform.h"
#include "core/secrets/memory_store.h"
#include "fictitious_school.h"

#include <gtest/gtest.h>

using namespace farol;
using farol::desktop::Background;
using farol::desktop::KeptPlatform;
using farol::domain::Fault;
using farol::domain::Result;
using farol::tests::eventually;
using farol::tests::FictitiousSchool;

namespace {

/// The platform's lists of a school whose key is in the keychain.
class PlatformOfASchool : public testing::Test {
protected:
    void keepKey(const domain::ApiKey& key)
    {
        bool kept = false;
        keys.write(school.address().origin(), key, [&](const auto& written) { kept = written.has_value(); });
        ASSERT_TRUE(eventually([&] { return kept; }));
    }

    Result<std::vector<domain::Tag>> tags()
    {
        std::optional<Result<std::vector<domain::Tag>>> answer;
        platform.tags(&receiver, [&](const auto& result) { answer = result; });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer.value_or(domain::failed(Fault::Cancelled));
    }

    FictitiousSchool school;
    secrets::MemoryStore keys;
    Background background{QStringLiteral("sync")};
    KeptPlatform platform{school.folder(), school.environment(), keys, background};
    QObject receiver;
};

} // namespace

TEST_F(PlatformOfASchool, TagsCoursesAndStudentsAreThoseOfThePlatform)
{
    school.enrol();
    keepKey(school.key());
    const auto found = tags();
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2u) << "the turma's, and the one every platform has";
    std::optional<Result<std::vector<domain::Course>>> courses;
    platform.courses(&receiver, [&](const auto& result) { courses = result; });
    std::optional<Result<std::vector<domain::Listed>>> students;
    platform.students(&receiver, found->back().id, [&](const auto& result) { students = result; });
    ASSERT_TRUE(eventually([&] { return courses && students; }));
    ASSERT_TRUE(*courses);
    EXPECT_EQ((*courses)->size(), 2u);
    ASSERT_TRUE(*students);
    EXPECT_EQ((*students)->size(), 6u);
}

TEST_F(PlatformOfASchool, WithoutASchoolThereIsNothingToAsk)
{
    const auto found = tags();
    ASSERT_FALSE(found);
    EXPECT_TRUE(school.host().log().empty());
}

TEST_F(PlatformOfASchool, WithoutAKeyThePlatformIsNotAsked)
{
    school.enrol();
    const auto found = tags();
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fault, Fault::Refused);
    EXPECT_TRUE(school.host().log().empty());
}

TEST_F(PlatformOfASchool, AKeyThatWasReplacedIsUsedAtOnce)
{
    school.enrol();
    keepKey(*domain::ApiKey::parse(QByteArray("chave-errada")));
    const auto refused = tags();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Refused);
    keepKey(school.key());
    EXPECT_TRUE(tags());
}

TEST_F(PlatformOfASchool, WhoeverAskedAndIsGoneHearsNothing)
{
    school.enrol();
    keepKey(school.key());
    auto gone = std::make_unique<QObject>();
    bool heard = false;
    platform.tags(gone.get(), [&](const auto&) { heard = true; });
    gone.reset();
    EXPECT_TRUE(tags());
    EXPECT_FALSE(heard);
}
