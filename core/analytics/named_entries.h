#pragma once

#include "core/domain/entities.h"

#include <QString>

#include <optional>
#include <vector>

namespace farol::analytics {

/// Things of one kind with the names a person calls them by, for texts that people write.
class NamedEntries {
public:
    void add(qint64 id, const QString& name);

    /// The name, or "#id" where the name is none, looks like an id, or belongs to several; empty for a stranger.
    QString nameOf(qint64 id) const;
    /// By name, exactly or without accents and case, or by "#id"; nothing when there is none or it is not one alone.
    std::optional<qint64> find(const QString& text) const;

private:
    struct Entry {
        qint64 id;
        QString name;
        QString folded;
    };
    std::vector<Entry> m_entries;
};

NamedEntries trackEntries(const domain::School& school);
NamedEntries tutorEntries(const domain::School& school);
/// By number: "12".
NamedEntries cohortEntries(const domain::School& school, domain::TrackId track);
/// By the name that stands on pages; only the courses that the trilha has now.
NamedEntries courseEntries(const domain::School& school, domain::TrackId track);

} // namespace farol::analytics
