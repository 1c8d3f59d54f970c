#pragma once

#include "core/intake/preview.h"

#include <QObject>

#include <functional>
#include <memory>

namespace farol::ui {

/// Fills what an import brings and takes it back; the program does it in the thread that writes. Every `then` is called
/// once, later, in the GUI thread, unless `receiver` dies before; Busy while another program writes the history.
class WeekImports {
public:
    template <typename T>
    using Then = std::function<void(domain::Result<T>)>;
    using Told = std::function<void(int weeks)>;

    virtual ~WeekImports() = default;

    /// Fills a batch whole or not at all and gives its number; `told` is called now and then before.
    virtual void fill(
        QObject* receiver, std::shared_ptr<const storage::IntakeBatch> batch, Told told, Then<qint64> then) = 0;
    /// Takes an import back, as a whole.
    virtual void undo(QObject* receiver, qint64 import, Then<void> then) = 0;
    /// Stops what is under way: it ends with Cancelled and nothing is written.
    virtual void cancel() = 0;
};

} // namespace farol::ui
