#pragma once

#include "core/cademi/source.h"

#include <QObject>

#include <map>
#include <set>
#include <utility>

namespace farol::tests {

/// A platform without a wire: answers later, in order, what it was told to; counts what it was asked.
class FakePlatform final : public QObject, public cademi::Source {
public:
    using Key = std::pair<qint64, qint64>; ///< student, course

    std::map<qint64, std::vector<domain::Listed>> lists; ///< by tag
    std::map<qint64, domain::Error> listFaults; ///< by tag
    std::map<Key, domain::Reading> readings; ///< a pair that is not here answers "not started"
    std::map<Key, domain::Error> faults;
    std::function<void(int)> beforeAnswer; ///< called with the number of the answer to come, 1 for the first pair

    std::function<void()> beforeTags; ///< called before the tags are answered
    std::optional<domain::Error> tagsFault;
    std::optional<QDateTime> time; ///< what its clock says
    int slowDowns = 0;
    int looks = 0; ///< how often the tags were asked

    std::vector<Key> asked;

    void list(qint64 tag, std::initializer_list<qint64> students, std::optional<QDateTime> lastAccess = std::nullopt);
    void reads(qint64 student, qint64 course, domain::Tenths tenths);

    void tags(cademi::Then<std::vector<domain::Tag>> then) override;
    void courses(cademi::Then<std::vector<domain::Course>> then) override;
    void students(domain::TagId tag, cademi::Then<std::vector<domain::Listed>> then) override;
    void progress(domain::StudentId student, domain::CourseId course, cademi::Then<domain::Reading> then) override;
    void cancel() override;
    void pause() override;
    void resume() override;
    void slowDown() override { ++slowDowns; }
    std::optional<QDateTime> platformTime() const override { return time; }
    int requests() const override { return m_requests; }

private:
    /// Calls back later, unless cancelled before.
    void answer(const std::function<void()>& callBack);
    /// Lets a question leave at once, or when the pause is over.
    void whenSent(const std::function<void()>& leave);

    void send(std::function<void()> callBack);

    bool m_isPaused = false;
    std::vector<std::function<void()>> m_held; ///< asked while paused
    int m_requests = 0;
    int m_answers = 0;
    int m_round = 0;
};

} // namespace farol::tests
