#include "tests/ui/screen.h"
#include "ui/main_menu.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

const QStringList pages{QStringLiteral("Progresso"), QStringLiteral("O que mudou"), QStringLiteral("Turmas")};

/// The menu bar of a window, which notes what it is told to do.
class Menus : public testing::Test {
protected:
    void SetUp() override { build(); }

    void build()
    {
        window = std::make_unique<QMainWindow>();
        const auto note = [this](const char* deed) { return [this, deed] { done << QString::fromLatin1(deed); }; };
        MenuDeeds deeds{
            .connectSchool = note("connect"),
            .openFolder = note("open folder"),
            .openFile = note("open file"),
            .openRecent = [this](const QString& folder) { done << QStringLiteral("recent ") + folder; },
            .recent = [this] { return recent; },
            .importSchool = note("import"),
            .exportSchool = note("export school"),
            .exportAs = [this](ExportKind kind) { done << QStringLiteral("export %1").arg(static_cast<int>(kind)); },
            .importWeeks = note("import weeks"),
            .undo = note("undo"),
            .redo = note("redo"),
            .copy = note("copy"),
            .copyFilter = note("copy filter"),
            .pasteFilter = note("paste filter"),
            .refresh = note("refresh"),
            .chooseTheme =
                [this](ThemeChoice choice) { done << QStringLiteral("theme %1").arg(static_cast<int>(choice)); },
            .scaleText = [this](int step) { done << QStringLiteral("text %1").arg(step); },
            .showContacts =
                [this](Contacts contacts) { done << QStringLiteral("contacts %1").arg(contacts == Contacts::Shown); },
            .present = [this](
                           Presentation mode) { done << QStringLiteral("present %1").arg(mode == Presentation::On); },
            .showFullScreen = [this](bool full) { done << QStringLiteral("full %1").arg(full); },
            .goTo = [this](int page) { done << QStringLiteral("page %1").arg(page); },
            .collect = note("collect"),
            .cancel = note("cancel"),
            .pauseOrResume = note("pause"),
            .retryFailures = note("retry"),
            .collectAll = note("collect all"),
        };
        menu = new MainMenu(*window, std::move(deeds), pages, access);
        menu->setTheme(ThemeChoice::Dark);
        menu->setContacts(Contacts::Hidden);
        menu->setExportable(true);
        menu->setReportable(true);
        menu->setFilterable(true);
    }
    QList<QMenu*> menus() const
    {
        QList<QMenu*> all;
        for (const QAction* action : window->menuBar()->actions())
            all << action->menu();
        return all;
    }
    QList<QAction*> actions() const
    {
        QList<QAction*> all;
        for (const QMenu* each : menus()) {
            for (QAction* action : each->actions()) {
                if (!action->isSeparator())
                    all << action;
            }
        }
        return all;
    }
    QAction* action(const QString& text)
    {
        for (QAction* each : actions()) {
            if (wordsOf(*each) == text)
                return each;
        }
        ADD_FAILURE() << "no action " << text.toStdString();
        return &nothing;
    }
    /// Without its letter's mark and the key that another part hears.
    static QString wordsOf(const QAction& action) { return action.text().remove(u'&').section(u'\t', 0, 0); }
    /// The letter after its &, or nothing.
    static QChar mnemonic(const QString& text)
    {
        const qsizetype mark = text.indexOf(u'&');
        return mark < 0 || mark + 1 >= text.size() ? QChar() : text[mark + 1].toLower();
    }
    void expectEverythingInReach() const
    {
        QList<QChar> letters;
        for (const QAction* title : window->menuBar()->actions()) {
            const QChar letter = mnemonic(title->text());
            EXPECT_FALSE(letter.isNull() || letters.contains(letter)) << title->text().toStdString();
            letters << letter;
        }
        for (const QMenu* each : menus()) {
            letters.clear();
            for (const QAction* action : each->actions()) {
                if (action->isSeparator())
                    continue;
                const QChar letter = mnemonic(action->text());
                EXPECT_FALSE(letter.isNull() && action->shortcut().isEmpty()) << action->text().toStdString();
                EXPECT_FALSE(!letter.isNull() && letters.contains(letter)) << action->text().toStdString();
                letters << letter;
            }
        }
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    QAction nothing;
    QStringList done;
    Access access = Access::Own;
    std::vector<settings::RecentSchool> recent;
    std::unique_ptr<QMainWindow> window;
    QPointer<MainMenu> menu;
};

} // namespace

TEST_F(Menus, EverythingIsInReachByAKeyOrByItsLetters)
{
    expectEverythingInReach();
}

TEST_F(Menus, EverythingIsInReachInPortugueseToo)
{
    const tests::InPortuguese portuguese;
    build();
    EXPECT_TRUE(action(QStringLiteral("Coletar agora"))->isEnabled());
    expectEverythingInReach();
    for (const QAction* each : actions()) {
        if (!pages.contains(each->text())) {
            const QString words = each->text().section(u'\t', 0, 0);
            EXPECT_EQ(words, words.simplified());
        }
    }
}

