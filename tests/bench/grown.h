#pragma once

#include "bulk_scale.h"

namespace farol::bench {

/// Writes a history once more as the product does, week by week: the photo, the lists, then the answers in batches. The
/// same cells in a file that grew instead of one that was loaded at once.
[[nodiscard]] domain::Result<BulkScale> growAgain(const BulkScales& scales, const BulkScale& scale);

} // namespace farol::bench
