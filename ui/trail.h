#pragma once

#include "destination.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace farol::ui {

/// A place in the window that was left, and what had the keyboard's focus there.
struct Visit {
    Destination place;
    QPointer<QWidget> focus = {};
};

/// The way back: the places that were left, the last one first.
class Trail {
public:
    static constexpr size_t longest = 50; ///< places; older ones are forgotten

    void leave(Visit visit);
    /// Takes the last place off; nothing at the beginning.
    std::optional<Visit> back();
    /// Where `back` would lead; null at the beginning.
    const Visit* last() const { return m_visits.empty() ? nullptr : &m_visits.back(); }
    /// Forgets what was searched in each place: it is a name.
    void forgetNames();

private:
    std::vector<Visit> m_visits;
};

} // namespace farol::ui
