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

/// Paints pages `from` to `to` (from 0, both included) on a printer or another device, each on a page of its own.
void paintPages(QPagedPaintDevice& device, const PaperDocument& document, size_t from, size_t to);

} // namespace farol::ui
