#include "cohorts_scenes.h"

#include "core/storage/history.h"
#include "easel.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/data/table_panel.h"
#include "ui/main_window.h"
#include "ui/pages/cohorts/cohorts_body.h"
#include "ui/pages/cohorts/cohorts_page.h"
#include "window_size.h"

#include <QDir>

namespace farol::gallery {

using ui::CohortAxis;
using ui::CohortsPage;
using ui::CohortsState;

namespace {

const QSize windowSize = usualSize();

/// One picture: a history, what the page remembers and the filter of the window.
struct Scene {
    QString name;
    QString history;
    CohortsState state = {};
    QSize size = windowSize;
    ui::ChosenFilter filter = {};
};

std::vector<Scene> scenes()
{
    const QString school = QStringLiteral("turmas-escola");
    const CohortsState byWeek{CohortAxis::Calendar, {}};
    ui::ChosenFilter nobody{ui::WeekChoice::Chosen, {}};
    nobody.filter.cohorts = {{22}};
    nobody.filter.to = domain::Week::fromKey(u"2026-W10");
    ui::ChosenFilter ageless;
    ageless.filter.cohorts = {{1}, {2}};
    return {
        {QStringLiteral("turmas-01-escola"), school},
        {QStringLiteral("turmas-02-ano"), school, byWeek},
        {QStringLiteral("turmas-03-grande"), QStringLiteral("grande")},
        {QStringLiteral("turmas-04-pequena"), QStringLiteral("pequena")},
        {QStringLiteral("turmas-05-vazia"), QStringLiteral("vazia")},
        {QStringLiteral("turmas-06-estranha"), QStringLiteral("turmas-estranha")},
        {QStringLiteral("turmas-07-sem-resultado"), school, {}, windowSize, nobody},
        {QStringLiteral("turmas-08-sem-inicio"), QStringLiteral("turmas-estranha"), {}, windowSize, ageless},
        {QStringLiteral("turmas-09-menor-janela"), school, {}, QSize(1024, 640)},
        {QStringLiteral("turmas-10-alta"), school, {}, QSize(1920, 1080)},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    easel.dress(quiet.settings);
    quiet.settings.pages.insert(QStringLiteral("turmas"), scene.state.toJson());
    quiet.settings.pages.insert(QStringLiteral("filtro"), scene.filter.toJson());
    ui::MainWindow window(quiet.session);
    open(window, scene.history, scene.size);
    window.go({CohortsPage::sign().key});
    auto* page = window.findChild<CohortsPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    settle(200); // the status bar's own question
    return easel.save(window.grab(), scene.name);
}

domain::Result<void> build(const QString& path, const std::vector<const char16_t*>& edits)
{
    QDir().mkpath(path);
    const auto connection = storage::openHistory(path);
    if (!connection)
        return tl::make_unexpected(connection.error());
    tests::BulkPlan plan;
    plan.students = 660;
    plan.cohorts = 22;
    plan.weeks = 52;
    auto done = tests::writeBulkHistory(*connection, plan);
    for (const char16_t* edit : edits) {
        if (done)
            done = connection->run(QString::fromUtf16(edit));
    }
    return done;
}

} // namespace

domain::Result<void> buildCohortsHistories(const QString& folder)
{
    // The eleven oldest turmas end one after the other, twelve weeks ago at the latest.
    const auto* const ended =
        u"DELETE FROM membership WHERE cohort <= 11 AND week > (SELECT max(week) FROM photo) - 23 "
        u"+ cohort";
    const auto* const endedSums = u"DELETE FROM sums WHERE cohort <= 11 AND week > (SELECT max(week) FROM photo) - 23 "
                                  u"+ cohort";
    const auto* const withoutStart = u"UPDATE cohort SET start_date = NULL WHERE id <= 2";
    const auto* const tutors =
        u"UPDATE tutor SET name = CASE id WHEN 1 THEN 'Maria Aparecida do Perpétuo Socorro Conceição de Albuquerque "
        u"Vasconcelos e Silva Cavalcanti de Oliveira Figueiredo Neta' WHEN 2 THEN 'شيماء عبد الرحمن' ELSE '🎓 Zé ' || "
        u"id "
        u"END";
    const auto* const few = u"DELETE FROM membership WHERE cohort BETWEEN 5 AND 9";
    return build(folder + QStringLiteral("/turmas-escola"), {ended, endedSums}).and_then([&] {
        return build(folder + QStringLiteral("/turmas-estranha"), {withoutStart, tutors, few});
    });
}

bool paintCohortsScenes(const Easel& easel)
{
    return easel.paintEach(scenes(), paint);
}

} // namespace farol::gallery
