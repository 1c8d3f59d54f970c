#include "core/spreadsheet/whole_file.h"
#include "tests/support/files.h"
#include "tests/support/world.h"
#include "tests/ui/open_window.h"
#include "tests/ui/read_csv.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/exporting/export_bar.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/exports.h"
#include "ui/window_notes.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Result;
using spreadsheet::Going;
using spreadsheet::Tell;
using tests::OpenWindow;
using tests::patience;

namespace {

constexpr std::string_view smallSchool = R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
turma analista 2 tag=69 inicio=2026-11-02 tutor=Ana
turma analista 10 tag=70 inicio=2026-11-02
aluno 7 "Ana Conceição" ana@x.com +5511999990000
aluno 8 "João Ávila" joao@x.com
aluno 9 "=1+1"
foto 2026-W46 2: 7 | 20 0 ; 8 | 10 -
foto 2026-W46 10: 9 | x x
foto 2026-W47 2: 7 | 41,7 10 ; 8 | - -
foto 2026-W47 10: 9 | 0 0
)";

/// What the system was asked to open.
class Opened : public QObject {
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList files;

public slots:
    void open(const QUrl& url) { files << url.toLocalFile(); }
};

/// The real window over a real history, and a folder for its files.
class WindowFiles : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(open.isReady()); }

    Exports& exports() { return *open.window->findChild<Exports*>(); }
    Banner& told() { return open.window->findChild<WindowNotes*>()->file(); }
    ExportBar& bar() { return *open.window->findChild<ExportBar*>(); }
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    /// What stands in the folder, temporary files too.
    QStringList left() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return !exports().isRunning(); }, patience);
    }
    template <typename Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                const auto all = open.window->findChildren<Dialog*>();
                found = all.isEmpty() ? nullptr : all.last();
                return found && found->isVisible();
            },
            patience));
        return found;
    }
    /// Gives the name that the window asks for.
    void saveAs(const QString& file)
    {
        auto* asked = dialog<QFileDialog>();
        ASSERT_TRUE(asked);
        suggested = asked->selectedFiles().value(0);
        asked->selectFile(file);
        static_cast<QDialog*>(asked)->done(QDialog::Accepted);
        emit asked->fileSelected(file);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// A file that is written until it is told to stop.
    ExportJob endless(const char* name = "demorado") const
    {
        ExportJob job{QStringLiteral("Tabelão"), QString::fromLatin1(name), FileKind::Csv, {}};
        job.write = [](const QString& file, HistoryReader&, const Tell& tell) {
            return spreadsheet::writeWhole(file, [&](QIODevice& device) -> Result<void> {
                for (qint64 rows = 0;; ++rows) {
                    device.write("linha\n");
                    if (tell({rows, std::nullopt}) == Going::Stop)
                        return domain::failed(domain::Fault::Cancelled);
                }
            }).map([] { return ExportEnd{}; });
        };
        return job;
    }
    ExportJob failing(domain::Fault fault) const
    {
        ExportJob job{QStringLiteral("Tabelão"), QStringLiteral("a"), FileKind::Csv, {}};
        job.write = [fault](const QString& file, HistoryReader&, const Tell&) {
            return spreadsheet::writeWhole(file, [&](QIODevice& device) -> Result<void> {
                device.write("half");
                return domain::failed(fault);
            }).map([] { return ExportEnd{}; });
        };
        return job;
    }
    /// Presses what is called so in the question that comes.
    void answerWith(QTimer& look, const QString& button)
    {
        QObject::connect(&look, &QTimer::timeout, &look, [button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            for (QAbstractButton* each : box ? box->buttons() : QList<QAbstractButton*>()) {
                if (each->text().remove(u'&') == button)
                    each->click();
            }
        });
        look.start(5);
    }

    tests::World world = tests::world(smallSchool);
    OpenWindow open{world.connection().file()};
    QTemporaryDir folder;
    QString suggested;
};

} // namespace

