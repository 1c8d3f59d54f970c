#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QStringList>

namespace farol::bench {

enum class Depth { Quick, Full };
enum class Largest { M, L };
enum class Form { Lines, Json };

/// What the command line asks for.
struct Options {
    Depth depth = Depth::Full;
    Largest largest = Largest::M;
    Form form = Form::Lines;
    QString only{}; ///< one measurement's name; empty: all
    int times = 0; ///< how often the program is killed; 0: as often as the depth says
    QString help{}; ///< not empty: only this is printed

    int kills() const { return times > 0 ? times : depth == Depth::Quick ? 10 : 200; }
    int rounds() const { return depth == Depth::Quick ? 3 : 9; }
};

/// Reads the arguments, the program's name first; `names` are the measurements there are.
[[nodiscard]] domain::Result<Options> readOptions(const QStringList& arguments, const QStringList& names);

} // namespace farol::bench
