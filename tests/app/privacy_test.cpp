#include "app/services/backups.h"
#include "core/storage/data_folder.h"
#include "core/storage/package.h"
#include "core/storage/writer_lock.h"
#include "tests/app/stage.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

/// A person as the history knew them.
struct Person {
    QString id;
    QString name;
    QStringList traits; ///< what must be found nowhere any more
};

Person lastOf(const storage::Connection& history)
{
    const QStringList fields = QString::fromStdString(
        rows(history, "SELECT id, name, email, phone FROM student WHERE phone <> '' ORDER BY id DESC LIMIT 1"))
                                   .trimmed()
                                   .split(u'|');
    EXPECT_EQ(fields.size(), 4);
    return {fields.value(0), fields.value(1), fields.mid(1)};
}

/// The files below a folder that hold one of these texts.
std::string filesThatTell(const QString& folder, const QStringList& texts)
{
    std::string names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = bytesOf(files.next());
        for (const QString& text : texts) {
            if (bytes.contains(text.toUtf8()))
                names += files.filePath().toStdString() + '\n';
        }
    }
    return names;
}

std::string numbers(const storage::Connection& history)
{
    std::string all;
    for (const char* table : {"photo", "roster", "membership", "cell", "sums", "student_week", "milestone"})
        all += rows(history, (std::string("SELECT * FROM ") + table).c_str());
    return all;
}

/// Two photos a week apart, each with its copy, and one of the second kept elsewhere.
class Privacy : public testing::Test {
protected:
    void SetUp() override
    {
        const QDateTime friday = stage.now();
        stage.setNow(friday.addDays(-7));
        stage.connectSchool();
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
        stage.setNow(friday);
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
        ASSERT_EQ(stage.run(QStringLiteral("backup ") + elsewhere).code, 0);
        person = lastOf(stage.history());
        ASSERT_NE(filesThatTell(stage.dataFolder(), person.traits), "");
    }

    QStringList erasing(const QString& name) const
    {
        return {QStringLiteral("student"), QStringLiteral("erase"), person.id, QStringLiteral("--confirm"), name};
    }

    Stage stage{{8, 3}, 2};
    QString elsewhere = stage.file(QStringLiteral("elsewhere.sqlite"));
    Person person;
};

} // namespace

TEST_F(Privacy, AStudentIsFoundExportedAndErasedForGood)
{
    const Ran found = stage.runWords(
        {QStringLiteral("--json"), QStringLiteral("student"), QStringLiteral("find"), person.name.toUpper()});
    ASSERT_EQ(found.code, 0) << found.err.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(found.out)[0][u"id"].toVariant().toString(), person.id)
        << found.out.toStdString();

    const QString file = stage.file(QStringLiteral("um.json"));
    ASSERT_EQ(stage.run(QStringLiteral("student export %1 %2").arg(person.id, file)).code, 0);
    EXPECT_EQ(modeOf(file), "rw-------");
    EXPECT_EQ(QJsonDocument::fromJson(bytesOf(file))[u"aluno"][u"nome"], person.name);

    const std::string before = numbers(stage.history());
    const Ran erased = stage.runWords(QStringList{QStringLiteral("--json")} + erasing(person.name.toLower()));
    ASSERT_EQ(erased.code, 0) << erased.err.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(erased.out)[u"copias_regravadas"], 2);
    EXPECT_EQ(filesThatTell(stage.dataFolder(), person.traits), "") << "logs too";
    EXPECT_EQ(numbers(stage.history()), before);
    EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
    const QByteArray log = bytesOf(stage.dataFolder() + QStringLiteral("/log/farol.log"));
    EXPECT_TRUE(log.contains("a student was erased; 2 copies rewritten, 0 could not be")) << log.toStdString();
    const Ran report = stage.run(QStringLiteral("report tabelao --format csv --semana 2026-W47"));
    EXPECT_TRUE(report.out.contains(QStringLiteral(";%1;pessoa apagada;;;").arg(person.id).toUtf8()));
}

