#pragma once

#include "core/intake/choices.h"

#include <functional>
#include <set>

namespace farol::intake {

/// What one row of a table says, as far as the table alone can tell.
struct ToldRow {
    Place place;
    domain::Week week;
    QString track; ///< empty: not said
    int cohort = 0;
    std::optional<qint64> studentId;
    QString email;
    QString name;
    QString phone;
    std::optional<qint64> courseId;
    QString course;
    domain::CellState state = domain::CellState::NotCollected;
    domain::Tenths tenths = 0;
    bool isTold = true; ///< false: the row names the student, and says nothing of the course
    bool isDoubtful = false; ///< a zero that is not believed
    std::optional<int> lessons;
    std::optional<int> watched;
    QDateTime collectedAt; ///< UTC
};

/// The numbers of weeks that stand without a year.
[[nodiscard]] std::set<int> bareWeeks(const spreadsheet::Table& table, const Mapping& mapping);

/// What rows are read with.
struct Reading {
    const spreadsheet::Table& table;
    const Mapping& mapping;
    const Choices& choices;
    const std::map<int, domain::Week>& weeks; ///< of bare numbers
    const QTimeZone& zone;
};

/// Reads every row under the heading; blank ones are passed over, what is wrong is noted cell by cell.
void readRows(const Reading& reading, const std::function<void(const ToldRow&)>& take, Noted& noted);

} // namespace farol::intake
