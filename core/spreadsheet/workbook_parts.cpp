#include "core/spreadsheet/workbook_parts.h"

#include "core/spreadsheet/cell_text.h"
#include "core/spreadsheet/package_check.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#ifndef _WIN32
#include <unistd.h>
#endif

namespace farol::spreadsheet {

using domain::Error;
using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

bool isFull(int code)
{
#ifdef EDQUOT
    if (code == EDQUOT)
        return true;
#endif
    return code == ENOSPC || code == EFBIG;
}

/// In the system's words where it has any.
Error fileError(int code, const QString& otherwise)
{
    return {isFull(code) ? Fault::DiskFull : Fault::File, code != 0 ? qt_error_string(code) : otherwise};
}

Error errorOf(lxw_error error, int code)
{
    const QString words = QString::fromUtf8(lxw_strerror(error));
    switch (error) {
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_READING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_PARAMETER_ERROR:
    case LXW_ERROR_ZIP_BAD_ZIP_FILE:
    case LXW_ERROR_ZIP_INTERNAL_ERROR:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
    case LXW_ERROR_MEMORY_MALLOC_FAILED:
        return fileError(code, words);
    default:
        return {Fault::Invalid, words};
    }
}

#ifdef _WIN32

// The system deletes them with the process.
struct RowFiles {
    void open(const std::vector<lxw_worksheet*>&) { }
    void empty() { }
};

#else

/// The rows of sheets in constant memory, which libxlsxwriter leaves open (and on the disk, without a name) when
/// packing fails: a full disk would stay full until the program ends.
class RowFiles {
public:
    void open(const std::vector<lxw_worksheet*>& worksheets)
    {
        for (const lxw_worksheet* worksheet : worksheets) {
            if (worksheet->optimize_tmpfile)
                m_descriptors.push_back(dup(fileno(worksheet->optimize_tmpfile)));
        }
    }
    void empty()
    {
        for (const int descriptor : m_descriptors)
            static_cast<void>(ftruncate(descriptor, 0) + 0);
    }
    ~RowFiles()
    {
        for (const int descriptor : m_descriptors)
            ::close(descriptor);
    }

private:
    std::vector<int> m_descriptors;
};

#endif

/// What is left to write of the rows of a sheet, and how many bytes they are then; 0 where they are in memory.
qint64 flushRows(lxw_worksheet& worksheet)
{
    if (!worksheet.optimize_tmpfile)
        return 0;
    lxw_worksheet_write_single_row(&worksheet);
    std::fflush(worksheet.optimize_tmpfile);
    return std::ftell(worksheet.optimize_tmpfile);
}

} // namespace

WorkbookParts::WorkbookParts(lxw_workbook* workbook, QString file, WorkbookChoice choice) :
    m_workbook(workbook),
    m_file(std::move(file)),
    m_choice(std::move(choice)),
    m_time(m_choice.zone),
    m_formats(workbook)
{
}

WorkbookParts::~WorkbookParts()
{
    drop();
}

lxw_worksheet* WorkbookParts::addWorksheet(const QString& name)
{
    lxw_worksheet* worksheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (worksheet)
        m_worksheets.push_back(worksheet);
    else
        fail(fileError(errno, QStringLiteral("a sheet cannot be added")));
    return worksheet;
}

void WorkbookParts::note(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        fail(errorOf(error, errno));
}

void WorkbookParts::noteRows(const lxw_worksheet& worksheet)
{
    if (worksheet.optimize_tmpfile && std::ferror(worksheet.optimize_tmpfile))
        fail(fileError(errno, QStringLiteral("rows cannot be written")));
}

void WorkbookParts::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> WorkbookParts::state() const
{
    return m_error ? Result<void>(tl::make_unexpected(*m_error)) : Result<void>();
}

void WorkbookParts::drop()
{
    if (!m_workbook)
        return;
    for (const lxw_worksheet* worksheet : m_worksheets) {
        if (worksheet->optimize_tmpfile)
            std::fclose(worksheet->optimize_tmpfile);
    }
    lxw_workbook_free(std::exchange(m_workbook, nullptr));
}

void WorkbookParts::describe()
{
    // The library copies them.
    QByteArray title = cellText(m_choice.title).utf8;
    QByteArray subject = cellText(m_choice.subject).utf8;
    QByteArray company = cellText(m_choice.company).utf8;
    QByteArray author = cellText(m_choice.author).utf8;
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.company = company.data();
    properties.author = author.data();
    if (m_choice.createdAt.isValid())
        properties.created = m_choice.createdAt.toSecsSinceEpoch();
    note(workbook_set_properties(m_workbook, &properties));
}

Result<void> WorkbookParts::close()
{
    if (!m_workbook)
        return failed(Fault::File, QStringLiteral("closed already"));
    std::vector<qint64> rowBytes;
    for (lxw_worksheet* worksheet : m_worksheets) {
        errno = 0;
        rowBytes.push_back(flushRows(*worksheet));
        noteRows(*worksheet);
    }
    describe();
    if (m_error) {
        drop();
        return state();
    }
    RowFiles rows;
    rows.open(m_worksheets);
    errno = 0;
    if (const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr)); error != LXW_NO_ERROR) {
        fail(errorOf(error, errno));
        rows.empty();
        return state();
    }
    // The library does not see when its own parts could not be written whole.
    return checkPackage(m_file, rowBytes);
}

} // namespace farol::spreadsheet
