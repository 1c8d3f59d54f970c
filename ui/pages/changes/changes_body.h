#pragma once

#include "changes_answer.h"
#include "changes_state.h"
#include "ui/data/texts.h"

#include <QWidget>

class QFrame;
class QScrollArea;

namespace farol::ui {

class ChangeSection;
class KindList;
class TextLabel;
struct Session;

/// The list of kinds at the left, what happened at the right.
class ChangesBody final : public QWidget {
    Q_OBJECT

public:
    /// The state outlives it.
    ChangesBody(Session& session, ChangesState& state, QWidget* parent = nullptr);

    void show(ChangesAnswer answer, const domain::StudentFilter& students);
    /// Other students of the same answer.
    void narrow(const domain::StudentFilter& students);
    void setStale(bool isStale);
    const ChangesAnswer& answer() const { return m_answer; }
    /// The rows on screen in the order of the contract: of the chosen kind, or all.
    std::vector<analytics::ChangeRow> shownRows() const;
    KindList& kinds() { return *m_kinds; }
    ChangeSection& section(ChangeGroup group) { return *m_sections[size_t(group)]; }
    /// The table that has the focus, or else the first that is shown; null for none.
    ChangeSection* current() const;

signals:
    void stateChanged();
    void studentOpened(farol::domain::StudentId student);
    void clearFilters();

private:
    using QWidget::show;
    void build();
    void choose(std::optional<ChangeGroup> group);
    void showGroups();
    QString balanceText() const;
    QString nothingText() const;

    Session& m_session;
    ChangesState& m_state;
    Texts m_texts;
    ChangesAnswer m_answer;
    domain::StudentFilter m_students;
    std::vector<GroupRows> m_groups;
    KindList* m_kinds;
    TextLabel* m_balance;
    QFrame* m_frame;
    QScrollArea* m_scroll;
    QWidget* m_column; ///< what scrolls
    TextLabel* m_nothing;
    std::vector<ChangeSection*> m_sections; ///< by ChangeGroup
};

} // namespace farol::ui
