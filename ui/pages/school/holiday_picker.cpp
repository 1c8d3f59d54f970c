#include "holiday_picker.h"

#include "holiday_words.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

using domain::Week;

namespace {

constexpr QSize dialogSize(560, 500);

Week weekOf(const QListWidgetItem& item)
{
    return Week::fromOrdinal(item.data(Qt::UserRole).toLongLong());
}

} // namespace

HolidayPicker::HolidayPicker(Session& session, int isoYear, const std::set<Week>& chosen, QWidget* parent) :
    QDialog(parent),
    m_session(session),
    m_chosen(chosen),
    m_list(new QListWidget(this)),
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
    QPalette soft; // the accent would hide the accent of a ticked box
    soft.setColor(QPalette::Highlight, session.appearance.color(Role::AccentSoft));
    soft.setColor(QPalette::HighlightedText, session.appearance.color(Role::Text));
    m_list->setPalette(soft);
    m_list->setAccessibleName(tr("National holidays of %1").arg(isoYear));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_use);
    column->addLayout(row);
    m_cancel->setAutoDefault(false);
    m_use->setDefault(true);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { toggle(*item); });
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_use, &Button::clicked, this, &QDialog::accept);
    fill(isoYear);
    resize(dialogSize);
}

void HolidayPicker::fill(int isoYear)
{
    const QHash<Week, QString> holidays = HolidayWords::ofYear(isoYear);
    QList<Week> weeks = holidays.keys();
    std::sort(weeks.begin(), weeks.end());
    const int row = std::max(26, QFontMetrics(m_session.appearance.font(TextSize::Body)).height() + 8);
    for (const Week week : weeks) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  ·  %2").arg(m_session.numbers.shortWeek(week), holidays[week]), m_list);
        item->setData(Qt::UserRole, week.ordinal());
        item->setToolTip(m_session.numbers.week(week));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // the whole row ticks, not only its box
        item->setCheckState(m_chosen.count(week) > 0 ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, row));
    }
    m_list->setCurrentRow(0);
}

void HolidayPicker::toggle(QListWidgetItem& item)
{
    item.setCheckState(item.checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

std::set<Week> HolidayPicker::chosen() const
{
    std::set<Week> weeks = m_chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        if (item.checkState() == Qt::Checked)
            weeks.insert(weekOf(item));
        else
            weeks.erase(weekOf(item));
    }
    return weeks;
}

bool HolidayPicker::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space
        || !m_list->currentItem())
        return false;
    toggle(*m_list->currentItem());
    return true;
}

void HolidayPicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_session.appearance.color(Role::Surface));
}

} // namespace farol::ui
