#include "tests/support/quiet_session.h"
#include "ui/schedule_dialog.h"
#include "ui/text_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTimeEdit>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Schedule;

namespace {

class ScheduleDialogs : public testing::Test {
protected:
    void open(std::optional<int> cells = std::nullopt)
    {
        dialog = std::make_unique<ScheduleDialog>(quiet.session, cells);
        dialog->show();
    }
    QCheckBox& box(int place) const { return *dialog->findChildren<QCheckBox*>().at(place); }
    QComboBox& weekday() const { return *dialog->findChild<QComboBox*>(); }
    QTimeEdit& time(const QString& name) const
    {
        for (QTimeEdit* field : dialog->findChildren<QTimeEdit*>()) {
            if (field->accessibleName() == name)
                return *field;
        }
        ADD_FAILURE() << qPrintable(name);
        return *dialog->findChild<QTimeEdit*>();
    }
    bool warns() const
    {
        for (const TextLabel* label : dialog->findChildren<TextLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("after Sunday")))
                return true;
        }
        return false;
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::QuietSession quiet{appearance, QStringLiteral("/nowhere")};
    std::unique_ptr<ScheduleDialog> dialog;
};

} // namespace

TEST_F(ScheduleDialogs, WithoutAPlanTheUsualHourIsProposedAndNotSet)
{
    open();
    EXPECT_EQ(dialog->chosen(), std::nullopt);
    EXPECT_FALSE(weekday().isEnabled());
    box(0).click();
    EXPECT_EQ(dialog->chosen(), (Schedule{5, QTime(14, 0)}));
    EXPECT_TRUE(weekday().isEnabled());
}

TEST_F(ScheduleDialogs, SavingInstallsWhatWasChosen)
{
    quiet.schedule.now = Schedule{5, QTime(14, 0)};
    open();
    EXPECT_EQ(dialog->chosen(), quiet.schedule.now);
    weekday().setCurrentIndex(6);
    time(QStringLiteral("Hour")).setTime(QTime(20, 0));
    dialog->accept();
    EXPECT_EQ(quiet.schedule.now, (Schedule{7, QTime(20, 0)}));
}

TEST_F(ScheduleDialogs, SwitchedOffItRemovesThePlan)
{
    quiet.schedule.now = Schedule{};
    open();
    box(0).click();
    dialog->accept();
    EXPECT_EQ(quiet.schedule.now, std::nullopt);
}

TEST_F(ScheduleDialogs, CancelledItChangesNothing)
{
    quiet.schedule.now = Schedule{};
    open();
    box(0).click();
    box(1).click();
    dialog->reject();
    EXPECT_EQ(quiet.schedule.now, Schedule{});
    EXPECT_EQ(quiet.settings.notices, settings::NoticeChoice{});
    EXPECT_EQ(quiet.saves, 0);
}

TEST_F(ScheduleDialogs, WarnsWhenAWholePhotoWouldCrossSundayMidnight)
{
    struct Row {
        Schedule plan;
        std::optional<int> cells;
        bool warns;
    };
    const Row table[] = {
        {{7, QTime(20, 0)}, 28800, false}, // 4 h: ends at midnight
        {{7, QTime(20, 0)}, 28802, true},
        {{7, QTime(23, 59)}, std::nullopt, false}, // not known how long
        {{5, QTime(14, 0)}, 300000, false},
    };
    for (const Row& row : table) {
        quiet.schedule.now = row.plan;
        open(row.cells);
        EXPECT_EQ(warns(), row.warns) << row.plan.time.toString().toStdString();
        box(0).click();
        EXPECT_FALSE(warns()) << "off, nothing crosses";
    }
}

TEST_F(ScheduleDialogs, NoLineIsCutWithOrWithoutTheWarning)
{
    quiet.schedule.now = Schedule{7, QTime(23, 30)};
    open(40000);
    for (int step = 0; step < 3; ++step) {
        QCoreApplication::processEvents();
        for (const TextLabel* label : dialog->findChildren<TextLabel*>()) {
            if (label->isVisible() && label->wordWrap()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << qPrintable(label->text());
            }
        }
        box(0).click();
    }
}

TEST_F(ScheduleDialogs, NoticesAndTheirQuietHoursAreSettings)
{
    open();
    time(QStringLiteral("Quiet from")).setTime(QTime(18, 30));
    time(QStringLiteral("Quiet to")).setTime(QTime(8, 0));
    box(1).click();
    EXPECT_FALSE(time(QStringLiteral("Quiet from")).isEnabled());
    dialog->accept();
    EXPECT_FALSE(quiet.settings.notices.shown);
    EXPECT_EQ(quiet.settings.notices.quietFrom, QTime(18, 30));
    EXPECT_EQ(quiet.settings.notices.quietTo, QTime(8, 0));
    EXPECT_EQ(quiet.saves, 1);
}
