#include "views_button.h"

#include "popup.h"
#include "session.h"
#include "views_panel.h"

#include <QVBoxLayout>

namespace farol::ui {

ViewsButton::ViewsButton(Session& session, std::function<SavedView()> current, ViewWords words, QWidget* parent) :
    ChoiceButton(session.appearance, tr("Views"), parent),
    m_session(session),
    m_current(std::move(current)),
    m_words(std::move(words)),
    m_views(session)
{
    setValue({}, AtDefault::Yes);
    setAccessibleName(tr("Saved views"));
    setToolTip(tr("Saved views: filters and how the page shows them, under a name"));
}

void ViewsButton::openList()
{
    delete m_popup.data();
    m_popup = new Popup(appearance(), this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    m_shown = m_current();
    auto* panel = new ViewsPanel(
        appearance(), m_views, m_shown, m_deleted, m_session.settings.presentation ? m_words : ViewWords(), m_popup);
    column->addWidget(panel);
    connect(panel, &ViewsPanel::viewChosen, this, [this](const QString& name) {
        m_popup->close();
        emit viewChosen(name);
    });
    m_popup->open();
    panel->takeFocus();
}

} // namespace farol::ui
