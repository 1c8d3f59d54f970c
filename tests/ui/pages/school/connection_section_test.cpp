#include "school_window.h"
#include "ui/fact_list.h"
#include "ui/form_field.h"
#include "ui/nav_rail.h"
#include "ui/pages/school/connection_section.h"
#include "ui/registration_notices.h"
#include "ui/undo_bar.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace farol;
using namespace farol::ui;
using secrets::SecretError;
using secrets::SecretFault;

namespace {

class Connection : public testing::Test {
protected:
    void open(bool isConnected = true)
    {
        open_.reset(); // one appearance at a time
        open_ = std::make_unique<tests::SchoolWindow>(
            isConnected ? tests::connectedSchool() : tests::world(tests::smallSchool));
        open_->quiet.connector.key = key;
        open_->open(QStringLiteral("conexao"));
    }
    ConnectionSection& section() { return open_->section<ConnectionSection>(); }
    tests::QuietConnector& connector() { return open_->quiet.connector; }
    QAbstractButton& button(const char* words)
    {
        return tests::SchoolWindow::button(section(), QString::fromUtf8(words));
    }
    QString facts() { return tests::SchoolWindow::words(*section().findChild<FactList*>()); }
    QLineEdit& name() { return *section().findChild<QLineEdit*>(); }
    QMessageBox* box() { return section().findChild<QMessageBox*>(); }
    void press(const QString& words)
    {
        ASSERT_NE(box(), nullptr);
        tests::SchoolWindow::button(*box(), words).click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool isCalled(const QString& called)
    {
        return QTest::qWaitFor([&] { return open_->window->windowTitle() == called + QStringLiteral(" \u2014 Farol"); },
            tests::SchoolWindow::patience);
    }
    QString stored() { return open_->world.school().name; }

    secrets::SecretResult<KeyPlace> key = KeyPlace::Keyring;
    std::unique_ptr<tests::SchoolWindow> open_;
};

} // namespace

TEST_F(Connection, SaysWhereTheSchoolIsAndThatItsKeyIsKept)
{
    open();
    EXPECT_EQ(facts().toStdString(),
        "Address | https://escola.cademi.com.br | Key | kept in this computer's password store | Time zone | "
        "America/Sao_Paulo (UTC−3)");
    EXPECT_TRUE(button("Test the connection").isEnabled());
    EXPECT_TRUE(button("Forget the key…").isEnabled());
}

TEST_F(Connection, SaysInPlainWordsWhatTheKeyringAnswered)
{
    for (const SecretFault fault :
        {SecretFault::Locked, SecretFault::NoKeyring, SecretFault::Denied, SecretFault::Other}) {
        key = tl::make_unexpected(SecretError{fault});
        open();
        const QString sentence = RegistrationNotices::sentence(SecretError{fault});
        EXPECT_TRUE(facts().contains(sentence)) << facts().toStdString();
        EXPECT_FALSE(button("Test the connection").isEnabled());
        EXPECT_FALSE(button("Forget the key…").isEnabled());
    }
    key = tl::make_unexpected(SecretError{SecretFault::NoKey});
    open();
    EXPECT_TRUE(facts().contains(QStringLiteral("none is kept"))) << facts().toStdString();
}

TEST_F(Connection, AKeyOfTheEnvironmentIsTestedAndNotForgotten)
{
    key = KeyPlace::Environment;
    open();
    EXPECT_TRUE(facts().contains(QStringLiteral("FAROL_API_KEY")));
    EXPECT_TRUE(button("Test the connection").isEnabled());
    EXPECT_FALSE(button("Forget the key…").isEnabled());
}

TEST_F(Connection, TheKeptKeyIsTestedWithAPlainAnswer)
{
    open();
    connector().finding = Found{11, 33};
    button("Test the connection").click();
    EXPECT_EQ(connector().tested, QStringList{QStringLiteral("https://escola.cademi.com.br")});
    EXPECT_TRUE(open_->says(QStringLiteral("The connection works: 11"))) << open_->said();
    connector().finding = domain::failed(domain::Fault::Refused);
    button("Test the connection").click();
    EXPECT_EQ(open_->said(), Notices::sentence(domain::Fault::Refused).toStdString());
}

TEST_F(Connection, TheKeyIsForgottenOnlyAfterAYes)
{
    open();
    button("Forget the key…").click();
    press(QStringLiteral("Cancel"));
    EXPECT_TRUE(connector().forgotten.isEmpty());
    button("Forget the key…").click();
    press(QStringLiteral("Forget the key"));
    EXPECT_EQ(connector().forgotten, QStringList{QStringLiteral("https://escola.cademi.com.br")});
    EXPECT_TRUE(facts().contains(QStringLiteral("none is kept")));
    EXPECT_FALSE(button("Test the connection").isEnabled());
    EXPECT_EQ(open_->world.school().origin.toStdString(), "https://escola.cademi.com.br") << "the history stays";
}

TEST_F(Connection, AKeyringThatKeepsTheKeySaysWhy)
{
    open();
    connector().forgetting = tl::make_unexpected(SecretError{SecretFault::Denied});
    button("Forget the key…").click();
    press(QStringLiteral("Forget the key"));
    EXPECT_EQ(open_->said(), RegistrationNotices::sentence(SecretError{SecretFault::Denied}).toStdString());
    EXPECT_TRUE(button("Forget the key…").isEnabled());
}

TEST_F(Connection, ASchoolThatIsNotConnectedOffersThat)
{
    open(false);
    section().disconnect(SIGNAL(connectAsked())); // the dialog itself is tested elsewhere
    QSignalSpy asked(&section(), &SchoolSection::connectAsked);
    EXPECT_FALSE(button("Test the connection").isVisible());
    button("Connect the school…").click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(Connection, TheNameStandsInTheWindowAndCanBeUndone)
{
    open();
    EXPECT_TRUE(isCalled(QStringLiteral("Escola Horizonte")));
    EXPECT_FALSE(button("Save name").isEnabled()) << "nothing to save";
    name().selectAll();
    QTest::keyClicks(&name(), QStringLiteral("Escola Aurora"));
    QTest::keyClick(&name(), Qt::Key_Return);
    EXPECT_TRUE(isCalled(QStringLiteral("Escola Aurora")));
    EXPECT_EQ(stored().toStdString(), "Escola Aurora");
    open_->page().undo();
    EXPECT_TRUE(isCalled(QStringLiteral("Escola Horizonte")));
    EXPECT_EQ(name().text().toStdString(), "Escola Horizonte");
    open_->page().redo();
    EXPECT_TRUE(isCalled(QStringLiteral("Escola Aurora")));
}

TEST_F(Connection, WithoutANameTheAddressStandsThere)
{
    open();
    name().selectAll();
    QTest::keyClick(&name(), Qt::Key_Delete);
    button("Save name").click();
    EXPECT_TRUE(isCalled(QStringLiteral("escola.cademi.com.br")));
}

TEST_F(Connection, ANameThatIsTooLongIsRefusedAndStays)
{
    open();
    const QString tooLong(500, QLatin1Char('x'));
    name().selectAll();
    QTest::keyClicks(&name(), tooLong.left(1));
    name().setText(tooLong);
    name().setModified(true);
    emit name().textEdited(tooLong);
    button("Save name").click();
    auto* field = section().findChild<FormField*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !field->error().isEmpty(); }, tests::SchoolWindow::patience));
    EXPECT_EQ(field->error().toStdString(), "It is too long.");
    EXPECT_EQ(name().text(), tooLong);
    EXPECT_EQ(stored().toStdString(), "Escola Horizonte");
}

TEST_F(Connection, WhatIsBeingTypedStaysWhenTheSchoolIsReadAgain)
{
    open();
    name().selectAll();
    QTest::keyClicks(&name(), QStringLiteral("Escola A"));
    open_->page().refresh();
    QSignalSpy read(&open_->page().desk(), &SchoolDesk::changed);
    EXPECT_TRUE(read.wait(tests::SchoolWindow::patience));
    EXPECT_EQ(name().text().toStdString(), "Escola A");
}
