#pragma once

#include "core/analytics/month.h"
#include "ui/appearance.h"

#include <QWidget>

namespace farol::ui {

class Button;
class TextLabel;

/// Which month is read: back, its name, forward. ← and → go while the focus is on it.
class MonthPicker final : public QWidget {
    Q_OBJECT

public:
    MonthPicker(Appearance& appearance, QWidget* parent = nullptr);

    /// The month shown, between the first and the last there is a photo of; with none both buttons are off.
    void show(const analytics::Month& month, const analytics::Month& earliest, const analytics::Month& latest);

signals:
    void chosen(const farol::analytics::Month& month);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QWidget::show;
    void go(int months);
    bool takeKey(int key);

    analytics::Month m_month;
    analytics::Month m_earliest;
    analytics::Month m_latest;
    Button* m_back;
    TextLabel* m_name;
    Button* m_forward;
};

} // namespace farol::ui
