#pragma once

#include "core/domain/ids.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace farol::simulator {

/// What goes wrong with one answer.
enum class Mishap {
    None,
    InternalError, ///< 500, error envelope
    BadGateway, ///< 502, HTML
    Reset, ///< no answer, the connection is reset
    Truncated, ///< fewer bytes than its Content-Length, then closed
    CutJson, ///< a right Content-Length, but the JSON ends in the middle
    HtmlPage, ///< 200 with a page instead of JSON
    OverHundred, ///< progress of 141.7%
    WrongTypes, ///< text for objects, objects for numbers
    SuccessFalse, ///< 200 with success:false
    HugeBody, ///< a right answer in 9 MB
    Slow, ///< a right answer after `FaultRule::seconds`
    Redirect, ///< 302 to `FaultRule::location`
    TooMany, ///< as if above the rate limit
    Forbidden, ///< 403
    NotAllowed, ///< 405
    Conflict, ///< 409
    EmptyList, ///< a list that answers with nobody
    HalfList, ///< a list that loses its second half and says it is complete
};

/// Which answers a mishap befalls: those that match every given target, and of these by counting.
struct FaultRule {
    Mishap mishap = Mishap::InternalError;
    int every = 1; ///< the n-th, 2n-th, … of the matching requests; 1 for all
    int after = 0; ///< so many matching requests are left alone first
    int times = 0; ///< at most so many mishaps; 0 for no limit
    QString path{}; ///< part of the path with its query; empty for any
    std::optional<domain::TagId> tag{}; ///< only the list of this tag
    std::optional<domain::StudentId> student{}; ///< only progress of this student
    std::optional<domain::CourseId> course{}; ///< only progress in this course
    int seconds = 40; ///< for Slow
    QUrl location{}; ///< for Redirect
};

/// What the documentation leaves open: each a guess of what a real school may do.
enum class UnknownTag { Conflict, EmptyList };
enum class NextPage { OwnAddress, OtherScheme, OtherHost };
enum class Total {
    Mixed, ///< whole percentages as "100%" for some students, "100.0%" for others
    Short, ///< "0%", "41.7%", "100%"
    Padded, ///< "0.0%", "41.7%", "100.0%"
    Comma, ///< "41,7%"
    Number, ///< 41.7
};
enum class Untouched { Zero, NoProgress, NullTotal }; ///< what a pair without a lesson answers
enum class Dates { Documented, Zoned, Zoneless }; ///< Documented: zone-less in lista_por_tag and lessons only
enum class Profiler { Present, Missing };
enum class LastPage { Filled, Empty }; ///< Empty: the last page has a next one, with nobody in it
enum class Repeated { Nobody, OneUser }; ///< OneUser: each further page begins with the last user of the one before
enum class Cursor { Advancing, Repeating }; ///< Repeating: every page names itself as the next, for ever

/// Everything about the server that a test may turn.
struct Faults {
    UnknownTag unknownTag = UnknownTag::Conflict;
    NextPage nextPage = NextPage::OwnAddress;
    QString otherHost = QStringLiteral("http://interno.cademi.local"); ///< scheme, host, port for OtherHost
    LastPage lastPage = LastPage::Filled;
    Repeated repeated = Repeated::Nobody;
    Cursor cursor = Cursor::Advancing;
    Total total = Total::Mixed;
    Untouched untouched = Untouched::Zero;
    Dates dates = Dates::Documented;
    Profiler profiler = Profiler::Present;
    int stillAccessPercent = 0; ///< of so many students ultimo_acesso_em goes on telling their first access
    int latencyMs = 0; ///< before every answer
    int jitterMs = 0; ///< up to so much more, different for each request
    std::vector<FaultRule> rules{}; ///< the first that befalls a request wins; all count
};

/// How the server answers above the limit.
enum class Throttle { TooMany, TooManyHtml, Conflict, Forbidden };
enum class Limit { On, Off };

/// The platform's rate limit, in sliding windows over the requests it let through.
struct RateLimit {
    Limit limit = Limit::On;
    int perSecond = 2;
    int perMinute = 120;
    Throttle throttle = Throttle::TooMany;
    std::optional<int> retryAfter{}; ///< seconds in a Retry-After header; nothing: no header
};

} // namespace farol::simulator
