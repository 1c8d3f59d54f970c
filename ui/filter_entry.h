#pragma once

#include <QString>

#include <vector>

namespace farol::ui {

/// One thing a filter can be set to.
struct FilterEntry {
    qint64 id = 0;
    QString text;

    bool operator==(const FilterEntry&) const = default;
};

enum class FilterChoice {
    One, ///< always exactly one
    Many, ///< any number; none chosen means all
};

} // namespace farol::ui
