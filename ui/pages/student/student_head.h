#pragma once

#include "student_answer.h"
#include "ui/contacts.h"
#include "ui/numbers.h"

#include <QWidget>

class QHBoxLayout;

namespace farol::ui {

class Appearance;
class Button;
class ElidedLine;
class SituationTag;

/// The top of page Aluno: the way back, who it is, and how to reach them.
class StudentHead final : public QWidget {
    Q_OBJECT

public:
    StudentHead(Appearance& appearance, const Numbers& numbers, QWidget* parent = nullptr);

    void show(const StudentAnswer& answer, QDate today);
    using QWidget::show;
    /// The title of the page the way back leads to; empty hides it.
    void setWayBack(const QString& title);
    /// Whether the number itself is on the button that copies it.
    void setContacts(Contacts contacts);
    void focusFirst();

signals:
    void backClicked();
    void copied(const QString& what); ///< in words, for a notice
    void chatClicked();
    void cohortChosen(farol::domain::CohortId cohort);

private:
    void build();
    void showContacts();
    void showOthers(const StudentAnswer& answer);
    void copy(const QString& text, const QString& what);

    Appearance& m_appearance;
    Numbers m_numbers;
    Button* m_back;
    ElidedLine* m_name;
    SituationTag* m_situation;
    ElidedLine* m_details;
    QHBoxLayout* m_others;
    Button* m_phone;
    Button* m_email;
    Button* m_chat;
    domain::Student m_student;
    Contacts m_contacts = Contacts::Hidden;
};

} // namespace farol::ui
