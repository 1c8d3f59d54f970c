#include "weekday.h"

#include "core/domain/text.h"

#include <array>

namespace farol::cli {

namespace {

struct Names {
    const char16_t* portuguese;
    const char16_t* english;
};

constexpr std::array names{Names{u"segunda", u"monday"}, Names{u"terça", u"tuesday"}, Names{u"quarta", u"wednesday"},
    Names{u"quinta", u"thursday"}, Names{u"sexta", u"friday"}, Names{u"sábado", u"saturday"},
    Names{u"domingo", u"sunday"}};

} // namespace

std::optional<int> readWeekday(const QString& text)
{
    constexpr int shortest = 3; // "sex", "fri"
    const QString said = domain::folded(text).remove(QStringLiteral("-feira"));
    for (int day = 1; day <= static_cast<int>(names.size()); ++day) {
        const Names& known = names.at(static_cast<size_t>(day - 1));
        const bool isBegun = said.size() >= shortest
            && (domain::folded(QString::fromUtf16(known.portuguese)).startsWith(said)
                || QString::fromUtf16(known.english).startsWith(said));
        if (isBegun || said == QString::number(day))
            return day;
    }
    return std::nullopt;
}

QString weekdayName(int weekday)
{
    return QString::fromUtf16(names.at(static_cast<size_t>(weekday - 1)).portuguese);
}

} // namespace farol::cli
