#include "scenes.h"

#include "changes_scenes.h"
#include "cohorts_scenes.h"
#include "collection_scenes.h"
#include "connection_scenes.h"
#include "core/storage/history.h"
#include "courses_scenes.h"
#include "easel.h"
#include "export_scenes.h"
#include "filter_scenes.h"
#include "groups_scenes.h"
#include "import_scenes.h"
#include "pace_scenes.h"
#include "print_scenes.h"
#include "school_scenes.h"
#include "start_scenes.h"
#include "student_scenes.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/connection_dialog.h"
#include "ui/data/table_panel.h"
#include "ui/main_window.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/month_picker.h"
#include "ui/pages/progress_body.h"
#include "ui/pages/progress_page.h"
#include "window_size.h"

#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>

namespace farol::gallery {

using ui::ProgressState;

namespace {

const QSize windowSize = usualSize();

/// One picture: a history, what the page remembers, and what is searched.
struct Scene {
    QString name;
    QString history;
    std::function<void(ProgressState&, ui::ChosenFilter&)> choose = {};
    QString searched = {};
    QSize size = windowSize;
    std::function<void(ui::ProgressPage&)> act = {}; ///< once the page has answered
    double textScale = 1.0;
};

void chooseRows(ui::ProgressPage& page)
{
    ui::TableView& view = page.body().table().view();
    for (int row = 1; row < 6; ++row)
        view.selectionModel()->select(
            view.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// Turmas of the bulk history: the first has the number 8 and the id 1.
domain::CohortId cohort(int number)
{
    return {number - 7};
}

/// The other kinds of chart of Geral.
std::vector<Scene> chartScenes()
{
    const auto of = [](ui::ChartKind kind) {
        return [kind](ProgressState& state, ui::ChosenFilter&) { state.chart = kind; };
    };
    return {
        {QStringLiteral("08b-avanco"), QStringLiteral("escola"), of(ui::ChartKind::Gain)},
        {QStringLiteral("08c-distribuicao"), QStringLiteral("escola"), of(ui::ChartKind::Distribution)},
        {QStringLiteral("08d-quadrantes"), QStringLiteral("escola"), of(ui::ChartKind::Quadrants)},
    };
}

std::vector<Scene> scenes()
{
    const auto byCohort = [](ProgressState& state, ui::ChosenFilter&) { state.view = ui::ProgressView::ByCohort; };
    const auto byCourse = [](ProgressState& state, ui::ChosenFilter&) { state.view = ui::ProgressView::ByCourse; };
    const auto month = [](ProgressState& state, ui::ChosenFilter&) { state.view = ui::ProgressView::Month; };
    const QSize large(1920, 1080);
    return {
        {QStringLiteral("15-por-curso"), QStringLiteral("escola"), byCourse},
        {QStringLiteral("16-por-curso-diferenca"), QStringLiteral("escola"),
            [](ProgressState& state, ui::ChosenFilter&) {
                state.view = ui::ProgressView::ByCourse;
                state.scale = ui::HeatScale::Difference;
            }},
        {QStringLiteral("17-por-curso-pequena"), QStringLiteral("pequena"), byCourse},
        {QStringLiteral("18-por-curso-grande"), QStringLiteral("grande"), byCourse, {}, large},
        {QStringLiteral("19-mes"), QStringLiteral("escola"), month},
        {QStringLiteral("20-mes-pequena"), QStringLiteral("pequena"), month},
        {QStringLiteral("21-mes-grande"), QStringLiteral("grande"), month, {}, large},
        {QStringLiteral("22-mes-sem-foto"), QStringLiteral("escola"),
            [](ProgressState& state, ui::ChosenFilter&) { state.view = ui::ProgressView::Month; }, {}, windowSize,
            [](ui::ProgressPage& page) {
                emit page.body().month().chosen({2020, 1});
            }},
        {QStringLiteral("23-escolhidos"), QStringLiteral("escola"), {}, {}, windowSize, chooseRows},
        {QStringLiteral("24-situacao-escolhida"), QStringLiteral("escola"), {}, {}, windowSize,
            [](ui::ProgressPage& page) { emit page.body().statusesChosen({domain::Status::Late}); }},
        {QStringLiteral("25-colunas"), QStringLiteral("escola"),
            [](ProgressState& state, ui::ChosenFilter&) {
                state.tables[0].columns.hidden = {QStringLiteral("turma"), QStringLiteral("esperado")};
                state.tables[0].columns.order = {QStringLiteral("situacao"), QStringLiteral("perfil")};
                state.tables[0].columns.frozenTo = QStringLiteral("perfil");
            },
            {}, QSize(1024, 640)},
        {QStringLiteral("26-texto-200"), QStringLiteral("escola"), {}, {}, windowSize, {}, 2.0},
        {QStringLiteral("27-texto-200-mes"), QStringLiteral("escola"), month, {}, large, {}, 2.0},
        {QStringLiteral("01-sem-escola"), QStringLiteral("vazia")},
        {QStringLiteral("02-sem-foto"), QStringLiteral("sem-foto")},
        {QStringLiteral("03-pequena"), QStringLiteral("pequena")},
        {QStringLiteral("04-geral"), QStringLiteral("escola")},
        {QStringLiteral("05-por-turma"), QStringLiteral("escola"), byCohort},
        {QStringLiteral("06-diferenca-filtros"), QStringLiteral("escola"),
            [](ProgressState& state, ui::ChosenFilter& chosen) {
                chosen.filter.cohorts = {cohort(12), cohort(14)};
                state.scale = ui::HeatScale::Difference;
            }},
        {QStringLiteral("07-contatos"), QStringLiteral("escola"),
            [](ProgressState& state, ui::ChosenFilter&) { state.showsContacts = true; }},
        {QStringLiteral("08-so-tabela"), QStringLiteral("escola"),
            [](ProgressState& state, ui::ChosenFilter&) { state.layout = ui::ProgressLayout::TableOnly; }},
        {QStringLiteral("09-sem-resultado"), QStringLiteral("escola"), {}, QStringLiteral("ninguém com este nome")},
        {QStringLiteral("10-grande-geral"), QStringLiteral("grande"),
            [](ProgressState&, ui::ChosenFilter& chosen) { chosen.weeks = ui::WeekChoice::Chosen; }},
        {QStringLiteral("11-grande-por-turma"), QStringLiteral("grande"), byCohort},
        {QStringLiteral("12-menor-janela"), QStringLiteral("escola"), {}, {}, QSize(1024, 640)},
        {QStringLiteral("13-alta"), QStringLiteral("escola"), {}, {}, QSize(1920, 1080)},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    ProgressState state;
    ui::ChosenFilter chosen;
    if (scene.choose)
        scene.choose(state, chosen);
    easel.dress(quiet.settings);
    quiet.settings.contactsShown = state.showsContacts;
    quiet.settings.textScale = scene.textScale;
    easel.appearance().scaleText(scene.textScale);
    quiet.settings.pages.insert(QStringLiteral("progresso"), state.toJson());
    quiet.settings.pages.insert(QStringLiteral("filtro"), chosen.toJson());
    ui::MainWindow window(quiet.session);
    open(window, scene.history, scene.size);
    auto* page = window.findChild<ui::ProgressPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    if (scene.act) {
        scene.act(*page);
        waitUntil([page] { return !page->isAsking(); });
    }
    if (!scene.searched.isEmpty())
        page->findChild<QLineEdit*>()->setText(scene.searched);
    // The status bar's own question, and the weeks that come after the keys of very many students.
    settle(scene.history == u"grande" ? 2500 : 150);
    const bool isSaved = easel.save(window.grab(), scene.name);
    easel.appearance().scaleText(1.0);
    return isSaved;
}

bool paintDialog(const Easel& easel, const QString& name)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(QStringLiteral("vazia")));
    ui::ConnectionDialog dialog(easel.appearance(), quiet.connector, {}, domain::defaultZone());
    dialog.show();
    QCoreApplication::processEvents();
    return easel.save(dialog.grab(), name);
}

domain::Result<void> buildHistory(const QString& folder, const std::optional<tests::BulkPlan>& plan)
{
    const auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return plan ? tests::writeBulkHistory(*connection, *plan) : domain::Result<void>();
}

} // namespace

domain::Result<void> buildHistories(const QString& folder)
{
    tests::BulkPlan withoutPhoto = tests::BulkPlan::small();
    withoutPhoto.weeks = 0;
    tests::BulkPlan school = tests::BulkPlan::small();
    school.skippedWeek = 0;
    const std::pair<QString, std::optional<tests::BulkPlan>> histories[] = {
        {QStringLiteral("vazia"), std::nullopt},
        {QStringLiteral("sem-foto"), withoutPhoto},
        {QStringLiteral("pequena"), tests::BulkPlan::tiny()},
        {QStringLiteral("escola"), school},
        {QStringLiteral("grande"), tests::BulkPlan::large()},
    };
    for (const auto& [name, plan] : histories) {
        QDir().mkpath(folder + u'/' + name);
        if (auto done = buildHistory(folder + u'/' + name, plan); !done)
            return done;
    }
    if (auto done = buildCohortsHistories(folder); !done)
        return done;
    return buildCollectionHistories(folder).and_then([&] { return buildSchoolHistories(folder); }).and_then([&] {
        return buildPaceHistories(folder)
            .and_then([&] { return buildChangesHistories(folder); })
            .and_then([&] { return buildStudentHistories(folder); })
            .and_then([&] { return buildCoursesHistories(folder); })
            .and_then([&] { return buildFilterHistories(folder); });
    });
}

bool paintScenes(const Easel& easel)
{
    bool isGood = easel.paintEach(scenes(), paint);
    isGood &= easel.paintEach(chartScenes(), paint);
    isGood &= easel.paintOne(QStringLiteral("14-conexao"), paintDialog);
    for (const auto& paintPage : {paintStudentScenes, paintChangesScenes, paintCohortsScenes, paintCollectionScenes,
             paintConnectionScenes, paintCoursesScenes, paintGroupsScenes, paintImportScenes, paintSchoolScenes,
             paintPaceScenes, paintExportScenes, paintFilterScenes, paintStartScenes})
        isGood &= paintPage(easel);
    if (easel.appearance().choice() == ui::ThemeChoice::Light)
        isGood &= paintPrintScenes(easel);
    return isGood;
}

} // namespace farol::gallery
