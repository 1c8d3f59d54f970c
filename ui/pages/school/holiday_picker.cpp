#include "holiday_picker.h"

#include "holiday_words.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/check_list.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

using domain::Week;

namespace {

constexpr QSize dialogSize(560, 500);

} // namespace

HolidayPicker::HolidayPicker(Session& session, int isoYear, const std::set<Week>& chosen, QWidget* parent) :
    QDialog(parent),
    m_session(session),
    m_chosen(chosen),
    m_list(new CheckList(session.appearance, tr("National holidays of %1").arg(isoYear), this)),
    m_cancel(new Button(session.appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_use(new Button(session.appearance, ButtonKind::Primary, tr("Use these weeks"), this))
{
    setWindowTitle(tr("National holidays"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(
        session.appearance, TextSize::Lead, Role::Text, tr("National holidays of %1").arg(isoYear), this));
    auto* help = new TextLabel(session.appearance, TextSize::Caption, Role::Muted,
        tr("A recess is a whole week: tick those in which nobody is expected to study. Carnival and Corpus Christi are "
           "not holidays by law, but schools close."),
        this);
    help->setWordWrap(true);
    column->addWidget(help);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_use);
    column->addLayout(row);
    m_cancel->setAutoDefault(false);
    m_use->setDefault(true);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_use, &Button::clicked, this, &QDialog::accept);
    fill(isoYear);
    resize(dialogSize);
}

void HolidayPicker::fill(int isoYear)
{
    const QHash<Week, QString> holidays = HolidayWords::ofYear(isoYear);
    m_offered.assign(holidays.keyBegin(), holidays.keyEnd());
    std::sort(m_offered.begin(), m_offered.end());
    std::vector<FilterEntry> entries;
    for (const Week week : m_offered)
        entries.push_back(
            {week.ordinal(), QStringLiteral("%1  ·  %2").arg(m_session.numbers.shortWeek(week), holidays[week])});
    m_list->show(entries);
    for (size_t i = 0; i < m_offered.size(); ++i) {
        m_list->item(static_cast<int>(i))->setToolTip(m_session.numbers.week(m_offered[i]));
        m_list->mark(m_offered[i].ordinal(), m_chosen.count(m_offered[i]) > 0);
    }
}

std::set<Week> HolidayPicker::chosen() const
{
    std::set<Week> weeks = m_chosen;
    for (const Week week : m_offered)
        weeks.erase(week);
    for (const qint64 id : m_list->chosen())
        weeks.insert(Week::fromOrdinal(id));
    return weeks;
}

void HolidayPicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_session.appearance.color(Role::Surface));
}

} // namespace farol::ui
