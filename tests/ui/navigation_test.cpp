#include "open_window.h"
#include "tests/support/world.h"
#include "ui/data/table_panel.h"
#include "ui/go_dialog.h"
#include "ui/pages/student/student_head.h"
#include "ui/pages/student/student_page.h"
#include "ui/search_field.h"
#include "ui/whatsapp.h"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::OpenWindow;
using tests::patience;
using tests::visible;

namespace {

constexpr std::string_view school = R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
turma analista 2 tag=69 inicio=2026-11-02 tutor=Ana
turma analista 10 tag=70 inicio=2026-11-02
aluno 7 "Ana Conceição" ana@x.com +5511999990000
aluno 8 "João Ávila" joao@x.com
aluno 9 "Zilda Sá"
foto 2026-W46 2: 7 | 20 0 ; 8 | 10 -
foto 2026-W46 10: 9 | 5 5
foto 2026-W47 2: 7 | 41,7 10 ; 8 | - -
foto 2026-W47 10: 9 | 0 0
)";

/// Opens links instead of the desktop.
class Links : public QObject {
    Q_OBJECT

public:
    Links() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Links() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QStringList opened;

public slots:
    void open(const QUrl& url) { opened << url.toString(); }
};

class Navigation : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(open.isReady()); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    StudentPage& student() const { return *open.window->findChild<StudentPage*>(); }
    TableView& table() const { return open.page().body().table().view(); }
    void search(const QString& text) const
    {
        domain::StudentFilter students;
        students.searched = text;
        open.page().filters().narrow(students);
    }
    /// Puts the keyboard on a row of the list.
    void stand(int row) const
    {
        table().setFocus();
        table().setCurrentIndex(table().rows()->index(row, 0));
    }
    bool isAtStudent(qint64 id) const
    {
        return QTest::qWaitFor(
            [&] {
                return open.page(StudentPage::sign().key) && student().isVisible() && !student().isAsking()
                    && student().answer().page && student().answer().page->student.id.value == id;
            },
            patience);
    }
    QAction* action(const QString& words) const
    {
        for (QMenu* menu : open.window->menuBar()->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text().remove(u'&') == words)
                    return action;
            }
        }
        return nullptr;
    }
    GoDialog* find() const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto* dialog = open.window->findChild<GoDialog*>();
        EXPECT_TRUE(dialog);
        EXPECT_TRUE(dialog && QTest::qWaitFor([&] { return dialog->isVisible() && !dialog->isAsking(); }, patience));
        return dialog;
    }
    static void type(GoDialog& dialog, const QString& text)
    {
        QTest::keyClicks(&dialog.field(), text);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isAsking(); }, patience));
    }
    static std::string rows(GoDialog& dialog)
    {
        QStringList texts;
        for (int row = 0; row < dialog.list().count(); ++row)
            texts << dialog.list().item(row)->text();
        return texts.join(QStringLiteral(" | ")).toStdString();
    }

    const tests::World history = tests::world(school);
    const OpenWindow open{history.connection().file()};
};

} // namespace

TEST_F(Navigation, EnterOpensTheStudentAndAltLeftComesBackToTheRow)
{
    search(QStringLiteral("a"));
    stand(1);
    const QString row = table().currentIndex().data(RowIdRole).toString();
    press(Qt::Key_Return);
    ASSERT_TRUE(isAtStudent(studentOfRow(row).value));
    EXPECT_TRUE(student().head().isAncestorOf(QApplication::focusWidget())) << "not the bare page, which says nothing";
    EXPECT_EQ(student().accessibleName(), student().answer().page->student.name);
    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.page().isVisible() && !open.page().isAsking(); }, patience));
    EXPECT_EQ(table().currentIndex().data(RowIdRole).toString(), row);
    EXPECT_EQ(QApplication::focusWidget(), &table());
    EXPECT_EQ(open.page().chosenFilter().filter.students.searched, u"a") << "the filter is as it was";
}

TEST_F(Navigation, TheSheetOfTheFirstStudentCanBePrintedAtOnce)
{
    stand(0);
    const QString row = table().currentIndex().data(RowIdRole).toString();
    press(Qt::Key_Return);
    ASSERT_TRUE(isAtStudent(studentOfRow(row).value));
    EXPECT_TRUE(action(QStringLiteral("Print…"))->isEnabled());
    EXPECT_TRUE(action(QStringLiteral("Save as PDF…"))->isEnabled());
}

TEST_F(Navigation, ADoubleClickOpensTheStudentToo)
{
    const QRect cell = table().visualRect(table().rows()->index(0, 1));
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, cell.center());
    const QString row = table().rows()->index(0, 0).data(RowIdRole).toString();
    EXPECT_TRUE(isAtStudent(studentOfRow(row).value));
}

TEST_F(Navigation, MenuAndLinkNameTheWayBack)
{
    QAction* none = action(QStringLiteral("Back"));
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->isEnabled()) << "there is nowhere to go back to yet";
    stand(0);
    press(Qt::Key_Return);
    ASSERT_TRUE(isAtStudent(7));
    QAction* back = action(QStringLiteral("Back to Progress"));
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->isEnabled());
    EXPECT_EQ(back->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
    const auto buttons = visible<QAbstractButton>(student().head());
    ASSERT_FALSE(buttons.isEmpty());
    EXPECT_EQ(buttons.first()->text(), u"Progress");
    buttons.first()->click();
    EXPECT_TRUE(open.page().isVisible());
    EXPECT_TRUE(action(QStringLiteral("Back")));
}

