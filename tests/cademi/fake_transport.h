#pragma once

#include "core/cademi/transport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace farol::cademi {

/// A wire whose other end is a function: what it says of the i-th request comes back from the event loop. Nothing comes
/// for std::nullopt.
class FakeTransport final : public Transport {
public:
    using Answer = std::function<std::optional<Outcome>(int i, const Request& request)>;

    explicit FakeTransport(Answer answer) :
        m_answer(std::move(answer))
    {
        m_clock.start();
    }

    void get(const Request& request, Then then) override
    {
        const auto outcome = m_answer(static_cast<int>(sent.size()), request);
        sent.push_back(request);
        times.push_back(m_clock.elapsed());
        mostUnderWay = std::max(mostUnderWay, ++m_underWay);
        if (!outcome)
            return;
        QTimer::singleShot(latency, &*m_context, [this, then = std::move(then), outcome = *outcome] {
            --m_underWay;
            then(outcome);
        });
    }

    void cancel() override
    {
        m_context.emplace(); // drops what is under way
        m_underWay = 0;
    }

    std::vector<Request> sent;
    std::vector<qint64> times; ///< in milliseconds
    int latency = 0;
    int mostUnderWay = 0;

private:
    Answer m_answer;
    QElapsedTimer m_clock;
    std::optional<QObject> m_context{std::in_place};
    int m_underWay = 0;
};

} // namespace farol::cademi
