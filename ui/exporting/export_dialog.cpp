#include "export_dialog.h"

#include "core/analytics/row_counts.h"
#include "core/spreadsheet/workbook.h"
#include "ui/button.h"
#include "ui/choice_field.h"
#include "ui/form_field.h"
#include "ui/notice.h"
#include "ui/query_runner.h"
#include "ui/segmented.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace farol::ui {

using domain::Result;
using spreadsheet::Dialect;

namespace {

using WeekRows = std::vector<analytics::WeekRows>;

QString titleOf(ExportKind what)
{
    switch (what) {
    case ExportKind::WeekReport:
        return ExportDialog::tr("Report of the week");
    case ExportKind::BigTable:
        return ExportDialog::tr("Big table: every student, turma, course and week");
    default:
        return ExportDialog::tr("How files are written");
    }
}

/// A line of a file as a dialect has it.
QString exampleOf(Dialect dialect, const QTimeZone& zone)
{
    const std::array<domain::Value, 3> values{QStringLiteral("João Ávila"), domain::Percent{417}, QDate(2026, 11, 22)};
    QStringList cells;
    for (const domain::Value& value : values)
        cells << spreadsheet::written(value, dialect, zone);
    return cells.join(dialect == Dialect::Brazilian ? u';' : u',');
}

} // namespace

ExportDialog::ExportDialog(Session& session, ExportKind what, const ExportHead& head, QWidget* parent) :
    FormDialog(session.appearance, titleOf(what),
        what == ExportKind::Options ? tr("Save") : tr("Choose where to save…"), parent),
    m_session(session),
    m_what(what),
    m_head(head),
    m_kept(exportChoice(session))
{
    build();
    connect(&deed(), &Button::clicked, this, &ExportDialog::accept);
    deed().setDefault(true);
    if (m_count)
        count();
}

void ExportDialog::build()
{
    if (m_what == ExportKind::BigTable) {
        addFormat();
        addWeeks();
    }
    if (m_what == ExportKind::WeekReport)
        addWords(m_head.words);
    if (m_what != ExportKind::WeekReport)
        addDialect();
    addChecks();
}

void ExportDialog::addFormat()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_format = new Segmented(m_session.appearance, tr("Kind of file"), box);
    m_format->addPart(QStringLiteral("Excel"));
    m_format->addPart(QStringLiteral("CSV"));
    m_format->setCurrent(m_kept.bigTable == FileKind::Csv ? 1 : 0);
    row->addWidget(m_format);
    row->addStretch();
    add(box);
    connect(m_format, &Segmented::currentChanged, this, [this] {
        m_dialectField->setEnabled(choice().bigTable == FileKind::Csv);
        count();
    });
}

void ExportDialog::addWeeks()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    Appearance& look = m_session.appearance;
    column->addWidget(new TextLabel(look, TextSize::Strong, Role::Text, tr("What part of the history"), box));
    m_filter = new QRadioButton(tr("What the page &shows"), box);
    auto* words = new TextLabel(look, TextSize::Caption, Role::Muted,
        tr("%1. Every student of these turmas, whatever else the list is narrowed to.").arg(m_head.words), box);
    words->setWordWrap(true);
    words->setContentsMargins(22, 0, 0, 4);
    m_all = new QRadioButton(tr("The &whole history: all trilhas, turmas, courses and weeks"), box);
    (m_kept.weeks == ExportWeeks::All ? m_all : m_filter)->setChecked(true);
    m_filter->setAccessibleDescription(words->text());
    m_count = new TextLabel(look, TextSize::Body, Role::Text, tr("counting the rows…"), box);
    m_count->setWordWrap(true);
    m_count->setContentsMargins(0, 6, 0, 0);
    for (QWidget* each : {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(words), static_cast<QWidget*>(m_all),
             static_cast<QWidget*>(m_count)})
        column->addWidget(each);
    add(box);
    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::count);
}

