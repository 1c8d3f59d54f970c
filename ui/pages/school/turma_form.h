#pragma once

#include "core/school/remarks.h"
#include "section.h"

#include <QFrame>
#include <QTimer>

#include <optional>

namespace farol::ui {

class Button;
class PlatformTags;
class TextLabel;
class TurmaFields;

/// Registers a turma, or changes one: proposes what can be known, looks at everything while a person types, and says
/// what is wrong on leaving a field and on pressing the button, the first failure only.
class TurmaForm : public QFrame {
    Q_OBJECT

public:
    TurmaForm(const SchoolWork& work, PlatformTags& tags, QWidget* parent = nullptr);

    void refresh(); ///< the desk has something new; what was typed stays
    void begin(); ///< for a new turma
    void edit(domain::CohortId cohort);
    std::optional<domain::CohortId> edited() const { return m_edited; }
    const school::Assessment& assessment() const { return m_assessment; }
    /// The same for the list of checks: an empty form waits, nothing in it is wrong yet.
    school::Assessment shownAssessment() const;
    QStringList remarks() const; ///< as sentences
    TurmaFields& fields() { return *m_fields; }

signals:
    void looked(); ///< `assessment` or `remarks` may be others now
    void collided(farol::domain::CohortId cohort); ///< with this turma, as the error shown says
    void saved(farol::domain::CohortId cohort);
    void said(const farol::ui::Notice& notice);
    void severalAsked(const QString& pasted); ///< several tags at once; empty when nothing was pasted

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void listen();
    void propose();
    void look();
    void tell();
    void showProblem(const school::Problem& problem);
    void press();
    void save(const domain::Cohort& cohort);
    void finish(const domain::Cohort& cohort, bool isNew);
    school::RemarkFacts remarkFacts() const;
    std::optional<domain::TagId> tag() const;

    SchoolWork m_work;
    PlatformTags& m_tags;
    TextLabel* m_title;
    Button* m_several;
    TurmaFields* m_fields;
    Button* m_clear;
    Button* m_save;
    QTimer m_peopleDelay; ///< a number that is being typed passes through other tags
    std::optional<domain::CohortId> m_edited;
    school::Assessment m_assessment;
};

} // namespace farol::ui
