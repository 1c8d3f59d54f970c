#include "progress.h"

#include <cmath>

namespace farol::domain {

std::optional<Tenths> readProgress(QStringView text)
{
    QStringView number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    qsizetype digits = 0;
    qsizetype decimals = -1;
    Tenths tenths = 0;
    for (const QChar c : number) {
        if ((c == u'.' || c == u',') && digits > 0 && decimals < 0) {
            decimals = 0;
            continue;
        }
        // One decimal is documented; further ones are read only when they are zeros, never rounded away.
        if (c < u'0' || c > u'9' || digits > 6 || (decimals >= 1 && c != u'0'))
            return std::nullopt;
        ++digits;
        if (decimals < 1)
            tenths = tenths * 10 + (c.unicode() - u'0');
        if (decimals >= 0)
            ++decimals;
    }
    if (digits == 0 || decimals == 0)
        return std::nullopt;
    if (decimals < 0)
        tenths *= 10;
    return tenths <= complete ? std::optional(tenths) : std::nullopt;
}

std::optional<Tenths> readProgress(double percent)
{
    const double tenths = percent * 10.0;
    const double rounded = std::round(tenths);
    if (!(rounded >= 0.0 && rounded <= complete) || std::abs(tenths - rounded) > 1e-6)
        return std::nullopt;
    return static_cast<Tenths>(rounded);
}

std::optional<Tenths> meanTenths(qint64 sum, qint64 count)
{
    if (count <= 0)
        return std::nullopt;
    const qint64 half = sum < 0 ? -count / 2 : count / 2;
    return static_cast<Tenths>((sum + half) / count);
}

} // namespace farol::domain
