#include "tests/ui/screen.h"
#include "ui/button.h"
#include "ui/form_dialog.h"
#include "ui/form_field.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

/// So many fields under a paragraph.
class Asking final : public FormDialog {
public:
    Asking(Appearance& appearance, int count) :
        FormDialog(appearance, QStringLiteral("Importar para o histórico"), QStringLiteral("Importar"))
    {
        addWords(
            QStringLiteral("Só é preenchido o que o histórico não tem, e fica marcado como importado. ").repeated(3));
        for (int i = 0; i < count; ++i) {
            fields.push_back(new QLineEdit(this));
            add(new FormField(appearance, QStringLiteral("Campo"), *fields.back(), QStringLiteral("Como está"), this));
        }
    }
    using FormDialog::deed;
    void say(const QString& sentence) { addWords(sentence); }

    std::vector<QLineEdit*> fields;
};

/// Where a widget is in its window, whole.
bool isInSight(const QWidget& widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

class FormDialogs : public testing::Test {
protected:
    Appearance appearance{*qApp, ThemeChoice::Light};
};

} // namespace

TEST_F(FormDialogs, NothingIsCutWhereTheScreenHasRoom)
{
    Asking dialog(appearance, 3);
    tests::present(dialog);
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->text().isEmpty())
            continue;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
    for (const QLineEdit* field : dialog.fields)
        EXPECT_TRUE(isInSight(*field));
    EXPECT_FALSE(dialog.findChild<QScrollArea*>()->verticalScrollBar()->isVisible());
}

TEST_F(FormDialogs, GrowsWithASentenceThatComesLater)
{
    Asking dialog(appearance, 2);
    tests::present(dialog);
    const int before = dialog.height();
    dialog.say(QStringLiteral("Este é um arquivo de outro tipo: PDF. Salve a tabela como .xlsx ou .csv. ").repeated(3));
    const QScrollBar& bar = *dialog.findChild<QScrollArea*>()->verticalScrollBar();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.height() > before && !bar.isVisible(); }, 5000))
        << dialog.height() << " px, hidden: " << bar.maximum();
}

TEST_F(FormDialogs, WhatIsHigherThanTheScreenScrollsBetweenTitleAndFoot)
{
    Asking dialog(appearance, 40);
    tests::present(dialog);
    EXPECT_LE(dialog.height(), dialog.screen()->availableSize().height());
    EXPECT_GE(dialog.fields.front()->height(), dialog.fields.front()->sizeHint().height()) << "no field is crushed";
    EXPECT_TRUE(isInSight(dialog.deed()));
    EXPECT_FALSE(isInSight(*dialog.fields.back()));
    dialog.fields.front()->setFocus();
    for (int i = 1; i < 40; ++i)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(dialog.focusWidget(), dialog.fields.back());
    EXPECT_TRUE(isInSight(*dialog.fields.back())) << "Tab brings it into sight";
    EXPECT_TRUE(isInSight(dialog.deed()));
}
