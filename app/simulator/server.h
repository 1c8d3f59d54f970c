#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/rate_window.h"
#include "app/simulator/request_log.h"
#include "app/simulator/school.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <memory>

namespace farol::simulator {

class Wire;
struct WireRequest;
struct Reply;
struct Route;

/// The key a fictitious school has unless another is given.
QByteArray fictitiousKey();

/// Cademí v1 on 127.0.0.1 for a fictitious school: a real HTTP server, polite or as faulty as asked.
/// Lives in one thread; the school's time stands where `setNow` put it, until then it is the machine's.
class Server : public QObject {
    Q_OBJECT
public:
    explicit Server(std::shared_ptr<const School> school, QByteArray key = fictitiousKey(), QObject* parent = nullptr);
    ~Server() override;

    /// Port 0 takes any free one; the port taken is returned.
    [[nodiscard]] domain::Result<quint16> listen(quint16 port = 0);
    /// http://127.0.0.1:port, without a path.
    QUrl address() const { return m_address; }
    const QByteArray& key() const { return m_key; }
    const School& school() const { return *m_school; }

    /// An invalid instant lets the school's time be the machine's again.
    void setNow(const QDateTime& now) { m_now = now.isValid() ? std::optional(now) : std::nullopt; }
    QDateTime now() const;
    /// Counts of rules begin anew.
    void setFaults(const Faults& faults);
    const Faults& faults() const { return m_faults; }
    /// Windows begin anew.
    void setRateLimit(const RateLimit& limit);

    const std::vector<LogEntry>& log() const { return m_log.entries(); }
    void clearLog() { m_log.clear(); }
    [[nodiscard]] domain::Result<void> logTo(const QString& path) { return m_log.writeTo(path); }

private:
    struct Counted {
        int seen = 0;
        int befell = 0;
    };

    void handle(const WireRequest& request);
    Reply answer(const Route& route, Credential credential, const FaultRule& rule) const;
    Credential credentialOf(const QByteArray& authorization) const;
    /// The rule whose turn it is; one without a mishap when it is nobody's.
    FaultRule befalling(const Route& route, const QString& path);
    int delayMs(const FaultRule& rule);

    std::shared_ptr<const School> m_school;
    QByteArray m_key;
    std::optional<QDateTime> m_now;
    Faults m_faults;
    std::vector<Counted> m_counts; ///< one for each rule
    RateWindow m_window;
    RequestLog m_log;
    QElapsedTimer m_clock;
    quint64 m_served = 0;
    QUrl m_address;
    std::unique_ptr<Wire> m_wire;
};

} // namespace farol::simulator
