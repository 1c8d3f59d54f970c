#pragma once

#include "core/domain/result.h"
#include "core/spreadsheet/written.h"
#include "meeting_pack.h"
#include "print_form.h"
#include "printing.h"
#include "student_sheet.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QProgressDialog;

namespace farol::ui {

struct Session;

/// A PDF that is to be written: in a thread with a reader of the history of its own, with progress and cancel.
struct PrintJob {
    QString words; ///< what it is, "Reunião das turmas"
    QString place; ///< the file, or the folder of the files
    /// Reads, lays out and writes; Cancelled where `tell` stops it. Nothing half-written stays.
    /// How many files it wrote.
    std::function<domain::Result<int>(HistoryReader& history, const spreadsheet::Tell& tell)> write;
};

/// The ways from the window to paper: asks how in a small form, then has a PDF written or shows the pages to be
/// printed.
class PrintDoors final : public QObject {
    Q_OBJECT

public:
    /// `save` runs a job in the background and says what came of it. `window` is what dialogs stand over, and owns
    /// this.
    PrintDoors(Session& session, QWidget& window, std::function<void(const PrintJob&)> save);
    ~PrintDoors() override;

    void savePdf(const ChosenFilter& chosen); ///< of Progresso and Turmas: the turmas of the filter
    void printPreview(const ChosenFilter& chosen);
    void savePdf(const SheetWish& wish); ///< of Aluno
    void printPreview(const SheetWish& wish);

    /// What follows the form and the choice of a place.
    PrintJob job(const ChosenFilter& chosen, const PackChoice& choice, const QString& place) const;
    PrintJob job(const SheetWish& wish, const PackChoice& choice, const QString& place) const;
    void preview(const ChosenFilter& chosen, const PackChoice& choice);
    void preview(const SheetWish& wish, const PackChoice& choice);

signals:
    void failed(const farol::domain::Error& error); ///< the pages could not be made; Invalid = there is nothing on them
    void printed(const QString& title); ///< a document is on its way through the printer

private:
    /// Pages as they are shown, and how they are made for another paper.
    struct Pages {
        std::shared_ptr<const PaperDocument> shown;
        LayOut layOut;
    };
    using Ask = std::function<domain::Result<Pages>(
        HistoryReader& history, const PrintTerms& terms, const spreadsheet::Tell& tell)>;

    static Pages pagesBy(const std::function<PaperDocument(const PrintTerms&)>& layOut, const PrintTerms& terms);
    void askHow(PrintSubject subject, PrintDeed deed, std::function<void(const PackChoice&)> then);
    void askWhere(const PackChoice& choice, const QString& name, std::function<void(const QString&)> then);
    PrintTerms terms(const PackChoice& choice) const;
    void beginWaiting();
    void endWaiting();
    void askPages(const PackChoice& choice, Ask ask);
    void showPages(const Pages& pages);
    void print(const Pages& pages, QWidget& over);

    Session& m_session;
    QWidget& m_window;
    std::function<void(const PrintJob&)> m_save;
    Printing m_printing;
    QString m_title; ///< of what is printed, or was last
    std::unique_ptr<QProgressDialog> m_waiting;
    std::shared_ptr<std::atomic<bool>> m_stops = std::make_shared<std::atomic<bool>>(false);
};

} // namespace farol::ui
