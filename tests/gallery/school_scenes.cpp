#include "school_scenes.h"

#include "core/storage/history.h"
#include "core/storage/school_reader.h"
#include "easel.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/data/table_panel.h"
#include "ui/date_field.h"
#include "ui/main_window.h"
#include "ui/pages/school/school_page.h"
#include "ui/pages/school/tag_field.h"
#include "ui/pages/school/tags_dialog.h"
#include "ui/pages/school/turma_fields.h"
#include "ui/pages/school/turma_form.h"
#include "ui/pages/school/turmas_panel.h"
#include "ui/pages/school/tutor_form.h"
#include "ui/school_desk.h"
#include "window_size.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>

#include <functional>

namespace farol::gallery {

using storage::Connection;

namespace {

/// What a scene has in hand.
struct Stage {
    tests::QuietSession& quiet;
    ui::MainWindow& window;
    ui::SchoolPage& page;
};

/// One picture of the page.
struct Scene {
    QString name;
    QString history;
    QString section = QStringLiteral("turmas");
    std::function<void(const Stage&)> act = {};
    QSize size = usualSize();
    std::function<void(tests::QuietSession&)> prepare = {};
};

constexpr const char* registeredSql[] = {
    "INSERT INTO roster (week, cohort, obtained_at, reason) SELECT DISTINCT week, cohort, 0, 0 FROM membership",
    "UPDATE cohort SET tag = 42466 + (number - 7) * 437 + number * number % 41",
    "UPDATE cohort SET archived = 1 WHERE number < 10",
    "INSERT INTO track (id, name, position) VALUES (2, 'cientista', 2)",
    "INSERT INTO track_course SELECT 2, course, position, half_weeks FROM track_course WHERE position < 6",
    "INSERT INTO cohort (id, track, number, tag, start_date, tutor) VALUES (51, 2, 4, 47811, '2026-10-05', NULL)",
    "INSERT INTO cohort (id, track, number, tag, start_date, tutor) VALUES (52, 2, 3, 46233, '2026-06-01', 2)",
};

domain::Result<void> build(const QString& folder, const tests::BulkPlan& plan)
{
    QDir().mkpath(folder);
    const auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto done = tests::writeBulkHistory(*connection, plan);
    for (const char* sql : registeredSql)
        done = done.and_then([&] { return connection->run(QString::fromLatin1(sql)); });
    return done;
}

/// The platform has the tags of the registered turmas, and two new ones with people.
void fillPlatform(tests::QuietSession& quiet, const domain::School& school)
{
    for (const domain::Cohort& cohort : school.cohorts) {
        const QString track = cohort.track.value == 1 ? QStringLiteral("Analista") : QStringLiteral("Cientista");
        const QString month = cohort.start.value_or(QDate(2026, 11, 2)).toString(QStringLiteral("MM/yyyy"));
        quiet.platform.hasTags.push_back(
            {cohort.tag, QStringLiteral("%1 T%2 %3").arg(track).arg(cohort.number).arg(month)});
        quiet.platform.hasStudents[cohort.tag].resize(26);
    }
    const std::pair<qint64, QString> fresh[] = {{48650, QStringLiteral("Analista T19 12/2026")},
        {48902, QStringLiteral("Cientista T5 12/2026")}, {49010, QStringLiteral("Analista T20 01/2027")}};
    for (const auto& [id, name] : fresh) {
        quiet.platform.hasTags.push_back({domain::TagId{id}, name});
        std::vector<domain::Listed>& people = quiet.platform.hasStudents[domain::TagId{id}];
        for (int n = 0; n < 23 && id != 49010; ++n) {
            domain::Listed listed;
            listed.student.createdAt = QDateTime(QDate(2026, 12, 7).addDays(n % 5), QTime(15, 0), Qt::UTC);
            people.push_back(listed);
        }
    }
}

/// Types into a field as a person would.
void type(QLineEdit& line, const QString& text)
{
    line.setText(text);
    emit line.textEdited(text);
}

ui::TurmaFields& fieldsOf(const Stage& stage)
{
    return stage.page.findChild<ui::TurmaForm*>()->fields();
}

void typeTag(const Stage& stage, const QString& tag)
{
    type(fieldsOf(stage).tag(), tag);
    settle(450); // the people of the tag
}

/// Selects a row of the table that is shown.
void select(const Stage& stage, int row)
{
    for (auto* table : stage.page.findChildren<ui::TablePanel*>()) {
        if (table->isVisible())
            table->view().setCurrentIndex(table->view().model()->index(row, 0));
    }
}

std::vector<Scene> scenes()
{
    const QString full = QStringLiteral("escola-turmas");
    const auto taken = [](const Stage& stage) {
        typeTag(stage, QString::number(stage.page.desk().school().cohorts[10].tag.value));
        emit fieldsOf(stage).tag().returnPressed();
    };
    return {
        {QStringLiteral("30-turmas-erro"), full, QStringLiteral("turmas"), taken},
        {QStringLiteral("31-turmas-valida"), full, QStringLiteral("turmas"),
            [](const Stage& stage) { typeTag(stage, QStringLiteral("48650")); }},
        {QStringLiteral("32-turmas-editar"), full, QStringLiteral("turmas"),
            [](const Stage& stage) {
                select(stage, 2);
                const domain::CohortId id = stage.page.desk().school().cohorts[8].id;
                stage.page.findChild<ui::TurmaForm*>()->edit(id);
                type(*stage.page.findChild<ui::DateField*>(), QStringLiteral("07/09/2025"));
                settle(450);
            }},
        {QStringLiteral("33-turmas-sem-cademi"), full, QStringLiteral("turmas"), taken, usualSize(),
            [](tests::QuietSession& quiet) {
                quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
            }},
        {QStringLiteral("34-turmas-menor-janela"), full, QStringLiteral("turmas"), taken, QSize(1024, 640)},
        {QStringLiteral("35-turmas-desfazer"), full, QStringLiteral("turmas"),
            [](const Stage& stage) {
                select(stage, 3);
                const domain::CohortId id = stage.page.desk().school().cohorts[7].id;
                emit stage.page.findChild<ui::TurmasPanel*>()->archiveAsked({id});
                settle(300);
            }},
        {QStringLiteral("36-escola-sem-escola"), QStringLiteral("vazia")},
        {QStringLiteral("38-tutores"), full, QStringLiteral("tutores"), [](const Stage& stage) { select(stage, 1); }},
        {QStringLiteral("39-tutores-menor-janela"), full, QStringLiteral("tutores"),
            [](const Stage& stage) {
                auto* name = stage.page.findChild<ui::TutorForm*>()->findChild<QLineEdit*>();
                type(*name, stage.page.desk().school().tutors[0].name.toUpper());
                emit name->returnPressed();
            },
            QSize(1024, 640)},
    };
}

/// Shows the page over a history and lets `take` make the picture.
bool stage(const Scene& scene, const Easel& easel, const std::function<bool(const Stage&)>& take)
{
    // Scenes edit: each has a history of its own.
    QTemporaryDir own;
    const QString file = own.filePath(QStringLiteral("farol.sqlite"));
    QFile::copy(easel.database(scene.history), file);
    tests::QuietSession quiet(easel.appearance(), file);
    if (const auto connection = Connection::open(file, storage::Access::Read)) {
        if (const auto school = storage::readSchool(*connection))
            fillPlatform(quiet, *school);
    }
    if (scene.prepare)
        scene.prepare(quiet);
    quiet.settings.pages.insert(QStringLiteral("escola"), QJsonObject{{QStringLiteral("section"), scene.section}});
    easel.dress(quiet.settings);
    ui::MainWindow window(quiet.session);
    open(window, scene.history, scene.size);
    window.go({ui::SchoolPage::sign().key});
    auto* page = window.findChild<ui::SchoolPage*>();
    if (!page || !waitUntil([page] { return page->desk().isReady(); }))
        return false;
    settle(200);
    const Stage here{quiet, window, *page};
    if (scene.act)
        scene.act(here);
    settle(150);
    return take(here);
}

bool paint(const Scene& scene, const Easel& easel)
{
    return stage(scene, easel, [&](const Stage& here) { return easel.save(here.window.grab(), scene.name); });
}

bool paintDialog(const Easel& easel, const QString& name)
{
    const Scene scene{QString(), QStringLiteral("escola-turmas")};
    return stage(scene, easel, [&](const Stage& here) {
        auto* form = here.page.findChild<ui::TurmaForm*>();
        emit form->severalAsked(QStringLiteral("48650\n48902\n49010\n47811\n99999\nsete"));
        settle(400);
        auto* dialog = here.window.findChild<ui::TagsDialog*>();
        return dialog && easel.save(dialog->grab(), name);
    });
}

} // namespace

domain::Result<void> buildSchoolHistories(const QString& folder)
{
    return build(folder + QStringLiteral("/escola-turmas"), tests::BulkPlan::small());
}

bool paintSchoolScenes(const Easel& easel)
{
    const bool isGood = easel.paintEach(scenes(), paint);
    return easel.paintOne(QStringLiteral("37-turmas-colar"), paintDialog) && isGood;
}

} // namespace farol::gallery
