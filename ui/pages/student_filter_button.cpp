#include "student_filter_button.h"

#include "student_filter_form.h"
#include "ui/filter_words.h"
#include "ui/popup.h"

#include <QVBoxLayout>

namespace farol::ui {

StudentFilterButton::StudentFilterButton(Appearance& appearance, QWidget* parent) :
    ChoiceButton(appearance, tr("Students"), parent)
{
    setChosen({});
}

void StudentFilterButton::setChosen(const domain::StudentFilter& chosen)
{
    m_chosen = chosen;
    const QStringList words = studentWords(chosen);
    if (words.isEmpty())
        setValue(tr("all", "students"), AtDefault::Yes);
    else
        setValue(words.size() == 1 ? words.first() : tr("%n choice(s)", nullptr, int(words.size())), AtDefault::No);
}

void StudentFilterButton::openList()
{
    delete m_popup.data();
    m_popup = new Popup(appearance(), this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto* form = new StudentFilterForm(appearance(), m_chosen, m_popup);
    column->addWidget(form);
    connect(form, &StudentFilterForm::chosenChanged, this, [this](const domain::StudentFilter& chosen) {
        setChosen(chosen);
        emit chosenChanged();
    });
    m_popup->open();
    form->takeFocus();
}

} // namespace farol::ui
