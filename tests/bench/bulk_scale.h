#pragma once

#include "options.h"
#include "tests/support/bulk_history.h"

#include <QTemporaryDir>

#include <vector>

namespace farol::bench {

/// A size of school, by the name design/performance.md gives it, and the folder of its history.
struct BulkScale {
    QString name;
    tests::BulkPlan plan;
    QString folder{};
    qint64 cells = 0;
    qint64 bytes = 0; ///< of the whole file, the log written back
};

/// The histories of a run: made when first asked for, gone with this object.
class BulkScales {
public:
    explicit BulkScales(const Options& options);

    /// S, M, and L if that was asked for.
    [[nodiscard]] domain::Result<std::vector<BulkScale>> all();
    [[nodiscard]] domain::Result<BulkScale> small();
    /// A folder with a copy of a history, for something that writes.
    [[nodiscard]] domain::Result<QString> copyOf(const BulkScale& scale, const QString& name) const;
    QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] domain::Result<void> make(BulkScale& scale) const;

    QTemporaryDir m_folder;
    std::vector<BulkScale> m_scales;
};

} // namespace farol::bench
