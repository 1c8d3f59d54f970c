#include "student_scenes.h"

#include "core/storage/derived.h"
#include "core/storage/history.h"
#include "easel.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/go_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/student/student_body.h"
#include "ui/pages/student/student_page.h"
#include "ui/search_field.h"
#include "window_size.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>

namespace farol::gallery {

namespace {

const QSize windowSize = usualSize();
const auto odd = QStringLiteral("aluno-incomum");
const domain::Week lastWeek = domain::Week::ofDate(QDate(2026, 11, 22));

/// One picture: whom it shows, and how.
struct Scene {
    QString name;
    QString history;
    std::optional<qint64> student;
    QSize size = windowSize;
    bool showsContacts = false;
    bool asTable = false; ///< the table behind the charts
};

std::vector<Scene> scenes()
{
    const QString school = QStringLiteral("escola");
    return {
        {QStringLiteral("60-aluno"), odd, 50034, windowSize, true},
        {QStringLiteral("61-aluno-estudioso"), school, 50014},
        {QStringLiteral("62-aluno-longo"), QStringLiteral("grande"), 50001},
        {QStringLiteral("63-aluno-curto"), QStringLiteral("pequena"), 50003},
        {QStringLiteral("64-aluno-incomum"), odd, 50001, windowSize, true},
        {QStringLiteral("65-aluno-menor"), odd, 50034, QSize(1024, 640)},
        {QStringLiteral("66-aluno-tabela"), odd, 50034, windowSize, false, true},
        {QStringLiteral("67-aluno-nenhum"), school, std::nullopt},
        {QStringLiteral("68-aluno-alto"), odd, 50034, QSize(1920, 1080), true},
    };
}

void turnToTable(const QWidget& page)
{
    const QString words = QCoreApplication::translate("farol::ui::StudentBody", "See the &table");
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->text() == words)
            return button->click();
    }
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    easel.dress(quiet.settings);
    quiet.settings.contactsShown = scene.showsContacts;
    ui::MainWindow window(quiet.session);
    open(window, scene.history, scene.size);
    settle(150);
    ui::Destination destination{QStringLiteral("aluno")};
    if (scene.student)
        destination.student = domain::StudentId{*scene.student};
    window.go(destination);
    auto* page = window.findChild<ui::StudentPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    if (scene.asTable)
        turnToTable(*page);
    settle(200);
    return easel.save(window.grab(), scene.name);
}

bool paintDialog(const Easel& easel, const QString& name)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(QStringLiteral("escola")));
    easel.dress(quiet.settings);
    ui::GoDialog dialog(quiet.session);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.field().setText(QStringLiteral("an"));
    waitUntil([&] { return !dialog.isAsking(); });
    settle(100);
    return easel.save(dialog.grab(), name);
}

/// What seldom comes together: a name of 120 characters, one written from right to left, a week without a photo, a
/// course that got new lessons, one without access and one not collected in the last week, study in one week only.
domain::Result<void> makeOdd(const storage::Connection& connection)
{
    const QString statements[] = {
        QStringLiteral("UPDATE student SET name = '%1', phone = '+5584998124471' WHERE id = 50001")
            .arg(QStringLiteral("Maria Aparecida ").repeated(8).left(120)),
        QStringLiteral("UPDATE student SET name = 'محمد بن عبد الله' WHERE id = 50002"),
        QStringLiteral("UPDATE student SET name = 'Ícaro Leitão Brandão', phone = '+5584998124471' WHERE id = 50034"),
        QStringLiteral("UPDATE cell SET tenths = max(1, tenths - 120) WHERE student = 50034 AND state = 0 AND "
                       "week = %1 AND tenths < 1000"),
        QStringLiteral("UPDATE cell SET tenths = (SELECT b.tenths FROM cell b WHERE b.week = %1 AND b.student = "
                       "cell.student AND b.course = cell.course), state = (SELECT b.state FROM cell b WHERE b.week = "
                       "%1 AND b.student = cell.student AND b.course = cell.course) WHERE student = 50034 AND week "
                       "BETWEEN %1 + 1 AND %1 + 5"),
    };
    const QString week = QString::number(lastWeek.ordinal() - 6);
    auto done = domain::Result<void>();
    for (const QString& text : statements)
        done = done.and_then([&] { return connection.run(QString(text).replace(QStringLiteral("%1"), week)); });
    for (qint64 back = 25; back >= 0; --back) // each after the weeks before it
        done = done.and_then([&] { return storage::rebuildDerived(connection, lastWeek - back); });
    return done;
}

} // namespace

domain::Result<void> buildStudentHistories(const QString& folder)
{
    QDir().mkpath(folder + u'/' + odd);
    const auto connection = storage::openHistory(folder + u'/' + odd);
    if (!connection)
        return tl::make_unexpected(connection.error());
    tests::BulkPlan plan = tests::BulkPlan::small();
    plan.skippedWeek = 9;
    return tests::writeBulkHistory(*connection, plan).and_then([&] { return makeOdd(*connection); });
}

bool paintStudentScenes(const Easel& easel)
{
    const bool isGood = easel.paintEach(scenes(), paint);
    return easel.paintOne(QStringLiteral("69-aluno-ir-para"), paintDialog) && isGood;
}

} // namespace farol::gallery
