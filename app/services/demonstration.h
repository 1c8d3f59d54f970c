#pragma once

#include "app/simulator/host.h"
#include "collector.h"

#include <QObject>

#include <memory>

namespace farol::services {

/// The fictitious school: a simulated platform on loopback, and a history made by running the real collection against
/// it week by week. Lives in the thread that collects.
class Demonstration : public QObject {
    Q_OBJECT

public:
    /// Weeks of history, the present one included.
    static constexpr int weeks = 12;

    /// A school whose present is `today`; its host answers as soon as `begin` returned.
    explicit Demonstration(QDate today, QObject* parent = nullptr);
    ~Demonstration() override;

    /// Starts the platform and registers the school in the folder, under this name. The address is needed to ask it.
    [[nodiscard]] domain::Result<domain::SchoolAddress> begin(const QString& folder, const QString& name);
    /// Takes the photos that are missing; `made` follows, also when it fails.
    void makeHistory();

    /// What the key and the clock of this school are; the platform's pace is set high.
    const Environment& environment() const { return m_environment; }

signals:
    void progressed(int photos, int of);
    void made(const std::optional<farol::domain::Error>& error);

private:
    void takePhoto(int index);
    void photoTaken(int index, const sync::Outcome& outcome);
    QDateTime photoTime(int index) const;

    QDate m_today;
    QString m_folder;
    std::optional<domain::SchoolAddress> m_address;
    Environment m_environment;
    simulator::Host m_host;
    std::unique_ptr<Collector> m_collector;
};

} // namespace farol::services
