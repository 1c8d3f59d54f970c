#pragma once

#include "run.h"

#include <QObject>

#include <memory>

namespace farol::domain {
class Clock;
}
namespace farol::cademi {
class Source;
}
namespace farol::storage {
class Store;
}

namespace farol::sync {

class Walk;

/// Walks one weekly collection: lists first, then pairs, stored as it goes, so that it can be stopped at any instant.
/// Lives in one thread with an event loop; everything it uses must outlive it and live in that thread.
class Engine : public QObject {
    Q_OBJECT

public:
    Engine(storage::Store& store, cademi::Source& source, const domain::Clock& clock, QObject* parent = nullptr);
    ~Engine() override;

    /// Begins a run; exactly one `finished` follows, also when it fails at once. Nothing happens while one is running.
    void start(const Request& request = {});
    /// Asks nothing more until `resume`; what is under way is answered and stored. A cancel stays possible.
    void pause();
    void resume();
    /// Ends the run: what was answered is stored, `finished` follows with Cancelled.
    void cancel();
    bool isRunning() const;

signals:
    void progressed(const farol::sync::Progress& progress); ///< at most four times a second
    void stored(farol::domain::Week week); ///< after each batch
    void finished(const farol::sync::Outcome& outcome);

private:
    void end(const Outcome& outcome);

    storage::Store& m_store;
    cademi::Source& m_source;
    const domain::Clock& m_clock;
    std::unique_ptr<Walk> m_walk;
};

} // namespace farol::sync
