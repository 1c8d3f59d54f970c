#include "main_menu.h"

#include "help_boxes.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace farol::ui {

MainMenu::MainMenu(QMainWindow& window, MenuDeeds deeds, const QStringList& pages) :
    QObject(&window),
    m_deeds(std::move(deeds)),
    m_themes(new QActionGroup(this))
{
    addFile(window);
    addView(window);
    addGo(window, pages);
    addCollection(window);
    addHelp(window);
    setCollecting(false);
    setExportable(false);
}

QAction* MainMenu::add(QMenu& menu, const QString& text, const QKeySequence& key, std::function<void()> deed)
{
    QAction* action = menu.addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(deed));
    return action;
}

void MainMenu::addFile(QMainWindow& window)
{
    QMenu& file = *window.menuBar()->addMenu(tr("&File"));
    add(file, tr("&Connect a school…"), {}, m_deeds.connectSchool);
    m_export = add(file, tr("&Export CSV…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, m_deeds.exportCsv);
    file.addSeparator();
    QAction* quit = add(file, tr("&Quit"), Qt::CTRL | Qt::Key_Q, [&window] { window.close(); });
    quit->setMenuRole(QAction::QuitRole);
    QMenu& edit = *window.menuBar()->addMenu(tr("&Edit"));
    m_undo = add(edit, {}, QKeySequence::Undo, m_deeds.undo);
    m_redo = add(edit, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, m_deeds.redo);
    edit.addSeparator();
    setUndo({}, {});
    add(edit, tr("&Copy"), QKeySequence::Copy, m_deeds.copy);
}

void MainMenu::addThemes(QMenu& view)
{
    const std::pair<ThemeChoice, QString> themes[] = {
        {ThemeChoice::System, tr("Theme of the &system")},
        {ThemeChoice::Light, tr("&Light theme")},
        {ThemeChoice::Dark, tr("&Dark theme")},
    };
    for (const auto& [choice, text] : themes) {
        QAction* action = add(view, text, {}, [this, choice = choice] { m_deeds.chooseTheme(choice); });
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themes->addAction(action);
    }
}

void MainMenu::addView(QMainWindow& window)
{
    QMenu& view = *window.menuBar()->addMenu(tr("&View"));
    add(view, tr("&Reload"), Qt::Key_F5, m_deeds.refresh);
    view.addSeparator();
    addThemes(view);
    view.addSeparator();
    m_contacts = add(view, tr("&Contacts"), {},
        [this] { m_deeds.showContacts(m_contacts->isChecked() ? Contacts::Shown : Contacts::Hidden); });
    m_contacts->setCheckable(true);
    QAction* full = view.addAction(tr("&Full screen"));
    full->setCheckable(true);
    full->setShortcut(Qt::Key_F11);
    connect(full, &QAction::toggled, this, m_deeds.showFullScreen);
}

void MainMenu::addGo(QMainWindow& window, const QStringList& pages)
{
    QMenu& go = *window.menuBar()->addMenu(tr("&Go"));
    for (int page = 0; page < pages.size(); ++page)
        add(go, pages[page], Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page), [this, page] { m_deeds.goTo(page); });
    go.menuAction()->setVisible(!pages.isEmpty());
}

void MainMenu::addCollection(QMainWindow& window)
{
    QMenu& collection = *window.menuBar()->addMenu(tr("C&ollection"));
    m_collect = add(collection, tr("&Collect now"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, m_deeds.collect);
    m_pause = add(collection, tr("&Pause"), {}, m_deeds.pauseOrResume);
    m_cancel = add(collection, tr("C&ancel the collection"), {}, m_deeds.cancel);
    collection.addSeparator();
    m_retry = add(collection, tr("&Retry only the failures"), {}, m_deeds.retryFailures);
    m_collectAll = add(collection, tr("Collect &everything again…"), {}, m_deeds.collectAll);
}

void MainMenu::addHelp(QMainWindow& window)
{
    QMenu& help = *window.menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Formulas"), QKeySequence::HelpContents, [&window] { showFormulas(&window); });
    add(help, tr("&About Farol"), {}, [&window] { showAbout(&window); })->setMenuRole(QAction::AboutRole);
}

void MainMenu::setCollecting(bool running, Held held)
{
    for (QAction* begins : {m_collect, m_retry, m_collectAll})
        begins->setEnabled(!running);
    m_pause->setText(running && held == Held::Yes ? tr("&Resume") : tr("&Pause"));
    m_pause->setEnabled(running);
    m_cancel->setEnabled(running);
}

void MainMenu::setTheme(ThemeChoice choice)
{
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void MainMenu::setContacts(Contacts contacts)
{
    m_contacts->setChecked(contacts == Contacts::Shown);
}

void MainMenu::setUndo(const QString& undo, const QString& redo)
{
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
}

void MainMenu::setExportable(bool possible)
{
    m_export->setEnabled(possible);
}

} // namespace farol::ui
