#include "core/spreadsheet/workbook.h"

#include "core/spreadsheet/c_numbers.h"
#include "core/spreadsheet/output.h"
#include "core/spreadsheet/workbook_parts.h"

#include <QFile>
#include <QFileInfo>

namespace farol::spreadsheet {

using domain::failed;
using domain::Fault;
using domain::Result;

Workbook::Workbook(std::unique_ptr<WorkbookParts> parts) :
    m(std::move(parts))
{
}

Workbook::Workbook(Workbook&&) noexcept = default;
Workbook& Workbook::operator=(Workbook&&) noexcept = default;
Workbook::~Workbook() = default;

Result<Workbook> Workbook::open(const QString& file, const WorkbookChoice& choice)
{
    if (QFile target(file); !target.open(QIODevice::ReadWrite))
        return failed(Fault::File, target.errorString());
    QByteArray folder = nameForLibraries(QFileInfo(file).absolutePath());
    lxw_workbook_options options = {};
    options.constant_memory = choice.memory == Memory::Constant ? LXW_TRUE : LXW_FALSE;
    // Not the system's folder, which may be small, or memory.
    options.tmpdir = folder.data();
    lxw_workbook* workbook = workbook_new_opt(nameForLibraries(file).constData(), &options);
    if (!workbook)
        return failed(Fault::File, qt_error_string());
    return Workbook(std::make_unique<WorkbookParts>(workbook, file, choice));
}

Sheet& Workbook::sheet(const QString& title)
{
    const CNumbers numbers;
    if (!m_sheets.empty())
        m_sheets.back()->endTable();
    m_sheets.push_back(std::make_unique<Sheet>(*m, m->nextName(title)));
    return *m_sheets.back();
}

int Workbook::cutTexts() const
{
    return m->cutTexts();
}

Result<void> Workbook::close()
{
    const CNumbers numbers;
    if (m_sheets.empty())
        sheet(m->choice().title); // Excel opens no workbook without one
    for (const auto& sheet : m_sheets)
        sheet->endTable();
    return m->close();
}

} // namespace farol::spreadsheet
