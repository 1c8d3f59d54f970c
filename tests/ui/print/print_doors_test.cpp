#include "printed.h"
#include "tests/support/files.h"
#include "tests/support/quiet_session.h"
#include "tests/ui/screen.h"
#include "ui/exporting/export_choice.h"
#include "ui/print/paper_preview.h"
#include "ui/print/paper_view.h"
#include "ui/print/print_doors.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonObject>
#include <QPrinter>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr int patience = 30000; // ms; a limit, never waited for
constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
turma analista 12 tag=12 inicio=2026-11-02
turma analista 13 tag=13
aluno 7 "Ana Conceição"
foto 2026-W47 12: 7 | 10
foto 2026-W47 13: 8 | 10
)";

class PrintDoorsTest : public testing::Test {
protected:
    template <typename Widget>
    Widget* shown()
    {
        Widget* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                for (Widget* widget : m_window.findChildren<Widget*>())
                    found = widget->isVisible() ? widget : found;
                return found != nullptr;
            },
            patience));
        return found;
    }
    static QCheckBox& box(const PrintForm& form, const QString& words)
    {
        for (QCheckBox* box : form.findChildren<QCheckBox*>()) {
            if (box->text().remove(u'&').startsWith(words))
                return *box;
        }
        ADD_FAILURE() << qPrintable(words);
        return *form.findChild<QCheckBox*>();
    }

    World m_world = world(picture);
    Appearance m_appearance{*qApp, ThemeChoice::Light};
    QuietSession m_quiet{m_appearance, m_world.connection().file()};
    QWidget m_window;
    std::vector<PrintJob> m_saved;
    PrintDoors& m_doors =
        *new PrintDoors(m_quiet.session, m_window, [this](const PrintJob& job) { m_saved.push_back(job); });
};

} // namespace

TEST_F(PrintDoorsTest, TheFormLeavesContactsOutAndRemembersTheParts)
{
    {
        PrintForm form(m_quiet.session, PrintSubject::Turmas, PrintDeed::SavePdf, &m_window);
        EXPECT_EQ(form.choice().parts, PackParts::Both);
        EXPECT_EQ(form.choice().names, PrintedNames::Shown);
        EXPECT_EQ(form.choice().contacts, Contacts::Hidden);
        box(form, QStringLiteral("With phones")).setChecked(true);
        EXPECT_EQ(form.choice().contacts, Contacts::Shown);
        box(form, QStringLiteral("Without names")).setChecked(true);
        EXPECT_EQ(form.choice().contacts, Contacts::Hidden) << "they are as good as names";
        box(form, QStringLiteral("One file")).setChecked(true);
        form.findChildren<QRadioButton*>().last()->setChecked(true);
        form.accept();
        EXPECT_EQ(m_quiet.saves, 1);
    }
    const PrintForm again(m_quiet.session, PrintSubject::Turmas, PrintDeed::SavePdf, &m_window);
    EXPECT_EQ(again.choice().parts, PackParts::Table);
    EXPECT_EQ(again.choice().files, PackFiles::PerTurma);
    EXPECT_EQ(again.choice().names, PrintedNames::Shown) << "not by an old choice";
    EXPECT_EQ(again.choice().contacts, Contacts::Hidden);
}

TEST_F(PrintDoorsTest, InPresentationNoNameCanBeChosen)
{
    m_quiet.history.setNames(storage::Names::Masked);
    const PrintForm form(m_quiet.session, PrintSubject::Student, PrintDeed::Print, &m_window);
    EXPECT_EQ(form.choice().names, PrintedNames::Hidden);
    EXPECT_FALSE(box(form, QStringLiteral("Without names")).isEnabled());
    EXPECT_FALSE(box(form, QStringLiteral("With phones")).isEnabled());
}

TEST_F(PrintDoorsTest, ThePreviewShowsThePagesOfTheFilter)
{
    m_window.show();
    m_doors.preview(ChosenFilter(), PackChoice());
    auto* preview = shown<PaperPreview>();
    ASSERT_TRUE(preview);
    PaperView& view = preview->view();
    EXPECT_EQ(view.pageCount(), 4);
    EXPECT_EQ(view.currentPage(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentPage(), 3);
    EXPECT_TRUE(view.accessibleDescription().contains(u"4")) << qPrintable(view.accessibleDescription());
    const qreal before = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_GT(view.zoom(), before);
    EXPECT_EQ(view.currentPage(), 3) << "the same page stays in sight";
    EXPECT_GT(pixelsOf(pictureOf(*preview), PaperPage::color(Role::Text)), 50) << "there is ink on it";
    preview->close();
}

TEST_F(PrintDoorsTest, ThePreviewOfAStudentIsOnePage)
{
    m_window.show();
    m_doors.printPreview(SheetWish{domain::StudentId{7}});
    auto* form = shown<PrintForm>();
    ASSERT_TRUE(form);
    form->accept();
    auto* preview = shown<PaperPreview>();
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->view().pageCount(), 1);
    preview->close();
}