void ExportDialog::addDialect()
{
    m_dialect = new ChoiceField(m_session.appearance, this);
    m_dialect->addItem(tr("Brazilian: for Excel in Portuguese"));
    m_dialect->addItem(tr("International: for other programs"));
    m_dialect->setCurrentIndex(m_kept.dialect == Dialect::International ? 1 : 0);
    m_dialectField = new FormField(m_session.appearance, tr("&CSV is written"), *m_dialect, QStringLiteral(" "), this);
    m_dialectField->setEnabled(!m_format || choice().bigTable == FileKind::Csv);
    add(m_dialectField);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &ExportDialog::showExample);
    showExample();
}

void ExportDialog::showExample()
{
    m_dialectField->setHelp(
        tr("A line looks like this: %1").arg(exampleOf(choice().dialect, m_head.scope.school.zone)));
}

void ExportDialog::addChecks()
{
    if (m_what != ExportKind::Options) {
        const bool isPresenting = m_session.settings.presentation;
        m_withoutNames = new QCheckBox(isPresenting ? tr("Without &names: presentation mode is on")
                                                    : tr("Without &names: no name, e-mail or phone of a student"),
            this);
        m_withoutNames->setChecked(isPresenting || m_kept.names == ExportNames::Masked);
        m_withoutNames->setEnabled(!isPresenting);
        add(m_withoutNames);
    }
    m_opens = new QCheckBox(tr("&Open the file when it is ready"), this);
    m_opens->setChecked(m_kept.opens == ExportOpens::Yes);
    add(m_opens);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice = m_kept;
    if (m_format)
        choice.bigTable = m_format->current() == 1 ? FileKind::Csv : FileKind::Excel;
    if (m_all)
        choice.weeks = m_all->isChecked() ? ExportWeeks::All : ExportWeeks::Filter;
    if (m_dialect)
        choice.dialect = m_dialect->currentIndex() == 1 ? Dialect::International : Dialect::Brazilian;
    if (m_withoutNames && m_withoutNames->isEnabled())
        choice.names = m_withoutNames->isChecked() ? ExportNames::Masked : ExportNames::Shown;
    if (m_opens)
        choice.opens = m_opens->isChecked() ? ExportOpens::Yes : ExportOpens::No;
    return choice;
}

ExportScope ExportDialog::scope() const
{
    ExportScope scope = m_head.scope;
    scope.filter.students = {};
    if (choice().weeks == ExportWeeks::All && m_what == ExportKind::BigTable)
        scope.filter = {};
    return scope;
}

/// Before anything is written a person knows how much it will be.
void ExportDialog::count()
{
    m_count->setText(tr("counting the rows…"));
    m_session.history.ask<WeekRows>(
        this, 0,
        [filter = scope().filter](const storage::Connection& connection, const domain::School& school) {
            return analytics::rowCounts(analytics::ReportName::BigTable, connection, school, filter);
        },
        [this](const Result<WeekRows>& weeks) {
            m_count->setText(weeks
                    ? countText(analytics::totalRows(*weeks), analytics::sheetsFor(*weeks, spreadsheet::excelRows - 1))
                    : Notices::sentence(weeks.error().fault));
            deed().setEnabled(!weeks || analytics::totalRows(*weeks) > 0);
        });
}

QString ExportDialog::countText(qint64 rows, int sheets) const
{
    const Numbers& numbers = m_session.numbers;
    if (rows == 0)
        return tr("There are no rows in this part of the history. Choose other weeks, or the whole history.");
    const bool isExcel = choice().bigTable == FileKind::Excel;
    const QString count = rows == 1 ? tr("1 row.") : tr("%1 rows.").arg(numbers.count(rows));
    if (isExcel && sheets > 1)
        return count + u' '
            + tr("A sheet of Excel takes %1, so there will be %2 sheets, each of whole weeks where they fit.")
                  .arg(numbers.count(spreadsheet::excelRows), numbers.count(sheets));
    if (!isExcel && rows >= spreadsheet::excelRows)
        return count + u' '
            + tr("Excel opens only the first %1 of a CSV file: for more, choose Excel.")
                  .arg(numbers.count(spreadsheet::excelRows));
    return count;
}

void ExportDialog::accept()
{
    if (!deed().isEnabled())
        return;
    keep(choice(), m_session);
    FormDialog::accept();
}

} // namespace farol::ui
