#include "ui/closing.h"
#include "ui/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace farol::ui;

namespace {

/// A page on which something was typed, or nothing.
class TypedPage final : public Page {
public:
    explicit TypedPage(QStringList waiting, QWidget* parent) :
        Page({QStringLiteral("x"), QStringLiteral("X"), Icon::School}, parent),
        m_waiting(std::move(waiting))
    {
    }
    void show(const farol::ui::Destination&) override { }
    void refresh() override { }
    QStringList unsaved() const override { return m_waiting; }

private:
    QStringList m_waiting;
};

class Closing : public testing::Test {
protected:
    /// Presses what is called so in the question that comes; without one nothing is pressed.
    bool mayCloseBy(const QString& button, const std::vector<Page*>& pages)
    {
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            for (QAbstractButton* each : box ? box->buttons() : QList<QAbstractButton*>()) {
                if (each->text().remove(u'&') == button) {
                    asked = box->informativeText();
                    each->click();
                }
            }
        });
        look.start(5);
        return mayClose(pages, window);
    }

    QWidget window;
    TypedPage quiet{{}, &window};
    TypedPage typed{{QStringLiteral("the pace of analista"), QStringLiteral("the recess weeks")}, &window};
    QString asked;
};

} // namespace

TEST_F(Closing, IsNoQuestionWhileNothingWaitsToBeSaved)
{
    EXPECT_TRUE(mayClose({&quiet}, window));
}

TEST_F(Closing, NamesWhatWouldBeLostAndStaysWhenToldTo)
{
    EXPECT_FALSE(mayCloseBy(QStringLiteral("Go back"), {&quiet, &typed}));
    EXPECT_EQ(asked, u"This was changed and not saved: the pace of analista; the recess weeks.");
}

TEST_F(Closing, GoesOnWhenThePersonSaysSo)
{
    EXPECT_TRUE(mayCloseBy(QStringLiteral("Close without saving"), {&typed}));
}
