#pragma once

#include "core/domain/schedule.h"
#include "session.h"

#include <QDialog>

#include <chrono>

class QCheckBox;
class QComboBox;
class QTimeEdit;
class QVBoxLayout;

namespace farol::ui {

class Button;
class TextLabel;

/// When the collection runs by itself, and when its notices are shown. Saving installs or removes the system's timer.
class ScheduleDialog : public QDialog {
    Q_OBJECT

public:
    /// `cells` is what a whole photo asks, as far as it is known: it tells how long a run may take.
    ScheduleDialog(Session& session, std::optional<int> cells, QWidget* parent = nullptr);

    /// What the fields say now; none = not scheduled.
    std::optional<domain::Schedule> chosen() const;
    settings::NoticeChoice notices() const;

    void accept() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildSchedule(QVBoxLayout& column);
    void buildNotices(QVBoxLayout& column);
    void buildFoot(QVBoxLayout& column);
    QTimeEdit* timeField(const QString& name, QTime time);
    void warn();

    Session& m_session;
    std::optional<std::chrono::seconds> m_length;
    QCheckBox* m_isOn;
    QComboBox* m_weekday;
    QTimeEdit* m_time;
    TextLabel* m_warning;
    QCheckBox* m_tells;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietTo;
    Button* m_cancel;
    Button* m_save;
};

} // namespace farol::ui
