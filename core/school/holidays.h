#pragma once

#include "core/domain/week.h"

#include <QDate>

#include <vector>

namespace farol::school {

/// The national holidays of Brazil, and the two days of Carnaval and Corpus Christi, on which schools close all the
/// same.
enum class HolidayKind {
    NewYear,
    Carnival,
    GoodFriday,
    Tiradentes,
    Labour,
    CorpusChristi,
    Independence,
    Aparecida,
    AllSouls,
    Republic,
    BlackAwareness, ///< national since 2024
    Christmas,
};

struct Holiday {
    HolidayKind kind = HolidayKind::NewYear;
    QDate day;

    bool operator==(const Holiday&) const = default;
};

/// Easter Sunday of the western church, for the years of the Gregorian calendar.
QDate easterOf(int year);
/// The holidays that fall in the ISO weeks of a year, ascending: 1 January 2027 belongs to 2026-W53.
std::vector<Holiday> holidaysOf(int isoYear);
/// The weeks of an ISO year, ascending: 52 or 53.
std::vector<domain::Week> weeksOf(int isoYear);

} // namespace farol::school
