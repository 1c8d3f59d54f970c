#include "groups_scenes.h"

#include "easel.h"
#include "tests/support/quiet_session.h"
#include "ui/main_window.h"
#include "ui/pages/groups/group_list.h"
#include "ui/pages/groups/group_side.h"
#include "ui/pages/groups/groups_body.h"
#include "ui/pages/groups/groups_page.h"
#include "ui/pages/groups/rule_editor.h"
#include "window_size.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace farol::gallery {

using ui::GroupsPage;

namespace {

const QSize windowSize = usualSize();

/// One picture: what a person does before it is taken.
struct Scene {
    QString name;
    QString history;
    std::function<void(GroupsPage&, tests::QuietSession&)> act = {};
    QSize size = windowSize;
    double textScale = 1.0;
};

void choose(GroupsPage& page, int group)
{
    page.body().side().list().setCurrentRow(group);
}

void showRule(GroupsPage& page, int group)
{
    choose(page, group);
    emit page.body().side().list().editAsked();
}

std::vector<Scene> scenes()
{
    const QString full = QStringLiteral("escola");
    const auto rescue = [](GroupsPage& page, tests::QuietSession&) { choose(page, 3); };
    const auto rule = [](GroupsPage& page, tests::QuietSession&) { showRule(page, 3); };
    const auto wrong = [](GroupsPage& page, tests::QuietSession&) {
        showRule(page, 0);
        auto* gain = page.body().editor().findChildren<QLineEdit*>().at(1);
        gain->setText(QStringLiteral("muito"));
        emit gain->editingFinished();
    };
    const auto mistake = [](GroupsPage& page, tests::QuietSession&) {
        page.body().message().findChild<QPlainTextEdit*>()->setPlainText(
            QStringLiteral("Oi, {apelido}! Você está com {progresso}."));
    };
    const auto presented = [](GroupsPage& page, tests::QuietSession& quiet) {
        quiet.settings.presentation = true;
        quiet.history.setNames(storage::Names::Masked);
        page.refresh();
    };
    const auto contacts = [](GroupsPage& page, tests::QuietSession&) {
        choose(page, 3);
        page.setContacts(ui::Contacts::Shown);
    };
    return {
        {QStringLiteral("g1-grupos"), full},
        {QStringLiteral("g2-grupos-resgatar"), full, rescue},
        {QStringLiteral("g3-grupos-regra"), full, rule},
        {QStringLiteral("g4-grupos-regra-erro"), full, wrong},
        {QStringLiteral("g5-grupos-mensagem-erro"), full, mistake},
        {QStringLiteral("g6-grupos-apresentacao"), full, presented},
        {QStringLiteral("g7-grupos-contatos"), full, contacts},
        {QStringLiteral("g8-grupos-menor"), full, rescue, QSize(1024, 640)},
        {QStringLiteral("g9-grupos-regra-menor"), full, rule, QSize(1024, 640)},
        {QStringLiteral("ga-grupos-alta"), full, rescue, QSize(1920, 1080)},
        {QStringLiteral("gb-grupos-texto-200"), full, rescue, QSize(1920, 1080), 2.0},
        {QStringLiteral("gc-grupos-regra-texto-200"), full, rule, QSize(1920, 1080), 2.0},
        {QStringLiteral("gd-grupos-pequena"), QStringLiteral("pequena")},
        {QStringLiteral("ge-grupos-grande"), QStringLiteral("grande"), rescue},
        {QStringLiteral("gf-grupos-sem-foto"), QStringLiteral("sem-foto")},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    easel.dress(quiet.settings);
    quiet.settings.textScale = scene.textScale;
    ui::MainWindow window(quiet.session);
    window.setSchoolName(QStringLiteral("Escola Horizonte"));
    window.resize(scene.size);
    window.go({GroupsPage::sign().key});
    auto* page = window.findChild<GroupsPage*>();
    window.show();
    const auto isAnswered = [page] { return !page->isAsking(); };
    if (!waitUntil(isAnswered))
        return false;
    if (scene.act)
        scene.act(*page, quiet);
    settle(200); // the status bar's own question
    waitUntil(isAnswered);
    return easel.save(window.grab(), scene.name);
}

} // namespace

bool paintGroupsScenes(const Easel& easel)
{
    const bool isGood = easel.paintEach(scenes(), paint);
    easel.appearance().scaleText(1.0);
    return isGood;
}

} // namespace farol::gallery
