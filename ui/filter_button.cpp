#include "filter_button.h"

#include "filter_list.h"
#include "popup.h"

#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

FilterButton::FilterButton(Appearance& appearance, const QString& name, FilterChoice choice, QWidget* parent) :
    ChoiceButton(appearance, name, parent),
    m_choice(choice),
    m_allText(tr("all (%1)"))
{
    write();
}

void FilterButton::setEntries(const std::vector<FilterEntry>& entries)
{
    m_entries = entries;
    setChosen(std::vector<qint64>(m_chosen)); // a copy: it is rebuilt from what it was
}

void FilterButton::setChosen(const std::vector<qint64>& chosen)
{
    m_chosen.clear();
    for (const FilterEntry& entry : m_entries) {
        if (std::find(chosen.begin(), chosen.end(), entry.id) != chosen.end())
            m_chosen.push_back(entry.id);
    }
    if (m_choice == FilterChoice::One && m_chosen.empty() && !m_entries.empty())
        m_chosen = {m_entries.front().id};
    write();
}

void FilterButton::setAllText(const QString& text)
{
    m_allText = text;
    write();
}

QString FilterButton::valueText() const
{
    if (m_chosen.empty())
        return m_allText.contains(QLatin1String("%1")) ? m_allText.arg(m_entries.size()) : m_allText;
    QStringList names;
    for (const FilterEntry& entry : m_entries) {
        if (std::find(m_chosen.begin(), m_chosen.end(), entry.id) != m_chosen.end())
            names << entry.text;
    }
    if (names.size() == 1)
        return names.first();
    if (names.size() == 2 && names.join(QString()).size() <= 20)
        return tr("%1 and %2").arg(names.first(), names.last());
    //: Several entries of many are chosen in a filter
    return tr("%1 of %2").arg(names.size()).arg(m_entries.size());
}

void FilterButton::write()
{
    const bool atDefault = m_choice == FilterChoice::One || m_chosen.empty();
    setValue(valueText(), atDefault ? AtDefault::Yes : AtDefault::No);
}

void FilterButton::choose(const std::vector<qint64>& chosen)
{
    const std::vector<qint64> before = m_chosen;
    // All of them is the same as none of them: new turmas are then in it too.
    setChosen(m_choice == FilterChoice::Many && chosen.size() == m_entries.size() ? std::vector<qint64>() : chosen);
    if (m_chosen != before)
        emit chosenChanged();
}

void FilterButton::openList()
{
    delete m_popup.data();
    m_popup = new Popup(appearance(), this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto* list = new FilterList(appearance(), m_choice, m_entries, m_chosen, m_popup);
    list->setName(name());
    column->addWidget(list);
    connect(list, &FilterList::chosenChanged, this, [this](const std::vector<qint64>& chosen) { choose(chosen); });
    connect(list, &FilterList::finished, m_popup, &QWidget::close);
    m_popup->open();
    list->takeFocus();
}

} // namespace farol::ui
