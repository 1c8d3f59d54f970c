#include "pdf_file.h"

#include "core/spreadsheet/whole_file.h"
#include "paper_painter.h"

#include <QCoreApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

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

Result<void> paintAll(QPdfWriter& writer, const PaperDocument& document, const spreadsheet::Tell& tell)
{
    if (document.pages.empty())
        return failed(Fault::Invalid, QStringLiteral("a document without pages"));
    writer.setPageLayout(layoutOf(document.pages.front().paper()));
    QPainter painter;
    if (!painter.begin(&writer))
        return failed(Fault::File);
    PaperPainter paper(painter, unitsPerInch);
    const auto count = qint64(document.pages.size());
    for (qint64 page = 0; page < count; ++page) {
        if (tell && tell({page, count}) == Going::Stop) {
            painter.end();
            return failed(Fault::Cancelled);
        }
        if (page > 0) {
            writer.setPageLayout(layoutOf(document.pages[size_t(page)].paper()));
            writer.newPage();
        }
        paper.paint(document.pages[size_t(page)]);
    }
    painter.end();
    return {};
}

} // namespace

Result<void> writePdf(const PaperDocument& document, const QString& file, const spreadsheet::Tell& tell)
{
    return spreadsheet::writeWhole(file, [&](QIODevice& device) -> Result<void> {
        QPdfWriter writer(&device);
        writer.setResolution(int(unitsPerInch));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Farol %1").arg(QCoreApplication::applicationVersion()).trimmed());
        return paintAll(writer, document, tell);
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

void paintPages(QPagedPaintDevice& device, const PaperDocument& document, size_t from, size_t to)
{
    QPainter painter;
    if (document.pages.empty() || !painter.begin(&device))
        return;
    PaperPainter paper(painter, device.logicalDpiX());
    for (size_t page = from; page <= to && page < document.pages.size(); ++page) {
        if (page > from)
            device.newPage();
        paper.paint(document.pages[page]);
    }
}

} // namespace farol::ui
