#pragma once

#include "core/domain/column.h"

#include <optional>
#include <utility>

namespace farol::analytics {

// Figures as the values of columns; what is not known becomes "nothing", never 0.

inline domain::Value orNothing(const QString& text)
{
    return text.isEmpty() ? domain::Value() : domain::Value(text);
}

inline domain::Value orNothing(std::optional<domain::Tenths> tenths)
{
    return tenths ? domain::Value(domain::Percent{*tenths}) : domain::Value();
}

inline domain::Value orNothing(const std::optional<QDateTime>& instant)
{
    return instant && instant->isValid() ? domain::Value(*instant) : domain::Value();
}

inline domain::Value counted(qint64 count)
{
    return count;
}

/// A column whose title is marked for translation with QT_TRANSLATE_NOOP("Column", …).
template <typename Row, typename Read>
domain::Column<Row> column(const char* key, const char* title, domain::ColumnKind kind, Read read)
{
    return {QString::fromUtf8(key), QString::fromUtf8(title), kind, std::move(read)};
}

} // namespace farol::analytics
