#pragma once

#include "core/intake/look.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;

namespace farol::ui {

class Appearance;
class ChoiceField;

/// Which column of a table holds what: a list for each field, with the headings and what the first row has under them.
class ImportColumns final : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumns(Appearance& appearance, QWidget* parent = nullptr);

    void showLook(const intake::Look& look);
    /// What a person chose, and nothing else.
    const intake::ColumnChoices& choices() const { return m_choices; }
    /// The list of a field; null when the table's kind has no such field.
    ChoiceField* field(intake::Field field) const;

signals:
    void changed();

private:
    void build(const std::vector<intake::Field>& fields);
    void fill(ChoiceField& list, intake::Field field, const intake::Look& look);

    Appearance& m_appearance;
    QGridLayout* m_grid;
    std::map<intake::Field, ChoiceField*> m_lists;
    intake::ColumnChoices m_choices;
};

} // namespace farol::ui
