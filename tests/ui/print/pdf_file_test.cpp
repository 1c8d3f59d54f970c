#include "printed.h"
#include "tests/support/files.h"
#include "tests/ui/screen.h"
#include "ui/print/paper_painter.h"
#include "ui/print/pdf_file.h"

#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;
using spreadsheet::Going;
using spreadsheet::Written;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
turma analista 12 tag=12 inicio=2026-11-02
turma analista 13 tag=13 inicio=2026-11-02
aluno 1 "Ana Conceição"
aluno 2 "Bruno Ávila"
aluno 3 "Caio Leitão"
aluno 4 "Davi Façanha"
aluno 5 "Eloá Negrão"
aluno 6 "محمد بن عبد الله"
foto 2026-W46 12: 1 | 50 0 ; 2 | 10 0 ; 3 | 100 90 ; 4 | 0 0 ; 5 | - -
foto 2026-W46 13: 6 | 50 0
foto 2026-W47 12: 1 | 100 66 ; 2 | 100 40 ; 3 | 100 100 ; 4 | 0 0 ; 5 | - -
foto 2026-W47 13: 6 | 60 0
)";

/// What a program of poppler says; nothing where it is not installed.
QString poppler(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(30000)) << qPrintable(program);
    EXPECT_EQ(process.exitCode(), 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

class PdfFileTest : public testing::Test {
protected:
    QString file(const QString& name = QStringLiteral("reuniao.pdf")) const { return m_folder.filePath(name); }
    QStringList entries() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    domain::Result<int> write(const Printed& printed, const QString& place, const spreadsheet::Tell& tell = {}) const
    {
        HistoryReader history = printed.history();
        return writePack(history, printed.chosen, printed.terms, place, tell);
    }

    World m_world = world(picture);
    QTemporaryDir m_folder;
};

QImage greyOf(const PaperPage& page)
{
    constexpr qreal dots = 200;
    QImage image((page.paper().size * dots / unitsPerInch).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PaperPainter(painter, dots).paint(page);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

TEST_F(PdfFileTest, HasItsWordsPagesAndTitle)
{
    if (!hasPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    ASSERT_TRUE(write(Printed(m_world), file()));
    EXPECT_EQ(modeOf(file()), "rw-------");
    const QString text = poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file(), QStringLiteral("-")});
    for (const char* said :
        {"Ana Conceição", "Bruno Ávila", "Turma 13", "page 1/4", "page 4/4", "63,3", "8 of 10 collected", "83,0"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(said))) << said << "\n" << qPrintable(text);
    const QString facts = poppler(QStringLiteral("pdfinfo"), {file()});
    EXPECT_TRUE(facts.contains(u"Pages:           4")) << qPrintable(facts);
    EXPECT_TRUE(facts.contains(u"analista")) << "the title";
    EXPECT_TRUE(facts.contains(u"Creator:         Farol"));
    const QStringList fonts = poppler(QStringLiteral("pdffonts"), {file()}).split(u'\n').mid(2);
    for (const QString& font : fonts)
        EXPECT_TRUE(font.isEmpty() || font.contains(u" yes ")) << "not embedded: " << qPrintable(font);
}

TEST_F(PdfFileTest, NoNameIsInTheBytesWithoutNames)
{
    PackChoice choice;
    choice.names = PrintedNames::Hidden;
    ASSERT_TRUE(write(Printed(m_world, choice), file()));
    if (!hasPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    const QString text = poppler(QStringLiteral("pdftotext"), {file(), QStringLiteral("-")});
    for (const char* name : {"Ana", "Conceição", "Bruno", "Caio", "Davi", "Eloá"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(name))) << name;
    EXPECT_EQ(text.count(QRegularExpression(QStringLiteral("Aluno \\d{6}"))) >= 6, true) << qPrintable(text);
}

TEST_F(PdfFileTest, IsWrittenInAnotherThreadAsWell)
{
    const Printed printed(m_world);
    domain::Result<int> done = domain::failed(domain::Fault::Cancelled);
    const std::unique_ptr<QThread> thread(QThread::create([&] { done = write(printed, file()); }));
    thread->start();
    ASSERT_TRUE(thread->wait(30000));
    EXPECT_TRUE(done);
    EXPECT_GT(bytesOf(file()).size(), 5000);
}

TEST_F(PdfFileTest, ToldToStopAnywhereItLeavesWhatWasThere)
{
    writeBytes(file(), "old");
    for (int stop = 0; stop < 20; ++stop) {
        int told = 0;
        const auto done =
            write(Printed(m_world), file(), [&](const Written&) { return told++ == stop ? Going::Stop : Going::On; });
        if (done) {
            EXPECT_GE(stop, 6) << "two turmas and four pages are told of";
            EXPECT_NE(bytesOf(file()), "old");
            return;
        }
        EXPECT_EQ(done.error().fault, domain::Fault::Cancelled);
        EXPECT_EQ(bytesOf(file()), "old") << stop;
        EXPECT_EQ(entries(), QStringList{QStringLiteral("reuniao.pdf")}) << "nothing half-written";
    }
    FAIL() << "it never ended";
}

TEST_F(PdfFileTest, OneFileForEachTurmaOrNone)
{
    PackChoice choice;
    choice.files = PackFiles::PerTurma;
    const Printed printed(m_world, choice);
    int told = 0;
    EXPECT_FALSE(write(printed, m_folder.path(),
        [&](const Written& written) { return written.of && ++told > 3 ? Going::Stop : Going::On; }));
    EXPECT_TRUE(entries().isEmpty()) << "also the first one, which was ready";
    qint64 last = 0;
    ASSERT_TRUE(write(printed, m_folder.path(), [&](const Written& written) {
        if (written.of) {
            EXPECT_EQ(*written.of, 4);
            last = written.rows;
        }
        return Going::On;
    }));
    EXPECT_EQ(last, 3);
    EXPECT_EQ(entries(),
        (QStringList{QStringLiteral("reuniao_analista_turma-12_2026-W47_2026-11-22.pdf"),
            QStringLiteral("reuniao_analista_turma-13_2026-W47_2026-11-22.pdf")}));
}

TEST_F(PdfFileTest, NothingToPrintIsSaidAndNoFile)
{
    const World empty = world("trilha analista\n  curso 1 SQL 1\nturma analista 12 tag=12\n");
    const auto done = write(Printed(empty), file());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, domain::Fault::Invalid);
    EXPECT_TRUE(entries().isEmpty());
}

#ifdef Q_OS_UNIX
TEST_F(PdfFileTest, ADiskWithoutRoomLeavesTheOldFile)
{
    writeBytes(file(), "old");
    const PaperDocument document = Printed(m_world).pack();
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4096; // as if no more had room
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto done = writePdf(document, file());
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(done);
    EXPECT_EQ(bytesOf(file()), "old");
    EXPECT_EQ(entries(), QStringList{QStringLiteral("reuniao.pdf")});
}
#endif

TEST_F(PdfFileTest, APlaceThatIsNotThereIsAFaultOfTheFile)
{
    const auto done = writePdf(Printed(m_world).pack(), file(QStringLiteral("nowhere/reuniao.pdf")));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, domain::Fault::File);
}

TEST_F(PdfFileTest, InGreyTheSituationsDifferByShapeAndWord)
{
    PackChoice choice;
    choice.parts = PackParts::Summary;
    const PaperDocument document = Printed(m_world, choice).pack();
    const QImage grey = greyOf(document.pages[0]);
    std::map<Mark, std::vector<uchar>> shapes;
    constexpr int side = 18;
    for (const PaperMark& mark : inksOf<PaperMark>(document.pages[0])) {
        const QPoint at = (mark.box.topLeft() * 200 / unitsPerInch).toPoint();
        std::vector<uchar> pixels;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                pixels.push_back(grey.pixelColor(at + QPoint(x, y)).red() < 160 ? 1 : 0); // shape alone, no tone
        }
        shapes[mark.mark] = pixels;
    }
    for (const Mark mark : {Mark::Finished, Mark::OnTrack, Mark::Attention, Mark::Late, Mark::NoData})
        ASSERT_TRUE(shapes.contains(mark));
    for (const auto& [left, leftPixels] : shapes) {
        for (const auto& [right, rightPixels] : shapes) {
            if (left >= right)
                continue;
            int different = 0;
            for (size_t i = 0; i < leftPixels.size(); ++i)
                different += leftPixels[i] != rightPixels[i] ? 1 : 0;
            EXPECT_GT(different, 20) << int(left) << " and " << int(right);
        }
    }
    const QString words = textOf(document);
    for (const char* word : {"finished", "on track", "attention", "late", "no data"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(word))) << word;
}

TEST_F(PdfFileTest, EveryHeatIsReadableInGrey)
{
    const Theme& theme = Theme::of(Lightness::Light);
    const int text = qGray(theme.color(Role::Text).rgb());
    int last = 256;
    for (const QColor& step : theme.heatSteps()) {
        EXPECT_GT(qGray(step.rgb()) - text, 120) << "the value is printed on it";
        EXPECT_LT(qGray(step.rgb()), last) << "more is darker";
        last = qGray(step.rgb());
    }
}
