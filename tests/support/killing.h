#pragma once

#include "tests/app/stage.h"

#include <functional>

namespace farol::tests {

/// What a killed run and the one after it came to.
struct Killing {
    bool wasKilled = false; ///< and had not ended by itself before
    bool hadFinished = false; ///< the photo was finished already: only its copy was cut off
    int findings = 0; ///< what a check of the history found wrong after the kill
    int nextCode = -1; ///< of the run after it
    QByteArray nextWords; ///< what that run said on standard error
    int lost = 0; ///< pairs that were stored and are asked again, though the photo was not finished
    int twice = 0; ///< pairs the next run asked more than once
    int again = 0; ///< pairs asked by both runs
    bool isSame = false; ///< the history came to be what it is without a kill
};

/// A history without its runs: what they left behind, not how many they were.
std::string withoutRuns(const storage::Connection& history);

/// Kills the process `start` gives, looks at what it stored, and runs `sync` to its end.
Killing killAndContinue(
    Stage& stage, const std::function<std::unique_ptr<QProcess>()>& start, const std::string& undisturbed);

} // namespace farol::tests
