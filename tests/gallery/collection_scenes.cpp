#include "collection_scenes.h"

#include "core/storage/derived.h"
#include "core/storage/history.h"
#include "easel.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/collection_bar.h"
#include "ui/main_window.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/turma_panel.h"
#include "ui/schedule_dialog.h"
#include "ui/segmented.h"
#include "ui/tray.h"
#include "window_size.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>

namespace farol::gallery {

using storage::Connection;

namespace {

const domain::Week lastWeek = tests::BulkPlan().last;

/// One picture of the page.
struct Scene {
    QString name;
    QString history;
    std::optional<sync::Progress> progress = {};
    int view = 0; ///< 1: the calendar
    QSize size = usualSize();
};

// Two of three students have not entered since the photo before; a few cells failed for other reasons.
constexpr const char* finishedSql[] = {
    "UPDATE cell SET origin = 1 WHERE week = %1 AND state < 2 AND student % 3 <> 0",
    "UPDATE cell SET state = 3, tenths = 0, collected_at = NULL, reason = 3 WHERE week = %1 AND student % 61 = 4 AND "
    "course % 3 = 0",
    "UPDATE cell SET state = 3, tenths = 0, collected_at = NULL, reason = 6 WHERE week = %1 AND student % 97 = 9 AND "
    "course % 5 = 0",
    "UPDATE photo SET audited = 54, differing = 0 WHERE week = %1",
    "UPDATE photo SET audited = 55, differing = week % 4 = 0 WHERE week < %1",
};

// The turmas from 12 on wait for their turn; the last one has its old list.
constexpr const char* runningSql[] = {
    "UPDATE cell SET state = 3, tenths = 0, collected_at = NULL, reason = 1 WHERE week = %1 AND origin = 0 AND reason "
    "= 0 "
    "AND (student % 2 = 0 OR student IN (SELECT student FROM membership WHERE week = %1 AND cohort > 6)) AND student "
    "IN "
    "(SELECT student FROM membership WHERE week = %1 AND cohort > 5)",
    "UPDATE roster SET reason = 3 WHERE week = %1 AND cohort = 2",
};

constexpr auto runSql = R"(
INSERT INTO sync_run (week, started_at, ended_at, finished, requests, fetched, failed, carried, starter, fault, cells,
    answered)
SELECT week, taken_at - 1800, taken_at, finished, 1300, 1240, failed, 2900, starter, fault, 4172, 4172 - failed
FROM (SELECT p.week, p.taken_at, p.week % 7 <> 3 AS finished, CASE p.week % 5 WHEN 1 THEN 21 ELSE 0 END AS failed,
          CASE WHEN p.week % 6 = 0 THEN 0 ELSE 2 END AS starter,
          CASE p.week % 7 WHEN 3 THEN CASE p.week % 2 WHEN 0 THEN 19 ELSE 4 END END AS fault
      FROM photo p WHERE p.week < %1))";

domain::Result<void> run(const Connection& connection, const char* sql)
{
    return connection.run(QString::fromLatin1(sql).replace(QStringLiteral("%1"), QString::number(lastWeek.ordinal())));
}

domain::Result<void> build(const QString& folder, bool isRunning)
{
    QDir().mkpath(folder);
    const auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    tests::BulkPlan plan = tests::BulkPlan::small();
    plan.skippedWeek = 3;
    auto done = tests::writeBulkHistory(*connection, plan);
    const auto then = [&](const char* sql) { done = done.and_then([&] { return run(*connection, sql); }); };
    then("INSERT INTO roster (week, cohort, obtained_at, reason) SELECT DISTINCT week, cohort, 0, 0 FROM membership");
    for (const char* sql : finishedSql)
        then(sql);
    for (const char* sql : runningSql) {
        if (isRunning)
            then(sql);
    }
    then(runSql);
    then(isRunning
            ? "INSERT INTO sync_run (week, started_at, starter) SELECT week, taken_at, 2 FROM photo WHERE week = %1"
            : "INSERT INTO sync_run (week, started_at, ended_at, finished, requests, fetched, failed, carried, "
              "starter, cells, answered) SELECT week, taken_at - 1200, taken_at, 1, 1390, 1322, 42, 2808, 2, "
              "4172, 4130 FROM photo WHERE week = %1");
    return done.and_then([&] { return storage::rebuildDerived(*connection, lastWeek); });
}

sync::Progress progressAt(sync::Phase phase)
{
    return {phase, lastWeek, 1240, 1532, 22, 2.0, 780, 2808, 54, 0};
}

std::vector<Scene> scenes()
{
    const QString finished = QStringLiteral("coleta-pronta");
    const QString running = QStringLiteral("coleta-andamento");
    const QSize least(1024, 640);
    return {
        {QStringLiteral("15-coleta-andamento"), running, progressAt(sync::Phase::Pairs)},
        {QStringLiteral("16-coleta-pausada"), running, progressAt(sync::Phase::Paused)},
        {QStringLiteral("17-coleta-falhas"), finished},
        {QStringLiteral("18-coleta-nunca"), QStringLiteral("sem-foto")},
        {QStringLiteral("19-coleta-semanas"), finished, {}, 1},
        {QStringLiteral("20-coleta-menor-janela"), running, progressAt(sync::Phase::Pairs), 0, least},
        {QStringLiteral("21-coleta-espera"), running, progressAt(sync::Phase::Waiting)},
        {QStringLiteral("22-coleta-sem-escola"), QStringLiteral("vazia")},
        {QStringLiteral("23-coleta-menor-pronta"), finished, {}, 1, least},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    quiet.schedule.now = domain::Schedule{7, QTime(20, 0)};
    easel.dress(quiet.settings);
    quiet.collection.running = scene.progress.has_value();
    ui::MainWindow window(quiet.session);
    if (scene.history != u"vazia")
        window.setSchoolName(QStringLiteral("Escola Horizonte"));
    window.resize(scene.size);
    window.go({QStringLiteral("coleta")});
    window.show();
    auto* page = window.findChild<ui::CollectionPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    if (scene.progress)
        emit quiet.collection.progressed(*scene.progress);
    if (scene.view == 1)
        page->turmas().findChildren<ui::Segment*>().at(1)->click();
    settle(150); // the status bar's own question
    return easel.save(window.grab(), scene.name);
}

bool paintDialog(const Easel& easel, const QString& name)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(QStringLiteral("vazia")));
    quiet.schedule.now = domain::Schedule{7, QTime(23, 30)};
    ui::ScheduleDialog dialog(quiet.session, 4172);
    dialog.show();
    QCoreApplication::processEvents();
    return easel.save(dialog.grab(), name);
}

