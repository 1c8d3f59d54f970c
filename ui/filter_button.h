#pragma once

#include "choice_button.h"
#include "filter_entry.h"

#include <QPointer>

namespace farol::ui {

class FilterList;
class Popup;

/// A filter of the bar: opens a list with check boxes, a search field from eight entries on, "all" and "only this".
class FilterButton : public ChoiceButton {
    Q_OBJECT

public:
    FilterButton(Appearance& appearance, const QString& name, FilterChoice choice, QWidget* parent = nullptr);

    /// What can be chosen, in the order shown; a choice that is gone is dropped, without `chosenChanged`.
    void setEntries(const std::vector<FilterEntry>& entries);
    void setChosen(const std::vector<qint64>& chosen); ///< without `chosenChanged`
    /// In the order of the entries; empty means all (Many).
    const std::vector<qint64>& chosen() const { return m_chosen; }
    /// How the button says "everything": "todas (11)". %1 is the number of entries.
    void setAllText(const QString& text);

signals:
    void chosenChanged();

protected:
    void openList() override;

private:
    void choose(const std::vector<qint64>& chosen);
    void write();
    QString valueText() const;

    FilterChoice m_choice;
    std::vector<FilterEntry> m_entries;
    std::vector<qint64> m_chosen;
    QString m_allText;
    QPointer<Popup> m_popup;
};

} // namespace farol::ui
