#pragma once

#include "groups_answer.h"
#include "groups_state.h"
#include "message_panel.h"
#include "ui/contacts.h"
#include "ui/data/table_model.h"
#include "ui/notice.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QStackedWidget;

namespace farol::ui {

class Button;
class GroupBook;
class GroupSide;
class RuleEditor;
class Segmented;
class TextLabel;
struct Session;

/// The groups at the left, and of the chosen one its students with the message to them, or its rule.
class GroupsBody final : public QWidget {
    Q_OBJECT

public:
    /// Book and state outlive the body.
    GroupsBody(Session& session, GroupBook& book, GroupsState& state, QWidget* parent = nullptr);

    void show(GroupsAnswer answer);
    const GroupsAnswer& answer() const { return m_answer; }
    void narrow(const domain::StudentFilter& students);
    void setStale(bool isStale);
    void restyle(); ///< contacts or presentation are others now
    const analytics::Groups& groups() const { return m_groups; }
    QString groupName() const; ///< of the chosen one
    const TableModel<analytics::StudentRow>& students() const { return *m_students; }
    TablePanel& table() { return *m_table; }
    GroupSide& side() { return *m_side; }
    RuleEditor& editor() { return *m_editor; }
    MessagePanel& message() { return *m_message; }
    const analytics::StudentRow* current() const; ///< of the list; none when it is empty
    void copyEmails();
    void forgetTyped(); ///< what was typed and cannot be kept: the rules say otherwise now

signals:
    void stateChanged(); ///< something to remember
    void contactsChosen(farol::ui::Contacts contacts);
    void clearFilters();
    void studentOpened(farol::domain::StudentId student);
    void said(const farol::ui::Notice& notice);

private:
    using QWidget::show;
    QWidget* buildHead();
    void build();
    void listen();
    void choose(size_t group);
    void takeRules(); ///< the book's, where they are others than before
    void deal();
    void showGroup();
    void showTable();
    void showWords();
    void showRule();
    void showReader();
    void edit(const analytics::GroupRule& rule, const QString& words);
    void editMessage(const QString& text);
    void move(int by);
    void add();
    void remove();
    void reset();
    bool isRule() const;
    QString profileNote() const;

    Session& m_session;
    GroupBook& m_book;
    GroupsState& m_state;
    Texts m_texts;
    GroupsAnswer m_answer;
    std::vector<analytics::GroupRule> m_rules; ///< by which the students are dealt out now
    analytics::Groups m_groups;
    domain::StudentFilter m_wanted;
    std::vector<FooterMark> m_marks; ///< that occur in the group
    std::unique_ptr<TableModel<analytics::StudentRow>> m_students;
    GroupSide* m_side;
    TextLabel* m_name;
    TextLabel* m_counts;
    QCheckBox* m_contacts;
    Button* m_emails;
    Segmented* m_view;
    QStackedWidget* m_stack;
    TablePanel* m_table;
    MessagePanel* m_message;
    RuleEditor* m_editor;
};

} // namespace farol::ui
