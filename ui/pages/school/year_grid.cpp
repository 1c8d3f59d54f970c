#include "year_grid.h"

#include "core/school/holidays.h"
#include "ui/data/tip_text.h"
#include "ui/painting.h"
#include "ui/text_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace farol::ui {

using domain::Week;

namespace {

constexpr int months = 12;
constexpr int mostWeeks = 53;
constexpr int thursday = 3; ///< days after Monday
constexpr int side = 5;
constexpr int gap = 4; ///< px between the number and the days
constexpr int slack = 2; ///< px between the days and the mark
constexpr int tickSize = 12;

/// "16–22/11", "30–5/4".
QString daysOf(Week week)
{
    const QDate first = week.monday();
    const QDate last = week.sunday();
    return QStringLiteral("%1–%2/%3").arg(first.day()).arg(last.day()).arg(last.month());
}

int monthOf(Week week)
{
    // Of an ISO year, so that the first and last weeks stay in January and December.
    return week.monday().addDays(thursday).month();
}

} // namespace

WeekButton::WeekButton(Appearance& appearance, const Numbers& numbers, QWidget* parent) :
    QAbstractButton(parent),
    m_appearance(appearance),
    m_numbers(numbers)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WeekButton::show(Week week, Time time, const QString& holidays)
{
    m_week = week;
    m_time = time;
    m_hasHoliday = !holidays.isEmpty();
    const QString name = m_numbers.week(week);
    QStringList lines{name};
    if (time == Time::Present)
        lines << tr("the present week");
    if (m_hasHoliday)
        lines << holidays;
    setText(name);
    setAccessibleName(lines.join(QStringLiteral(", ")));
    lines << (isChecked() ? tr("Recess: the turmas' clocks stand still") : tr("Press to make it a recess"));
    setTip(*this, lines.join(u'\n'));
    update();
}

QFont WeekButton::numberFont(bool isBold) const
{
    QFont font = m_appearance.numberFont(TextSize::Caption);
    font.setBold(isBold);
    return font;
}

int WeekButton::numberWidth() const
{
    return QFontMetrics(numberFont(true)).horizontalAdvance(m_numbers.shortWeek(Week::ofDate(QDate(2026, 12, 24))));
}

QSize WeekButton::sizeHint() const
{
    const QFontMetrics caption(numberFont(false));
    const int days = caption.horizontalAdvance(QStringLiteral("00–00/00"));
    return {numberWidth() + gap + days + slack + tickSize + 2 * side, std::max(26, caption.height() + 8)};
}

bool WeekButton::hasRoomForDays() const
{
    return width() >= sizeHint().width() - slack;
}

void WeekButton::setDaysShown(bool shown)
{
    m_showsDays = shown;
    update();
}

QSize WeekButton::minimumSizeHint() const
{
    return {numberWidth() + gap + tickSize + 2 * side, sizeHint().height()};
}

void WeekButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isOn = isChecked();
    const Role fill = isOn ? Role::AccentSoft : underMouse() ? Role::Header : Role::Surface;
    paintBox(painter, rect(), m_appearance.color(fill), m_appearance.color(isOn ? Role::Accent : Role::Border), 1, 4);
    const QRect inside = rect().adjusted(side, 0, -side, 0);
    const bool isPresent = m_time == Time::Present;
    painter.setFont(numberFont(isOn || isPresent));
    painter.setPen(m_appearance.color(isPresent ? Role::Accent : m_time == Time::Past ? Role::Muted : Role::Text));
    const QString name = m_numbers.shortWeek(m_week);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(numberFont(false));
    painter.setPen(m_appearance.color(Role::Muted));
    if (m_showsDays) // else the tooltip and the list have them
        painter.drawText(
            inside.adjusted(numberWidth() + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, daysOf(m_week));
    const int right = inside.right() + 1 - tickSize;
    if (isOn)
        painter.drawPixmap(right, (height() - tickSize) / 2,
            m_appearance.pixmap(Icon::Tick, Role::Accent, tickSize, devicePixelRatioF()));
    if (m_hasHoliday && !isOn) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_appearance.color(Role::WarnMark), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(right + tickSize / 2.0 + 1, height() / 2.0), 3, 3);
    }
}

YearGrid::YearGrid(Appearance& appearance, const Numbers& numbers, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_numbers(numbers),
    m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(3);
    const QLocale locale;
    for (int month = 1; month <= months; ++month) {
        QString name = locale.standaloneMonthName(month, QLocale::ShortFormat).remove(u'.');
        auto* label = new TextLabel(appearance, TextSize::Caption, Role::Muted, name, this);
        label->setContentsMargins(0, 0, 5, 0);
        m_months.push_back(label);
        m_grid->addWidget(label, month, 0);
    }
    for (int i = 0; i < mostWeeks; ++i) {
        auto* button = new WeekButton(appearance, numbers, this);
        button->setFocusPolicy(Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            makeCurrent(*button);
            emit toggled(button->week());
        });
        m_buttons.push_back(button);
    }
}

