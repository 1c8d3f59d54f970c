#pragma once

#include "core/domain/entities.h"
#include "core/school/problem.h"
#include "ui/numbers.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <vector>

namespace farol::ui {

/// The pace of one trilha as it is being typed, apart from what is saved: also what cannot be saved stays as it was
/// typed. Fields that nobody touched follow what is saved.
class PaceDraft {
    Q_DECLARE_TR_FUNCTIONS(PaceDraft)

public:
    enum class Bound { OnTrack, Late };

    explicit PaceDraft(Numbers numbers = Numbers());

    /// What is saved, now or again.
    void take(const domain::Track& saved);
    void type(domain::CourseId course, const QString& weeks);
    void type(Bound bound, const QString& points);
    /// Half a week more or less, within the limits; from what is saved when what was typed cannot be read.
    void step(domain::CourseId course, int by);
    void giveUp();
    void giveUp(domain::CourseId course);

    const std::vector<domain::PlannedCourse>& saved() const { return m_saved.courses; }
    QString weeks(domain::CourseId course) const;
    QString points(Bound bound) const;
    /// What is wrong with a field, in a sentence; empty when nothing is.
    QString problem(domain::CourseId course) const;
    QString problem(Bound bound) const;

    bool isChanged() const; ///< it says something else than what is saved, or nothing that can be read
    bool isValid() const { return m_problems.isEmpty() && m_boundProblems.isEmpty(); }
    /// The course lengths as typed, and where that cannot be read as saved: what the curve shows.
    std::vector<domain::PlannedCourse> courses() const;
    domain::Tolerance tolerance() const;

    QString weeksText(int halfWeeks) const; ///< "2,5"
    QString pointsText(domain::Tenths tenths) const; ///< "5", "7,5"

private:
    void judge();
    QString sentence(const school::Problem& problem) const;

    Numbers m_numbers;
    domain::Track m_saved;
    QHash<domain::CourseId, QString> m_typed;
    QHash<int, QString> m_typedBounds; ///< by Bound
    QHash<domain::CourseId, int> m_halfWeeks; ///< what could be read of what was typed
    QHash<int, domain::Tenths> m_bounds;
    QHash<domain::CourseId, QString> m_problems;
    QHash<int, QString> m_boundProblems;
};

} // namespace farol::ui
