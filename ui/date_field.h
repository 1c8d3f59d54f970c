#pragma once

#include "appearance.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace farol::ui {

/// A line in which a date is typed as people write it, with a calendar behind its icon (or Alt+Down).
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(Appearance& appearance, QWidget* parent = nullptr);

    void setDate(std::optional<QDate> date); ///< as "02/03/2026"; empty for none
    /// The date typed; none when it is empty or no date.
    std::optional<QDate> date() const;

signals:
    void dateChosen(QDate date); ///< in the calendar; `textEdited` comes before

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
    void dress();

    Appearance& m_appearance;
    QAction* m_calendar;
};

} // namespace farol::ui
