#include "core/reports/report_pack.h"

#include "core/analytics/coverage.h"
#include "core/analytics/report_writer.h"
#include "core/analytics/snapshot.h"
#include "core/spreadsheet/file_name.h"

#include <QSet>

#include <algorithm>

namespace farol::reports {

using namespace farol::domain;
using analytics::TrackPhotos;

namespace {

std::optional<Week> lastWeek(const std::vector<TrackPhotos>& tracks)
{
    std::optional<Week> last;
    for (const TrackPhotos& track : tracks) {
        if (!track.photos.empty())
            last = std::max(last.value_or(Week()), track.photos.back().week);
    }
    return last;
}

/// Names of files, each once: two trilhas may be called the same but for signs that no file's name has.
class FileNames {
public:
    explicit FileNames(std::optional<Week> last)
    {
        if (last)
            m_end = u'_' + last->key() + u'_' + last->sunday().toString(Qt::ISODate);
    }

    QString next(const QStringList& words)
    {
        QStringList parts{QStringLiteral("relatorio")};
        parts << words;
        parts.removeAll(QString());
        const QString first = parts.join(u'_') + m_end;
        QString name = first;
        for (int count = 2; m_taken.contains(name); ++count)
            name = first + u'-' + QString::number(count);
        m_taken.insert(name);
        return name + QStringLiteral(".xlsx");
    }

private:
    QString m_end;
    QSet<QString> m_taken;
};

} // namespace

Result<std::vector<PackFile>> packFiles(
    const storage::Connection& connection, const School& school, const Filter& filter)
{
    const analytics::Snapshot snapshot(connection);
    const auto tracks = analytics::reportTracks(connection, school, filter);
    if (!tracks)
        return tl::make_unexpected(tracks.error());
    FileNames names(lastWeek(*tracks));
    std::vector<PackFile> files;
    for (const TrackPhotos& track : *tracks) {
        const QString trackWord = spreadsheet::fileWord(track.scope.track->name);
        for (const Cohort* cohort : track.scope.cohorts) {
            Filter own = filter;
            own.track = track.scope.track->id;
            own.cohorts = {cohort->id};
            const auto photos = analytics::scopeOf(school, own).and_then([&](const analytics::Scope& scope) {
                return analytics::photosOf(connection, scope);
            });
            if (!photos)
                return tl::make_unexpected(photos.error());
            if (!photos->empty())
                files.push_back({names.next({trackWord, QStringLiteral("turma-%1").arg(cohort->number)}), own});
        }
    }
    const bool isChosen = !files.empty() && (!filter.cohorts.empty() || !filter.tutors.empty());
    if (isChosen && files.size() == 1)
        return files; // the other would be the same
    const QString which = isChosen ? QStringLiteral("%1-turmas").arg(files.size()) : QStringLiteral("todas");
    const Track* only = filter.track ? school.track(*filter.track) : nullptr;
    files.push_back({names.next({only ? spreadsheet::fileWord(only->name) : QString(), which}), filter});
    return files;
}

Result<Filter> withUsualWeeks(const storage::Connection& connection, Filter filter)
{
    if (filter.from || filter.to)
        return filter;
    return analytics::photographedWeeks(connection).map([&](const std::vector<Week>& weeks) {
        if (weeks.empty())
            return filter;
        filter.from = weeks[weeks.size() - std::min(weeks.size(), analytics::usualPhotos)];
        filter.to = weeks.back();
        return filter;
    });
}

} // namespace farol::reports