/// The four states of the tray's icon, large and as they are, and the menu.
bool paintTray(const Easel& easel, const QString& name)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(QStringLiteral("coleta-pronta")));
    ui::Tray tray(quiet.session);
    settle(400);
    tray.menu().ensurePolished();
    tray.menu().resize(tray.menu().sizeHint());
    const QPixmap menu = tray.menu().grab();
    QPixmap picture(QSize(420, 300));
    picture.fill(easel.appearance().color(ui::Role::Rail));
    QPainter painter(&picture);
    int x = 16;
    for (const auto state :
        {ui::TrayState::InOrder, ui::TrayState::Collecting, ui::TrayState::WithFailures, ui::TrayState::Stopped}) {
        const QIcon icon = ui::trayIcon(easel.appearance(), state);
        painter.drawPixmap(x, 16, icon.pixmap(64, 64));
        painter.drawPixmap(x + 20, 92, icon.pixmap(22, 22));
        x += 96;
    }
    painter.drawPixmap(16, 130, menu);
    painter.end();
    return easel.save(picture, name);
}

} // namespace

domain::Result<void> buildCollectionHistories(const QString& folder)
{
    return build(folder + QStringLiteral("/coleta-pronta"), false).and_then([&] {
        return build(folder + QStringLiteral("/coleta-andamento"), true);
    });
}

bool paintCollectionScenes(const Easel& easel)
{
    bool isGood = easel.paintEach(scenes(), paint);
    isGood &= easel.paintOne(QStringLiteral("24-agenda"), paintDialog);
    isGood &= easel.paintOne(QStringLiteral("25-bandeja"), paintTray);
    return isGood;
}

} // namespace farol::gallery
