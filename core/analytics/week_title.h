#pragma once

#include "core/domain/week.h"

#include <QString>

namespace farol::analytics {

/// "S38", "S02": a week as the heading of a narrow column. Its key tells the year.
inline QString weekTitle(domain::Week week)
{
    return QStringLiteral("S%1").arg(week.number(), 2, 10, QLatin1Char('0'));
}

} // namespace farol::analytics
