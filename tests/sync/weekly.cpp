#include "weekly.h"

#include "core/storage/check.h"
#include "tests/support/dump.h"

#include <set>

namespace farol::tests {

using namespace farol::domain;

const QDateTime firstPhoto = at("2026-11-20T12:00:00");
const QDateTime longAgo = at("2026-11-10T12:00:00");
const QDateTime secondWeek = at("2026-11-26T12:00:00");

sync::Outcome Weekly::collectAnew(sync::Request request)
{
    request.auditSeed = 1;
    platform.asked.clear();
    return collect(request);
}

sync::Request Weekly::of(sync::Scope scope, std::vector<CohortId> cohorts)
{
    sync::Request request;
    request.scope = scope;
    request.cohorts = std::move(cohorts);
    return request;
}

int Weekly::asked(qint64 student) const
{
    return static_cast<int>(std::count_if(
        platform.asked.begin(), platform.asked.end(), [student](const auto& key) { return key.first == student; }));
}

void Weekly::expectNothingAskedTwice() const
{
    const std::set<FakePlatform::Key> once(platform.asked.begin(), platform.asked.end());
    EXPECT_EQ(once.size(), platform.asked.size());
}

void Weekly::expectSound() const
{
    const auto findings = storage::checkHistory(m_store->connection());
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->empty());
}

std::string Weekly::carried() const
{
    return rows(m_store->connection(),
        "SELECT group_concat(student || '/' || course, ' ') FROM cell WHERE "
        "week = (SELECT max(week) FROM photo) AND origin = 1");
}

void Weekly::listMany(qint64 students)
{
    platform.lists[69].clear();
    platform.readings.clear();
    for (qint64 id = 1; id <= students; ++id) {
        platform.lists[69].push_back({{{id}, QStringLiteral("Aluna"), {}, {}, std::nullopt}, longAgo});
        platform.reads(id, 10, 100);
    }
}

void Weekly::studyUnseen(qint64 students)
{
    for (qint64 id = 1; id <= students; ++id) {
        platform.reads(id, 10, 200);
        platform.reads(id, 20, 50);
    }
}

} // namespace farol::tests