/// A line for each month; its weeks from the left.
void YearGrid::arrange(int isoYear)
{
    m_year = isoYear;
    const std::vector<Week> weeks = school::weeksOf(isoYear);
    int month = 0;
    int column = 0;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_grid->removeWidget(m_buttons[i]);
        m_buttons[i]->setVisible(i < weeks.size());
        if (i >= weeks.size())
            continue;
        const int of = monthOf(weeks[i]);
        column = of == month ? column + 1 : 1;
        month = of;
        m_grid->addWidget(m_buttons[i], month, column);
        m_grid->setColumnStretch(column, 1);
    }
}

void YearGrid::show(int isoYear, const std::set<Week>& chosen, Week present, const QHash<Week, QString>& holidays)
{
    if (isoYear != m_year)
        arrange(isoYear);
    const std::vector<Week> weeks = school::weeksOf(isoYear);
    WeekButton* current = nullptr;
    for (size_t i = 0; i < weeks.size(); ++i) {
        const Week week = weeks[i];
        m_buttons[i]->setChecked(chosen.count(week) > 0);
        const auto time = week == present ? WeekButton::Time::Present
            : week < present              ? WeekButton::Time::Past
                                          : WeekButton::Time::Coming;
        m_buttons[i]->show(week, time, holidays.value(week));
        if (m_buttons[i]->focusPolicy() == Qt::StrongFocus)
            current = m_buttons[i];
    }
    if (!current) {
        WeekButton* first = button(present);
        makeCurrent(first ? *first : *m_buttons.front());
    }
}

WeekButton* YearGrid::button(Week week) const
{
    for (WeekButton* each : m_buttons) {
        if (!each->isHidden() && each->week() == week)
            return each;
    }
    return nullptr;
}

/// Tab reaches one week, the last that was worked with; the arrows reach the others.
void YearGrid::makeCurrent(WeekButton& button)
{
    for (WeekButton* each : m_buttons)
        each->setFocusPolicy(each == &button ? Qt::StrongFocus : Qt::ClickFocus);
}

bool YearGrid::moveTo(Week week)
{
    WeekButton* next = button(week);
    if (!next) {
        emit yearAsked(week.year() < m_year ? -1 : 1, week);
        next = button(week);
    }
    if (next) {
        makeCurrent(*next);
        next->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

/// The week in the same column of another month's line, or the last one of that line.
WeekButton* YearGrid::above(const WeekButton& from, int by) const
{
    int row = 0;
    int column = 0;
    int spanned = 0;
    m_grid->getItemPosition(m_grid->indexOf(&from), &row, &column, &spanned, &spanned);
    for (; column > 0; --column) {
        const QLayoutItem* item = m_grid->itemAtPosition(row + by, column);
        if (auto* found = item ? qobject_cast<WeekButton*>(item->widget()) : nullptr)
            return found;
    }
    return nullptr;
}

bool YearGrid::move(const WeekButton& from, int key)
{
    const std::vector<Week> weeks = school::weeksOf(m_year);
    switch (key) {
    case Qt::Key_Left:
        return moveTo(from.week() - 1);
    case Qt::Key_Right:
        return moveTo(from.week() + 1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const WeekButton* next = above(from, key == Qt::Key_Up ? -1 : 1))
            moveTo(next->week());
        return true;
    case Qt::Key_Home:
        return moveTo(weeks.front());
    case Qt::Key_End:
        return moveTo(weeks.back());
    case Qt::Key_PageUp:
        return moveTo(weeks.front() - 1);
    case Qt::Key_PageDown:
        return moveTo(weeks.back() + 1);
    default:
        return false;
    }
}

/// In all weeks or in none, so that the lines look alike.
void YearGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = std::all_of(m_buttons.begin(), m_buttons.end(),
        [](const WeekButton* button) { return button->isHidden() || button->hasRoomForDays(); });
    for (WeekButton* button : m_buttons)
        button->setDaysShown(hasRoom);
}

bool YearGrid::eventFilter(QObject* watched, QEvent* event)
{
    const auto* button = qobject_cast<const WeekButton*>(watched);
    return button && event->type() == QEvent::KeyPress && move(*button, static_cast<QKeyEvent*>(event)->key());
}

} // namespace farol::ui
