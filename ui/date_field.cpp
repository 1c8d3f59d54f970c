#include "date_field.h"

#include "core/school/inputs.h"
#include "popup.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

/// The months' bar in our surface and with our arrows, instead of the style's own.
void dressCalendar(QCalendarWidget& calendar, Appearance& look)
{
    calendar.setStyleSheet(
        QStringLiteral("#qt_calendar_navigationbar { background: %1; }"
                       "QToolButton { background: transparent; border: none; color: %2; "
                       "font-weight: bold; padding: 4px; }"
                       "QToolButton:hover { background: %3; }"
                       "QToolButton::menu-indicator { image: none; }")
            .arg(look.color(Role::Surface).name(), look.color(Role::Text).name(), look.color(Role::AccentSoft).name()));
    const std::pair<const char*, Icon> arrows[] = {
        {"qt_calendar_prevmonth", Icon::Back}, {"qt_calendar_nextmonth", Icon::Next}};
    for (const auto& [name, icon] : arrows) {
        if (auto* arrow = calendar.findChild<QToolButton*>(QString::fromLatin1(name)))
            arrow->setIcon(look.icon(icon));
    }
    // Every day in the same ink: red Sundays would mean something here.
    QTextCharFormat plain;
    plain.setForeground(look.color(Role::Text));
    calendar.setWeekdayTextFormat(Qt::Saturday, plain);
    calendar.setWeekdayTextFormat(Qt::Sunday, plain);
}

} // namespace

DateField::DateField(Appearance& appearance, QWidget* parent) :
    QLineEdit(parent),
    m_appearance(appearance),
    m_calendar(addAction(QIcon(), TrailingPosition))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlaceholderText(tr("dd/mm/yyyy"));
    m_calendar->setText(tr("Choose in the calendar"));
    m_calendar->setToolTip(tr("Choose in the calendar (Alt+Down)"));
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(&appearance, &Appearance::changed, this, &DateField::dress);
    dress();
}

void DateField::dress()
{
    m_calendar->setIcon(m_appearance.icon(Icon::Calendar));
}

void DateField::setDate(std::optional<QDate> date)
{
    setText(date ? date->toString(QStringLiteral("dd/MM/yyyy")) : QString()); // what `readStart` reads
}

std::optional<QDate> DateField::date() const
{
    const auto read = school::readStart({}, text());
    return read ? *read : std::nullopt;
}

void DateField::openCalendar()
{
    auto* popup = new Popup(m_appearance, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setAccessibleName(m_calendar->text());
    dressCalendar(*calendar, m_appearance);
    calendar->setSelectedDate(date().value_or(QDate::currentDate()));
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(calendar);
    const auto choose = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
        emit textEdited(text());
        emit dateChosen(chosen);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->open();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace farol::ui
