#pragma once

#include "core/analytics/student_page.h"
#include "ui/numbers.h"
#include "ui/panel.h"

namespace farol::ui {

class FactList;

/// How a student's study is spread over the weeks: the profile, the figures that made it and its rule.
class ProfileCard final : public Panel {
    Q_OBJECT

public:
    ProfileCard(Appearance& appearance, const Numbers& numbers, QWidget* parent = nullptr);

    void show(const analytics::StudentPage& page);
    using QWidget::show;

private:
    void showMissing(size_t gains);
    std::vector<std::pair<QString, QString>> factsOf(
        const domain::StudyProfile& profile, const std::vector<domain::Tenths>& gains) const;

    Numbers m_numbers;
    TextLabel* m_name;
    FactList* m_facts;
    TextLabel* m_rule;
};

} // namespace farol::ui
