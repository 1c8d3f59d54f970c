#include "tutor_turmas.h"

#include "turma_words.h"
#include "ui/text_label.h"

#include <QVBoxLayout>

namespace farol::ui {

TutorTurmas::TutorTurmas(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance),
    m_title(new TextLabel(appearance, TextSize::Strong, Role::Text, {}, this)),
    m_column(new QVBoxLayout(this))
{
    setProperty("panel", true);
    m_title->setWordWrap(true);
    m_column->setContentsMargins(14, 10, 14, 12);
    m_column->setSpacing(4);
    m_column->addWidget(m_title);
}

void TutorTurmas::say(size_t line, const QString& words, Role role)
{
    if (m_lines.size() <= line) {
        m_lines.push_back(new TextLabel(m_appearance, TextSize::Body, role, {}, this));
        m_lines.back()->setWordWrap(true);
        m_column->addWidget(m_lines.back());
    }
    m_lines[line]->setText(words);
    m_lines[line]->setRole(role);
    m_lines[line]->show();
}

void TutorTurmas::show(
    const domain::Tutor* tutor, const domain::School& school, const analytics::RegisteredFacts& facts)
{
    m_title->setText(tutor ? tr("Cohorts of %1").arg(tutor->name) : tr("Cohorts of the tutor"));
    size_t line = 0;
    for (const domain::Cohort& cohort : school.cohorts) {
        if (!tutor || cohort.tutor != tutor->id)
            continue;
        const analytics::RegisteredCohort* known = facts.cohort(cohort.id);
        const QString students = known ? tr("%n student(s)", nullptr, known->students) : tr("not collected yet");
        const QString name = TurmaWords::name(school, cohort);
        say(line++,
            cohort.archived ? tr("%1 · archived").arg(name) : QStringLiteral("%1 \u00B7 %2").arg(name, students),
            cohort.archived ? Role::Muted : Role::Text);
    }
    if (!tutor)
        say(line++, tr("Choose a tutor in the table."), Role::Muted);
    else if (line == 0)
        say(line++, tr("None yet. Choose the tutor in Cohorts and tags."), Role::Muted);
    for (; line < m_lines.size(); ++line)
        m_lines[line]->hide();
}

} // namespace farol::ui
