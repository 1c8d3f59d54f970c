#pragma once

#include "ui/collection.h"

namespace farol::desktop {

/// The collection of a history that is only read: whoever asks for one hears at once that there is none.
class NoCollection final : public ui::Collection {
    Q_OBJECT

public:
    using ui::Collection::Collection;

    /// `finished` follows, with ReadOnly.
    void start(const sync::Request& request = {}) override;
    void pause() override { }
    void resume() override { }
    void cancel() override { }
    bool isRunning() const override { return false; }
};

} // namespace farol::desktop
