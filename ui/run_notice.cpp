#include "run_notice.h"

#include "core/analytics/overview.h"
#include "notice.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr qint64 lookedBack = 8; ///< weeks in which the photo before may stand

class Words {
    Q_DECLARE_TR_FUNCTIONS(RunNotice)
};

QString meanText(const TrackMean& mean, const Numbers& numbers)
{
    QString text = numbers.percent(mean.mean);
    if (mean.change)
        text += QStringLiteral(" (") + numbers.points(mean.change) + u')';
    return text;
}

QString readyText(const sync::Outcome& outcome, const PhotoNews& news, const Numbers& numbers)
{
    const int expected = outcome.cells - outcome.noAccess;
    QStringList sentences{numbers.coverage(expected - outcome.notCollected, expected) + u'.'};
    if (news.means.size() == 1)
        sentences << Words::tr("Mean %1.").arg(meanText(news.means.front(), numbers));
    for (const TrackMean& mean : news.means) {
        if (news.means.size() > 1)
            //: %1 is a trilha, %2 its mean
            sentences << Words::tr("%1: mean %2.").arg(mean.track, meanText(mean, numbers));
    }
    if (outcome.listsMissing > 0)
        sentences << Words::tr("%n list(s) of students were not obtained.", nullptr, outcome.listsMissing);
    return sentences.join(u' ');
}

QString stoppedText(const domain::Error& error, const PhotoNews& news, const Numbers& numbers)
{
    QString text = Notices::sentence(error.fault);
    if (news.photo)
        text += u' '
            + Words::tr("Nothing was lost; the last photo is of %1.")
                  .arg(numbers.weekday(news.photo->takenAt.toTimeZone(news.zone)));
    return text;
}

} // namespace

domain::Result<PhotoNews> askLastPhoto(const storage::Connection& connection, const domain::School& school)
{
    auto photo = analytics::lastPhoto(connection);
    if (!photo)
        return tl::make_unexpected(photo.error());
    const auto runs = analytics::collectionRuns(connection, 1);
    if (!runs)
        return tl::make_unexpected(runs.error());
    PhotoNews news;
    news.photo = std::move(*photo);
    news.zone = school.zone;
    if (!runs->empty())
        news.lastEnd = runs->front().end;
    return news;
}

domain::Result<PhotoNews> askPhotoNews(const storage::Connection& connection, const domain::School& school)
{
    auto last = askLastPhoto(connection, school);
    if (!last || !last->photo)
        return last;
    PhotoNews news = std::move(*last);
    for (const domain::Track& track : school.tracks) {
        const bool hasTurmas = std::any_of(school.cohorts.begin(), school.cohorts.end(),
            [&](const domain::Cohort& cohort) { return cohort.track == track.id; });
        if (!hasTurmas)
            continue;
        domain::Filter filter;
        filter.track = track.id;
        filter.from = news.photo->week - lookedBack;
        filter.to = news.photo->week;
        const auto overview = analytics::overview(connection, school, filter);
        if (!overview)
            return tl::make_unexpected(overview.error());
        if (*overview && (*overview)->last.week == news.photo->week)
            news.means.push_back({track.name, (*overview)->last.mean, (*overview)->meanChange});
    }
    return news;
}

RunNotice runNotice(const sync::Outcome& outcome, const PhotoNews& news, const Numbers& numbers)
{
    if (outcome.error)
        return {Words::tr("The collection did not finish"), stoppedText(*outcome.error, news, numbers)};
    const QString title = outcome.notCollected > 0 || outcome.listsMissing > 0
        ? Words::tr("Photo of week %1 ready, with failures")
        : Words::tr("Photo of week %1 ready");
    return {title.arg(outcome.week.number()), readyText(outcome, news, numbers)};
}

} // namespace farol::ui
