#include "ui/wrap_line.h"

#include <QLabel>
#include <QWidget>

#include <gtest/gtest.h>

using namespace farol::ui;

namespace {

class FixedBox : public QWidget {
public:
    FixedBox(int width, QWidget* parent) :
        QWidget(parent),
        m_width(width)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_width, 30}; }

private:
    int m_width;
};

/// Three boxes of 100 px, 10 px apart, and a last one of 200 that gives way to 80.
class Wrapping : public testing::Test {
protected:
    void SetUp() override
    {
        line->setSpacing(10);
        for (QWidget* box : {a, b, c})
            line->addWidget(box);
        line->setLast(last, 80);
    }
    void resize(int width)
    {
        frame.resize(width, line->heightForWidth(width));
        frame.show();
        line->setGeometry(QRect(0, 0, width, line->heightForWidth(width))); // narrower than the frame can be, too
    }

    QWidget frame;
    WrapLine* line = new WrapLine(&frame);
    QWidget* a = new FixedBox(100, &frame);
    QWidget* b = new FixedBox(100, &frame);
    QWidget* c = new FixedBox(100, &frame);
    QWidget* last = new FixedBox(200, &frame);
};

} // namespace

TEST_F(Wrapping, IsOneLineWhereThereIsRoomAndTheLastStandsAtItsEnd)
{
    resize(600);
    EXPECT_EQ(line->heightForWidth(600), 30);
    EXPECT_EQ(c->geometry(), QRect(220, 0, 100, 30));
    EXPECT_EQ(last->geometry(), QRect(400, 0, 200, 30));
}

TEST_F(Wrapping, TheLastGivesWayBeforeItWraps)
{
    resize(420);
    EXPECT_EQ(last->geometry(), QRect(330, 0, 90, 30));
    resize(400);
    EXPECT_EQ(line->heightForWidth(400), 70);
    EXPECT_EQ(last->geometry(), QRect(200, 40, 200, 30));
}

TEST_F(Wrapping, NothingIsWiderThanTheLine)
{
    resize(90);
    EXPECT_EQ(line->heightForWidth(90), 150);
    for (const QWidget* box : {a, b, c, last}) {
        EXPECT_EQ(box->width(), 90);
        EXPECT_EQ(box->x(), 0);
    }
}

TEST_F(Wrapping, WhatIsHiddenTakesNoRoom)
{
    b->hide();
    resize(600);
    EXPECT_EQ(c->x(), 110);
    for (QWidget* box : {a, c, last})
        box->hide();
    EXPECT_EQ(line->heightForWidth(600), 0);
}

TEST_F(Wrapping, GivesItsWidgetsBack)
{
    QLayoutItem* item = line->takeAt(1);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->widget(), b);
    delete item;
    EXPECT_EQ(line->count(), 3);
    EXPECT_EQ(line->takeAt(7), nullptr);
}
