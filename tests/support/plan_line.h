#pragma once

#include "core/school/versions.h"

#include <QStringList>

namespace farol::tests {

/// A number of p.p. in a picture; the other value for no number.
domain::Tenths picturedTenths(const QString& number, domain::Tenths otherwise);

/// The school after a picture's line "plano analista desde=… 1:2 3:1,5 a=5 b=15": see `world()`.
domain::School withPlanLine(domain::School school, const QStringList& parts, const school::Moment& moment);

} // namespace farol::tests
