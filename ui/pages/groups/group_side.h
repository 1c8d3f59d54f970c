#pragma once

#include "core/analytics/groups.h"
#include "ui/numbers.h"

#include <QWidget>

namespace farol::ui {

class Appearance;
class Button;
class GroupList;
class Panel;
class TextLabel;

/// The groups at the left of the page with their sum, what the chosen rule says, and the way to a new one.
class GroupSide final : public QWidget {
    Q_OBJECT

public:
    GroupSide(Appearance& appearance, const Numbers& numbers, QWidget* parent = nullptr);

    void show(const analytics::GroupRules& rules, const analytics::Groups& groups, size_t chosen);
    using QWidget::show;
    /// What the figures lack, "Perfil: faltam 2 fotos"; empty for nothing.
    void setNote(const QString& note);
    GroupList& list() { return *m_list; }
    Button& add() { return *m_add; }
    /// "Nenhum grupo" for the place after the last rule.
    static QString nameOf(const analytics::GroupRules& rules, size_t group);

private:
    QString sumOf(const analytics::Groups& groups) const;
    void fit();

    Appearance& m_appearance;
    const Numbers& m_numbers;
    Panel* m_panel;
    GroupList* m_list;
    TextLabel* m_sum;
    Button* m_add;
    TextLabel* m_rule;
    TextLabel* m_note;
};

} // namespace farol::ui
