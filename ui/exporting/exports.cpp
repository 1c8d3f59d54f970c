#include "exports.h"

#include "core/analytics/group_rules_text.h"
#include "core/domain/clock.h"
#include "export_bar.h"
#include "export_dialog.h"
#include "export_name.h"
#include "export_notices.h"
#include "ui/banner.h"
#include "ui/closing.h"
#include "ui/filter_words.h"
#include "ui/main_menu.h"
#include "ui/page.h"
#include "ui/query_runner.h"
#include "ui/session.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace farol::ui {

using domain::Result;

namespace {

QString filterOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Csv:
        return Exports::tr("CSV files (*.csv)");
    case FileKind::Pdf:
        return Exports::tr("PDF files (*.pdf)");
    case FileKind::Excel:
        break;
    }
    return Exports::tr("Excel workbooks (*.xlsx)");
}

/// The place is asked by the form of paper.
ExportJob pdfJob(const PrintJob& job)
{
    return {job.words, QFileInfo(job.place).completeBaseName(), FileKind::Pdf,
        [write = job.write](const QString&, HistoryReader& history, const spreadsheet::Tell& tell) {
            return write(history, tell).map([](int files) {
                ExportEnd end;
                end.files = files;
                return end;
            });
        }};
}

Notice paperFault(const domain::Error& error)
{
    if (error.fault == domain::Fault::Invalid)
        return {BannerKind::Info, Exports::tr("There is nothing to print: no photo of these turmas in these weeks.")};
    return Notices::ofError(error);
}

} // namespace

Exports::Exports(Session& session, Banner& notice, ExportBar& bar, QWidget& window) :
    QObject(&window),
    m_session(session),
    m_notice(notice),
    m_bar(bar),
    m_window(window),
    m_run(session.history),
    m_paper(session, window, [this](const PrintJob& job) { write(pdfJob(job), job.place); })
{
    connect(&m_run, &ExportRun::progressed, &bar, qOverload<const ExportProgress&>(&ExportBar::show));
    connect(&m_run, &ExportRun::finished, this, &Exports::finish);
    connect(&bar, &ExportBar::cancelClicked, this, &Exports::cancel);
    connect(&m_paper, &PrintDoors::printed, this, [this](const QString& title) {
        m_notice.show({BannerKind::Ok, tr("Sent to the printer: %1").arg(title)});
    });
    connect(
        &m_paper, &PrintDoors::failed, this, [this](const domain::Error& error) { m_notice.show(paperFault(error)); });
    connect(&notice, &Banner::linkActivated, this, [this] { m_last.isThere ? openFile() : tryAgain(); });
    connect(&notice, &Banner::secondLinkActivated, this, &Exports::openFolder);
}

void Exports::add(Page& page)
{
    m_pages.push_back(&page);
    connect(&page, &Page::exportAsked, this, [this, &page](ExportKind kind) { make(kind, page); });
}

void Exports::addDeeds(MenuDeeds& deeds, std::function<Page&()> current)
{
    deeds.exportAs = [this, current = std::move(current)](ExportKind kind) { make(kind, current()); };
}

void Exports::make(ExportKind kind, Page& page)
{
    switch (kind) {
    case ExportKind::TableExcel:
        return makeTable(FileKind::Excel, page);
    case ExportKind::TableCsv:
        return makeTable(FileKind::Csv, page);
    case ExportKind::Pdf:
    case ExportKind::Print:
        return makePaper(kind, page);
    case ExportKind::WeekReport:
    case ExportKind::BigTable:
    case ExportKind::Options:
        return askHow(kind, page);
    }
}

bool Exports::hasHistory() const
{
    return std::any_of(
        m_pages.begin(), m_pages.end(), [](const Page* page) { return page->exportScope().has_value(); });
}

/// By the page, or where it shows no part of the history, by one that does: they share their filter.
std::optional<ExportScope> Exports::scopeFor(const Page& page) const
{
    std::optional<ExportScope> scope = page.exportScope();
    for (auto other = m_pages.begin(); !scope && other != m_pages.end(); ++other)
        scope = (*other)->exportScope();
    return scope;
}

ExportHead Exports::headOf(ExportScope scope) const
{
    QString words = filterWords(scope.filter, scope.school, m_session.numbers, m_session.history.names());
    if (words.isEmpty())
        words = tr("The whole history");
    return {std::move(scope), words, m_session.clock.now(), m_session.numbers};
}

void Exports::makeTable(FileKind kind, Page& page)
{
    page.whenRead([this, kind, &page] {
        std::optional<TableExport> table = page.exportTable();
        std::optional<ExportScope> scope = scopeFor(page);
        if (table && scope)
            askWhere(tableJob(*std::move(table), headOf(*std::move(scope)), kind, exportChoice(m_session).dialect));
    });
}

