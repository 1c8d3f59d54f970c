#pragma once

#include "core/domain/cell.h"
#include "core/domain/reading.h"
#include "core/domain/week.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace farol::tests {

/// A value of a picture that is not a cell to store: "." removes the pair, "?" leaves it as the roster made it.
enum class Mark { Cell, Removed, NotAsked };

/// One student of a photo line, with a value for each course.
struct PicturedStudent {
    domain::StudentId id;
    std::optional<QDateTime> lastAccess;
    QStringList values;
};

/// One turma's part of a week.
struct PicturedRoster {
    domain::CohortId cohort;
    bool listFailed = false;
    std::vector<PicturedStudent> students;
};

/// One week of a picture.
struct PicturedPhoto {
    domain::Week week;
    QDate date;
    std::vector<PicturedRoster> rosters;
};

/// Ends the program with a word about the picture: a mistaken test must not look like a failing program.
[[noreturn]] void badPicture(const QString& what);

/// Splits at blanks outside "quotes", which are taken off.
QStringList words(const QString& text);

/// The value of `key=` among the words, or nothing.
QString option(const QStringList& words, QLatin1String key);

/// Reads the part of a photo line after the week: "dia=… turma: student | values ; …", into the week's photo.
using CohortByName = std::function<domain::CohortId(const QString&)>;
void readPhotoLine(PicturedPhoto& photo, const QString& rest, bool listFailed, const CohortByName& cohortByName);

/// Reads one value; the cell's student and course are left to the caller.
std::pair<Mark, domain::Cell> readValue(const QString& text, const QDateTime& collectedAt);

} // namespace farol::tests
