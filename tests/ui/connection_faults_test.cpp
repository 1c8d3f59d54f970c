#include "tests/ui/screen.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/connection_dialog.h"
#include "ui/form_field.h"
#include "ui/key_field.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::AddressProblem;
using domain::Fault;

namespace {

const QString address = QStringLiteral("https://escola.cademi.com.br");
const QString secret = QStringLiteral("0c5fd2a8-not-a-real-key");

/// Remembers what it is asked, also after it was told to forget: what an answer that comes too late would be.
class LateConnector : public SchoolConnector {
public:
    void test(const domain::SchoolAddress& where, const domain::ApiKey&,
        std::function<void(domain::Result<Found>)> then) override
    {
        asked << where.origin();
        tests.push_back(std::move(then));
    }
    void testKept(const domain::SchoolAddress&, std::function<void(domain::Result<Found>)>) override { }
    void findKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<KeyPlace>)>) override { }
    void forgetKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<void>)>) override { }
    void save(const domain::SchoolAddress& where, const domain::ApiKey& key, school::NewAddress said,
        std::function<void(domain::Result<void>)> then) override
    {
        meanings.push_back(said);
        kept << where.origin();
        keptKey = key.bytes();
        saves.push_back(std::move(then));
    }
    void forget() override { ++forgotten; }

    QStringList asked;
    QStringList kept;
    QByteArray keptKey;
    std::vector<std::function<void(domain::Result<Found>)>> tests;
    std::vector<std::function<void(domain::Result<void>)>> saves;
    int forgotten = 0;
    std::vector<school::NewAddress> meanings; ///< of each save
};