TEST_F(Menus, HaveTheKeysPeopleKnow)
{
    const std::pair<const char*, const char*> table[] = {
        {"This table as Excel…", "Ctrl+E"},
        {"This table as CSV…", "Ctrl+Shift+E"},
        {"Quit", "Ctrl+Q"},
        {"Copy", "Ctrl+C"},
        {"Copy filter", "Ctrl+Shift+C"},
        {"Paste filter", "Ctrl+Shift+V"},
        {"Presentation mode", "Ctrl+Shift+P"},
        {"Larger text", "Ctrl++"},
        {"Smaller text", "Ctrl+-"},
        {"Normal text", "Ctrl+0"},
        {"Reload", "F5"},
        {"Full screen", "F11"},
        {"Collect now", "Ctrl+Shift+S"},
        {"Formulas", "F1"},
        {"Progresso", "Ctrl+1"},
        {"O que mudou", "Ctrl+2"},
        {"Turmas", "Ctrl+3"},
    };
    for (const auto& [text, key] : table) {
        EXPECT_EQ(action(QString::fromUtf8(text))->shortcut(), QKeySequence(QString::fromLatin1(key))) << text;
    }
}

TEST_F(Menus, NoKeyMeansTwoThings)
{
    QList<QKeySequence> keys;
    for (const QAction* each : actions()) {
        if (each->shortcut().isEmpty())
            continue;
        EXPECT_FALSE(keys.contains(each->shortcut())) << each->text().toStdString();
        keys << each->shortcut();
    }
    EXPECT_GE(keys.size(), 10);
}

TEST_F(Menus, EachDoesWhatItSaysOnce)
{
    const std::pair<const char*, const char*> table[] = {
        {"Connect a school…", "connect"},
        {"This table as Excel…", "export 0"},
        {"This table as CSV…", "export 1"},
        {"Report of the week…", "export 2"},
        {"Big table…", "export 3"},
        {"How files are written…", "export 6"},
        {"Import earlier weeks…", "import weeks"},
        {"Copy", "copy"},
        {"Copy filter", "copy filter"},
        {"Paste filter", "paste filter"},
        {"Reload", "refresh"},
        {"Theme of the system", "theme 0"},
        {"Light theme", "theme 1"},
        {"Contacts", "contacts 1"},
        {"Presentation mode", "present 1"},
        {"Open another school…", "open folder"},
        {"Open a file read-only…", "open file"},
        {"Import school file…", "import"},
        {"Export school file…", "export school"},
        {"Larger text", "text 1"},
        {"Smaller text", "text -1"},
        {"Normal text", "text 0"},
        {"Full screen", "full 1"},
        {"Turmas", "page 2"},
        {"Collect now", "collect"},
        {"Retry only the failures", "retry"},
        {"Collect everything again…", "collect all"},
    };
    for (const auto& [text, deed] : table) {
        done.clear();
        action(QString::fromUtf8(text))->trigger();
        EXPECT_EQ(done, QStringList{QString::fromLatin1(deed)}) << text;
    }
}

TEST_F(Menus, KeysReachTheirActionFromTheWindow)
{
    tests::present(*window);
    const std::tuple<Qt::Key, Qt::KeyboardModifiers, const char*> table[] = {
        {Qt::Key_F5, Qt::NoModifier, "refresh"},
        {Qt::Key_2, Qt::ControlModifier, "page 1"},
        {Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier, "collect"},
        {Qt::Key_E, Qt::ControlModifier, "export 0"},
        {Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, "export 1"},
    };
    for (const auto& [key, modifiers, deed] : table) {
        done.clear();
        QTest::keyClick(window.get(), key, modifiers);
        EXPECT_EQ(done, QStringList{QString::fromLatin1(deed)});
    }
}

TEST_F(Menus, PauseIsResumeWhileTheCollectionIsHeld)
{
    QAction* pause = action(QStringLiteral("Pause"));
    EXPECT_FALSE(pause->isEnabled());
    menu->setCollecting(true);
    EXPECT_TRUE(pause->isEnabled());
    pause->trigger();
    EXPECT_EQ(done, QStringList{QStringLiteral("pause")});
    menu->setCollecting(true, Held::Yes);
    EXPECT_EQ(action(QStringLiteral("Resume")), pause);
    for (const char* begins : {"Collect now", "Retry only the failures", "Collect everything again…"})
        EXPECT_FALSE(action(QString::fromUtf8(begins))->isEnabled()) << begins;
    menu->setCollecting(false);
    EXPECT_EQ(action(QStringLiteral("Pause")), pause);
    EXPECT_FALSE(pause->isEnabled());
}

