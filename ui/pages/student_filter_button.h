#pragma once

#include "core/domain/filter.h"
#include "ui/choice_button.h"

#include <QPointer>

namespace farol::ui {

class Popup;

/// The filter of students: opens situations, profiles and days without entering. What is searched is not its own, and
/// stays as it is set.
class StudentFilterButton final : public ChoiceButton {
    Q_OBJECT

public:
    explicit StudentFilterButton(Appearance& appearance, QWidget* parent = nullptr);

    void setChosen(const domain::StudentFilter& chosen); ///< without `chosenChanged`
    const domain::StudentFilter& chosen() const { return m_chosen; }

signals:
    void chosenChanged();

protected:
    void openList() override;

private:
    domain::StudentFilter m_chosen;
    QPointer<Popup> m_popup;
};

} // namespace farol::ui
