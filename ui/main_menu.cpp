#include "main_menu.h"

#include "core/domain/text.h"
#include "edit_entries.h"
#include "help_boxes.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace farol::ui {

MainMenu::MainMenu(QMainWindow& window, MenuDeeds deeds, const QStringList& pages, Access access) :
    QObject(&window),
    m_deeds(std::move(deeds)),
    m_access(access),
    m_themes(new QActionGroup(this))
{
    addFile(window);
    addEdit(window);
    addView(window);
    addGo(window, pages);
    addCollection(window);
    addHelp(window);
    setCollecting(false);
    setExportable(false);
    setPrintable(false);
    setReportable(false);
    setFilterable(false);
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
    addSchools(file);
    file.addSeparator();
    addFiles(file);
    file.addSeparator();
    QAction* quit = add(file, tr("&Quit"), Qt::CTRL | Qt::Key_Q, [&window] { window.close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::addFiles(QMenu& file)
{
    const auto make = [this](ExportKind kind) { return [this, kind] { m_deeds.exportAs(kind); }; };
    m_tables = {add(file, tr("This table as &Excel…"), Qt::CTRL | Qt::Key_E, make(ExportKind::TableExcel)),
        add(file, tr("This table as CS&V…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, make(ExportKind::TableCsv))};
    m_reports = {add(file, tr("&Report of the week…"), {}, make(ExportKind::WeekReport)),
        add(file, tr("&Big table…"), {}, make(ExportKind::BigTable)),
        add(file, tr("How files are &written…"), {}, make(ExportKind::Options))};
    file.addSeparator();
    m_papers = {add(file, tr("&Print…"), QKeySequence::Print, make(ExportKind::Print)),
        add(file, tr("Save as P&DF…"), {}, make(ExportKind::Pdf))};
    if (!m_deeds.importWeeks || m_access != Access::Own)
        return;
    file.addSeparator();
    add(file, tr("I&mport earlier weeks…"), {}, m_deeds.importWeeks);
}

void MainMenu::addSchools(QMenu& file)
{
    if (m_access == Access::Own)
        add(file, tr("&Connect a school…"), {}, m_deeds.connectSchool);
    add(file, tr("&Open another school…"), {}, m_deeds.openFolder);
    m_recent = file.addMenu(tr("&Schools opened before"));
    connect(&file, &QMenu::aboutToShow, this, &MainMenu::listRecent);
    listRecent();
    add(file, tr("Open a &file read-only…"), {}, m_deeds.openFile);
    file.addSeparator();
    if (m_access == Access::Own)
        add(file, tr("&Import school file…"), {}, m_deeds.importSchool);
    add(file, tr("E&xport school file…"), {}, m_deeds.exportSchool);
}

/// The list changes while the window is open.
void MainMenu::listRecent()
{
    m_recent->clear();
    const auto schools = m_deeds.recent ? m_deeds.recent() : std::vector<settings::RecentSchool>();
    for (const settings::RecentSchool& school : schools) {
        QString name = domain::onOneLine(school.name.isEmpty() ? QFileInfo(school.folder).fileName() : school.name);
        QAction* action = m_recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(school.folder.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, folder = school.folder] { m_deeds.openRecent(folder); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->menuAction()->setVisible(!schools.empty());
}

void MainMenu::addEdit(QMainWindow& window)
{
    QMenu& edit = *window.menuBar()->addMenu(tr("&Edit"));
    m_undo = add(edit, {}, QKeySequence::Undo, m_deeds.undo);
    m_redo = add(edit, {}, Qt::CTRL | Qt::Key_Y, m_deeds.redo);
    m_redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    edit.addSeparator();
    setUndo({}, {});
    add(edit, tr("&Copy"), QKeySequence::Copy, m_deeds.copy);
    new EditEntries(edit, window);
    m_copyFilter = add(edit, tr("Copy &filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, m_deeds.copyFilter);
    m_pasteFilter = add(edit, tr("&Paste filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, m_deeds.pasteFilter);
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

void MainMenu::addTextSizes(QMenu& view)
{
    // On most keyboards + is Shift and =, so that Ctrl and = means it, too.
    add(view, tr("L&arger text"), Qt::CTRL | Qt::Key_Plus, [this] {
        m_deeds.scaleText(1);
    })->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    add(view, tr("S&maller text"), Qt::CTRL | Qt::Key_Minus, [this] { m_deeds.scaleText(-1); });
    add(view, tr("&Normal text"), Qt::CTRL | Qt::Key_0, [this] { m_deeds.scaleText(0); });
}

void MainMenu::addView(QMainWindow& window)
{
    QMenu& view = *window.menuBar()->addMenu(tr("&View"));
    add(view, tr("&Reload"), Qt::Key_F5, m_deeds.refresh);
    add(view, tr("C&olumns of the table…"), {}, m_deeds.chooseColumns);
    view.addSeparator();
    addThemes(view);
    view.addSeparator();
    addTextSizes(view);
    view.addSeparator();
    m_contacts = add(view, tr("&Contacts"), {},
        [this] { m_deeds.showContacts(m_contacts->isChecked() ? Contacts::Shown : Contacts::Hidden); });
    m_contacts->setCheckable(true);
    m_presentation = add(view, tr("&Presentation mode"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        [this] { m_deeds.present(m_presentation->isChecked() ? Presentation::On : Presentation::Off); });
    m_presentation->setCheckable(true);
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
    go.addSeparator();
    m_back = add(go, {}, Qt::ALT | Qt::Key_Left, m_deeds.back);
    setWayBack({});
    add(go, tr("Student or &turma…"), Qt::CTRL | Qt::Key_K, m_deeds.find);
    add(go, tr("&WhatsApp of the student"), Qt::CTRL | Qt::Key_T, m_deeds.openChat);
}

void MainMenu::setWayBack(const QString& title)
{
    m_back->setText(title.isEmpty() ? tr("&Back") : tr("&Back to %1").arg(title));
    m_back->setEnabled(!title.isEmpty());
}

void MainMenu::addCollection(QMainWindow& window)
{
    QMenu& collection = *window.menuBar()->addMenu(tr("C&ollection"));
    m_collect = add(collection, tr("&Collect now"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, m_deeds.collect);
    m_pause = add(collection, tr("&Pause"), {}, m_deeds.pauseOrResume);
    m_cancel = add(collection, tr("C&ancel the collection"), {}, m_deeds.cancel);
    collection.menuAction()->setVisible(m_access == Access::Own);
    collection.addSeparator();
    m_retry = add(collection, tr("&Retry only the failures"), {}, m_deeds.retryFailures);
    m_collectAll = add(collection, tr("Collect &everything again…"), {}, m_deeds.collectAll);
}

void MainMenu::addHelp(QMainWindow& window)
{
    QMenu& help = *window.menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Formulas"), QKeySequence::HelpContents, [&window] { showFormulas(&window); });
    add(help, tr("&Who sees what"), {}, [&window] { showWhoSeesWhat(&window); });
    add(help, tr("&About Farol"), {}, [&window] { showAbout(&window); })->setMenuRole(QAction::AboutRole);
}

void MainMenu::setCollecting(bool running, Held held)
{
    for (QAction* begins : {m_collect, m_retry, m_collectAll})
        begins->setEnabled(!running && m_access == Access::Own);
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

void MainMenu::setPresentation(Presentation presentation)
{
    m_presentation->setChecked(presentation == Presentation::On);
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
    for (QAction* action : m_tables)
        action->setEnabled(possible);
}

void MainMenu::setPrintable(bool possible)
{
    for (QAction* action : m_papers)
        action->setEnabled(possible);
}

void MainMenu::setReportable(bool possible)
{
    for (QAction* action : m_reports)
        action->setEnabled(possible);
}

void MainMenu::setFilterable(bool possible)
{
    m_copyFilter->setEnabled(possible);
    m_pasteFilter->setEnabled(possible);
}

} // namespace farol::ui
