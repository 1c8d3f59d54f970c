#include "ui/banner.h"
#include "ui/button.h"
#include "ui/connection_dialog.h"
#include "ui/form_field.h"
#include "ui/key_field.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

const QString address = QStringLiteral("https://escola.cademi.com.br");
const QString secret = QStringLiteral("0c5fd2a8-secret");

/// Keeps what it is asked, and answers when the test says so.
class FakeConnector : public SchoolConnector {
public:
    void test(const domain::SchoolAddress& where, const domain::ApiKey& given,
        std::function<void(domain::Result<Found>)> then) override
    {
        tested.append(where.origin());
        key = given.bytes();
        answer = std::move(then);
    }
    void testKept(const domain::SchoolAddress&, std::function<void(domain::Result<Found>)>) override { }
    void findKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<KeyPlace>)>) override { }
    void forgetKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<void>)>) override { }
    void save(const domain::SchoolAddress&, const domain::ApiKey&, school::NewAddress said,
        std::function<void(domain::Result<void>)> then) override
    {
        meanings.push_back(said);
        saved = std::move(then);
    }
    void forget() override
    {
        answer = {};
        saved = {};
    }

    QStringList tested;
    QByteArray key;
    std::function<void(domain::Result<Found>)> answer;
    std::function<void(domain::Result<void>)> saved;
    std::vector<school::NewAddress> meanings; ///< of each save
};

class Dialog : public testing::Test {
protected:
    void SetUp() override { dialog.show(); }

