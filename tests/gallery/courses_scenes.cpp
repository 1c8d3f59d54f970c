#include "courses_scenes.h"

#include "core/storage/history.h"
#include "easel.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/main_window.h"
#include "ui/pages/courses/courses_page.h"
#include "window_size.h"

#include <QDir>

namespace farol::gallery {

using ui::CoursesPage;
using ui::CoursesState;

namespace {

const QSize windowSize = usualSize();

/// One picture: a history, what the page remembers, and the filter of the window.
struct Scene {
    QString name;
    QString history;
    CoursesState state = {};
    ui::ChosenFilter filter = {};
    QSize size = windowSize;
};

ui::ChosenFilter ofCohorts(std::vector<domain::CohortId> cohorts)
{
    ui::ChosenFilter chosen;
    chosen.filter.cohorts = std::move(cohorts);
    return chosen;
}

std::vector<Scene> scenes()
{
    const QString school = QStringLiteral("escola");
    CoursesState weeks;
    weeks.view = ui::CoursesView::Weeks;
    CoursesState gaps = weeks;
    gaps.scale = ui::HeatScale::Difference;
    CoursesState table;
    table.layout = ui::CoursesLayout::TableOnly;
    ui::ChosenFilter nobody = ofCohorts({{11}});
    nobody.weeks = ui::WeekChoice::Chosen;
    nobody.filter.to = domain::Week::fromKey(u"2026-W30");
    return {
        {QStringLiteral("cursos-01-funil"), school},
        {QStringLiteral("cursos-02-semanas"), school, weeks},
        {QStringLiteral("cursos-03-diferenca"), school, gaps},
        {QStringLiteral("cursos-04-turmas"), school, {}, ofCohorts({{5}, {7}})},
        {QStringLiteral("cursos-05-vazia"), QStringLiteral("vazia")},
        {QStringLiteral("cursos-06-sem-foto"), QStringLiteral("sem-foto")},
        {QStringLiteral("cursos-07-pequena"), QStringLiteral("pequena")},
        {QStringLiteral("cursos-08-grande"), QStringLiteral("grande")},
        {QStringLiteral("cursos-09-estranha"), QStringLiteral("cursos-estranha")},
        {QStringLiteral("cursos-10-estranha-semanas"), QStringLiteral("cursos-estranha"), weeks},
        {QStringLiteral("cursos-11-ninguem"), school, {}, nobody},
        {QStringLiteral("cursos-12-so-tabela"), school, table},
        {QStringLiteral("cursos-13-menor-janela"), school, {}, {}, QSize(1024, 640)},
        {QStringLiteral("cursos-14-alta"), school, {}, {}, QSize(1920, 1080)},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    easel.dress(quiet.settings);
    quiet.settings.pages.insert(QStringLiteral("cursos"), scene.state.toJson());
    quiet.settings.pages.insert(QStringLiteral("filtro"), scene.filter.toJson());
    ui::MainWindow window(quiet.session);
    open(window, scene.history, scene.size);
    window.go({CoursesPage::sign().key});
    auto* page = window.findChild<CoursesPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    settle(200); // the status bar's own question
    return easel.save(window.grab(), scene.name);
}

/// Courses whose names are long, right to left or of signs, and turmas without a start date.
domain::Result<void> makeOdd(const storage::Connection& connection)
{
    for (const char16_t* text :
        {u"UPDATE course SET name = 'Fundamentos de estatística descritiva e inferencial aplicada à análise de dados "
         u"educacionais com estudos de caso brasileiros' WHERE id = 9002",
            u"UPDATE course SET name = 'تحليل البيانات' WHERE id = 9003",
            u"UPDATE course SET name = '🐍 Python 👩‍💻' WHERE id = 9004",
            u"UPDATE cohort SET start_date = NULL WHERE id % 2 = 0"}) {
        if (auto done = connection.run(QString::fromUtf16(text)); !done)
            return done;
    }
    return {};
}

} // namespace

domain::Result<void> buildCoursesHistories(const QString& folder)
{
    const QString path = folder + QStringLiteral("/cursos-estranha");
    QDir().mkpath(path);
    const auto connection = storage::openHistory(path);
    if (!connection)
        return tl::make_unexpected(connection.error());
    tests::BulkPlan plan = tests::BulkPlan::small();
    plan.skippedWeek = 1;
    return tests::writeBulkHistory(*connection, plan).and_then([&] { return makeOdd(*connection); });
}

bool paintCoursesScenes(const Easel& easel)
{
    return easel.paintEach(scenes(), paint);
}

} // namespace farol::gallery
