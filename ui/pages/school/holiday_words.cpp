#include "holiday_words.h"

#include <QLocale>

#include <map>

namespace farol::ui {

using school::HolidayKind;

QString HolidayWords::name(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::NewYear:
        return tr("New Year");
    case HolidayKind::Carnival:
        return tr("Carnival");
    case HolidayKind::GoodFriday:
        return tr("Good Friday");
    case HolidayKind::Tiradentes:
        return tr("Tiradentes");
    case HolidayKind::Labour:
        return tr("Labour Day");
    case HolidayKind::CorpusChristi:
        return tr("Corpus Christi");
    case HolidayKind::Independence:
        return tr("Independence Day");
    case HolidayKind::Aparecida:
        return tr("Our Lady of Aparecida");
    case HolidayKind::AllSouls:
        return tr("All Souls' Day");
    case HolidayKind::Republic:
        return tr("Republic Day");
    case HolidayKind::BlackAwareness:
        return tr("Black Awareness Day");
    case HolidayKind::Christmas:
        break;
    }
    return tr("Christmas");
}

QHash<domain::Week, QString> HolidayWords::ofYear(int isoYear)
{
    const QLocale locale;
    std::map<domain::Week, std::vector<std::pair<HolidayKind, QStringList>>> weeks;
    for (const school::Holiday& holiday : school::holidaysOf(isoYear)) {
        auto& names = weeks[domain::Week::ofDate(holiday.day)];
        const QString day = locale.dayName(holiday.day.dayOfWeek(), QLocale::ShortFormat).remove(u'.') + u' '
            + holiday.day.toString(QStringLiteral("dd/MM"));
        if (names.empty() || names.back().first != holiday.kind)
            names.push_back({holiday.kind, {}});
        names.back().second << day;
    }
    QHash<domain::Week, QString> words;
    for (const auto& [week, names] : weeks) {
        QStringList parts;
        for (const auto& [kind, days] : names)
            parts << QStringLiteral("%1 (%2)").arg(name(kind), days.join(QStringLiteral(", ")));
        words.insert(week, parts.join(QStringLiteral("; ")));
    }
    return words;
}

} // namespace farol::ui
