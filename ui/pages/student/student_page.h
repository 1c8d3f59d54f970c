#pragma once

#include "core/domain/result.h"
#include "student_answer.h"
#include "ui/page.h"

#include <QTimer>

class QScrollArea;

namespace farol::ui {

class Banner;
class EmptyPage;
class StudentBody;
class StudentHead;
struct Session;

/// Everything about one student: opened from a list, or by name with Ctrl+K.
class StudentPage final : public Page {
    Q_OBJECT

public:
    explicit StudentPage(Session& session, QWidget* parent = nullptr);

    static PageSign sign();
    void show(const Destination& destination) override;
    using QWidget::show;
    Destination place() const override { return {key(), std::nullopt, m_student}; }
    void refresh() override;
    std::optional<PrintWish> printWish() const override;
    void copy() override;
    void setContacts(Contacts contacts) override;
    void setWayBack(const QString& title) override;
    std::optional<domain::StudentId> currentStudent() const override { return m_student; }

    bool isAsking() const { return m_isAsking; }
    const StudentAnswer& answer() const { return m_answer; }
    StudentBody& body() { return *m_body; }
    StudentHead& head() { return *m_head; }

private:
    void build();
    void connectParts();
    void ask();
    void take(domain::Result<StudentAnswer> result);
    void showAnswer();
    void showEmpty();
    void openCohort();
    void openCourse(domain::CourseId course);

    Session& m_session;
    StudentHead* m_head;
    Banner* m_banner;
    QScrollArea* m_scroll;
    StudentBody* m_body;
    EmptyPage* m_empty;
    QTimer m_slow; ///< after 300 ms the old figures turn muted
    StudentAnswer m_answer;
    std::optional<domain::StudentId> m_student;
    std::optional<domain::CohortId> m_cohort; ///< by which turma a person wants to see the student
    bool m_isAsking = false;
    bool m_isNew = false; ///< this student was not shown yet
    bool m_hasFailed = false; ///< the banner says why
};

} // namespace farol::ui
