#include "connection_scenes.h"

#include "core/storage/connection.h"
#include "easel.h"
#include "tests/support/quiet_session.h"
#include "ui/button.h"
#include "ui/main_window.h"
#include "ui/pages/school/erase_dialog.h"
#include "ui/pages/school/package_dialog.h"
#include "ui/pages/school/person_panel.h"
#include "ui/pages/school/privacy_section.h"
#include "ui/pages/school/school_page.h"
#include "ui/problems_dialog.h"
#include "ui/school_desk.h"
#include "window_size.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>

namespace farol::gallery {

namespace {

/// One picture of page Escola, or of the first page where no section is named.
struct Scene {
    QString name;
    QString section;
    QString history = QStringLiteral("escola");
    std::function<void(tests::QuietSession&)> prepare = {};
    std::function<void(ui::MainWindow&)> act = {};
    QSize size = usualSize();
};

void connectSchool(const QString& file)
{
    const auto connection = storage::Connection::open(file, storage::Access::Write);
    if (connection)
        static_cast<void>(connection->run(
            QStringLiteral("UPDATE school SET name = 'Escola Horizonte', origin = 'https://horizonte.cademi.com.br'")));
}

void find(ui::MainWindow& window, const QString& text)
{
    auto* panel = window.findChild<ui::PersonPanel*>();
    panel->findChild<QLineEdit*>()->setText(text);
    panel->search();
    settle(400);
}

std::vector<Scene> scenes()
{
    const auto hasKey = [](tests::QuietSession& quiet) { quiet.connector.key = ui::KeyPlace::Keyring; };
    const auto isLocked = [](tests::QuietSession& quiet) {
        quiet.connector.key = tl::make_unexpected(secrets::SecretError{secrets::SecretFault::Locked});
    };
    const auto isLarge = [hasKey](tests::QuietSession& quiet) {
        hasKey(quiet);
        quiet.settings.textScale = 2.0;
    };
    const auto isReader = [](tests::QuietSession& quiet) { quiet.session.access = ui::Access::ReadOnly; };
    const auto search = [](ui::MainWindow& window) { find(window, QStringLiteral("ana")); };
    const auto present = [](ui::MainWindow& window) {
        for (QAction* action : window.menuBar()->findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P))
                action->trigger();
        }
    };
    const auto connection = QStringLiteral("conexao");
    const auto privacy = QStringLiteral("privacidade");
    const auto look = QStringLiteral("aparencia");
    const auto school = QStringLiteral("escola");
    return {
        {QStringLiteral("50-conexao"), connection, school, hasKey},
        {QStringLiteral("51-conexao-cofre-trancado"), connection, school, isLocked},
        {QStringLiteral("52-conexao-sem-escola"), connection, QStringLiteral("vazia")},
        {QStringLiteral("53-privacidade"), privacy, school, hasKey, search},
        {QStringLiteral("54-aparencia"), look, school, hasKey},
        {QStringLiteral("55-conexao-texto-200"), connection, school, isLarge},
        {QStringLiteral("56-privacidade-texto-200"), privacy, school, isLarge},
        {QStringLiteral("57-aparencia-texto-200"), look, school, isLarge},
        {QStringLiteral("58-apresentacao"), {}, school, hasKey, present},
        {QStringLiteral("59-so-leitura"), {}, school, isReader},
        {QStringLiteral("60-so-leitura-privacidade"), privacy, school, isReader},
        {QStringLiteral("61-progresso-texto-150"), {}, school,
            [](tests::QuietSession& quiet) { quiet.settings.textScale = 1.5; }},
        {QStringLiteral("62-progresso-texto-200"), {}, school, isLarge},
        {QStringLiteral("63-menor-janela"), privacy, school, hasKey, search, QSize(1024, 640)},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    const QString database = easel.database(scene.history);
    if (scene.history != u"vazia")
        connectSchool(database);
    tests::QuietSession quiet(easel.appearance(), database);
    easel.dress(quiet.settings);
    quiet.session.restart = [] {};
    if (scene.prepare)
        scene.prepare(quiet);
    ui::MainWindow window(quiet.session);
    window.resize(scene.size);
    window.show();
    if (!scene.section.isEmpty()) {
        window.go({QStringLiteral("escola")}); // the last of the rail
        window.findChild<ui::SchoolPage*>()->turnTo(scene.section);
    }
    settle(400);
    if (scene.act)
        scene.act(window);
    settle(400);
    const bool isSaved = easel.save(window.grab(), scene.name);
    easel.appearance().scaleText(1.0);
    return isSaved;
}

void click(QWidget& part, int place)
{
    const auto buttons = part.findChildren<ui::Button*>();
    if (place < buttons.size())
        buttons[place]->click();
}

/// The dialogs over the section Privacidade, and what is wrong with a school file.
bool paintDialogs(const Easel& easel)
{
    const QString database = easel.database(QStringLiteral("escola"));
    tests::QuietSession quiet(easel.appearance(), database);
    easel.dress(quiet.settings);
    ui::MainWindow window(quiet.session);
    window.go({QStringLiteral("escola")}); // the last of the rail
    window.findChild<ui::SchoolPage*>()->turnTo(QStringLiteral("privacidade"));
    window.show();
    settle(400);
    find(window, QStringLiteral("ana"));
    auto* panel = window.findChild<ui::PersonPanel*>();
    panel->findChild<QListWidget*>()->setCurrentRow(0);
    click(*panel, 1);
    settle(400);
    auto* erase = panel->findChild<ui::EraseDialog*>();
    bool isGood = erase && easel.save(erase->grab(), QStringLiteral("64-apagar"));
    delete erase;
    ui::PackageDialog package(quiet.session, window.findChild<ui::SchoolPage*>()->desk().school());
    package.show();
    settle(400);
    isGood &= easel.save(package.grab(), QStringLiteral("65-arquivo-para-tutor"));
    using enum school::ProblemKind;
    ui::ProblemsDialog problems(easel.appearance(),
        {{QStringLiteral("turmas[0].trilha"), UnknownTrack, QStringLiteral("analitsa")},
            {QStringLiteral("turmas[0].numero"), OutOfRange, QStringLiteral("0")},
            {QStringLiteral("turmas[3].inicio"), BadDate, QStringLiteral("30/02/2026")},
            {QStringLiteral("tutores[2].nome"), TooLong, {}}});
    problems.show();
    settle(400);
    return easel.save(problems.grab(), QStringLiteral("66-problemas")) && isGood;
}

} // namespace

bool paintConnectionScenes(const Easel& easel)
{
    const bool isGood = easel.paintEach(scenes(), paint);
    return easel.paintOne(QStringLiteral("64-dialogos"), [](const Easel& at, const QString&) {
        return paintDialogs(at);
    }) && isGood;
}

} // namespace farol::gallery
