#pragma once

#include "section.h"
#include "tutor_table.h"

namespace farol::ui {

class Button;
class TablePanel;
class TutorForm;
class TutorTurmas;

/// "Tutores": who is responsible for which turmas, and how much that is.
class TutorsSection final : public SchoolSection {
    Q_OBJECT

public:
    explicit TutorsSection(const SchoolWork& work, QWidget* parent = nullptr);

    static SectionSign sign();
    void refresh() override;
    void copy() override;

    TablePanel& table() { return *m_table; }
    TutorForm& form() { return *m_form; }
    TutorTurmas& turmas() { return *m_turmas; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void listen();
    void fill();
    void choose();
    void reveal(domain::TutorId tutor);
    void remove();
    std::vector<domain::TutorId> selected() const;

    SchoolWork m_work;
    Texts m_texts;
    Button* m_edit;
    Button* m_remove;
    TablePanel* m_table;
    TutorForm* m_form;
    TutorTurmas* m_turmas;
    TableModel<TutorRow> m_rows;
    std::vector<TutorRow> m_shown;
    TutorColumns m_columns = TutorColumns::All;
};

} // namespace farol::ui
