#include "recess_paste.h"

#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/error_line.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

constexpr QSize dialogSize(480, 400);
constexpr size_t namedLines = 4;

} // namespace

RecessPaste::RecessPaste(Appearance& appearance, QWidget* parent) :
    QDialog(parent),
    m_appearance(appearance),
    m_text(new QPlainTextEdit(this)),
    m_error(new ErrorLine(appearance, this)),
    m_cancel(new Button(appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_include(new Button(appearance, ButtonKind::Primary, {}, this))
{
    setWindowTitle(tr("Paste a list of recesses"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto* title = new TextLabel(appearance, TextSize::Lead, Role::Text, tr("&Weeks of recess"), this);
    title->setBuddy(m_text);
    auto* help = new TextLabel(appearance, TextSize::Caption, Role::Muted,
        tr("One a line, or apart by commas: 2026-W52, semana 52/2026, 24/12/2026 (the whole week of that day), "
           "21/12/2026 a 03/01/2027."),
        this);
    help->setWordWrap(true);
    m_text->setAccessibleName(tr("Weeks of recess"));
    m_text->setAccessibleDescription(help->text());
    m_text->setTabChangesFocus(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_include);
    column->addWidget(title);
    column->addWidget(m_text, 1);
    column->addWidget(m_error);
    column->addWidget(help);
    column->addSpacing(8);
    column->addLayout(row);
    m_cancel->setAutoDefault(false);
    m_include->setDefault(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RecessPaste::count);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_include, &Button::clicked, this, &RecessPaste::accept);
    resize(dialogSize);
    count();
}

std::vector<domain::Week> RecessPaste::weeks() const
{
    return school::readWeekList(m_text->toPlainText()).weeks;
}

void RecessPaste::count()
{
    const school::WeekList list = school::readWeekList(m_text->toPlainText());
    const int found = int(list.weeks.size());
    m_include->setText(found == 0 ? tr("Include weeks") : tr("Include %n week(s)", nullptr, found));
    m_include->setEnabled(found > 0 || !list.problems.empty());
    if (list.problems.empty())
        m_error->say({});
}

QString RecessPaste::sentenceOf(const school::Problems& problems) const
{
    QStringList lines;
    for (const school::Problem& problem : problems) {
        if (size_t(lines.size()) == namedLines) {
            lines << tr("and %n more line(s)", nullptr, int(problems.size() - namedLines));
            break;
        }
        if (problem.kind == school::ProblemKind::OutOfRange)
            lines << tr("Line %1: “%2” ends before it begins, or is longer than a year.")
                         .arg(problem.place, problem.value);
        else if (problem.kind == school::ProblemKind::BadDate)
            lines << tr("Line %1: “%2” is not a date of the calendar.").arg(problem.place, problem.value);
        else
            lines << tr("Line %1: “%2” is not a week or a date.").arg(problem.place, problem.value);
    }
    return lines.join(u'\n');
}

void RecessPaste::accept()
{
    const school::WeekList list = school::readWeekList(m_text->toPlainText());
    if (!list.problems.empty()) {
        m_error->say(sentenceOf(list.problems));
        m_text->setTextCursor(
            QTextCursor(m_text->document()->findBlockByNumber(list.problems.front().place.toInt() - 1)));
        m_text->setFocus();
        return;
    }
    if (!list.weeks.empty())
        QDialog::accept();
}

void RecessPaste::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Surface));
}

} // namespace farol::ui
