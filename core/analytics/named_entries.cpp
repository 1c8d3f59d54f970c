#include "core/analytics/named_entries.h"

#include "core/domain/text.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

void NamedEntries::add(qint64 id, const QString& name)
{
    m_entries.push_back({id, name, folded(name)});
}

QString NamedEntries::nameOf(qint64 id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& e) { return e.id == id; });
    if (found == m_entries.end())
        return {};
    const auto same = std::count_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.folded == found->folded; });
    const bool isClear = same == 1 && !found->folded.isEmpty() && !found->name.startsWith(u'#');
    return isClear ? found->name : QStringLiteral("#%1").arg(id);
}

std::optional<qint64> NamedEntries::find(const QString& text) const
{
    if (text.startsWith(u'#')) {
        const qint64 id = text.mid(1).toLongLong();
        const bool isThere =
            std::any_of(m_entries.begin(), m_entries.end(), [id](const Entry& e) { return e.id == id; });
        return isThere ? std::optional(id) : std::nullopt;
    }
    const QString wanted = folded(text);
    std::optional<qint64> alike;
    int count = 0;
    for (const Entry& entry : m_entries) {
        if (entry.name == text)
            return entry.id;
        if (entry.folded == wanted && !wanted.isEmpty()) {
            alike = entry.id;
            ++count;
        }
    }
    return count == 1 ? alike : std::nullopt;
}

NamedEntries trackEntries(const School& school)
{
    NamedEntries entries;
    for (const Track& track : school.tracks)
        entries.add(track.id.value, track.name);
    return entries;
}

NamedEntries tutorEntries(const School& school)
{
    NamedEntries entries;
    for (const Tutor& tutor : school.tutors)
        entries.add(tutor.id.value, tutor.name);
    return entries;
}

NamedEntries cohortEntries(const School& school, TrackId track)
{
    NamedEntries entries;
    for (const Cohort& cohort : school.cohorts) {
        if (cohort.track == track)
            entries.add(cohort.id.value, QString::number(cohort.number));
    }
    return entries;
}

NamedEntries courseEntries(const School& school, TrackId track)
{
    NamedEntries entries;
    if (const Track* found = school.track(track)) {
        for (const PlannedCourse& planned : found->courses)
            entries.add(planned.course.id.value, planned.course.label());
    }
    return entries;
}

} // namespace farol::analytics
