#pragma once

#include "collection.h"

namespace farol::tests {

extern const QDateTime firstPhoto; ///< Friday noon, 2026-W47
extern const QDateTime longAgo; ///< more than a day before the first photo
extern const QDateTime secondWeek; ///< within a day of the second photo

/// Weeks that repeat what the one before held.
class Weekly : public Collection {
protected:
    /// Friday noon, so many weeks after the first.
    void turnTo(int weeks) { clock.set(firstPhoto.addDays(7 * weeks)); }

    /// One run with a sample that is always the same; what the platform was asked is counted anew.
    sync::Outcome collectAnew(sync::Request request = {});
    static sync::Request of(sync::Scope scope, std::vector<domain::CohortId> cohorts = {});

    /// How many pairs of a student the platform was asked.
    int asked(qint64 student) const;
    void expectNothingAskedTwice() const;
    void expectSound() const;
    /// "7/10 7/20": the carried cells of the latest week.
    std::string carried() const;

    /// Students 1 to `students` entered long ago; all have 10 % in SQL and nothing in Excel.
    void listMany(qint64 students);
    /// Everybody went on, and no last access tells it.
    void studyUnseen(qint64 students);
};

} // namespace farol::tests
