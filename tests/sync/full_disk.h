#pragma once

#include <string>
#include <vector>

namespace farol::tests {

/// What came of runs whose disk was full at one write, each followed by one that had room.
struct FullDiskTrials {
    int steps = 0; ///< writes that need room, in an undisturbed run
    int tried = 0; ///< of these
    std::vector<std::string> faults; ///< whatever was not as it must be, in words; empty is good
};

/// Collects a school of so many students in two courses, again and again: the disk is full at one write after another,
/// at most `most` of them, evenly chosen. Each time the run must end with DiskFull, and one more run must reach the
/// state of an undisturbed one and ask for nothing that was stored.
FullDiskTrials fillDiskAtEveryStep(int students, int most);

} // namespace farol::tests
