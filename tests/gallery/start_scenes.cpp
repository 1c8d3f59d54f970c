#include "start_scenes.h"

#include "core/storage/connection.h"
#include "easel.h"
#include "tests/support/quiet_session.h"
#include "ui/button.h"
#include "ui/check_list.h"
#include "ui/connection_form.h"
#include "ui/data/edit_table.h"
#include "ui/first_start/first_start.h"
#include "ui/first_start/tags_step.h"
#include "ui/key_field.h"
#include "ui/school_desk.h"

#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>

#include <functional>

namespace farol::gallery {

namespace {

enum Step { Connect, Tags, Courses, Pace, Collect };

constexpr QSize usualSize(1100, 640);
constexpr QSize leastSize(980, 560); ///< in a window of 1024 × 640

/// A connector that finds the school at once.
class FindingConnector final : public ui::SchoolConnector {
public:
    void test(const domain::SchoolAddress&, const domain::ApiKey&,
        std::function<void(domain::Result<ui::Found>)> then) override
    {
        then(finding);
    }
    void testKept(const domain::SchoolAddress&, std::function<void(domain::Result<ui::Found>)>) override { }
    void save(const domain::SchoolAddress&, const domain::ApiKey&, school::NewAddress,
        std::function<void(domain::Result<void>)>) override
    {
    }
    void forget() override { }
    void findKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<ui::KeyPlace>)>) override { }
    void forgetKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<void>)>) override { }

    domain::Result<ui::Found> finding = ui::Found{24, 33};
};

/// One picture: where it was left, what is registered, and what a person does.
struct Scene {
    QString name;
    Step step;
    QStringList sql = {}; ///< over the school that has no photo yet
    std::function<void(ui::FirstStart&)> act = {};
    std::function<void(tests::QuietPlatform&)> prepare = {};
    QSize size = usualSize;
};

void fill(tests::QuietPlatform& platform)
{
    const char* names[] = {"Analista T17 10/2026", "Analista T18 11/2026", "Cientista / turma 12", "Turma Padrão",
        "analista noite", "Ex-alunos", "Bolsistas 2026", "Lista de espera da formação em análise de dados 2027",
        "Mentoria", "Cientista / turma 11", "Eventos", "Professores"};
    qint64 id = 48213;
    for (const char* name : names) {
        platform.hasTags.push_back({domain::TagId{id}, QString::fromUtf8(name)});
        for (int n = 0; n < 14 + static_cast<int>(id % 9); ++n) {
            domain::Listed listed;
            listed.student.id = domain::StudentId{id * 100 + n};
            listed.student.createdAt = QDateTime(QDate(2026, 11, 2).addDays(n % 5), QTime(15, 0), Qt::UTC);
            platform.hasStudents[domain::TagId{id}].push_back(listed);
        }
        id += 17;
    }
}

void connectSchool(ui::FirstStart& start)
{
    start.findChild<ui::ConnectionForm*>()->findChild<QLineEdit*>()->setText(
        QStringLiteral("https://escolahorizonte.cademi.com.br"));
    auto* key = start.findChild<ui::KeyField*>();
    key->setText(QStringLiteral("0c5fd2a8-1111-2222-3333-444455556666"));
    emit key->returnPressed();
}

void chooseTags(ui::FirstStart& start)
{
    auto* list = start.findChild<ui::TagsStep*>()->findChild<ui::CheckList*>();
    for (const qint64 tag : {48213, 48230, 48247, 48281})
        list->mark(tag, true);
    settle(100);
}

void chooseWrong(ui::FirstStart& start)
{
    chooseTags(start);
    auto* table = start.findChild<ui::TagsStep*>()->findChild<ui::EditTable*>();
    emit table->typed(48281, 3, QStringLiteral("18"));
    emit table->typed(48247, 4, QStringLiteral("31/02/2026"));
}

