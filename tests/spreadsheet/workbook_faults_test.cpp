#include "core/spreadsheet/package_check.h"
#include "core/spreadsheet/whole_file.h"
#include "core/spreadsheet/workbook.h"
#include "tests/support/files.h"
#include "tests/support/read_workbook.h"
#include "tests/support/small_files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <clocale>
#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::spreadsheet;
using farol::tests::bytesOf;
using farol::tests::modeOf;
using farol::tests::readWorkbook;
using farol::tests::SmallFiles;
using farol::tests::writeBytes;

namespace {

const QTimeZone school("America/Sao_Paulo");

/// Writes a workbook of so many rows in the way files of the user are written.
Result<void> writeBook(const QString& file, Memory memory, int rows)
{
    return writeWholeByName(file, [&](const QString& name) -> Result<void> {
        WorkbookChoice choice;
        choice.memory = memory;
        choice.zone = school;
        auto book = Workbook::open(name, choice);
        if (!book)
            return tl::make_unexpected(book.error());
        for (const char* title : {"um", "dois"}) {
            Sheet& sheet = book->sheet(QLatin1String(title));
            auto done = sheet.head({{QStringLiteral("aluno")}, {QStringLiteral("progresso"), ColumnKind::Share}});
            for (int i = 0; done && i < rows; ++i) {
                const QString student = QStringLiteral("Aluna %1 %2").arg(i * 7919 % 10007).arg(i * 104729 % 65537);
                done = sheet.row(std::vector<Value>{student, Percent{i % 1001}});
            }
            if (!done)
                return done;
        }
        return book->close();
    });
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

class FullDisk : public testing::TestWithParam<Memory> { };

/// The C library in Brazilian Portuguese, as Qt sets it for a user of Brazil; made here, since few machines have it.
class BrazilianC {
public:
    BrazilianC()
    {
        const QString target = m_folder.filePath(QStringLiteral("pt_BR.UTF-8"));
        QProcess::execute(QStringLiteral("localedef"),
            {QStringLiteral("-i"), QStringLiteral("pt_BR"), QStringLiteral("-f"), QStringLiteral("UTF-8"), target});
        qputenv("LOCPATH", m_folder.path().toLocal8Bit());
        isSet = std::setlocale(LC_NUMERIC, "pt_BR.UTF-8") != nullptr;
    }
    ~BrazilianC()
    {
        std::setlocale(LC_NUMERIC, "C");
        qunsetenv("LOCPATH");
    }

    bool isSet = false;

private:
    QTemporaryDir m_folder;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Workbook, FullDisk, testing::Values(Memory::Whole, Memory::Constant),
    [](const auto& tried) { return tried.param == Memory::Whole ? "Whole" : "Constant"; });

TEST_P(FullDisk, IsToldAndLeavesTheOldFile)
{
    constexpr int rows = 1000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("relatorio.xlsx"));
    ASSERT_TRUE(writeBook(file, GetParam(), rows));
    const qint64 whole = QFileInfo(file).size();
    writeBytes(file, "the old file");
    int failures = 0;
    // From nothing to what the largest part needs: the rows of one sheet, not packed yet.
    for (qint64 room = 0; room < 20 * whole; room += whole / 5) {
        Result<void> done;
        {
            const SmallFiles small(static_cast<rlim_t>(room));
            done = writeBook(file, GetParam(), rows);
        }
        if (done)
            break;
        ++failures;
        EXPECT_TRUE(done.error().fault == Fault::DiskFull || done.error().fault == Fault::File) << room;
        EXPECT_FALSE(done.error().detail.isEmpty()) << room;
        ASSERT_EQ(bytesOf(file), "the old file") << room;
        ASSERT_EQ(filesIn(folder), QStringList{QStringLiteral("relatorio.xlsx")}) << room;
    }
    EXPECT_GT(failures, 5); // also while the parts are larger than the whole
    EXPECT_EQ(readWorkbook(file).sheets.size(), 2);
    EXPECT_EQ(readWorkbook(file).sheets[1].cells.size(), 2 * (rows + 1));
    EXPECT_EQ(modeOf(file), "rw-------");
}

TEST_P(FullDisk, AWorkbookThatIsDroppedLeavesNothing)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("relatorio.xlsx"));
    const auto done = writeWholeByName(file, [&](const QString& name) -> Result<void> {
        WorkbookChoice choice;
        choice.memory = GetParam();
        auto book = Workbook::open(name, choice);
        Sheet& sheet = book->sheet(QStringLiteral("Dados"));
        EXPECT_TRUE(sheet.head({{QStringLiteral("a"), ColumnKind::Count}}));
        for (qint64 i = 0; i < 5000; ++i)
            EXPECT_TRUE(sheet.row(std::vector<Value>{i}));
        return failed(Fault::Cancelled);
    });
    EXPECT_EQ(done.error().fault, Fault::Cancelled);
    EXPECT_EQ(filesIn(folder), QStringList());
}

TEST_P(FullDisk, NumbersHaveAPointInAnyLocale)
{
    const BrazilianC brazilian;
    if (!brazilian.isSet)
        GTEST_SKIP() << "no Brazilian locale can be made on this machine";
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("relatorio.xlsx"));
    ASSERT_TRUE(writeBook(file, GetParam(), 500));
    char text[8];
    std::snprintf(text, sizeof text, "%.1f", 0.5);
    ASSERT_STREQ(text, "0,5"); // the locale is in force all the same
    const auto sheet = readWorkbook(file).sheets[0];
    EXPECT_EQ(sheet.text("B419"), u"0.417");
    EXPECT_TRUE(sheet.xml.contains("<pageMargins left=\"0.4\"")) << sheet.xml.left(800).toStdString();
}

TEST(PackageCheck, FindsWhatWasCutShort)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("relatorio.xlsx"));
    ASSERT_TRUE(writeBook(file, Memory::Constant, 50));
    EXPECT_TRUE(checkPackage(file, {100, 100}));
    EXPECT_FALSE(checkPackage(file, {100})); // a sheet nobody wrote
    EXPECT_FALSE(checkPackage(file, {100, 100, 100})); // one is missing
    EXPECT_FALSE(checkPackage(file, {100, 1'000'000})); // rows are missing
    const QByteArray whole = bytesOf(file);
    writeBytes(file, whole.first(whole.size() / 2));
    const auto half = checkPackage(file, {100, 100});
    ASSERT_FALSE(half);
    EXPECT_EQ(half.error().fault, Fault::DiskFull);
    QByteArray bent = whole;
    const qsizetype place = bent.indexOf("xl/worksheets/sheet1.xml") + 200;
    bent[place] = static_cast<char>(~bent[place]);
    writeBytes(file, bent);
    EXPECT_FALSE(checkPackage(file, {100, 100}));
    EXPECT_EQ(checkPackage(folder.filePath(QStringLiteral("none.xlsx")), {}).error().fault, Fault::File);
}
