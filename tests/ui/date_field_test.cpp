#include "tests/ui/screen.h"
#include "ui/date_field.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

class DateFields : public testing::Test {
protected:
    QCalendarWidget* calendar()
    {
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        return field.findChild<QCalendarWidget*>();
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    DateField field{appearance};
};

} // namespace

TEST_F(DateFields, ReadADateAsPeopleWriteIt)
{
    for (const char* typed : {"2/3/26", "02/03/2026", "2026-03-02", " 02.03.2026 "}) {
        field.setText(QString::fromUtf8(typed));
        EXPECT_EQ(field.date(), QDate(2026, 3, 2)) << typed;
    }
    for (const char* typed : {"", "amanhã", "31/02/2026"}) {
        field.setText(QString::fromUtf8(typed));
        EXPECT_EQ(field.date(), std::nullopt) << typed;
    }
}

TEST_F(DateFields, WriteItAsItIsReadInEveryLanguage)
{
    field.setDate(QDate(2026, 3, 2));
    EXPECT_EQ(field.text(), u"02/03/2026");
    EXPECT_EQ(field.date(), QDate(2026, 3, 2));
    field.setDate(std::nullopt);
    EXPECT_EQ(field.text(), QString());
}

TEST_F(DateFields, OpenACalendarFromTheKeyboard)
{
    present(field);
    field.setDate(QDate(2026, 3, 2));
    QCalendarWidget* shown = calendar();
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->selectedDate(), QDate(2026, 3, 2));
    EXPECT_EQ(shown->firstDayOfWeek(), Qt::Monday);
    const QSignalSpy chosen(&field, &DateField::dateChosen);
    const QSignalSpy typed(&field, &QLineEdit::textEdited);
    emit shown->activated(QDate(2026, 3, 9));
    EXPECT_EQ(field.text(), u"09/03/2026");
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(typed.count(), 1) << "a choice counts as typed";
}
