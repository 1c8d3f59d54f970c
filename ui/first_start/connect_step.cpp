#include "connect_step.h"

#include "ui/connection_form.h"
#include "ui/school_desk.h"
#include "ui/session.h"

#include <QVBoxLayout>

namespace farol::ui {

ConnectStep::ConnectStep(Session& session, SchoolDesk& desk, QWidget* parent) :
    StartStep(parent),
    m_desk(desk),
    m_form(new ConnectionForm(session.appearance, session.connector, desk.school().origin, desk.school().zone, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    setFocusProxy(m_form);
    connect(m_form, &ConnectionForm::stepChanged, this, &StartStep::completeChanged);
    connect(m_form, &ConnectionForm::tested, this, &StartStep::ready);
    connect(m_form, &ConnectionForm::saved, this, [this] {
        m_desk.ask();
        emit left();
    });
}

bool ConnectStep::isConnected() const
{
    return !m_desk.school().origin.isEmpty();
}

void ConnectStep::refresh()
{
    emit completeChanged();
}

bool ConnectStep::isComplete() const
{
    return m_form->isTested() || (isConnected() && m_form->isUntouched());
}

void ConnectStep::leave()
{
    if (m_form->isTested())
        m_form->save();
    else
        emit left();
}

} // namespace farol::ui
