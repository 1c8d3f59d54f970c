#include "edit_queue.h"

#include "core/school/school_problems.h"
#include "ui/school_desk.h"

namespace farol::ui {

EditQueue::EditQueue(SchoolDesk& desk, QObject* parent) :
    QObject(parent),
    m_desk(desk)
{
    connect(&desk, &SchoolDesk::changed, this, &EditQueue::next);
}

void EditQueue::add(const QString& words, Make make, Then then)
{
    m_edits.push_back({words, std::move(make), std::move(then)});
    next();
}

void EditQueue::next()
{
    while (!m_edits.empty() && !m_desk.isSaving()) {
        const Edit edit = std::move(m_edits.front());
        m_edits.pop_front();
        const auto after = edit.make(m_desk.school());
        if (!after) {
            edit.then(after.error());
            continue;
        }
        if (auto problems = school::problemsOf(*after); !problems.empty()) {
            edit.then(school::Refusal{{domain::Fault::Invalid, {}}, std::move(problems)});
            continue;
        }
        m_desk.save(edit.words, *after, edit.then);
    }
}

} // namespace farol::ui
