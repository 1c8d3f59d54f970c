#pragma once

namespace farol::school {

/// What an import registered: how many of each the file named.
struct Imported {
    int tracks = 0;
    int courses = 0; ///< places in trilhas
    int cohorts = 0;
    int tutors = 0;
    int recesses = 0;
    int stillArchived = 0; ///< turmas of the file that are archived here, and stay so

    bool operator==(const Imported&) const = default;
};

} // namespace farol::school