TEST_F(Menus, CollectAndCancelAreNeverBothThere)
{
    QAction* collect = action(QStringLiteral("Collect now"));
    QAction* cancel = action(QStringLiteral("Cancel the collection"));
    for (const bool running : {true, false, true}) {
        menu->setCollecting(running);
        EXPECT_EQ(collect->isEnabled(), !running);
        EXPECT_EQ(cancel->isEnabled(), running);
    }
    collect->trigger();
    cancel->trigger();
    EXPECT_EQ(done, QStringList{QStringLiteral("cancel")});
}

TEST_F(Menus, APageWithoutAFilterHasNoneToCopy)
{
    menu->setFilterable(false);
    for (const char* text : {"Copy filter", "Paste filter"})
        EXPECT_FALSE(action(QString::fromUtf8(text))->isEnabled()) << text;
    EXPECT_TRUE(action(QStringLiteral("Copy"))->isEnabled());
}

TEST_F(Menus, WithoutRowsThereIsNothingToExport)
{
    build();
    menu->setExportable(false);
    tests::present(*window);
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(done.isEmpty());
    EXPECT_TRUE(action(QStringLiteral("Big table…"))->isEnabled()) << "that is of the history";
}

TEST_F(Menus, WithoutAHistoryNoFileOfItIsOffered)
{
    menu->setReportable(false);
    for (const char* text : {"Report of the week…", "Big table…", "How files are written…"})
        EXPECT_FALSE(action(QString::fromUtf8(text))->isEnabled()) << text;
    EXPECT_TRUE(action(QStringLiteral("This table as Excel…"))->isEnabled());
}

TEST_F(Menus, TheThemeInForceIsTickedAndOnlyOneIs)
{
    const auto ticked = [this] {
        QStringList names;
        for (const char* name : {"Theme of the system", "Light theme", "Dark theme"}) {
            if (action(QString::fromLatin1(name))->isChecked())
                names << QString::fromLatin1(name);
        }
        return names;
    };
    EXPECT_EQ(ticked(), QStringList{QStringLiteral("Dark theme")});
    action(QStringLiteral("Light theme"))->trigger();
    EXPECT_EQ(ticked(), QStringList{QStringLiteral("Light theme")});
}

TEST_F(Menus, AreBuiltWithoutDoingAnything)
{
    EXPECT_TRUE(done.isEmpty());
    EXPECT_FALSE(action(QStringLiteral("Contacts"))->isChecked());
}

TEST_F(Menus, SchoolsOpenedBeforeAreListedByTheirNames)
{
    EXPECT_FALSE(action(QStringLiteral("Schools opened before"))->isVisible());
    recent = {{QStringLiteral("/casa/escola-a"), QStringLiteral("Escola A & B")}, {QStringLiteral("/casa/vazia"), {}}};
    emit menus().first()->aboutToShow();
    QAction* list = action(QStringLiteral("Schools opened before"));
    ASSERT_TRUE(list->isVisible());
    const QList<QAction*> schools = list->menu()->actions();
    ASSERT_EQ(schools.size(), 2);
    EXPECT_EQ(schools[0]->text().toStdString(), "Escola A && B");
    EXPECT_EQ(schools[1]->text().toStdString(), "vazia") << "its folder, where it has no name";
    schools[0]->trigger();
    EXPECT_EQ(done, QStringList{QStringLiteral("recent /casa/escola-a")});
}

TEST_F(Menus, AFileThatIsOnlyReadHasNothingThatCollectsOrEdits)
{
    access = Access::ReadOnly;
    build();
    QStringList texts;
    for (const QAction* each : actions())
        texts << each->text().remove(u'&');
    EXPECT_FALSE(texts.contains(QStringLiteral("Connect a school…")));
    EXPECT_FALSE(texts.contains(QStringLiteral("Import school file…")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Open a file read-only…")));
    menu->setCollecting(false);
    EXPECT_FALSE(action(QStringLiteral("Collect now"))->isEnabled()) << "also not by its key";
    tests::present(*window);
    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(done.isEmpty());
}

TEST_F(Menus, TextGrowsWithEitherKeyOfThePlus)
{
    tests::present(*window);
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(done, (QStringList{QStringLiteral("text 1"), QStringLiteral("text 1")}));
}

TEST_F(Menus, WithoutPagesThereIsNowhereToGo)
{
    QMainWindow bare;
    MainMenu none(bare, {}, {});
    int hidden = 0;
    for (const QAction* title : bare.menuBar()->actions())
        hidden += title->isVisible() ? 0 : 1;
    EXPECT_EQ(hidden, 1);
}

TEST_F(Menus, TheHelpIsABoxThatStaysBesideTheWindow)
{
    for (const QString& text :
        {QStringLiteral("Formulas"), QStringLiteral("Who sees what"), QStringLiteral("About Farol")}) {
        action(text)->trigger();
        auto* box = window->findChild<QMessageBox*>();
        ASSERT_NE(box, nullptr) << text.toStdString();
        EXPECT_EQ(box->textFormat(), Qt::PlainText);
        EXPECT_GT(box->text().size(), 100);
        box->button(QMessageBox::Close)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(window->findChild<QMessageBox*>(), nullptr);
    }
}