TEST_F(WindowFiles, CtrlShiftESavesTheTableUnderAProposedNameAndSaysWhere)
{
    QTest::keyClick(open.window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    saveAs(path("a.csv"));
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(suggested.endsWith(QStringLiteral("progresso_analista_todas_2026-W47_2026-11-22.csv")))
        << suggested.toStdString();
    EXPECT_EQ(told().notice().kind, BannerKind::Ok);
    EXPECT_TRUE(told().notice().text.contains(QStringLiteral("a.csv · 3 row(s)")))
        << told().notice().text.toStdString();
    EXPECT_TRUE(told().isVisible());
    EXPECT_FALSE(bar().isVisible());
    const auto lines = tests::readCsv(path("a.csv"));
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(tests::modeOf(path("a.csv")), "rw-------");
    EXPECT_EQ(left(), QStringList{QStringLiteral("a.csv")});
}

TEST_F(WindowFiles, WhatWasSavedIsOpenedAndItsFolderShownFromTheNotice)
{
    Opened opened;
    exports().write(failing(domain::Fault::File), path("a.csv"));
    ASSERT_TRUE(isDone());
    exports().make(ExportKind::TableCsv, open.page());
    saveAs(path("a.csv"));
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(opened.files.isEmpty()) << "nobody wanted it opened";
    const auto links = tests::visible<Button>(told());
    ASSERT_EQ(links.size(), 3) << "open, show the folder, close";
    links[0]->click();
    links[1]->click();
    EXPECT_EQ(opened.files, (QStringList{path("a.csv"), folder.path()}));
}

TEST_F(WindowFiles, AreOpenedByThemselvesWhenThatWasChosen)
{
    Opened opened;
    ExportChoice choice;
    choice.opens = ExportOpens::Yes;
    keep(choice, open.quiet.session);
    exports().make(ExportKind::TableCsv, open.page());
    saveAs(path("a.csv"));
    ASSERT_TRUE(isDone());
    EXPECT_EQ(opened.files, QStringList{path("a.csv")});
}

TEST_F(WindowFiles, TheFolderIsRememberedForTheNextOne)
{
    exports().make(ExportKind::TableCsv, open.page());
    saveAs(path("a.csv"));
    ASSERT_TRUE(isDone());
    EXPECT_EQ(exportChoice(open.quiet.session).folder, folder.path());
    exports().make(ExportKind::TableCsv, open.page());
    EXPECT_EQ(dialog<QFileDialog>()->directory().absolutePath(), folder.path());
}

TEST_F(WindowFiles, AFolderWhereNothingCouldBeWrittenIsNotRemembered)
{
    exports().write(failing(domain::Fault::File), path("a.csv"));
    ASSERT_TRUE(isDone());
    EXPECT_EQ(exportChoice(open.quiet.session).folder, QString());
}

TEST_F(WindowFiles, AFolderOfFilesIsShownAndRememberedItself)
{
    Opened opened;
    ExportJob job{QStringLiteral("PDF das turmas"), QStringLiteral("a"), FileKind::Pdf, {}};
    job.write = [](const QString&, HistoryReader&, const Tell&) { return Result<ExportEnd>(ExportEnd{.files = 11}); };
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("pacote")));
    exports().write(job, path("pacote"));
    ASSERT_TRUE(isDone());
    EXPECT_EQ(told().notice().text, QStringLiteral("11 file(s) saved in ") + QDir::toNativeSeparators(path("pacote")));
    const auto links = tests::visible<Button>(told());
    ASSERT_EQ(links.size(), 2) << "show the folder, close: it is not to be opened twice";
    EXPECT_EQ(links[0]->text(), QStringLiteral("Show the folder"));
    links[0]->click();
    EXPECT_EQ(opened.files, QStringList{path("pacote")});
    EXPECT_EQ(exportChoice(open.quiet.session).folder, path("pacote"));
}

TEST_F(WindowFiles, CancelledAtRandomMomentsLeaveNothing)
{
    QRandomGenerator random(20261121);
    for (int i = 0; i < 12; ++i) {
        exports().write(endless(), path("a.csv"));
        EXPECT_TRUE(bar().isVisible());
        const int beats = random.bounded(20);
        for (int beat = 0; beat < beats; ++beat)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        bar().findChild<Button*>()->click();
        ASSERT_TRUE(isDone());
        EXPECT_EQ(left(), QStringList()) << "after " << beats;
        EXPECT_TRUE(told().notice().text.contains(QStringLiteral("No file was left")));
        EXPECT_FALSE(bar().isVisible());
    }
}

TEST_F(WindowFiles, TheOldFileStaysWhenANewOneFails)
{
    tests::writeBytes(path("a.csv"), "old");
    for (const auto fault : {domain::Fault::DiskFull, domain::Fault::File, domain::Fault::Cancelled}) {
        exports().write(failing(fault), path("a.csv"));
        ASSERT_TRUE(isDone());
        EXPECT_EQ(tests::bytesOf(path("a.csv")), "old");
        EXPECT_EQ(left(), QStringList{QStringLiteral("a.csv")});
    }
}

TEST_F(WindowFiles, AFileThatIsOpenInExcelSaysSoAndTheChoiceIsKept)
{
    tests::writeBytes(path("a.csv"), "old");
    exports().write(failing(domain::Fault::File), path("a.csv"));
    ASSERT_TRUE(isDone());
    EXPECT_EQ(told().notice().kind, BannerKind::Late);
    EXPECT_TRUE(told().notice().text.contains(QStringLiteral("Close the file there and try again")));
    const auto links = tests::visible<Button>(told());
    ASSERT_EQ(links.size(), 2) << "try again, close";
    links[0]->click();
    auto* again = dialog<QFileDialog>();
    EXPECT_EQ(again->directory().absolutePath(), folder.path());
    EXPECT_TRUE(again->selectedFiles().value(0).endsWith(QStringLiteral("/a.csv"))) << "the same file once more";
}

