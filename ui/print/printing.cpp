#include "printing.h"

#include "pdf_file.h"

#include <QPrinter>

namespace farol::ui {

using domain::Result;
using spreadsheet::Going;

namespace {

Result<void> print(QPrinter& printer, const LayOut& layOut, const std::atomic<bool>& stops)
{
    // Upright is what a printer is set to by itself: then each page is as it needs to be.
    const QPageLayout layout = printer.pageLayout();
    const bool isWide = layout.orientation() == QPageLayout::Landscape;
    const PaperDocument document =
        layOut(layout.pageSize(), isWide ? std::optional(QPageLayout::Landscape) : std::nullopt);
    printer.setDocName(document.title);
    printer.setFullPage(true);
    size_t from = 0;
    size_t to = document.pages.size();
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        from = size_t(printer.fromPage()) - 1;
        to = size_t(std::max(printer.fromPage(), printer.toPage())) - 1;
    }
    return printPages(printer, printer.resolution(), document, from, to,
        [&](const spreadsheet::Written&) { return stops ? Going::Stop : Going::On; });
}

} // namespace

Printing::Printing(QObject* parent) :
    QObject(parent)
{
}

Printing::~Printing()
{
    m_stops = true;
    if (m_thread)
        m_thread->wait();
}

void Printing::start(std::shared_ptr<QPrinter> printer, LayOut layOut)
{
    if (m_thread)
        return;
    m_stops = false;
    m_thread.reset(QThread::create([this, printer = std::move(printer), layOut = std::move(layOut)] {
        const Result<void> result = print(*printer, layOut, m_stops);
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("farol-print"));
    m_thread->start(QThread::LowPriority);
}

void Printing::end(const Result<void>& result)
{
    m_thread->wait(); // it has nothing left to do
    m_thread.reset();
    if (result)
        emit printed();
    else
        emit failed(result.error());
}

} // namespace farol::ui
