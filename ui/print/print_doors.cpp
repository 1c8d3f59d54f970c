#include "print_doors.h"

#include "core/domain/clock.h"
#include "pack_table.h"
#include "pdf_file.h"
#include "print_names.h"
#include "ui/query_runner.h"
#include "ui/session.h"

#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>

namespace farol::ui {

using domain::Error;
using domain::Fault;
using domain::Result;
using spreadsheet::Going;

namespace {

constexpr int pagesTicket = 0;
constexpr int nameTicket = 1;
constexpr int patience = 400; ///< ms before it is said that pages are being made

/// The pages of what a printer is told to print.
void printOn(QPrinter& printer, const PaperDocument& document)
{
    size_t from = 0;
    size_t to = document.pages.size();
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        from = size_t(printer.fromPage()) - 1;
        to = size_t(std::max(printer.fromPage(), printer.toPage())) - 1;
    }
    paintPages(printer, document, from, to);
}

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
}

PrintDoors::~PrintDoors()
{
    *m_stops = true;
}

PrintTerms PrintDoors::terms(const PackChoice& choice) const
{
    return {choice, m_session.clock.now(), m_session.numbers, {}};
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
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString place = choice.files == PackFiles::PerTurma
        ? QFileDialog::getExistingDirectory(&m_window, tr("Folder for one PDF of each turma"), folder)
        : QFileDialog::getSaveFileName(&m_window, tr("Save as PDF"), folder + u'/' + name, tr("PDF documents (*.pdf)"));
    if (!place.isEmpty())
        then(place);
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
            return writeSheet(history, wish, terms, place, tell);
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
                    askWhere(choice, *name, [&](const QString& place) { m_save(job(chosen, choice, place)); });
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
                    askWhere(choice, *name, [&](const QString& place) { m_save(job(wish, choice, place)); });
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
    using Pack = std::shared_ptr<const PackAnswer>;
    beginWaiting();
    m_session.history.ask<Pack>(
        this, pagesTicket,
        [chosen, choice, stops = m_stops](const storage::Connection& connection, const domain::School&) {
            HistoryReader history = readerOf(connection);
            return askPack(history, chosen, choice, [&](const spreadsheet::Written&) {
                return *stops ? Going::Stop : Going::On;
            }).map([](PackAnswer answer) -> Pack { return std::make_shared<PackAnswer>(std::move(answer)); });
        },
        [this, choice](const Result<Pack>& answer) {
            endWaiting();
            if (!answer || (*answer)->turmas.empty()) {
                emit failed(answer ? Error{Fault::Invalid, {}} : answer.error());
                return;
            }
            const PrintTerms asked = terms(choice);
            showPages(orientationOf(**answer, asked), [pack = *answer, asked](const Paper& paper) {
                PrintTerms terms = asked;
                terms.paper = paper;
                return meetingPack(*pack, pack->turmas, terms);
            });
        });
}

void PrintDoors::preview(const SheetWish& wish, const PackChoice& choice)
{
    using Sheet = std::shared_ptr<const SheetAnswer>;
    beginWaiting();
    m_session.history.ask<Sheet>(
        this, pagesTicket,
        [wish, choice](const storage::Connection& connection, const domain::School&) {
            HistoryReader history = readerOf(connection);
            return askSheet(history, wish, choice).map([](SheetAnswer answer) -> Sheet {
                return std::make_shared<SheetAnswer>(std::move(answer));
            });
        },
        [this, choice](const Result<Sheet>& answer) {
            endWaiting();
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            showPages(QPageLayout::Portrait, [sheet = *answer, asked = terms(choice)](const Paper& paper) {
                PrintTerms terms = asked;
                terms.paper = paper;
                return studentSheet(*sheet, terms);
            });
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

/// Every page has the paper the printer is set to, so that the preview shows what comes out; it is laid out anew when
/// that changes.
void PrintDoors::showPages(QPageLayout::Orientation orientation, LayOut layOut)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(orientation);
    printer->setFullPage(true);
    auto* dialog = new QPrintPreviewDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
        [printer, layOut = std::move(layOut), laid = PaperDocument(), on = Paper()](QPrinter* target) mutable {
            const Paper paper = Paper::of(target->pageLayout());
            if (laid.pages.empty() || paper != on) {
                laid = layOut(paper);
                on = paper;
            }
            target->setDocName(laid.title);
            printOn(*target, laid);
        });
    dialog->open();
}

} // namespace farol::ui
