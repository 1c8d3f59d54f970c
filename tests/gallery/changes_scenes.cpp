#include "changes_scenes.h"

#include "core/storage/history.h"
#include "easel.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/main_window.h"
#include "ui/pages/changes/changes_page.h"
#include "window_size.h"

#include <QDir>
#include <QLineEdit>

namespace farol::gallery {

using domain::Week;
using ui::ChangeGroup;
using ui::ChangesPage;
using ui::ChangesState;

namespace {

const QSize windowSize = usualSize();

/// One picture: a history, what the page remembers, and what is searched.
struct Scene {
    QString name;
    QString history;
    ChangesState state = {};
    QString searched = {};
    QSize size = windowSize;
};

std::vector<Scene> scenes()
{
    const QString school = QStringLiteral("escola");
    const auto only = [](ChangeGroup group) {
        ChangesState state;
        state.group = group;
        return state;
    };
    ChangesState first;
    first.week = Week::fromKey(u"2026-W22");
    return {
        {QStringLiteral("mudou-01-escola"), school},
        {QStringLiteral("mudou-02-situacao"), school, only(ChangeGroup::Situation)},
        {QStringLiteral("mudou-03-concluiram"), school, only(ChangeGroup::Finished)},
        {QStringLiteral("mudou-04-nao-coletados"), school, only(ChangeGroup::NotCollected)},
        {QStringLiteral("mudou-05-vazia"), QStringLiteral("vazia")},
        {QStringLiteral("mudou-06-pequena"), QStringLiteral("pequena")},
        {QStringLiteral("mudou-07-grande"), QStringLiteral("grande")},
        {QStringLiteral("mudou-08-estranha"), QStringLiteral("mudou-estranha")},
        {QStringLiteral("mudou-09-busca"), school, {}, QStringLiteral("ninguém com este nome")},
        {QStringLiteral("mudou-10-primeira-foto"), school, first},
        {QStringLiteral("mudou-11-menor-janela"), school, {}, {}, QSize(1024, 640)},
        {QStringLiteral("mudou-12-alta"), school, {}, {}, QSize(1920, 1080)},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    easel.dress(quiet.settings);
    quiet.settings.pages.insert(QStringLiteral("o-que-mudou"), scene.state.toJson());
    ui::MainWindow window(quiet.session);
    open(window, scene.history, scene.size);
    window.go({ChangesPage::sign().key});
    auto* page = window.findChild<ChangesPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    if (!scene.searched.isEmpty())
        page->findChild<QLineEdit*>()->setText(scene.searched);
    settle(200); // the status bar's own question
    return easel.save(window.grab(), scene.name);
}

/// Names that are long, right to left, of signs or of nobody, and lists that failed this week and the one before.
domain::Result<void> makeOdd(const storage::Connection& connection)
{
    for (const char16_t* text :
        {u"UPDATE student SET name = 'Maria Aparecida do Perpétuo Socorro Conceição de Albuquerque Vasconcelos e "
         u"Silva Cavalcanti de Oliveira Figueiredo Neta' WHERE id % 7 = 1",
            u"UPDATE student SET name = 'شيماء عبد الرحمن' WHERE id % 7 = 2",
            u"UPDATE student SET name = '🎓🦊 Zé 👩‍💻' WHERE id % 7 = 3",
            u"UPDATE student SET name = '', email = '', phone = '', created_at = NULL WHERE id % 7 = 4",
            u"INSERT OR REPLACE INTO roster (week, cohort, reason) SELECT (SELECT max(week) FROM photo), min(id), 3 "
            u"FROM cohort"}) {
        if (auto done = connection.run(QString::fromUtf16(text)); !done)
            return done;
    }
    return {};
}

} // namespace

domain::Result<void> buildChangesHistories(const QString& folder)
{
    const QString path = folder + QStringLiteral("/mudou-estranha");
    QDir().mkpath(path);
    const auto connection = storage::openHistory(path);
    if (!connection)
        return tl::make_unexpected(connection.error());
    tests::BulkPlan plan = tests::BulkPlan::small();
    plan.skippedWeek = 1;
    return tests::writeBulkHistory(*connection, plan).and_then([&] { return makeOdd(*connection); });
}

bool paintChangesScenes(const Easel& easel)
{
    return easel.paintEach(scenes(), paint);
}

} // namespace farol::gallery
