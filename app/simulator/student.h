#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <vector>

namespace farol::simulator {

/// How a fictitious student studies.
enum class Habit {
    Steady, ///< every week a little
    LastMinute, ///< nearly all of a month in its last week
    Bursting, ///< a lot, then nothing
    Stalled, ///< after some weeks still enters, but studies no more
    Vanished, ///< after some weeks never enters again
    NeverEntered,
};

/// A day on which a student entered, and where in the trilha they stood after it.
struct Visit {
    qint64 at = 0; ///< seconds since 1970
    int lessons = 0; ///< of the trilha, so far
};

/// A time during which a tag lists a student.
struct Stay {
    size_t cohort = 0; ///< index in the plan
    qint64 from = 0; ///< seconds since 1970
    qint64 until = 0; ///< first instant at which it is over
};

/// A fictitious person. Nobody real is called that, or has that document.
struct Student {
    domain::StudentId id;
    QString name;
    QString email; ///< null for some
    QString phone; ///< null for some
    QString document; ///< looks like a CPF; null for some
    qint64 registered = 0; ///< seconds since 1970
    Habit habit = Habit::Steady;
    size_t track = 0; ///< index in the plan of the trilha of their first turma
    std::vector<Stay> stays;
    std::vector<Visit> visits; ///< in order of time
};

/// The secret in a student's log-in link, "crstk" and 32 hexadecimal digits: it must never be kept by a client.
QString loginToken(domain::StudentId student);

} // namespace farol::simulator
