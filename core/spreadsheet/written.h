#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>

namespace farol::spreadsheet {

/// How far a long file has come.
struct Written {
    qint64 rows = 0;
    std::optional<qint64> of = {}; ///< nothing while it is not known how many there will be
};

enum class Going { On, Stop };

/// Called now and then while a file is written, in the thread that writes it; Stop ends it with Fault::Cancelled.
using Tell = std::function<Going(const Written&)>;

} // namespace farol::spreadsheet
