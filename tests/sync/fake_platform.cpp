#include "fake_platform.h"

namespace farol::tests {

using namespace farol::domain;

void FakePlatform::list(qint64 tag, std::initializer_list<qint64> students, std::optional<QDateTime> lastAccess)
{
    std::vector<Listed> listed;
    for (const qint64 id : students) {
        const Student student{{id}, QStringLiteral("Aluna %1").arg(id), {}, {}, std::nullopt};
        listed.push_back({student, lastAccess});
    }
    lists[tag] = listed;
}

void FakePlatform::reads(qint64 student, qint64 course, Tenths tenths)
{
    readings[{student, course}] = {tenths > 0 ? CellState::Value : CellState::NotStarted, tenths, 1, 2};
}

void FakePlatform::tags(cademi::Then<std::vector<Tag>> then)
{
    answer([this, then] {
        ++looks;
        if (beforeTags)
            beforeTags();
        if (tagsFault)
            then(tl::make_unexpected(*tagsFault));
        else
            then(std::vector<Tag>{});
    });
}

void FakePlatform::courses(cademi::Then<std::vector<Course>> then)
{
    answer([then] { then(std::vector<Course>{}); });
}

void FakePlatform::students(TagId tag, cademi::Then<std::vector<Listed>> then)
{
    answer([this, tag, then] {
        if (const auto fault = listFaults.find(tag.value); fault != listFaults.end())
            then(tl::make_unexpected(fault->second));
        else
            then(lists[tag.value]);
    });
}

void FakePlatform::progress(StudentId student, CourseId course, cademi::Then<Reading> then)
{
    const Key key{student.value, course.value};
    const auto callBack = [this, key, then] {
        ++m_answers;
        if (beforeAnswer)
            beforeAnswer(m_answers);
        if (const auto fault = faults.find(key); fault != faults.end())
            return then(tl::make_unexpected(fault->second));
        const auto reading = readings.find(key);
        then(reading == readings.end() ? Reading{} : reading->second);
    };
    whenSent([this, key, callBack] {
        asked.push_back(key);
        send(callBack);
    });
}

void FakePlatform::cancel()
{
    ++m_round;
    m_held.clear();
}

void FakePlatform::pause()
{
    m_isPaused = true;
}

void FakePlatform::resume()
{
    m_isPaused = false;
    for (const auto& held : std::exchange(m_held, {}))
        held();
}

void FakePlatform::answer(const std::function<void()>& callBack)
{
    whenSent([this, callBack] { send(callBack); });
}

void FakePlatform::whenSent(const std::function<void()>& leave)
{
    if (m_isPaused)
        m_held.push_back(leave);
    else
        leave();
}

void FakePlatform::send(std::function<void()> callBack)
{
    ++m_requests;
    QMetaObject::invokeMethod(
        this,
        [this, callBack = std::move(callBack), round = m_round] {
            if (round == m_round)
                callBack();
        },
        Qt::QueuedConnection);
}

} // namespace farol::tests