    void type(const QString& where, const QString& key)
    {
        fields().at(0)->setText(where);
        keyField()->setText(key);
    }
    QList<QLineEdit*> fields() { return dialog.findChildren<QLineEdit*>(); }
    KeyField* keyField() { return dialog.findChild<KeyField*>(); }
    Banner* banner() { return dialog.findChild<Banner*>(); }
    QString errorOf(int field) { return dialog.findChildren<FormField*>().at(field)->error(); }
    Button* button(const QString& text)
    {
        for (Button* each : dialog.findChildren<Button*>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void test() { button(QStringLiteral("Test connection"))->click(); }
    Button* connectButton() { return button(QStringLiteral("Connect")); }

    Appearance appearance{*qApp, ThemeChoice::Light};
    FakeConnector connector;
    ConnectionDialog dialog{appearance, connector, {}, domain::defaultZone()};
};

} // namespace

TEST_F(Dialog, NoWordsAreCut)
{
    dialog.resize(dialog.width(), dialog.height() + 60);
    QCoreApplication::processEvents();
    int wrapped = 0;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        wrapped += label->heightForWidth(label->width()) > label->fontMetrics().height() * 3 / 2 ? 1 : 0;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
    EXPECT_GT(wrapped, 0) << "one of them has several lines";
}

TEST_F(Dialog, OnlyTheFirstFailureIsSaidInItsPlace)
{
    test();
    EXPECT_FALSE(errorOf(0).isEmpty());
    EXPECT_TRUE(errorOf(1).isEmpty());
    type(address, {});
    test();
    EXPECT_TRUE(errorOf(0).isEmpty());
    EXPECT_EQ(errorOf(1).toStdString(), "The key is missing.");
    EXPECT_TRUE(connector.tested.isEmpty());
}

TEST_F(Dialog, EachBadAddressHasItsSentence)
{
    for (const QString& bad : {QStringLiteral("escola.cademi.com.br"), QStringLiteral("http://escola.cademi.com.br"),
             QStringLiteral("https://escola.cademi.com.br/api/v1"), QStringLiteral("ftp://escola")}) {
        type(bad, secret);
        test();
        EXPECT_FALSE(errorOf(0).isEmpty()) << bad.toStdString();
    }
    EXPECT_TRUE(connector.tested.isEmpty());
}

TEST_F(Dialog, AKeyWithALineBreakInsideIsRefused)
{
    type(address, QStringLiteral("abc") + QChar(0x7) + QStringLiteral("def"));
    test();
    EXPECT_FALSE(errorOf(1).isEmpty());
    EXPECT_TRUE(connector.tested.isEmpty());
}

TEST_F(Dialog, ATestThatSucceedsOpensTheWayOn)
{
    EXPECT_FALSE(connectButton()->isEnabled());
    type(address, secret);
    test();
    ASSERT_EQ(connector.tested, QStringList{address});
    EXPECT_EQ(connector.key, secret.toUtf8());
    connector.answer(Found{24, 33});
    EXPECT_EQ(banner()->notice().kind, BannerKind::Ok);
    EXPECT_TRUE(banner()->notice().text.contains(QStringLiteral("24")));
    EXPECT_TRUE(connectButton()->isEnabled());
    connectButton()->click();
    ASSERT_TRUE(connector.saved);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    connector.saved({});
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(Dialog, AFaultIsASentenceWithItsRemedy)
{
    type(address, secret);
    test();
    connector.answer(domain::failed(domain::Fault::Refused));
    EXPECT_EQ(banner()->notice().text, Notices::sentence(domain::Fault::Refused));
    EXPECT_FALSE(connectButton()->isEnabled());
    EXPECT_EQ(keyField()->text(), secret); // what was typed stays
}

TEST_F(Dialog, ChangingAFieldTakesTheAnswerBack)
{
    type(address, secret);
    test();
    connector.answer(Found{1, 1});
    QTest::keyClicks(keyField(), QStringLiteral("x"));
    EXPECT_FALSE(connectButton()->isEnabled());
    EXPECT_TRUE(banner()->isHidden());
}

TEST_F(Dialog, AKeyringThatIsLockedIsSaidAndTheDialogStays)
{
    type(address, secret);
    test();
    connector.answer(Found{1, 1});
    connectButton()->click();
    connector.saved(domain::failed(domain::Fault::Secret));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(banner()->notice().text, Notices::sentence(domain::Fault::Secret));
    EXPECT_TRUE(connectButton()->isEnabled());
}

TEST_F(Dialog, TheKeyStandsInNoTextAndIsGoneAfterwards)
{
    type(address, secret);
    test();
    connector.answer(domain::failed(domain::Fault::Refused, secret));
    EXPECT_FALSE(keyField()->displayText().contains(secret));
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (widget == keyField())
            continue;
        const QMetaObject* type = widget->metaObject();
        for (int index = 0; index < type->propertyCount(); ++index) {
            const QString value = type->property(index).read(widget).toString();
            EXPECT_FALSE(value.contains(secret)) << type->className() << "." << type->property(index).name();
        }
    }
    dialog.reject();
    EXPECT_TRUE(keyField()->text().isEmpty());
    EXPECT_FALSE(keyField()->isUndoAvailable());
}

TEST_F(Dialog, TheEyeShowsTheKeyOnlyWhilePressed)
{
    type(address, secret);
    auto* eye = keyField()->findChild<Button*>();
    QTest::mousePress(eye, Qt::LeftButton);
    EXPECT_EQ(keyField()->displayText(), secret);
    QTest::mouseRelease(eye, Qt::LeftButton);
    EXPECT_FALSE(keyField()->displayText().contains(secret));
}

TEST_F(Dialog, ASchoolThatMovedIsSavedOnlyAfterAClearYes)
{
    type(address, secret);
    test();
    connector.answer(Found{1, 1});
    connectButton()->click();
    ASSERT_EQ(connector.meanings, std::vector{school::NewAddress::OtherSchool});
    connector.saved(domain::failed(domain::Fault::OtherSchool));
    auto* box = dialog.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box->text().contains(address)) << box->text().toStdString();
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("Open another school")));
    EXPECT_EQ(box->defaultButton(), box->button(QMessageBox::Cancel)) << "Enter changes nothing";
    box->button(QMessageBox::Cancel)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(connector.meanings.size(), 1U);
    EXPECT_TRUE(dialog.isVisible());
    connectButton()->click();
    connector.saved(domain::failed(domain::Fault::OtherSchool));
    box = dialog.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* each : box->buttons()) {
        if (box->buttonRole(each) == QMessageBox::AcceptRole)
            each->click();
    }
    ASSERT_EQ(connector.meanings.size(), 3U);
    EXPECT_EQ(connector.meanings.back(), school::NewAddress::SameSchool);
    connector.saved({});
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}
