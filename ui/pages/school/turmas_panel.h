#pragma once

#include "registered_turmas.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace farol::ui {

class Button;
class FilterButton;
class SearchField;
class TablePanel;
struct Session;

/// The turmas that are registered, with what narrows them and what is done with those selected.
class TurmasPanel : public QWidget {
    Q_OBJECT

public:
    explicit TurmasPanel(Session& session, QWidget* parent = nullptr);

    void show(const domain::School& school, const analytics::RegisteredFacts& facts, const PlatformTags& tags);
    using QWidget::show;
    /// Selects a turma and scrolls to it; what hides it is put aside.
    void reveal(domain::CohortId cohort);
    TablePanel& table() { return *m_table; }

signals:
    void editAsked(farol::domain::CohortId cohort);
    void archiveAsked(const std::vector<farol::domain::CohortId>& cohorts);
    void reactivateAsked(const std::vector<farol::domain::CohortId>& cohorts);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void listen();
    void arrange();
    void narrow();
    void fill();
    void allow();
    void remember();
    void archiveOrReactivate();
    std::vector<domain::Cohort> selected() const;
    bool isHidden(const RegisteredTurma& row) const;

    Session& m_session;
    Texts m_texts;
    QGridLayout* m_bar;
    FilterButton* m_tracks;
    QCheckBox* m_archived;
    SearchField* m_search;
    Button* m_edit;
    Button* m_archive;
    TablePanel* m_table;
    TableModel<RegisteredTurma> m_rows;
    std::vector<RegisteredTurma> m_all;
    TurmaColumns m_columns = TurmaColumns::All;
    bool m_isNarrow = false;
};

} // namespace farol::ui
