#pragma once

#include "core/school/holidays.h"

#include <QCoreApplication>
#include <QHash>

namespace farol::ui {

/// The national holidays in words.
class HolidayWords {
    Q_DECLARE_TR_FUNCTIONS(HolidayWords)

public:
    static QString name(school::HolidayKind kind);
    /// Those of the weeks of an ISO year: "Carnaval (seg 16/02, ter 17/02)".
    static QHash<domain::Week, QString> ofYear(int isoYear);
};

} // namespace farol::ui
