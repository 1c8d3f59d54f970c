#include "tests/ui/screen.h"
#include "ui/choice_field.h"
#include "ui/form_field.h"

#include <QApplication>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

class ChoiceFields : public testing::Test {
protected:
    ChoiceFields() { field->addItems({QStringLiteral("analista"), QStringLiteral("cientista de dados pleno")}); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    ChoiceField* field = new ChoiceField(appearance);
    FormField frame{appearance, QStringLiteral("&Trilha"), *field, {}};
};

} // namespace

TEST_F(ChoiceFields, ShowWhatIsChosen)
{
    EXPECT_EQ(paintedLine(*field), QStringLiteral("analista"));
    field->setCurrentIndex(1);
    field->resize(300, 30);
    EXPECT_EQ(paintedLine(*field), QStringLiteral("cientista de dados pleno"));
    field->resize(110, 30);
    EXPECT_TRUE(paintedLine(*field).endsWith(QChar(0x2026))) << "elided, not cut";
}

TEST_F(ChoiceFields, AreMarkedWhenTheyAreWrong)
{
    frame.resize(200, 80);
    EXPECT_EQ(pixelsOf(pictureOf(*field), appearance.color(Role::LateMark)), 0);
    frame.setError(QStringLiteral("Não há trilha."));
    EXPECT_GT(pixelsOf(pictureOf(*field), appearance.color(Role::LateMark)), 50);
    EXPECT_EQ(field->accessibleDescription(), u"Não há trilha.");
}

TEST_F(ChoiceFields, AreNotChangedByScrollingPast)
{
    QWheelEvent turn(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(field, &turn);
    EXPECT_EQ(field->currentIndex(), 0);
}

TEST_F(ChoiceFields, AreAsHighAsTheFieldsBesideThem)
{
    EXPECT_EQ(field->sizeHint().height(), appearance.controlHeight(30));
    const LargerFont large(2);
    EXPECT_GE(field->sizeHint().height(), field->fontMetrics().height());
}
