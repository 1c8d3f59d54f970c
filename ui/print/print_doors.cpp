#include "print_doors.h"

#include "core/domain/clock.h"
#include "paper_preview.h"
#include "print_names.h"
#include "ui/exporting/export_choice.h"
#include "ui/query_runner.h"
#include "ui/session.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>

namespace farol::ui {

using domain::Error;
using domain::Fault;
using domain::Result;
using spreadsheet::Going;

namespace {

constexpr int pagesTicket = 0;
constexpr int nameTicket = 1;
constexpr int patience = 400; ///< ms before it is said that pages are being made

/// The reader of a question: as masked as the questions are, and as the choice wants it.
HistoryReader readerOf(const storage::Connection& connection)
{
    return HistoryReader(connection.file(), storage::namesOf(connection).value_or(storage::Names::Masked));
}

} // namespace

PrintDoors::PrintDoors(Session& session, QWidget& window, std::function<void(const PrintJob&)> save) :
    QObject(&window),
    m_session(session),
    m_window(window),
    m_save(std::move(save))
{
    connect(&m_printing, &Printing::printed, this, [this] { emit printed(m_title); });
    connect(&m_printing, &Printing::failed, this, [this](const Error& error) {
        if (error.fault != Fault::Cancelled)
            emit failed(error);
    });
}

PrintDoors::~PrintDoors()
{
    *m_stops = true;
}

PrintTerms PrintDoors::terms(const PackChoice& choice) const
{
    return {choice, m_session.clock.now(), m_session.numbers};
}

void PrintDoors::askHow(PrintSubject subject, PrintDeed deed, std::function<void(const PackChoice&)> then)
{
    auto* form = new PrintForm(m_session, subject, deed, &m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [form, then = std::move(then)] { then(form->choice()); });
    form->open();
}

void PrintDoors::askWhere(const PackChoice& choice, const QString& name, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(folderToBegin(exportChoice(m_session)));
    if (choice.files == PackFiles::PerTurma) {
        dialog->setWindowTitle(tr("Folder for one PDF of each turma"));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setWindowTitle(tr("Save as PDF"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(tr("PDF documents (*.pdf)"));
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        dialog->selectFile(name);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [then = std::move(then)](const QString& place) { then(place); });
    dialog->open();
}

PrintJob PrintDoors::job(const ChosenFilter& chosen, const PackChoice& choice, const QString& place) const
{
    return {tr("PDF of the turmas"), place,
        [chosen, place, terms = terms(choice)](HistoryReader& history, const spreadsheet::Tell& tell) {
            return writePack(history, chosen, terms, place, tell);
        }};
}

PrintJob PrintDoors::job(const SheetWish& wish, const PackChoice& choice, const QString& place) const
{
    return {tr("PDF of the student"), place,
        [wish, place, terms = terms(choice)](HistoryReader& history, const spreadsheet::Tell& tell) {
            return writeSheet(history, wish, terms, place, tell).map([] { return 1; });
        }};
}

void PrintDoors::savePdf(const ChosenFilter& chosen)
{
    askHow(PrintSubject::Turmas, PrintDeed::SavePdf, [this, chosen](const PackChoice& choice) {
        m_session.history.ask<QString>(
            this, nameTicket,
            [chosen](const storage::Connection& connection, const domain::School& school) {
                return askPackName(connection, school, chosen);
            },
            [this, chosen, choice](const Result<QString>& name) {
                if (!name)
                    emit failed(name.error());
                else
                    askWhere(choice, *name,
                        [this, chosen, choice](const QString& place) { m_save(job(chosen, choice, place)); });
            });
    });
}

void PrintDoors::savePdf(const SheetWish& wish)
{
    askHow(PrintSubject::Student, PrintDeed::SavePdf, [this, wish](const PackChoice& choice) {
        m_session.history.ask<QString>(
            this, nameTicket,
            [wish, choice](const storage::Connection& connection, const domain::School&) {
                HistoryReader history = readerOf(connection);
                return askSheet(history, wish, choice).map([](const SheetAnswer& answer) {
                    return sheetFileName(answer);
                });
            },
            [this, wish, choice](const Result<QString>& name) {
                if (!name)
                    emit failed(name.error());
                else
                    askWhere(choice, *name,
                        [this, wish, choice](const QString& place) { m_save(job(wish, choice, place)); });
            });
    });
}

void PrintDoors::printPreview(const ChosenFilter& chosen)
{
    askHow(
        PrintSubject::Turmas, PrintDeed::Print, [this, chosen](const PackChoice& choice) { preview(chosen, choice); });
}

void PrintDoors::printPreview(const SheetWish& wish)
{
    askHow(PrintSubject::Student, PrintDeed::Print, [this, wish](const PackChoice& choice) { preview(wish, choice); });
}

void PrintDoors::preview(const ChosenFilter& chosen, const PackChoice& choice)
{
    askPages(choice,
        [chosen](HistoryReader& history, const PrintTerms& terms, const spreadsheet::Tell& tell) -> Result<Pages> {
            auto answer = askPack(history, chosen, terms.choice, tell);
            if (!answer)
                return tl::make_unexpected(answer.error());
            if (answer->turmas.empty())
                return domain::failed(Fault::Invalid, QStringLiteral("no turma to print"));
            const auto pack = std::make_shared<const PackAnswer>(std::move(*answer));
            return pagesBy([pack](const PrintTerms& asked) { return meetingPack(*pack, pack->turmas, asked); }, terms);
        });
}

void PrintDoors::preview(const SheetWish& wish, const PackChoice& choice)
{
    askPages(
        choice, [wish](HistoryReader& history, const PrintTerms& terms, const spreadsheet::Tell&) -> Result<Pages> {
            auto answer = askSheet(history, wish, terms.choice);
            if (!answer)
                return tl::make_unexpected(answer.error());
            const auto sheet = std::make_shared<const SheetAnswer>(std::move(*answer));
            return pagesBy([sheet](const PrintTerms& asked) { return studentSheet(*sheet, asked); }, terms);
        });
}

/// Laid out for A4 now, in the thread of the reader, and for what a printer is set to when it comes to that.
PrintDoors::Pages PrintDoors::pagesBy(
    const std::function<PaperDocument(const PrintTerms&)>& layOut, const PrintTerms& terms)
{
    return {std::make_shared<const PaperDocument>(layOut(terms)),
        [layOut, terms](const QPageSize& size, std::optional<QPageLayout::Orientation> orientation) {
            PrintTerms asked = terms;
            asked.size = size;
            asked.orientation = orientation;
            return layOut(asked);
        }};
}

void PrintDoors::askPages(const PackChoice& choice, Ask ask)
{
    beginWaiting();
    m_session.history.ask<Pages>(
        this, pagesTicket,
        [ask = std::move(ask), terms = terms(choice), stops = m_stops](
            const storage::Connection& connection, const domain::School&) {
            HistoryReader history = readerOf(connection);
            return ask(history, terms, [&](const spreadsheet::Written&) { return *stops ? Going::Stop : Going::On; });
        },
        [this](const Result<Pages>& pages) {
            endWaiting();
            if (pages)
                showPages(*pages);
            else if (pages.error().fault != Fault::Cancelled)
                emit failed(pages.error());
        });
}

void PrintDoors::beginWaiting()
{
    *m_stops = true; // what was asked before is not wanted any more
    m_stops = std::make_shared<std::atomic<bool>>(false);
    m_waiting = std::make_unique<QProgressDialog>(tr("Making the pages…"), tr("Cancel"), 0, 0, &m_window);
    m_waiting->setWindowModality(Qt::WindowModal);
    m_waiting->setMinimumDuration(patience);
    m_waiting->setValue(0);
    connect(m_waiting.get(), &QProgressDialog::canceled, this, [stops = m_stops] { *stops = true; });
}

void PrintDoors::endWaiting()
{
    if (m_waiting)
        m_waiting.release()->deleteLater();
}

void PrintDoors::showPages(const Pages& pages)
{
    auto* preview = new PaperPreview(m_session.appearance, pages.shown, &m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PaperPreview::printClicked, this, [this, preview, pages] { print(pages, *preview); });
    preview->open();
}

void PrintDoors::print(const Pages& pages, QWidget& over)
{
    if (m_printing.isRunning())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(pages.shown->title);
    auto* dialog = new QPrintDialog(printer.get(), &over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, int(pages.shown->pages.size()));
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, pages, shown = &over] {
        m_title = pages.shown->title;
        m_printing.start(printer, pages.layOut);
        shown->close();
    });
    dialog->open();
}

} // namespace farol::ui
