#pragma once

#include "imported.h"
#include "school_file.h"
#include "versions.h"

namespace farol::school {

/// A school with what a file says put over it, and what the file named.
struct Merged {
    domain::School school;
    Imported imported;
};

/// Puts a file without problems over what is registered: an upsert by natural key that removes nothing. What the file
/// does not list keeps its values and comes after what it lists; another pace holds from the moment's week on.
[[nodiscard]] Merged merge(const SchoolFile& file, const domain::School& registered, const Moment& moment);

} // namespace farol::school
