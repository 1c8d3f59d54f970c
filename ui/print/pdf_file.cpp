#include "pdf_file.h"

#include "core/spreadsheet/whole_file.h"
#include "paper_painter.h"

#include <QCoreApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <span>

namespace farol::ui {

using domain::failed;
using domain::Fault;
using domain::Result;
using spreadsheet::Going;

namespace {

/// A page of exactly this paper; the margins are the layout's, and the device shall not add its own.
QPageLayout layoutOf(const Paper& paper)
{
    const QSizeF size = paper.size * (72 / unitsPerInch);
    const bool isWide = paper.isWide();
    QPageLayout layout(QPageSize(isWide ? size.transposed() : size, QPageSize::Point, {}, QPageSize::FuzzyMatch),
        isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

Result<void> writePdf(const PaperDocument& document, const QString& file, const spreadsheet::Tell& tell)
{
    return spreadsheet::writeWhole(file, [&](QIODevice& device) -> Result<void> {
        QPdfWriter writer(&device);
        writer.setResolution(int(unitsPerInch));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Farol %1").arg(QCoreApplication::applicationVersion()).trimmed());
        return printPages(writer, unitsPerInch, document, 0, document.pages.size(), tell);
    });
}

Result<void> writePdfs(const std::vector<PdfFile>& files, const spreadsheet::Tell& tell)
{
    qint64 count = 0;
    for (const PdfFile& file : files)
        count += qint64(file.document.pages.size());
    qint64 before = 0;
    QStringList made;
    for (const PdfFile& file : files) {
        const bool isNew = !QFile::exists(file.name);
        const auto done = writePdf(file.document, file.name, [&](const spreadsheet::Written& written) {
            return tell ? tell({before + written.rows, count}) : Going::On;
        });
        if (!done) {
            for (const QString& name : made)
                QFile::remove(name);
            return done;
        }
        if (isNew)
            made << file.name;
        before += qint64(file.document.pages.size());
    }
    return {};
}

Result<void> printPages(QPagedPaintDevice& device, qreal dotsPerInch, const PaperDocument& document, size_t from,
    size_t to, const spreadsheet::Tell& tell)
{
    if (from >= document.pages.size())
        return failed(Fault::Invalid, QStringLiteral("a document without pages"));
    const std::span<const PaperPage> pages(document.pages.begin() + std::ptrdiff_t(from),
        document.pages.begin() + std::ptrdiff_t(std::min(to + 1, document.pages.size())));
    device.setPageLayout(layoutOf(pages.front().paper()));
    QPainter painter;
    if (!painter.begin(&device))
        return failed(Fault::File, QStringLiteral("the printer takes nothing"));
    PaperPainter paper(painter, dotsPerInch);
    for (size_t page = 0; page < pages.size(); ++page) {
        if (tell && tell({qint64(page), qint64(pages.size())}) == Going::Stop)
            return failed(Fault::Cancelled);
        if (page > 0) {
            device.setPageLayout(layoutOf(pages[page].paper()));
            device.newPage();
        }
        paper.paint(pages[page]);
    }
    return {};
}

} // namespace farol::ui