TEST_F(Navigation, TheWayBackGoesThroughEveryPageThatWasTurned)
{
    open.window->goTo(1);
    open.window->go({QStringLiteral("aluno"), std::nullopt, domain::StudentId{8}});
    ASSERT_TRUE(isAtStudent(8));
    open.window->go({QStringLiteral("aluno"), std::nullopt, domain::StudentId{9}});
    ASSERT_TRUE(isAtStudent(9));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(isAtStudent(8));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(open.page(QStringLiteral("o-que-mudou"))->isVisible());
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(open.page().isVisible());
}

TEST_F(Navigation, TheFilterThatADestinationChoseIsUndoneByTheWayBack)
{
    domain::Filter filter;
    filter.track = history.track(u"analista");
    filter.cohorts = {history.cohort(10)};
    open.window->go({QStringLiteral("progresso"), filter});
    ASSERT_TRUE(open.isReady());
    EXPECT_EQ(open.rows().rowCount(), 1);
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(open.isReady());
    EXPECT_EQ(open.rows().rowCount(), 3);
}

TEST_F(Navigation, CtrlKFindsAStudentWhileTypingAndEnterGoes)
{
    stand(0);
    GoDialog* dialog = find();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(rows(*dialog), "Turma 2 · analista · Ana | Turma 10 · analista");
    type(*dialog, QStringLiteral("avila"));
    EXPECT_EQ(rows(*dialog), "João Ávila · Turma 2");
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    EXPECT_TRUE(isAtStudent(8));
}

TEST_F(Navigation, UpAndDownMoveInTheListFromTheField)
{
    stand(0);
    GoDialog* dialog = find();
    ASSERT_TRUE(dialog);
    type(*dialog, QStringLiteral("ana"));
    EXPECT_EQ(rows(*dialog), "Ana Conceição · Turma 2 | Turma 2 · analista · Ana | Turma 10 · analista");
    for (int row = 1; row < 3; ++row) {
        QTest::keyClick(&dialog->field(), Qt::Key_Down);
        EXPECT_EQ(dialog->list().currentRow(), row);
        EXPECT_EQ(dialog->field().accessibleDescription(), dialog->list().currentItem()->text());
    }
    QTest::keyClick(&dialog->field(), Qt::Key_Up);
    EXPECT_EQ(dialog->list().currentRow(), 1);
    QTest::keyClick(&dialog->field(), Qt::Key_Down);
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    open.activate();
    ASSERT_TRUE(open.isReady());
    EXPECT_EQ(open.page().chosenFilter().filter.cohorts, std::vector{history.cohort(10)});
}

TEST_F(Navigation, EnterBeforeTheAnswerGoesToWhatItFinds)
{
    stand(0);
    GoDialog* dialog = find();
    ASSERT_TRUE(dialog);
    dialog->field().setText(QStringLiteral("zilda"));
    ASSERT_TRUE(dialog->isAsking());
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    EXPECT_TRUE(isAtStudent(9));
}

TEST_F(Navigation, NobodyFoundIsSaidAndEnterStays)
{
    stand(0);
    GoDialog* dialog = find();
    ASSERT_TRUE(dialog);
    type(*dialog, QStringLiteral("ninguem"));
    EXPECT_EQ(dialog->list().count(), 0);
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
}

TEST_F(Navigation, CtrlTOpensTheChatOfTheRowAndOfThePage)
{
    Links links;
    stand(0);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return links.opened.size() == 1; }, patience));
    EXPECT_EQ(links.opened.first(), u"https://wa.me/5511999990000");
    press(Qt::Key_Return);
    ASSERT_TRUE(isAtStudent(7));
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return links.opened.size() == 2; }, patience));
}

TEST_F(Navigation, WithoutAPhoneCtrlTSaysSoAndOpensNothing)
{
    Links links;
    const auto isSaid = [&](const QString& words) {
        const auto labels = visible<QLabel>(*open.window);
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text().contains(words); });
    };
    stand(1); // João has none
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSaid(QStringLiteral("There is no phone")); }, patience));
    open.window->goTo(1);
    QTest::keyClick(open.window.get(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(isSaid(QStringLiteral("Choose a student first")));
    EXPECT_TRUE(links.opened.isEmpty());
}

TEST_F(Navigation, MaskedNamesHaveNoChatAndTheWayBackForgetsWhatWasSearched)
{
    Links links;
    search(QStringLiteral("Ana"));
    stand(0);
    press(Qt::Key_Return);
    ASSERT_TRUE(isAtStudent(7));
    action(QStringLiteral("Presentation mode"))->trigger();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return student().answer().page->student.name.startsWith(u"Aluno 0"); }, patience));
    for (const QAbstractButton* button : visible<QAbstractButton>(student().head()))
        EXPECT_FALSE(button->text().contains(u"WhatsApp")) << qPrintable(button->text());
    QTest::keyClick(open.window.get(), Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(open.isReady());
    EXPECT_EQ(open.page().chosenFilter().filter.students.searched, QString());
    EXPECT_TRUE(links.opened.isEmpty());
}

TEST(WhatsAppLink, IsOnlyOfAPhoneThatIsOneForSure)
{
    EXPECT_EQ(whatsAppLink(QStringLiteral("+5584998124471")), QUrl(QStringLiteral("https://wa.me/5584998124471")));
    EXPECT_EQ(whatsAppLink(QStringLiteral("+5584998124471"), QStringLiteral("Oi & tchau"))->toEncoded(),
        "https://wa.me/5584998124471?text=Oi%20%26%20tchau");
    EXPECT_EQ(whatsAppLink(QStringLiteral("(84) 99812-4471")), QUrl(QStringLiteral("https://wa.me/5584998124471")));
    for (const char* text : {"", "ramal 12", "123", "javascript:alert(1)", "+", "998124471"})
        EXPECT_FALSE(whatsAppLink(QString::fromUtf8(text))) << text;
}

#include "navigation_test.moc"
