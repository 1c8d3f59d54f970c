#include "scenes.h"

#include "changes_scenes.h"
#include "cohorts_scenes.h"
#include "collection_scenes.h"
#include "connection_scenes.h"
#include "core/storage/history.h"
#include "courses_scenes.h"
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
#include <QDeadlineTimer>
#include <QDir>
#include <QLineEdit>
#include <QTextStream>

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

template <typename Done>
bool waitUntil(const Done& done)
{
    const QDeadlineTimer deadline(60000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::processEvents();
    return done();
}

bool save(QWidget& widget, const QString& file)
{
    const bool isSaved = widget.grab().save(file);
    QTextStream(stdout) << file << (isSaved ? "" : " FAILED") << Qt::endl;
    return isSaved;
}

QString databaseOf(const QString& histories, const QString& name)
{
    return histories + u'/' + name + QStringLiteral("/farol.sqlite");
}

bool paint(const Scene& scene, ui::Appearance& appearance, const QString& histories, const QString& file)
{
    tests::QuietSession quiet(appearance, databaseOf(histories, scene.history));
    ProgressState state;
    ui::ChosenFilter chosen;
    if (scene.choose)
        scene.choose(state, chosen);
    quiet.settings.theme =
        appearance.choice() == ui::ThemeChoice::Dark ? settings::Theme::Dark : settings::Theme::Light;
    quiet.settings.contactsShown = state.showsContacts;
    quiet.settings.textScale = scene.textScale;
    appearance.scaleText(scene.textScale);
    quiet.settings.pages.insert(QStringLiteral("progresso"), state.toJson());
    quiet.settings.pages.insert(QStringLiteral("filtro"), chosen.toJson());
    ui::MainWindow window(quiet.session);
    if (scene.history != u"vazia")
        window.setSchoolName(QStringLiteral("Escola Horizonte"));
    window.resize(scene.size);
    window.show();
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
    const QDeadlineTimer settled(scene.history == u"grande" ? 2500 : 150);
    waitUntil([&] { return settled.hasExpired(); });
    const bool isSaved = save(window, file);
    appearance.scaleText(1.0);
    return isSaved;
}

bool paintDialog(ui::Appearance& appearance, const QString& histories, const QString& file)
{
    tests::QuietSession quiet(appearance, databaseOf(histories, QStringLiteral("vazia")));
    ui::ConnectionDialog dialog(appearance, quiet.connector, {}, domain::defaultZone());
    dialog.show();
    QCoreApplication::processEvents();
    return save(dialog, file);
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

bool paintScenes(ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix)
{
    const QString only = qEnvironmentVariable("FAROL_GALLERY_ONLY"); // "04": to look again at one scene
    bool isGood = true;
    std::vector<Scene> all = scenes();
    const std::vector<Scene> charts = chartScenes();
    all.insert(all.end(), charts.begin(), charts.end());
    for (const Scene& scene : all) {
        if (only.isEmpty() || scene.name.contains(only))
            isGood &= paint(scene, appearance, histories, output + u'/' + scene.name + suffix + QStringLiteral(".png"));
    }
    if (only.isEmpty())
        isGood &= paintDialog(
            appearance, histories, output + QStringLiteral("/14-conexao") + suffix + QStringLiteral(".png"));
    isGood &= paintStudentScenes(appearance, histories, output, suffix);
    isGood &= paintChangesScenes(appearance, histories, output, suffix);
    isGood &= paintCohortsScenes(appearance, histories, output, suffix);
    isGood &= paintCollectionScenes(appearance, histories, output, suffix);
    isGood &= paintConnectionScenes(appearance, histories, output, suffix);
    isGood &= paintCoursesScenes(appearance, histories, output, suffix);
    isGood &= paintGroupsScenes(appearance, histories, output, suffix);
    isGood &= paintImportScenes(appearance, histories, output, suffix);
    isGood &= paintSchoolScenes(appearance, histories, output, suffix);
    isGood &= paintPaceScenes(appearance, histories, output, suffix);
    isGood &= paintExportScenes(appearance, histories, output, suffix);
    isGood &= paintFilterScenes(appearance, histories, output, suffix);
    isGood &= paintStartScenes(appearance, histories, output, suffix);
    if (appearance.choice() == ui::ThemeChoice::Light)
        isGood &= paintPrintScenes(histories, output);
    return isGood;
}

} // namespace farol::gallery
