#pragma once

#include "core/storage/school_reader.h"
#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/screen.h"
#include "ui/banner.h"
#include "ui/check_list.h"
#include "ui/data/edit_table.h"
#include "ui/first_start/first_start.h"
#include "ui/first_start/tags_step.h"
#include "ui/school_desk.h"
#include "ui/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace farol::tests {

/// A connector that finds what a test says, and puts the address into the history of a world.
class WorldConnector final : public ui::SchoolConnector {
public:
    explicit WorldConnector(const storage::Connection& connection) :
        m_connection(connection)
    {
    }

    void test(const domain::SchoolAddress&, const domain::ApiKey& given,
        std::function<void(domain::Result<ui::Found>)> then) override
    {
        key = given.bytes();
        then(finding);
    }
    void save(const domain::SchoolAddress& address, const domain::ApiKey&, school::NewAddress,
        std::function<void(domain::Result<void>)> then) override
    {
        if (saving)
            static_cast<void>(
                m_connection.run(QStringLiteral("UPDATE school SET origin = '%1'").arg(address.origin())));
        then(saving);
    }
    void testKept(const domain::SchoolAddress&, std::function<void(domain::Result<ui::Found>)>) override { }
    void findKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<ui::KeyPlace>)>) override { }
    void forgetKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<void>)>) override { }
    void forget() override { }

    QByteArray key;
    domain::Result<ui::Found> finding = ui::Found{3, 33};
    domain::Result<void> saving{};

private:
    const storage::Connection& m_connection;
};

/// The first start over a history made from a picture and a platform that a test fills; what is chosen is really saved.
class OpenStart {
public:
    static constexpr int patience = 30000; ///< ms; a slow machine is no failure
    enum Step { Connect, Tags, Courses, Pace, Collect };

    explicit OpenStart(const char* picture, const QString& origin = QStringLiteral("https://escola.example")) :
        world(tests::world(picture)),
        quiet(appearance, world.connection().file())
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        EXPECT_TRUE(world.connection().run(QStringLiteral("UPDATE school SET origin = '%1'").arg(origin)));
        session.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        quiet.platform.hasTags = {{domain::TagId{101}, QStringLiteral("Analista T18 11/2026")},
            {domain::TagId{102}, QStringLiteral("Cientista / turma 3")},
            {domain::TagId{103}, QStringLiteral("Turma Padrão")}};
        quiet.platform.hasCourses = {
            {domain::CourseId{11}, QStringLiteral("SQL"), {}}, {domain::CourseId{12}, QStringLiteral("Excel"), {}}};
        for (const int id : {7, 8, 9})
            quiet.platform.hasStudents[domain::TagId{101}].push_back(student(id));
    }

    ~OpenStart()
    {
        close();
        QLocale::setDefault(before);
    }

    static domain::Listed student(int id)
    {
        domain::Listed listed;
        listed.student.id = domain::StudentId{id};
        listed.student.createdAt = QDateTime(QDate(2026, 11, 3), QTime(15, 0), Qt::UTC);
        return listed;
    }

    /// Opens it as the window does, once the school is read.
    void open()
    {
        desk = std::make_unique<ui::SchoolDesk>(session);
        desk->ask();
        ASSERT_TRUE(waitFor([this] { return desk->isReady(); }));
        dialog = std::make_unique<ui::FirstStart>(session, *desk);
        present(*dialog);
        settle();
    }
    /// Opens it at a step, as if it had been left there.
    void openAt(int step)
    {
        quiet.settings.pages[QStringLiteral("inicio")] = QJsonObject{{QStringLiteral("step"), step}};
        open();
    }
    void close()
    {
        dialog.reset();
        desk.reset();
    }

    template <typename Done>
    static bool waitFor(const Done& done)
    {
        return QTest::qWaitFor(done, patience);
    }
    /// What was posted has come, and nothing is being saved.
    void settle() const
    {
        for (int round = 0; round < 6; ++round)
            QCoreApplication::processEvents();
        EXPECT_TRUE(waitFor([this] { return !desk || !desk->isSaving(); }));
        for (int round = 0; round < 6; ++round)
            QCoreApplication::processEvents();
    }
    /// It is at this step; asked for after going on, since what is saved there takes a moment.
    bool comesTo(Step step) const
    {
        const bool came = waitFor([&] { return dialog->step() == step; });
        settle();
        return came;
    }
    static QString plain(const QAbstractButton& button) { return button.text().remove(u'&'); }
    QAbstractButton* button(const QString& words) const
    {
        for (QAbstractButton* each : dialog->findChildren<QAbstractButton*>()) {
            if (each->isVisible() && plain(*each) == words)
                return each;
        }
        return nullptr;
    }
    QAbstractButton* proceed() const { return button(QStringLiteral("Continue")); }
    void press(const QString& words) const
    {
        QAbstractButton* found = button(words);
        ASSERT_TRUE(found) << qPrintable(words);
        ASSERT_TRUE(found->isEnabled()) << qPrintable(words);
        found->click();
        settle();
    }
    /// A key to whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        QTest::keyClick(focus, key, modifiers);
        settle();
    }
    ui::TagsStep& tags() const { return *dialog->findChild<ui::TagsStep*>(); }
    ui::CheckList& picker() const { return *tags().findChild<ui::CheckList*>(); }
    ui::EditTable& turmas() const { return *tags().findChild<ui::EditTable*>(); }
    void mark(qint64 tag, bool isChosen = true) const
    {
        picker().mark(tag, isChosen);
        settle();
    }
    /// Types over a cell of the turmas as a person does: the text, Enter.
    void type(qint64 tag, int column, const QString& text) const
    {
        turmas().beginEdit(tag, column);
        auto* field = turmas().findChild<QLineEdit*>();
        ASSERT_TRUE(field);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// The cells of a turma from the left, joined with " | "; what is wrong has a "!" before it.
    std::string row(qint64 tag) const
    {
        QStringList texts;
        for (const ui::EditRow& each : turmas().rows().rows()) {
            for (const ui::EditCell& cell : each.cells) {
                if (each.id == tag)
                    texts << (cell.problem.isEmpty() ? cell.text : u'!' + cell.text);
            }
        }
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
    /// All words of the labels that are on screen.
    std::string words() const
    {
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
    bool says(const std::string& text) const { return words().find(text) != std::string::npos; }
    domain::School stored() const { return *storage::readSchool(world.reader()); }

    const QLocale before = QLocale();
    ui::Appearance appearance{*qApp, ui::ThemeChoice::Light};
    World world;
    QuietSession quiet;
    WorldConnector connector{world.connection()};
    int saves = 0;
    ui::Session session{appearance, quiet.history, quiet.collection, connector, quiet.schedule, quiet.registry,
        quiet.platform, quiet.people, quiet.clock, quiet.settings, [this] { ++saves; }, [] {}};
    std::unique_ptr<ui::SchoolDesk> desk;
    std::unique_ptr<ui::FirstStart> dialog;
};

} // namespace farol::tests
