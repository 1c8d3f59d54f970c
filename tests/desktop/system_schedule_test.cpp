#include "app/desktop/system_schedule.h"
#include "core/domain/week.h"
#include "fictitious_school.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <gtest/gtest.h>

using namespace farol;
using desktop::SystemSchedule;
using domain::Result;
using domain::Schedule;
using tests::eventually;

namespace {

/// A timer of the system that takes its time: it answers when the test lets it.
class SlowTimer final : public services::SystemTimer {
public:
    explicit SlowTimer(QSemaphore& let) :
        m_let(let)
    {
    }
    Result<void> set(const Schedule&, const QTimeZone&, const QDateTime&) override
    {
        m_let.acquire();
        return domain::failed(domain::Fault::Timer);
    }
    Result<void> remove() override { return {}; }
    Result<bool> isSet() override { return true; }

private:
    QSemaphore& m_let;
};

/// The schedule of a school's folder as the window sees it.
class WindowsSchedule : public testing::Test {
protected:
    WindowsSchedule() { school.enrol(); }

    void listen(SystemSchedule& schedule)
    {
        QObject::connect(&schedule, &ui::WeeklySchedule::changed, &schedule, [this] { ++changes; });
        QObject::connect(&schedule, &ui::WeeklySchedule::failed, &schedule,
            [this](const domain::Error& error) { failures.push_back(error); });
    }

    tests::FictitiousSchool school;
    domain::FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    int changes = 0;
    std::vector<domain::Error> failures;
};

} // namespace

TEST_F(WindowsSchedule, IsSetAskedAndRemovedBehindTheWindow)
{
    SystemSchedule schedule(school.folder(), services::pretendedTimer(), clock);
    listen(schedule);
    const Schedule monday{1, QTime(7, 30)};
    schedule.set(monday);
    EXPECT_EQ(changes, 0) << "answered inside the asking call";
    EXPECT_TRUE(eventually([&] { return changes == 1; }));
    EXPECT_EQ(schedule.installed(), monday);
    EXPECT_EQ((*services::readScheduleNote(school.folder()))->installedAt, clock.now());
    schedule.set(std::nullopt);
    EXPECT_TRUE(eventually([&] { return changes == 2; }));
    EXPECT_EQ(schedule.installed(), std::nullopt);
    schedule.look();
    EXPECT_TRUE(eventually([&] { return changes == 3; }));
    EXPECT_EQ(schedule.installed(), std::nullopt);
    EXPECT_TRUE(failures.empty());
}

TEST_F(WindowsSchedule, ASystemThatTakesItsTimeDoesNotHoldTheWindow)
{
    QSemaphore let;
    SystemSchedule schedule(school.folder(), std::make_unique<SlowTimer>(let), clock);
    listen(schedule);
    schedule.set(Schedule{});
    schedule.look();
    EXPECT_EQ(schedule.installed(), std::nullopt);
    EXPECT_TRUE(failures.empty()) << "the system has not answered, and we are here";
    let.release();
    EXPECT_TRUE(eventually([&] { return failures.size() == 1 && changes == 1; }));
    EXPECT_EQ(failures.front().fault, domain::Fault::Timer);
}

TEST_F(WindowsSchedule, WithoutASchoolThereIsNothingToCollect)
{
    tests::FictitiousSchool unknown;
    SystemSchedule schedule(unknown.folder(), services::pretendedTimer(), clock);
    listen(schedule);
    schedule.set(Schedule{});
    EXPECT_TRUE(eventually([&] { return failures.size() == 1; }));
    EXPECT_EQ(changes, 0);
}

TEST_F(WindowsSchedule, MayGoWhileTheSystemIsStillBeingAsked)
{
    QSemaphore let(1);
    {
        SystemSchedule schedule(school.folder(), std::make_unique<SlowTimer>(let), clock);
        listen(schedule);
        schedule.set(Schedule{});
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(let.available(), 0) << "it was asked all the same";
    EXPECT_EQ(changes + static_cast<int>(failures.size()), 0) << "and nobody was told";
}
