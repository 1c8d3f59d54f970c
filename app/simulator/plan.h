#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace farol::simulator {

/// A course of a fictitious trilha: a product of the platform, its expected weeks and how many lessons it has.
struct CoursePlan {
    domain::CourseId id;
    QString name;
    double weeks = 1; ///< multiples of 0.5
    int lessons = 10;
};

/// A fictitious trilha: its courses in the order in which they are studied.
struct TrackPlan {
    QString name;
    std::vector<CoursePlan> courses;

    double weeks() const;
    int lessons() const;
};

/// A fictitious turma. Its tag always exists; nobody is listed before the week in which it starts.
struct CohortPlan {
    QString track;
    int number = 1;
    domain::TagId tag;
    QDate start;
    QString tutor;
    int students = 0; ///< who begins in it; moves come on top
};

/// What a school is made from: the same plan makes the same school, student by student.
struct SchoolPlan {
    quint64 seed = 1;
    std::vector<TrackPlan> tracks;
    std::vector<CohortPlan> cohorts;
    std::vector<QDate> recesses; ///< Mondays of the weeks in which next to nobody studies
    std::vector<QString> names{}; ///< of the first students, in place of made-up ones
    int moversPerThousand = 150; ///< who changes turma, leaves, comes back or is in two turmas
    int resetsPerThousand = 4; ///< courses of a student that lose lessons for a while, long after they were finished

    /// The demonstration: both real trilhas, a new turma of each a month up to `today`, about 180 students.
    static SchoolPlan demonstration(QDate today, quint64 seed = 1);
    /// An ordinary school of 312 students: eleven turmas of the trilha analista, one begun each month up to `today`.
    static SchoolPlan ordinary(QDate today, quint64 seed = 1);
    /// Turmas of the given sizes in one trilha "analista" of so many courses, started `weeksAgo` before `today`, and
    /// nobody ever moves: what a test counts on. Tags are 101, 102, …; courses 9001, 9002, ….
    static SchoolPlan ofSizes(
        const std::vector<int>& sizes, int courses, QDate today, quint64 seed = 1, int weeksAgo = 8);
};

/// The two trilhas of the original project, with their products.
TrackPlan analista();
TrackPlan cientista();

} // namespace farol::simulator
