#pragma once

#include "core/sync/run.h"

#include <QObject>

#include <optional>

namespace farol::ui {

/// What became of the copy of the history that follows a finished photo.
struct CopyNews {
    std::optional<domain::Error> error; ///< why there is none
    int copies = 0; ///< there are now
    int given = 0; ///< copies that had to go because all would take too much room
};

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
    void copied(const farol::ui::CopyNews& news); ///< just before `finished`, of a run that came to its end
    void finished(const farol::sync::Outcome& outcome);
};

} // namespace farol::ui
