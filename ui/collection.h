#pragma once

#include "core/sync/run.h"

#include <QObject>

namespace farol::ui {

/// The weekly collection as the window sees it; the program runs it in a thread of its own. Lives in the GUI thread.
class Collection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins a run; exactly one `finished` follows. Nothing happens while one is running.
    virtual void start(const sync::Request& request = {}) = 0;
    /// Asks nothing more until `resume`.
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Asks the run to end; what was collected is kept and `finished` follows.
    virtual void cancel() = 0;
    virtual bool isRunning() const = 0;

signals:
    void progressed(const farol::sync::Progress& progress);
    void stored(farol::domain::Week week);
    void finished(const farol::sync::Outcome& outcome);
};

} // namespace farol::ui