class Connecting : public testing::Test {
protected:
    void SetUp() override
    {
        tests::present(*dialog);
        addressEdit = dialog->findChildren<QLineEdit*>().at(0);
        key = dialog->findChild<KeyField*>();
        banner = dialog->findChild<Banner*>();
        addressField = dialog->findChildren<FormField*>().at(0);
    }
    Button* button(const QString& text)
    {
        for (Button* each : dialog->findChildren<Button*>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    Button* connectButton() { return button(QStringLiteral("Connect")); }
    void askTo(const QString& where = address)
    {
        addressEdit->setText(where);
        key->setText(secret);
        button(QStringLiteral("Test connection"))->click();
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    LateConnector connector;
    std::unique_ptr<ConnectionDialog> dialog =
        std::make_unique<ConnectionDialog>(appearance, connector, QString(), domain::defaultZone());
    QLineEdit* addressEdit = nullptr;
    KeyField* key = nullptr;
    Banner* banner = nullptr;
    FormField* addressField = nullptr;
};

} // namespace

TEST_F(Connecting, EachProblemOfTheAddressIsSaidUnderIt)
{
    const std::pair<const char*, AddressProblem> table[] = {
        {"", AddressProblem::Empty},
        {"   ", AddressProblem::Empty},
        {"escola.cademi.com.br", AddressProblem::NoScheme},
        {"ftp://escola.cademi.com.br", AddressProblem::OtherScheme},
        {"http://escola.cademi.com.br", AddressProblem::NotEncrypted},
        {"https://", AddressProblem::NoHost},
        {"https://escola.cademi.com.br/login", AddressProblem::HasPath},
        {"https://escola.cademi.com.br?x=1", AddressProblem::HasPath},
        {"https://ana:segredo@escola.cademi.com.br", AddressProblem::HasUser},
        {"https://escola.cademi.com.br/%zz", AddressProblem::Malformed},
    };
    for (const auto& [typed, problem] : table) {
        if (domain::SchoolAddress::parse(QString::fromLatin1(typed)).error() != problem)
            ADD_FAILURE() << typed << " is another problem";
        askTo(QString::fromLatin1(typed));
        EXPECT_EQ(addressField->error(), Notices::sentence(problem)) << typed;
        EXPECT_TRUE(addressEdit->hasFocus()) << typed;
        EXPECT_EQ(addressEdit->text(), QString::fromLatin1(typed)); // what was typed stays
        EXPECT_TRUE(banner->isHidden()) << typed;
    }
    EXPECT_TRUE(connector.asked.isEmpty());
}

TEST_F(Connecting, TheAddressIsCheckedOnLeavingItAndNotAtEachKey)
{
    addressEdit->setFocus();
    QTest::keyClicks(addressEdit, QStringLiteral("escola"));
    EXPECT_TRUE(addressField->error().isEmpty());
    QTest::keyClick(addressEdit, Qt::Key_Tab);
    EXPECT_EQ(addressField->error(), Notices::sentence(AddressProblem::NoScheme));
}

TEST_F(Connecting, EveryFaultIsSaidInTheBannerWithoutItsDetail)
{
    for (int fault = 0; fault <= static_cast<int>(Fault::Timer); ++fault) {
        askTo();
        connector.tests.back()(domain::failed(static_cast<Fault>(fault), QStringLiteral("TLS alert 40")));
        EXPECT_EQ(banner->notice().text, Notices::sentence(static_cast<Fault>(fault))) << fault;
        EXPECT_FALSE(banner->isHidden()) << fault;
        EXPECT_FALSE(connectButton()->isEnabled()) << fault;
        EXPECT_EQ(key->text(), secret) << fault;
        EXPECT_TRUE(button(QStringLiteral("Test connection"))->isEnabled()) << fault; // to try again
    }
}

TEST_F(Connecting, WhileItAsksNothingCanBeChanged)
{
    askTo();
    EXPECT_TRUE(addressEdit->isReadOnly() && key->isReadOnly());
    EXPECT_FALSE(button(QStringLiteral("Test connection"))->isEnabled());
    EXPECT_TRUE(banner->notice().text.contains(address));
    QTest::keyClick(key, Qt::Key_Return); // no second question
    EXPECT_EQ(connector.asked.size(), 1);
    connector.tests.back()(Found{1, 1});
    EXPECT_FALSE(addressEdit->isReadOnly() || key->isReadOnly());
}

TEST_F(Connecting, EnterGoesFromAddressToKeyToTest)
{
    addressEdit->setFocus();
    QTest::keyClicks(addressEdit, address);
    QTest::keyClick(addressEdit, Qt::Key_Return);
    EXPECT_TRUE(key->hasFocus());
    QTest::keyClicks(key, secret);
    QTest::keyClick(key, Qt::Key_Return);
    EXPECT_EQ(connector.asked, QStringList{address});
    EXPECT_TRUE(dialog->isVisible());
    connector.tests.back()(Found{24, 33});
    EXPECT_TRUE(connectButton()->hasFocus()); // the way on is under the finger
}

TEST_F(Connecting, KeepsTheSameThatWasTested)
{
    askTo(QStringLiteral(" https://Escola.cademi.com.br:443/ "));
    connector.tests.back()(Found{24, 33});
    connectButton()->click();
    EXPECT_EQ(connector.kept, QStringList{address});
    EXPECT_EQ(connector.keptKey, secret.toLatin1());
    EXPECT_FALSE(connectButton()->isEnabled()); // not twice
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    connector.saves.back()({});
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_TRUE(key->text().isEmpty());
}

TEST_F(Connecting, NothingIsKeptThatWasNotTested)
{
    addressEdit->setText(address);
    key->setText(secret);
    connectButton()->click();
    EXPECT_TRUE(connector.kept.isEmpty());
    askTo();
    connector.tests.back()(Found{1, 1});
    QTest::keyClicks(addressEdit, QStringLiteral("x"));
    connectButton()->click();
    EXPECT_TRUE(connector.kept.isEmpty());
}

TEST_F(Connecting, AnAnswerAboutWhatStoodThereBeforeIsDropped)
{
    askTo();
    connector.tests.back()(domain::failed(Fault::Offline));
    askTo();
    connector.tests.back()(Found{24, 33});
    QTest::keyClicks(key, QStringLiteral("x"));
    ASSERT_TRUE(banner->isHidden());
    connector.tests.front()(Found{99, 99});
    connector.tests.back()(Found{24, 33});
    EXPECT_TRUE(banner->isHidden());
    EXPECT_FALSE(connectButton()->isEnabled());
}

TEST_F(Connecting, ForgetsWhatItAskedWhenItCloses)
{
    askTo();
    const int before = connector.forgotten;
    dialog->reject();
    EXPECT_GT(connector.forgotten, before);
    EXPECT_TRUE(key->text().isEmpty());
    connector.tests.back()(Found{24, 33});
    EXPECT_FALSE(connectButton()->isEnabled());
}

TEST_F(Connecting, AnAnswerMayComeAfterTheDialogIsGone)
{
    askTo();
    connector.tests.back()(Found{24, 33});
    connectButton()->click();
    const int before = connector.forgotten;
    dialog.reset();
    EXPECT_GT(connector.forgotten, before);
    connector.tests.back()(Found{1, 1}); // reaches nobody
    connector.saves.back()({});
}

TEST_F(Connecting, TheFictitiousSchoolIsAlwaysInReach)
{
    QSignalSpy asked(dialog.get(), &ConnectionDialog::demonstrationAsked);
    askTo();
    button(QStringLiteral("See it with a fictitious school"))->click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(key->text().isEmpty());
}

TEST_F(Connecting, AKnownAddressLeavesOnlyTheKeyToGive)
{
    ConnectionDialog again(appearance, connector, address, QTimeZone("America/Sao_Paulo"));
    EXPECT_EQ(again.findChildren<QLineEdit*>().at(0)->text(), address);
    EXPECT_EQ(again.focusWidget(), again.findChild<KeyField*>());
    EXPECT_TRUE(tests::paintedLine(again).contains(QStringLiteral("America/Sao_Paulo (UTC\u22123)")));
}