TEST_F(WindowFiles, OneIsWrittenAtATime)
{
    exports().write(endless(), path("a.csv"));
    exports().write(failing(domain::Fault::File), path("b.csv"));
    EXPECT_TRUE(told().notice().text.contains(QStringLiteral("One file is written at a time")));
    EXPECT_TRUE(exports().isRunning());
    exports().cancel();
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(told().notice().text.contains(QStringLiteral("Cancelled: a.csv")));
    EXPECT_EQ(left(), QStringList());
}

TEST_F(WindowFiles, ClosingTheWindowAsksAndGoesOnWritingWhenToldTo)
{
    exports().write(endless(), path("a.csv"));
    QTimer look;
    answerWith(look, QStringLiteral("Go on writing"));
    EXPECT_FALSE(open.window->close());
    EXPECT_TRUE(exports().isRunning());
    look.disconnect();
    answerWith(look, QStringLiteral("Close and give it up"));
    EXPECT_TRUE(open.window->close());
    look.stop();
    open.window.reset();
    EXPECT_EQ(left(), QStringList()) << "nothing half-written";
}

TEST_F(WindowFiles, AWindowThatIsDestroyedMeanwhileLeavesNothing)
{
    exports().write(endless(), path("a.csv"));
    QCoreApplication::processEvents();
    open.window.reset();
    EXPECT_EQ(left(), QStringList());
}

TEST_F(WindowFiles, InPresentationModeAreMaskedToo)
{
    QTest::keyClick(open.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(open.isReady());
    exports().make(ExportKind::TableCsv, open.page());
    saveAs(path("a.csv"));
    ASSERT_TRUE(isDone());
    const QByteArray table = tests::bytesOf(path("a.csv"));
    EXPECT_TRUE(table.contains("Aluno "));
    exports().make(ExportKind::BigTable, open.page());
    auto* asked = dialog<ExportDialog>();
    ExportChoice choice = asked->choice();
    choice.bigTable = FileKind::Csv;
    keep(choice, open.quiet.session);
    asked->reject();
    exports().make(ExportKind::BigTable, open.page());
    dialog<ExportDialog>()->accept();
    saveAs(path("b.csv"));
    ASSERT_TRUE(isDone());
    const QByteArray big = tests::bytesOf(path("b.csv"));
    EXPECT_TRUE(big.contains("Aluno "));
    for (const char* personal : {"Ana Concei", "ana@x.com", "99999", "=1+1"}) {
        EXPECT_FALSE(table.contains(personal)) << personal;
        EXPECT_FALSE(big.contains(personal)) << personal;
    }
}

TEST_F(WindowFiles, TheBigTableIsOfWhatThePageShowsOrOfEverything)
{
    for (const auto& [weeks, rows] : {std::pair(ExportWeeks::Filter, 7U), std::pair(ExportWeeks::All, 13U)}) {
        ExportChoice choice = exportChoice(open.quiet.session);
        choice.bigTable = FileKind::Csv;
        choice.weeks = weeks;
        keep(choice, open.quiet.session);
        domain::Filter filter;
        filter.from = filter.to = *domain::Week::fromKey(u"2026-W47");
        open.page().show({{}, filter});
        ASSERT_TRUE(QTest::qWaitFor([this] { return !open.page().isAsking(); }, patience));
        exports().make(ExportKind::BigTable, open.page());
        dialog<ExportDialog>()->accept();
        saveAs(path("t.csv"));
        ASSERT_TRUE(isDone());
        EXPECT_EQ(tests::readCsv(path("t.csv")).size(), rows) << "with its heading";
        EXPECT_TRUE(told().notice().text.contains(QStringLiteral("%1 row(s)").arg(rows - 1)));
    }
}

TEST_F(WindowFiles, APageWithoutATableMakesFilesOfTheHistoryByTheOthersFilter)
{
    open.window->go({QStringLiteral("escola")});
    Page* page = open.page(QStringLiteral("escola"));
    ASSERT_TRUE(page);
    EXPECT_FALSE(page->exportTable());
    exports().make(ExportKind::TableExcel, *page);
    EXPECT_TRUE(open.window->findChildren<QFileDialog*>().isEmpty());
    exports().make(ExportKind::BigTable, *page);
    EXPECT_EQ(dialog<ExportDialog>()->scope().filter.to, domain::Week::fromKey(u"2026-W47"));
}

#include "exports_test.moc"
