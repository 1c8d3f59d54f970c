#include "tests/support/files.h"
#include "tests/ui/pages/school/school_window.h"
#include "ui/collection_view.h"
#include "ui/problems_dialog.h"
#include "ui/school_doors.h"

#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>

using namespace farol;
using namespace farol::ui;

namespace {

class Doors : public testing::Test {
protected:
    void SetUp() override { open(Access::Own); }

    void open(Access access)
    {
        window.reset(); // one appearance at a time
        window = std::make_unique<tests::SchoolWindow>(tests::connectedSchool(), access);
        window->quiet.session.openOther = [this](const QString& path) { opened << path; };
        window->open(QStringLiteral("conexao"));
    }
    SchoolDoors& doors() const { return *window->window->findChild<SchoolDoors*>(); }
    QString put(const QByteArray& content) const
    {
        const QString name = folder.filePath(QStringLiteral("escola.json"));
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return name;
    }
    bool windowSays(const QString& words) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto banners = window->window->findChildren<Banner*>();
                return std::any_of(banners.begin(), banners.end(),
                    [&](const Banner* each) { return each->isVisible() && each->notice().text.contains(words); });
            },
            tests::SchoolWindow::patience);
    }

    QTemporaryDir folder;
    QStringList opened;
    std::unique_ptr<tests::SchoolWindow> window;
};

} // namespace

TEST_F(Doors, WhatIsExportedCanBeImportedAndIsItsOwnersAlone)
{
    const QString file = folder.filePath(QStringLiteral("saida.json"));
    doors().exportTo(file);
    ASSERT_TRUE(windowSays(file));
    EXPECT_EQ(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    doors().importFrom(file);
    EXPECT_TRUE(windowSays(QStringLiteral("imported")));
}

TEST_F(Doors, AnImportIsOnThePageAtOnce)
{
    doors().importFrom(put(R"({"formato": 1, "trilhas": [], "turmas": [], "recessos": [],
        "tutores": [{"nome": "Luísa Andrade", "email": ""}]})"));
    EXPECT_TRUE(windowSays(QStringLiteral("imported")));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return window->page().desk().school().tutors.size() == 3; }, tests::SchoolWindow::patience));
}

TEST_F(Doors, EveryProblemOfAFileIsListedWithItsPlace)
{
    doors().importFrom(put(R"({"formato": 1, "trilhas": [], "turmas": [
        {"trilha": "nenhuma", "numero": 0, "tag_id": 1, "inicio": "2026-02-30"}], "tutores": [], "recessos": []})"));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window->window->findChild<ProblemsDialog*>() != nullptr; }, tests::SchoolWindow::patience));
    auto* list = window->window->findChild<ProblemsDialog*>()->findChild<QListWidget*>();
    QStringList rows;
    for (int row = 0; row < list->count(); ++row)
        rows << list->item(row)->text();
    const std::string all = rows.join(QStringLiteral("\n")).toStdString();
    EXPECT_GE(rows.size(), 2) << all;
    for (const QString& row : rows)
        EXPECT_TRUE(row.startsWith(QStringLiteral("turmas[0]."))) << all;
    EXPECT_EQ(window->world.school().cohorts.size(), 2U) << "nothing was changed";
}

TEST_F(Doors, AFileThatIsNotThereIsSaid)
{
    doors().importFrom(folder.filePath(QStringLiteral("nada.json")));
    EXPECT_TRUE(windowSays(Notices::sentence(domain::Fault::File)));
    doors().exportTo(folder.filePath(QStringLiteral("sem/pasta/saida.json")));
    EXPECT_TRUE(windowSays(Notices::sentence(domain::Fault::File)));
}

TEST_F(Doors, AnotherSchoolIsOpenedAndOneThatIsGoneLeavesTheList)
{
    const QString gone = folder.filePath(QStringLiteral("longe"));
    window->quiet.settings.recent = {{folder.path(), QStringLiteral("Escola B")}, {gone, QStringLiteral("Escola C")}};
    doors().open(folder.path());
    EXPECT_EQ(opened, QStringList{folder.path()});
    doors().open(gone);
    EXPECT_TRUE(windowSays(gone));
    EXPECT_EQ(opened.size(), 1);
    ASSERT_EQ(window->quiet.settings.recent.size(), 1U);
    EXPECT_EQ(window->quiet.settings.recent[0].name.toStdString(), "Escola B");
}

TEST_F(Doors, AFileThatIsOnlyReadIsNotImportedInto)
{
    open(Access::ReadOnly);
    doors().importFrom(put(R"({"formato": 1, "trilhas": [], "turmas": [], "recessos": [],
        "tutores": [{"nome": "Luísa Andrade", "email": ""}]})"));
    doors().connectSchool();
    QCoreApplication::processEvents();
    EXPECT_EQ(window->world.school().tutors.size(), 2U);
    EXPECT_EQ(window->window->findChild<QDialog*>(), nullptr);
}
