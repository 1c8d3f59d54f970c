#pragma once

#include "groups_state.h"
#include "ui/pages/history_page.h"

namespace farol::ui {

class GroupBook;
class GroupsBody;
class UndoBar;
struct GroupsAnswer;

/// Who needs which word this week: the students in groups by rules, with the ways to write to them.
class GroupsPage final : public HistoryPage {
    Q_OBJECT

public:
    GroupsPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent = nullptr);

    static PageSign sign();
    std::optional<domain::StudentId> currentStudent() const override;
    QString chatText() const override;
    void refresh() override;
    std::optional<TableExport> exportTable() const override;
    void copy() override;
    void setContacts(Contacts contacts) override;
    QStringList unsaved() const override;
    void undo() override;
    void redo() override;
    QString undoWords() const override;
    QString redoWords() const override;
    GroupsBody& body() { return *m_body; }
    GroupBook& book() { return *m_book; }

protected:
    void ask() override;
    void narrow() override;
    void setStale(bool isStale) override;

private:
    void listen();
    void showAnswer(GroupsAnswer answer);
    void remember();

    GroupBook* m_book;
    GroupsState m_state;
    GroupsBody* m_body;
    UndoBar* m_undo;
};

} // namespace farol::ui
