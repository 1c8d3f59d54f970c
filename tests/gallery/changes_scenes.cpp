#include "changes_scenes.h"

#include "core/storage/history.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/main_window.h"
#include "ui/pages/changes/changes_page.h"
#include "window_size.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLineEdit>
#include <QTextStream>

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

template <typename Done>
bool waitUntil(const Done& done)
{
    const QDeadlineTimer deadline(60000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::processEvents();
    return done();
}

bool paint(const Scene& scene, ui::Appearance& appearance, const QString& histories, const QString& file)
{
    tests::QuietSession quiet(appearance, histories + u'/' + scene.history + QStringLiteral("/farol.sqlite"));
    quiet.settings.theme =
        appearance.choice() == ui::ThemeChoice::Dark ? settings::Theme::Dark : settings::Theme::Light;
    quiet.settings.pages.insert(QStringLiteral("o-que-mudou"), scene.state.toJson());
    ui::MainWindow window(quiet.session);
    if (scene.history != u"vazia")
        window.setSchoolName(QStringLiteral("Escola Horizonte"));
    window.resize(scene.size);
    window.show();
    window.go({ChangesPage::sign().key});
    auto* page = window.findChild<ChangesPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    if (!scene.searched.isEmpty())
        page->findChild<QLineEdit*>()->setText(scene.searched);
    const QDeadlineTimer settled(200); // the status bar's own question
    waitUntil([&] { return settled.hasExpired(); });
    const bool isSaved = window.grab().save(file);
    QTextStream(stdout) << file << (isSaved ? "" : " FAILED") << Qt::endl;
    return isSaved;
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

bool paintChangesScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix)
{
    const QString only = qEnvironmentVariable("FAROL_GALLERY_ONLY");
    bool isGood = true;
    for (const Scene& scene : scenes()) {
        if (only.isEmpty() || scene.name.contains(only))
            isGood &= paint(scene, appearance, histories, output + u'/' + scene.name + suffix + QStringLiteral(".png"));
    }
    return isGood;
}

} // namespace farol::gallery