std::vector<Scene> scenes()
{
    const QStringList noTurma{QStringLiteral("DELETE FROM cohort")};
    const QStringList noTrack =
        noTurma + QStringList{QStringLiteral("DELETE FROM track_course"), QStringLiteral("DELETE FROM track")};
    const QStringList noSchool = noTrack + QStringList{QStringLiteral("UPDATE school SET origin = ''")};
    const QStringList noCourses{QStringLiteral("DELETE FROM track_course")};
    const auto isOffline = [](tests::QuietPlatform& platform) {
        platform.fault = domain::Error{domain::Fault::Offline, {}};
    };
    const auto isEmpty = [](tests::QuietPlatform& platform) { platform.hasTags.clear(); };
    const auto wrongAddress = [](ui::FirstStart& start) {
        start.findChild<ui::ConnectionForm*>()->findChild<QLineEdit*>()->setText(QStringLiteral("http://escola"));
        emit start.findChild<ui::KeyField*>()->returnPressed();
    };
    return {
        {QStringLiteral("90-inicio-conectar"), Connect, noSchool, connectSchool},
        {QStringLiteral("91-inicio-conectar-erro"), Connect, noSchool, wrongAddress},
        {QStringLiteral("92-inicio-turmas"), Tags, noTrack, chooseTags},
        {QStringLiteral("93-inicio-turmas-vazia"), Tags, noTrack, {}, isEmpty},
        {QStringLiteral("94-inicio-turmas-nada-marcado"), Tags, noTrack},
        {QStringLiteral("95-inicio-turmas-erro"), Tags, noTrack, chooseWrong},
        {QStringLiteral("96-inicio-turmas-sem-cademi"), Tags, noTrack, {}, isOffline},
        {QStringLiteral("97-inicio-cursos"), Courses},
        {QStringLiteral("98-inicio-cursos-vazia"), Courses, noCourses},
        {QStringLiteral("99-inicio-ritmo"), Pace},
        {QStringLiteral("100-inicio-coleta"), Collect},
        {QStringLiteral("101-inicio-conectar-menor"), Connect, noSchool, connectSchool, {}, leastSize},
        {QStringLiteral("102-inicio-turmas-menor"), Tags, noTrack, chooseWrong, {}, leastSize},
        {QStringLiteral("103-inicio-cursos-menor"), Courses, {}, {}, {}, leastSize},
        {QStringLiteral("104-inicio-ritmo-menor"), Pace, {}, {}, {}, leastSize},
        {QStringLiteral("105-inicio-coleta-sem-cademi"), Collect, {}, {}, isOffline, leastSize},
    };
}

/// A school without a photo, changed by the scene.
void prepare(const QString& school, const QString& file, const QStringList& sql)
{
    QFile::copy(school, file);
    const auto connection = storage::Connection::open(file, storage::Access::Write);
    if (!connection)
        return;
    static_cast<void>(connection->run(QStringLiteral("UPDATE cohort SET tag = 48213 + 17 * (number - 8)")));
    static_cast<void>(
        connection->run(QStringLiteral("UPDATE school SET origin = 'https://escolahorizonte.cademi.com.br'")));
    for (const QString& statement : sql)
        static_cast<void>(connection->run(statement));
}

bool paint(const Scene& scene, const Easel& easel)
{
    QTemporaryDir own;
    const QString database = own.filePath(QStringLiteral("farol.sqlite"));
    prepare(easel.database(QStringLiteral("sem-foto")), database, scene.sql);
    tests::QuietSession quiet(easel.appearance(), database);
    fill(quiet.platform);
    if (scene.prepare)
        scene.prepare(quiet.platform);
    quiet.settings.pages.insert(QStringLiteral("inicio"), QJsonObject{{QStringLiteral("step"), scene.step}});
    FindingConnector connector;
    ui::Session session{easel.appearance(), quiet.history, quiet.collection, connector, quiet.schedule, quiet.registry,
        quiet.platform, quiet.people, quiet.clock, quiet.settings, [] {}, [] {}};
    ui::SchoolDesk desk(session);
    desk.ask();
    if (!waitUntil([&] { return desk.isReady(); }))
        return false;
    ui::FirstStart start(session, desk);
    start.resize(scene.size);
    start.show();
    start.activateWindow();
    settle(250);
    if (scene.act)
        scene.act(start);
    settle(150);
    return start.step() == scene.step && easel.save(start.grab(), scene.name);
}

} // namespace

bool paintStartScenes(const Easel& easel)
{
    return easel.paintEach(scenes(), paint);
}

} // namespace farol::gallery
