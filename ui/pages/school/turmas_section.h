#pragma once

#include "core/domain/ids.h"
#include "section.h"

#include <vector>

namespace farol::ui {

class ChecksCard;
class EmptyPage;
class PlatformTags;
class TurmaForm;
class TurmasPanel;

/// "Turmas e tags": what is registered, and beside it the form that adds and changes a turma.
class TurmasSection final : public SchoolSection {
    Q_OBJECT

public:
    explicit TurmasSection(const SchoolWork& work, QWidget* parent = nullptr);

    static SectionSign sign();
    void refresh() override;
    void copy() override;

    TurmasPanel& panel() { return *m_panel; }
    TurmaForm& form() { return *m_form; }
    ChecksCard& checks() { return *m_checks; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void listen();
    bool canAsk() const;
    void askTags();
    void showTurmas();
    void showEmpty();
    void archive(const std::vector<domain::CohortId>& cohorts);
    void reactivate(const std::vector<domain::CohortId>& cohorts);
    QString wordsOf(const std::vector<domain::CohortId>& cohorts) const;
    void openSeveral(const QString& pasted);

    SchoolWork m_work;
    PlatformTags* m_tags;
    TurmasPanel* m_panel;
    TurmaForm* m_form;
    ChecksCard* m_checks;
    QWidget* m_full;
    EmptyPage* m_empty;
};

} // namespace farol::ui
