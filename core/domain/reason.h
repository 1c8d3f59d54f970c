#pragma once

#include "cell.h"
#include "result.h"

namespace farol::domain {

/// The reason stored with a cell or a list that this error left without an answer. NotAsked for the errors that say
/// nothing of the question itself: they stop the run.
Reason reasonOf(const Error& error);

} // namespace farol::domain
