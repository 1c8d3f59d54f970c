#pragma once

#include "core/domain/result.h"
#include "core/storage/connection.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct sqlite3;

namespace farol::bench {

/// Whether a statement is written down with its question marks or with the values in their place.
enum class Values { Marked, Filled };

/// Writes down every statement the product runs on a connection while it exists, so that raw SQLite can do exactly the
/// same. What triggers do is left out: it follows by itself.
class Recorder {
public:
    /// Storage when the product uses another SQLite than the bench: then nothing could be compared.
    [[nodiscard]] static domain::Result<Recorder> begin(const storage::Connection& connection, Values values);
    Recorder(Recorder&&) noexcept = default;
    ~Recorder();

    /// In the order in which they ran.
    const std::vector<QByteArray>& texts() const { return m_notes->texts; }
    /// Each text once, in the order in which they first ran.
    std::vector<QByteArray> distinctTexts() const;

private:
    struct Notes {
        Values values;
        std::vector<QByteArray> texts{};
    };
    Recorder(sqlite3* database, Values values);
    static int note(unsigned event, void* notes, void* statement, void* text);

    std::unique_ptr<Notes> m_notes;
    sqlite3* m_database;
};

} // namespace farol::bench