TEST_F(PrintDoorsTest, PagesArePrintedInAnotherThreadOnThePaperOfThePrinter)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    printer->setPageSize(QPageSize(QPageSize::A5));
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(2, 3);
    const Printed pack(m_world);
    const PackAnswer answer = pack.answer();
    QThread* painted = nullptr;
    Printing printing;
    QSignalSpy finished(&printing, &Printing::printed);
    QSizeF size;
    printing.start(printer, [&](const QPageSize& asked, std::optional<QPageLayout::Orientation> orientation) {
        painted = QThread::currentThread();
        PrintTerms terms = pack.terms;
        terms.size = asked;
        terms.orientation = orientation;
        const PaperDocument document = meetingPack(answer, answer.turmas, terms);
        size = document.pages.front().paper().size;
        return document;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() == 1; }, patience));
    EXPECT_NE(painted, QThread::currentThread());
    EXPECT_NEAR(size.width(), mm(148), mm(0.5));
    EXPECT_TRUE(bytesOf(file).startsWith("%PDF-"));
    EXPECT_EQ(bytesOf(file).count("/Type /Page\n"), 2) << "pages 2 and 3";
}

TEST_F(PrintDoorsTest, NothingToPrintIsSaid)
{
    QSignalSpy failed(&m_doors, &PrintDoors::failed);
    ChosenFilter early{WeekChoice::Chosen};
    early.filter.to = domain::Week::fromKey(u"2020-W01");
    m_doors.preview(early, PackChoice());
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, patience));
    EXPECT_EQ(failed.first().first().value<domain::Error>().fault, domain::Fault::Invalid);
    m_doors.preview(SheetWish{domain::StudentId{99}}, PackChoice());
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 2; }, patience));
}

TEST_F(PrintDoorsTest, AJobWritesWhereItWasTold)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.pdf"));
    HistoryReader history(m_world.connection().file());
    EXPECT_TRUE(m_doors.job(ChosenFilter(), PackChoice(), file).write(history, {}));
    EXPECT_TRUE(bytesOf(file).startsWith("%PDF-"));
    const QString sheet = folder.filePath(QStringLiteral("b.pdf"));
    EXPECT_TRUE(m_doors.job(SheetWish{domain::StudentId{7}}, PackChoice(), sheet).write(history, {}));
    EXPECT_TRUE(bytesOf(sheet).startsWith("%PDF-"));
    PackChoice apart;
    apart.files = PackFiles::PerTurma;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("turmas")));
    const auto files = m_doors.job(ChosenFilter(), apart, folder.filePath(QStringLiteral("turmas"))).write(history, {});
    ASSERT_TRUE(files);
    EXPECT_EQ(*files, 2) << "one of each turma";
}

TEST_F(PrintDoorsTest, ThePlaceIsAskedFromTheFolderOfTheLastFileOfAnyKind)
{
    const QTemporaryDir folder;
    keep({.folder = folder.path()}, m_quiet.session);
    m_window.show();
    for (const PackFiles files : {PackFiles::One, PackFiles::PerTurma}) {
        m_doors.savePdf(ChosenFilter());
        auto* form = shown<PrintForm>();
        ASSERT_TRUE(form);
        box(*form, QStringLiteral("One file")).setChecked(files == PackFiles::PerTurma);
        form->accept();
        auto* asked = shown<QFileDialog>();
        ASSERT_TRUE(asked);
        EXPECT_EQ(asked->directory().absolutePath(), folder.path());
        const bool isFolder = files == PackFiles::PerTurma;
        EXPECT_EQ(asked->fileMode(), isFolder ? QFileDialog::Directory : QFileDialog::AnyFile);
        const QString place = isFolder ? folder.path() : folder.filePath(QStringLiteral("a.pdf"));
        emit asked->fileSelected(place);
        asked->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(m_saved.back().place, place);
    }
    EXPECT_EQ(m_saved.size(), 2U);
}

TEST_F(PrintDoorsTest, ClosedWithAQuestionInFlightNothingHappens)
{
    auto window = std::make_unique<QWidget>();
    auto* doors = new PrintDoors(m_quiet.session, *window, [](const PrintJob&) {});
    doors->preview(ChosenFilter(), PackChoice());
    window.reset();
    bool answered = false;
    m_quiet.history.ask<int>(
        &m_window, 0, [](const storage::Connection&, const domain::School&) { return domain::Result<int>(1); },
        [&](const domain::Result<int>&) { answered = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered; }, patience));
}