TEST_F(Privacy, NeitherTheNextCollectionNorARestoreBringsThePersonBack)
{
    ASSERT_EQ(stage.runWords(erasing(person.name)).code, 0);
    stage.setNow(stage.now().addDays(7));
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_EQ(rows(stage.history(), "SELECT max(week) FROM photo"),
        rows(stage.history(), ("SELECT max(week) FROM cell WHERE student = " + person.id.toStdString()).c_str()))
        << "the numbers go on";
    EXPECT_EQ(filesThatTell(stage.dataFolder(), person.traits), "");

    ASSERT_NE(filesThatTell(QFileInfo(elsewhere).path(), person.traits), "");
    const Ran restored = stage.run(QStringLiteral("restore ") + elsewhere);
    ASSERT_EQ(restored.code, 0) << restored.err.toStdString();
    EXPECT_EQ(filesThatTell(stage.dataFolder(), person.traits), "");
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_EQ(filesThatTell(stage.dataFolder(), person.traits), "");
    EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
}

TEST_F(Privacy, SlipsEraseNobody)
{
    const std::string before = everything(stage.history());
    struct Slip {
        QStringList words;
        const char* said;
    };
    const Slip slips[] = {
        {erasing(QStringLiteral("Outra Pessoa")), "--confirm"},
        {erasing(QString()), "--confirm"},
        {{QStringLiteral("student"), QStringLiteral("erase"), person.id}, "--confirm"},
        {{QStringLiteral("student"), QStringLiteral("erase"), QStringLiteral("999999"), QStringLiteral("--confirm"),
             person.name},
            "999999"},
        {{QStringLiteral("student"), QStringLiteral("erase"), QStringLiteral("sete"), QStringLiteral("--confirm"),
             person.name},
            "sete"},
        {{QStringLiteral("student"), QStringLiteral("export"), QStringLiteral("-1x"), QStringLiteral("f")}, ""},
        {{QStringLiteral("student"), QStringLiteral("export"), person.id}, "export"},
        {{QStringLiteral("student"), QStringLiteral("find")}, "find"},
        {{QStringLiteral("student")}, "find, export, erase"},
    };
    for (const Slip& slip : slips) {
        const Ran ran = stage.runWords(slip.words);
        EXPECT_EQ(ran.code, 2) << slip.words.join(u' ').toStdString() << '\n' << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(slip.said)) << ran.err.toStdString();
    }
    EXPECT_EQ(everything(stage.history()), before);
}

TEST_F(Privacy, ACopyThatCannotBeCleanedIsNamedAndNotPassedOver)
{
    const QString damaged = services::backupsOf(stage.dataFolder())[1].path;
    writeBytes(damaged, bytesOf(damaged).left(9000));
    const Ran erased = stage.runWords(erasing(person.name));
    EXPECT_EQ(erased.code, 1) << erased.err.toStdString();
    EXPECT_TRUE(erased.err.contains(QFileInfo(damaged).fileName().toUtf8())) << erased.err.toStdString();
    ASSERT_TRUE(QFile::remove(damaged));
    EXPECT_EQ(stage.runWords(erasing(QStringLiteral("again"))).code, 0) << "asking again is fine";
    EXPECT_EQ(filesThatTell(stage.dataFolder(), person.traits), "");
}

TEST_F(Privacy, WaitsForNoOtherRun)
{
    const auto lock = storage::WriterLock::take(stage.dataFolder());
    ASSERT_TRUE(lock);
    EXPECT_EQ(stage.runWords(erasing(person.name)).code, 7);
    EXPECT_EQ(stage.run(QStringLiteral("student find ") + person.id).code, 0) << "reading goes on";
}

