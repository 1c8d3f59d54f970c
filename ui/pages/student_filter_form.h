#pragma once

#include "core/domain/filter.h"
#include "ui/marks.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QSpinBox;
class QVBoxLayout;

namespace farol::ui {

class Appearance;
class Segmented;

/// The inside of the filter of students: situation, parado, profile, and days without entering. Nothing marked in a
/// group means everybody. Enter and Esc close its window.
class StudentFilterForm final : public QWidget {
    Q_OBJECT

public:
    StudentFilterForm(Appearance& appearance, const domain::StudentFilter& chosen, QWidget* parent = nullptr);

    void takeFocus();

signals:
    void chosenChanged(const farol::domain::StudentFilter& chosen);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildStatuses(QGridLayout& grid);
    void buildProfiles(QGridLayout& grid);
    void buildDays(QVBoxLayout& column);
    void buildFoot(QVBoxLayout& column);
    QVBoxLayout* addGroup(QGridLayout& grid, int place, const QString& title);
    QCheckBox* addBox(QVBoxLayout& column, const QString& words, const QString& tip);
    void showMark(QCheckBox& box, Mark mark);
    void chooseDays(std::optional<int> days);
    void show(const domain::StudentFilter& chosen);
    void read();

    Appearance& m_appearance;
    domain::StudentFilter m_chosen;
    std::vector<QCheckBox*> m_statuses; ///< in the order of `domain::allStatuses`
    QCheckBox* m_stalled = nullptr;
    std::vector<QCheckBox*> m_profiles; ///< in the order shown
    Segmented* m_days = nullptr;
    QSpinBox* m_ownDays = nullptr;
};

} // namespace farol::ui
