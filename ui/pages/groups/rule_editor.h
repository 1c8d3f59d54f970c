#pragma once

#include "core/analytics/group_rules.h"
#include "ui/numbers.h"

#include <QScrollArea>

#include <vector>

class QCheckBox;
class QLineEdit;

namespace farol::ui {

class Appearance;
class Button;
class ChoiceField;
class FormField;
class TextLabel;

/// The rule of one group to be changed: its name, conditions and place. Each choice holds at once; what is typed, when
/// the field is left. A value that cannot be read is marked, and what was typed stays.
class RuleEditor final : public QScrollArea {
    Q_OBJECT

public:
    RuleEditor(Appearance& appearance, const Numbers& numbers, QWidget* parent = nullptr);

    /// What the fields say; one that is being typed in stays, unless another group is shown.
    void show(size_t group, const analytics::GroupRules& rules);
    using QWidget::show;
    /// The rule in words, and how many it takes.
    void showEffect(const QString& sentence, const QString& counts, const QString& profileNote);
    void setProblem(analytics::GroupField field, const QString& sentence);
    bool hasProblem() const;
    void forgetTyped(); ///< the next `show` fills in every field
    void focusName();

signals:
    void edited(const farol::analytics::GroupRule& rule, const QString& words);
    void moveAsked(int by);
    void removeAsked();
    void resetAsked();

private:
    void build(Appearance& appearance);
    QWidget* buildStatuses(Appearance& appearance);
    QWidget* buildGain(Appearance& appearance);
    QWidget* buildAccess(Appearance& appearance);
    QWidget* buildProfiles(Appearance& appearance);
    QWidget* buildFoot();
    void listen();
    void editName();
    void editGain(analytics::GroupField field);
    void editDays();
    void editChoices();
    void emitEdit(const analytics::GroupRule& rule);
    FormField* frameOf(analytics::GroupField field) const;
    void fill(QLineEdit& line, FormField& frame, const QString& text, bool isOther);

    const Numbers& m_numbers;
    size_t m_group = 0;
    size_t m_count = 0; ///< of the rules; another one when a group went or came
    analytics::GroupRule m_rule;
    QLineEdit* m_name;
    ChoiceField* m_mode;
    std::vector<QCheckBox*> m_statuses;
    QLineEdit* m_gainFrom;
    QLineEdit* m_gainTo;
    ChoiceField* m_stalled;
    ChoiceField* m_access;
    QLineEdit* m_days;
    std::vector<QCheckBox*> m_profiles;
    FormField* m_nameFrame = nullptr;
    FormField* m_fromFrame = nullptr;
    FormField* m_toFrame = nullptr;
    FormField* m_daysFrame = nullptr;
    TextLabel* m_profileNote = nullptr;
    TextLabel* m_sentence;
    TextLabel* m_counts;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
    Button* m_reset;
};

} // namespace farol::ui
