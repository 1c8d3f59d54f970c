#pragma once

#include "change.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"

namespace farol::school {

/// Writes the rows in which two states of a school differ, inside the caller's transaction.
class RegistryWriter {
public:
    /// Both outlive the writer.
    RegistryWriter(const storage::Connection& connection, const Change& change);

    [[nodiscard]] domain::Result<void> write() const;

private:
    using Done = domain::Result<void>;

    [[nodiscard]] Done writeIdentity() const;
    [[nodiscard]] Done writeTutors() const;
    [[nodiscard]] Done writeTracks() const;
    [[nodiscard]] Done writeCourses(const domain::Track& track) const;
    [[nodiscard]] Done writeFormerPlans(const domain::Track& track) const;
    [[nodiscard]] Done writeCohorts() const;
    [[nodiscard]] Done writeRecesses() const;

    const storage::Connection& m_connection;
    const domain::School& m_before;
    const domain::School& m_after;
};

} // namespace farol::school
