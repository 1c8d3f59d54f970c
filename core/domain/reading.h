#pragma once

#include "cell.h"
#include "entities.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace farol::domain {

/// A tag of the platform.
struct Tag {
    TagId id;
    QString name;

    bool operator==(const Tag&) const = default;
};

/// A student as a tag's list shows them.
struct Listed {
    Student student;
    std::optional<QDateTime> lastAccess; ///< UTC; none = never entered

    bool operator==(const Listed&) const = default;
};

/// What the platform said of one student × course: Value, NotStarted or NoAccess, never NotCollected.
struct Reading {
    CellState state = CellState::NotStarted;
    Tenths tenths = 0;
    std::optional<int> lessons;
    std::optional<int> watched;
    QString message = {}; ///< why the platform refuses, only for NoAccess: one line of plain text, not long

    bool operator==(const Reading&) const = default;
};

} // namespace farol::domain
