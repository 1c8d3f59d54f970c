#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/written.h"
#include "paper_page.h"

class QPagedPaintDevice;

namespace farol::ui {

/// Writes a document as one PDF file, whole or not at all (`spreadsheet::writeWhole`). `tell` hears of every page as a
/// row and may stop it. Runs in any thread.
[[nodiscard]] domain::Result<void> writePdf(
    const PaperDocument& document, const QString& file, const spreadsheet::Tell& tell = {});

struct PdfFile {
    QString name;
    PaperDocument document;
};

/// Writes several files one after the other. When one fails or `tell` stops it, those of them that were not there
/// before are taken away again: nobody takes a part for the whole.
[[nodiscard]] domain::Result<void> writePdfs(const std::vector<PdfFile>& files, const spreadsheet::Tell& tell = {});

/// Prints a document, or the pages from `from` to `to` (from 0, both included), each upright or wide as it is. As
/// `writePdf`, of any paged device; File where it takes nothing.
[[nodiscard]] domain::Result<void> printPages(QPagedPaintDevice& device, qreal dotsPerInch,
    const PaperDocument& document, size_t from, size_t to, const spreadsheet::Tell& tell = {});

} // namespace farol::ui