void Exports::askHow(ExportKind kind, const Page& page)
{
    std::optional<ExportScope> scope = scopeFor(page);
    if (!scope)
        return;
    auto* dialog = new ExportDialog(m_session, kind, headOf(*std::move(scope)), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (kind == ExportKind::WeekReport)
        connect(
            dialog, &QDialog::accepted, this, [this, dialog] { makeWeekReport(dialog->scope(), dialog->choice()); });
    if (kind == ExportKind::BigTable)
        connect(dialog, &QDialog::accepted, this, [this, dialog] { makeBigTable(dialog->scope(), dialog->choice()); });
    dialog->open();
}

void Exports::makeWeekReport(ExportScope scope, const ExportChoice& choice)
{
    const QString name = suggestedName(QStringLiteral("relatorio"), scope);
    const analytics::GroupRules groups = analytics::groupRulesOfPages(m_session.settings.pages).rules;
    askWhere(weekReportJob(headOf(std::move(scope)), groups, choice.names, name));
}

void Exports::makePaper(ExportKind kind, const Page& page)
{
    const std::optional<PrintWish> wish = page.printWish();
    if (!wish)
        return;
    std::visit(
        [&](const auto& what) { kind == ExportKind::Print ? m_paper.printPreview(what) : m_paper.savePdf(what); },
        *wish);
}

void Exports::makeBigTable(ExportScope scope, const ExportChoice& choice)
{
    const QString name = suggestedName(QStringLiteral("tabelao"), scope);
    askWhere(bigTableJob(headOf(std::move(scope)), choice, name));
}

void Exports::tryAgain()
{
    if (m_last.job.kind == FileKind::Pdf) // its form knows the place, which may be a folder
        return write(m_last.job, m_last.file);
    askWhere(m_last.job, QFileInfo(m_last.file).fileName());
}

void Exports::askWhere(const ExportJob& job, const QString& name)
{
    const QString folder = folderToBegin(exportChoice(m_session));
    const QString suffix = suffixOf(job.kind);
    auto* dialog = new QFileDialog(&m_window, tr("Save “%1”").arg(job.words), folder, filterOf(job.kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name.isEmpty() ? job.name + u'.' + suffix : name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, job](const QString& file) { write(job, file); });
    dialog->open();
}

void Exports::write(const ExportJob& job, const QString& file)
{
    if (m_run.isRunning()) {
        m_notice.show(ExportNotices::oneAtATime(m_last.job.words));
        return;
    }
    m_last = {job, file, false};
    if (isHeld(file)) {
        keepFolder();
        return fail(ExportNotices::held(file));
    }
    m_notice.dismiss();
    m_bar.begin(job.words);
    m_run.start([write = job.write, file](
                    HistoryReader& history, const spreadsheet::Tell& tell) { return write(file, history, tell); });
}

void Exports::finish(const Result<ExportEnd>& result)
{
    m_bar.end();
    keepFolder();
    if (!result)
        return fail(ExportNotices::failed(m_last.file, result.error()));
    m_last.isThere = true;
    const Notice notice = ExportNotices::saved(m_last.file, *result, m_session.numbers);
    if (QFileInfo(m_last.file).isDir()) {
        m_notice.show(notice, tr("Show the folder"));
    } else {
        m_notice.show(notice, tr("Open"));
        m_notice.addLink(tr("Show the folder"));
    }
    if (exportChoice(m_session).opens == ExportOpens::Yes)
        openFile();
}

/// Only of a file that is there, if only that of before: a folder where nothing may be written is no place to begin
/// with the next time.
void Exports::keepFolder()
{
    if (!QFileInfo::exists(m_last.file))
        return;
    ExportChoice choice = exportChoice(m_session);
    choice.folder = folderOfLast();
    keep(choice, m_session);
}

/// Of a file where it stands, of a folder of files itself.
QString Exports::folderOfLast() const
{
    const QFileInfo last(m_last.file);
    return last.isDir() ? last.absoluteFilePath() : last.absolutePath();
}

/// The choice is kept: one press asks for another place.
void Exports::fail(const Notice& notice)
{
    m_notice.show(notice, tr("Try again…"));
}

void Exports::openFile() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_last.file));
}

void Exports::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folderOfLast()));
}

bool Exports::mayClose()
{
    if (!m_run.isRunning())
        return true;
    const bool agreed = isAgreed(m_window,
        {tr("Close and give the file up?"),
            tr("“%1” is being written. Nothing half-written is left when you close now.").arg(m_last.job.words),
            tr("Close and give it up"), tr("Go on writing")});
    if (agreed)
        m_run.cancel();
    return agreed || !m_run.isRunning();
}

} // namespace farol::ui
