#include "export_scenes.h"

#include "easel.h"
#include "tests/support/quiet_session.h"
#include "ui/banner.h"
#include "ui/exporting/export_bar.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/export_notices.h"
#include "ui/exporting/exports.h"
#include "ui/main_window.h"
#include "ui/pages/progress_page.h"
#include "ui/split_button.h"
#include "ui/window_notes.h"

#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace farol::gallery {

using domain::Fault;
using ui::ExportKind;

namespace {

constexpr QSize windowSize(1366, 768);
constexpr QSize leastSize(1024, 640);
const QString reports = QStringLiteral("/home/ana/Documentos/Relatórios");

/// One picture of the window: what is done before it is taken, and what stands over it then.
struct Scene {
    QString name;
    std::function<QWidget*(ui::MainWindow&)> act;
    QString history = QStringLiteral("escola");
    QSize size = windowSize;
    bool presenting = false;
    QString chosen = {}; ///< "csv": what the last file was
};

QWidget* openMenu(ui::MainWindow& window)
{
    auto* button = window.findChild<ui::ProgressPage*>()->findChild<ui::SplitButton*>();
    QMenu* menu = button->menu();
    menu->popup(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height())));
    return menu;
}

QWidget* openFileMenu(ui::MainWindow& window)
{
    QMenu* menu = window.menuBar()->actions().front()->menu();
    menu->popup(window.menuBar()->mapToGlobal(window.menuBar()->rect().bottomLeft()));
    return menu;
}

/// The form stands in the middle of its window.
std::function<QWidget*(ui::MainWindow&)> form(ExportKind kind)
{
    return [kind](ui::MainWindow& window) -> QWidget* {
        window.findChild<ui::Exports*>()->make(kind, *window.findChild<ui::ProgressPage*>());
        auto* dialog = window.findChild<ui::ExportDialog*>();
        settle(400); // it counts the rows
        dialog->move(window.geometry().center() - dialog->rect().center());
        return dialog;
    };
}

std::function<QWidget*(ui::MainWindow&)> progress(const ui::ExportProgress& progress)
{
    return [progress](ui::MainWindow& window) -> QWidget* {
        auto& bar = *window.findChild<ui::ExportBar*>();
        bar.begin(QStringLiteral("Tabelão"));
        bar.show(progress);
        return nullptr;
    };
}

std::function<QWidget*(ui::MainWindow&)> notice(
    const ui::Notice& notice, const QString& link, const QString& second = {})
{
    return [=](ui::MainWindow& window) -> QWidget* {
        ui::Banner& banner = window.findChild<ui::WindowNotes*>()->file();
        banner.show(notice, link);
        if (!second.isEmpty())
            banner.addLink(second);
        return nullptr;
    };
}

std::vector<Scene> scenes()
{
    const ui::Numbers numbers;
    const QString file = reports + QStringLiteral("/tabelao_analista_turma-12_2026-W47_2026-11-22.xlsx");
    const QString open = ui::Exports::tr("Open");
    const QString again = ui::Exports::tr("Try again…");
    return {
        {QStringLiteral("exportar-1-menu"), openMenu},
        {QStringLiteral("exportar-2-arquivo"), openFileMenu},
        {QStringLiteral("exportar-3-tabelao"), form(ExportKind::BigTable)},
        {QStringLiteral("exportar-4-tabelao-csv"), form(ExportKind::BigTable), QStringLiteral("grande"), windowSize,
            true, QStringLiteral("csv")},
        {QStringLiteral("exportar-5-opcoes"), form(ExportKind::Options)},
        {QStringLiteral("exportar-6-relatorio"), form(ExportKind::WeekReport)},
        {QStringLiteral("exportar-7-andamento"), progress({{412'500, 1'048'000}, 95})},
        {QStringLiteral("exportar-8-lendo"), progress({}), QStringLiteral("escola"), leastSize},
        {QStringLiteral("exportar-9-pronto"),
            notice(ui::ExportNotices::saved(file, {1'240'000, 2}, numbers), open, ui::Exports::tr("Show the folder"))},
        {QStringLiteral("exportar-10-aberto-no-excel"), notice(ui::ExportNotices::held(file), again)},
        {QStringLiteral("exportar-11-disco-cheio"),
            notice(ui::ExportNotices::failed(file, {Fault::DiskFull, {}}), again), QStringLiteral("escola"), leastSize},
        {QStringLiteral("exportar-12-cancelado"), notice(ui::ExportNotices::cancelled(file), again)},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    easel.dress(quiet.settings);
    if (scene.chosen == u"csv") {
        ui::ExportChoice choice;
        choice.bigTable = ui::FileKind::Csv;
        choice.weeks = ui::ExportWeeks::All;
        ui::keep(choice, quiet.session);
    }
    ui::MainWindow window(quiet.session);
    open(window, scene.history, scene.size);
    quiet.settings.presentation = scene.presenting;
    auto* page = window.findChild<ui::ProgressPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    settle(150); // the status bar's own question
    QWidget* over = scene.act(window);
    settle(100);
    QPixmap picture = window.grab();
    if (over) {
        QPainter painter(&picture); // it is a window of its own
        painter.drawPixmap(over->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), over->grab());
    }
    return easel.save(picture, scene.name);
}

} // namespace

bool paintExportScenes(const Easel& easel)
{
    return easel.paintEach(scenes(), paint);
}

} // namespace farol::gallery
