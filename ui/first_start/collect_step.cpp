#include "collect_step.h"

#include "ui/panel.h"
#include "ui/platform_lists.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QVBoxLayout>

#include <set>

namespace farol::ui {

using namespace farol::domain;

namespace {

constexpr int perSecond = 2; // the platform's limit

} // namespace

CollectStep::CollectStep(Session& session, SchoolDesk& desk, QWidget* parent) :
    StartStep(parent),
    m_session(session),
    m_desk(desk),
    m_what(new TextLabel(session.appearance, TextSize::Lead, Role::Text, {}, this)),
    m_time(new TextLabel(session.appearance, TextSize::Body, Role::Text, {}, this)),
    m_after(new TextLabel(session.appearance, TextSize::Body, Role::Muted, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (TextLabel* label : {m_what, m_time, m_after}) {
        label->setWordWrap(true);
        label->setMaximumWidth(560);
        column->addWidget(label);
    }
    column->addStretch(1);
    m_after->setText(tr("It can be paused or cancelled at any time, and what was collected is kept. Farol may be used "
                        "meanwhile. On page Collection you choose the day and hour at which it runs by itself every "
                        "week."));
}

void CollectStep::refresh()
{
    count();
    showEstimate();
    emit completeChanged();
}

bool CollectStep::isComplete() const
{
    return !m_desk.school().origin.isEmpty() && !m_desk.school().cohorts.empty();
}

void CollectStep::count()
{
    if (!isComplete())
        return;
    for (const Cohort& cohort : m_desk.school().cohorts) {
        if (cohort.archived || m_asked.contains(cohort.tag))
            continue;
        m_asked.insert(cohort.tag);
        m_session.platform.students(
            this, cohort.tag, [this, tag = cohort.tag](const Result<std::vector<Listed>>& listed) {
                if (listed) {
                    for (const Listed& one : *listed)
                        m_students[tag].insert(one.student.id);
                    m_students[tag]; // a tag with nobody in it is counted, too
                } else {
                    m_asked.remove(tag);
                    if (!std::exchange(m_hasFailed, true))
                        emit askFailed(Notices::ofError(listed.error()));
                }
                showEstimate();
            });
    }
}

void CollectStep::askAgain()
{
    m_hasFailed = false;
    count();
    showEstimate();
}

std::optional<qint64> CollectStep::questions() const
{
    // A student and a course are asked once, in however many turmas and trilhas both are.
    std::set<std::pair<StudentId, CourseId>> pairs;
    for (const Cohort& cohort : m_desk.school().cohorts) {
        if (cohort.archived)
            continue;
        const auto students = m_students.constFind(cohort.tag);
        if (students == m_students.constEnd())
            return std::nullopt;
        for (const StudentId student : *students) {
            for (const PlannedCourse& planned : m_desk.school().track(cohort.track)->courses)
                pairs.insert({student, planned.course.id});
        }
    }
    return static_cast<qint64>(pairs.size());
}

void CollectStep::showEstimate()
{
    QSet<StudentId> everybody;
    int active = 0;
    for (const Cohort& cohort : m_desk.school().cohorts) {
        if (cohort.archived)
            continue;
        everybody.unite(m_students.value(cohort.tag));
        ++active;
    }
    m_what->setText(tr("%1 with %2 so far")
                        .arg(tr("%n turma(s)", nullptr, active),
                            tr("%n student(s)", nullptr, static_cast<int>(everybody.size()))));
    const auto asked = questions();
    if (!asked) {
        m_time->setText(m_hasFailed ? tr("The students could not be counted, so the time is not known yet.")
                                    : tr("Counting the students…"));
        return;
    }
    m_what->setText(tr("%1 with %2")
                        .arg(tr("%n turma(s)", nullptr, active),
                            tr("%n student(s)", nullptr, static_cast<int>(everybody.size()))));
    m_time->setText(
        tr("%1 questions, one for each student and course: %2 at the platform's limit of %3 a second. The "
           "next weeks take less, because what cannot have changed is not asked again.")
            .arg(m_session.numbers.count(*asked), m_session.numbers.duration(static_cast<int>(*asked / perSecond)))
            .arg(perSecond));
}

} // namespace farol::ui
