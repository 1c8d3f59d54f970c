#include "imports_dialog.h"

#include "import_dialog.h"
#include "import_words.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/query_runner.h"
#include "ui/session.h"
#include "ui/week_imports.h"

#include <QFileDialog>
#include <QListWidget>
#include <QStandardPaths>

namespace farol::ui {

namespace {

constexpr int ticket = 0;
constexpr int shownRows = 6;

} // namespace

ImportsDialog::ImportsDialog(Session& session, QWidget* parent) :
    FormDialog(session.appearance, tr("Earlier weeks"), tr("&Import a file…"), parent),
    m_session(session),
    m_list(new QListWidget(this)),
    m_undo(new Button(session.appearance, ButtonKind::Common, tr("&Undo the chosen import"), this)),
    m_banner(new Banner(session.appearance, this))
{
    addWords(
        tr("Weeks from before Farol, from a CSV or Excel table: the first tool's, our own big table, or one of your "
           "own; and tutors and starts of turmas. What the history knows stays as it is."));
    m_list->setProperty("boxed", true); // for the style sheet
    m_list->setAccessibleName(tr("Imports so far"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(shownRows * (fontMetrics().height() + 6));
    add(m_list);
    add(m_undo, Qt::AlignLeft);
    add(m_banner);
    cancel().setText(tr("&Close"));
    m_undo->setEnabled(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportsDialog::showCurrent);
    connect(m_undo, &Button::clicked, this, &ImportsDialog::undo);
    connect(&deed(), &Button::clicked, this, &ImportsDialog::chooseFiles);
    deed().setFocus();
    ask();
}

const Notice& ImportsDialog::notice() const
{
    return m_banner->notice();
}

void ImportsDialog::ask()
{
    using Answer = std::pair<std::vector<storage::IntakeRecord>, QTimeZone>;
    m_isAsking = true;
    m_session.history.ask<Answer>(
        this, ticket,
        [](const storage::Connection& connection, const domain::School& school) {
            return intake::earlierImports(connection).map([&](std::vector<storage::IntakeRecord> records) {
                return Answer{std::move(records), school.zone};
            });
        },
        [this](domain::Result<Answer> answer) {
            m_isAsking = false;
            if (answer)
                showRecords(answer->first, answer->second);
            else
                m_banner->show(Notices::ofError(answer.error()), {}, BannerStay::UntilSuccess);
        });
}

void ImportsDialog::showRecords(const std::vector<storage::IntakeRecord>& records, const QTimeZone& zone)
{
    m_records = records;
    m_list->clear();
    for (const storage::IntakeRecord& record : records)
        m_list->addItem(importLine(record, zone, m_session.numbers));
    if (records.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing was imported yet."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    showCurrent();
}

void ImportsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && row < static_cast<int>(m_records.size());
    m_undo->setEnabled(isThere && !m_isUndoing && m_session.imports && !m_records[static_cast<size_t>(row)].undoneAt);
}

void ImportsDialog::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Tables to import"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"));
    if (!files.isEmpty())
        importFrom(files);
}

void ImportsDialog::importFrom(const QStringList& files)
{
    auto* dialog = new ImportDialog(m_session, files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto refresh = [this] {
        ask();
        emit historyChanged();
    };
    connect(dialog, &ImportDialog::filled, this, refresh);
    connect(dialog, &ImportDialog::undone, this, refresh);
    dialog->open();
}

void ImportsDialog::undo()
{
    const auto row = static_cast<size_t>(m_list->currentRow());
    m_isUndoing = true;
    showCurrent();
    m_session.imports->undo(this, m_records[row].id, [this](const domain::Result<void>& taken) {
        m_isUndoing = false;
        m_banner->show(taken ? Notice{BannerKind::Ok, tr("The import was taken back, as a whole.")}
                             : Notices::ofError(taken.error()),
            {}, BannerStay::UntilSuccess);
        ask();
        if (taken)
            emit historyChanged();
    });
}

} // namespace farol::ui