TEST_F(Privacy, KilledAtAnyInstantIsFinishedByTheNextWriter)
{
    const QString original = stage.dataFolder();
    const auto lay = [&](const QString& name) {
        stage.continueInCopy(QStringLiteral("data"), name);
        const QString copies = storage::backupFolder(stage.dataFolder());
        ASSERT_TRUE(storage::prepareFolder(copies));
        const QByteArray copy = bytesOf(services::backupsOf(original)[0].path);
        for (int number = 0; number < 6; ++number)
            writeBytes(copies + QStringLiteral("/farol-2026-W%1.sqlite").arg(number + 10), copy);
    };
    const auto cleaned = [&] {
        int count = 0;
        for (const QString& name : QDir(storage::backupFolder(stage.dataFolder())).entryList(QDir::Files)) {
            const QByteArray bytes = bytesOf(storage::backupFolder(stage.dataFolder()) + u'/' + name);
            count += bytes.contains(person.name.toUtf8()) ? 0 : 1;
        }
        return count;
    };
    int killedMidway = 0;
    for (const int instant : {-1, 0, 1, 5}) {
        SCOPED_TRACE("killed when so many copies were clean: " + std::to_string(instant));
        lay(QStringLiteral("killed%1").arg(instant));
        QProcess process;
        process.setProcessEnvironment(stage.environment);
        process.start(QStringLiteral(FAROL_CLI),
            QStringList{QStringLiteral("--data"), stage.dataFolder()} + erasing(person.name));
        ASSERT_TRUE(process.waitForStarted());
        const auto isCommitted = [&] { return rows(stage.history(), "SELECT count(*) FROM erased") != "0\n"; };
        while (instant >= 0 && !(isCommitted() && cleaned() >= instant) && !process.waitForFinished(1)) { }
        process.kill();
        const bool wasKilled = stage.finish(process).code == -1;
        const bool isErased = isCommitted();
        killedMidway += wasKilled && isErased && filesThatTell(stage.dataFolder(), person.traits) != "" ? 1 : 0;
        EXPECT_TRUE(isErased || instant < 0);
        ASSERT_EQ(stage.run(QStringLiteral("turma archive --trilha analista --numero 2")).code, 0);
        EXPECT_EQ(filesThatTell(stage.dataFolder(), person.traits).empty(), isErased);
        EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
    }
    EXPECT_GT(killedMidway, 0);
}

TEST_F(Privacy, AReportWithoutNamesNamesNobody)
{
    for (const char* name : {"geral", "tabelao"}) {
        const Ran ran = stage.run(QStringLiteral("report %1 --format csv --sem-nomes").arg(QLatin1String(name)));
        ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_TRUE(ran.out.contains(";Aluno "));
        for (const QString& trait : person.traits)
            EXPECT_FALSE(ran.out.contains(trait.toUtf8())) << trait.toStdString();
        EXPECT_FALSE(ran.out.contains(QStringLiteral(";%1;").arg(person.id).toUtf8()));
        EXPECT_TRUE(stage.run(QStringLiteral("report %1 --format csv").arg(QLatin1String(name)))
                        .out.contains(person.name.toUtf8()));
    }
}

TEST_F(Privacy, ChangesWithoutNamesNameNobody)
{
    const QString changes = QStringLiteral("report mudancas --format csv");
    const QByteArray named = stage.run(changes).out;
    const QByteArray masked = stage.run(changes + QStringLiteral(" --sem-nomes")).out;
    EXPECT_TRUE(named.contains("semana;trilha;turma;aluno_id;aluno;tipo;de;para;curso")) << named.toStdString();
    EXPECT_EQ(masked.count('\n'), named.count('\n'));
    for (const QString& trait : person.traits)
        EXPECT_FALSE(masked.contains(trait.toUtf8())) << trait.toStdString();
    EXPECT_FALSE(masked.contains(QStringLiteral(";%1;").arg(person.id).toUtf8()));
}

TEST_F(Privacy, APackageIsForItsTurmaAlone)
{
    const QString file = stage.file(QStringLiteral("para-ana.sqlite"));
    const Ran made = stage.runWords({QStringLiteral("package"), file, QStringLiteral("--trilha"),
        QStringLiteral("analista"), QStringLiteral("--turma"), QStringLiteral("1"), QStringLiteral("--sem-contatos"),
        QStringLiteral("--para"), QStringLiteral("Ana Tutora")});
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_EQ(modeOf(file), "rw-------");
    const auto package = storage::Connection::open(file, storage::Access::Read);
    ASSERT_TRUE(package);
    EXPECT_EQ((*storage::readPackage(*package))->recipient, QStringLiteral("Ana Tutora"));
    EXPECT_EQ(rows(*package, "SELECT count(*) FROM student"), "8\n");
    EXPECT_EQ(rows(*package, "SELECT DISTINCT email || phone FROM student"), "\n");
    EXPECT_FALSE(bytesOf(file).contains(stage.environment.value(QStringLiteral("FAROL_API_KEY")).toLatin1()));
    for (const char* line : {"package", "package a b", "package f --turma 1", "package f --trilha outra",
             "package f --trilha analista --turma 99"})
        EXPECT_EQ(stage.run(QLatin1String(line)).code, 2) << line;
    EXPECT_EQ(stage.run(QStringLiteral("package ") + stage.database()).code, 2) << "the history itself";
    EXPECT_EQ(stage.run(QStringLiteral("restore ") + file).code, 2) << "a package is no backup";
}

} // namespace farol::tests
