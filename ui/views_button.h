#pragma once

#include "choice_button.h"
#include "saved_views.h"

#include <QPointer>

#include <functional>

namespace farol::ui {

class Popup;

/// The saved views, in the line of filters: opens their list, where the present one can be saved.
class ViewsButton final : public ChoiceButton {
    Q_OBJECT

public:
    /// `current` tells, when it opens, what would be saved. The session outlives the button.
    /// In presentation mode views are called by `words`.
    ViewsButton(Session& session, std::function<SavedView()> current, ViewWords words, QWidget* parent = nullptr);

signals:
    void viewChosen(const QString& name);

protected:
    void openList() override;

private:
    Session& m_session;
    std::function<SavedView()> m_current;
    ViewWords m_words;
    SavedViews m_views;
    SavedView m_shown; ///< what was current when it opened
    std::optional<SavedView> m_deleted; ///< can still be brought back
    QPointer<Popup> m_popup;
};

} // namespace farol::ui
