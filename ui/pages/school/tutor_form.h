#pragma once

#include "core/school/tutor_edits.h"
#include "section.h"

#include <QFrame>

class QLineEdit;

namespace farol::ui {

class Button;
class FormField;
class TextLabel;

/// Registers a tutor, or changes one.
class TutorForm : public QFrame {
    Q_OBJECT

public:
    explicit TutorForm(const SchoolWork& work, QWidget* parent = nullptr);

    void refresh(); ///< the desk has something new; what was typed stays
    void begin(); ///< for a new tutor
    void edit(domain::TutorId tutor);

signals:
    void collided(farol::domain::TutorId tutor);
    void saved(farol::domain::TutorId tutor);
    void said(const farol::ui::Notice& notice);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    school::Read<domain::Tutor> read() const;
    void look();
    void tell();
    void showProblem(const school::Problem& problem);
    void press();
    void finish(const domain::Tutor& tutor);

    SchoolWork m_work;
    TextLabel* m_title;
    QLineEdit* m_name;
    QLineEdit* m_email;
    FormField* m_nameField;
    FormField* m_emailField;
    Button* m_clear;
    Button* m_save;
    domain::TutorId m_edited; ///< 0: a new one
};

} // namespace farol::ui
