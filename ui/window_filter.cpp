#include "window_filter.h"

#include "session.h"

#include <QJsonArray>

namespace farol::ui {

namespace {

const QString settingsKey = QStringLiteral("filtro");
const QString formerKey = QStringLiteral("progresso"); // where the first versions kept it

template <typename Kind>
QJsonArray toArray(const std::vector<domain::Id<Kind>>& ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id.value);
    return array;
}

template <typename IdType>
std::vector<IdType> toIds(const QJsonValue& value)
{
    std::vector<IdType> ids;
    for (const QJsonValue& id : value.toArray())
        ids.push_back(IdType{id.toInteger()});
    return ids;
}

template <typename Kind>
QJsonArray toNumbers(const std::vector<Kind>& kinds)
{
    QJsonArray array;
    for (const Kind kind : kinds)
        array.append(static_cast<int>(kind));
    return array;
}

template <typename Kind>
std::vector<Kind> toKinds(const QJsonValue& value, Kind last)
{
    std::vector<Kind> kinds;
    for (const QJsonValue& number : value.toArray()) {
        const int kind = number.toInt(-1);
        if (kind >= 0 && kind <= static_cast<int>(last))
            kinds.push_back(static_cast<Kind>(kind));
    }
    return kinds;
}

QJsonObject toObject(const domain::StudentFilter& students)
{
    QJsonObject json{
        {QStringLiteral("statuses"), toNumbers(students.statuses)},
        {QStringLiteral("profiles"), toNumbers(students.profiles)},
        {QStringLiteral("stalledOnly"), students.stalledOnly},
    };
    if (students.daysAway)
        json.insert(QStringLiteral("daysAway"), *students.daysAway);
    return json;
}

domain::StudentFilter toStudents(const QJsonValue& json)
{
    domain::StudentFilter students;
    students.statuses = toKinds(json[QStringLiteral("statuses")], domain::Status::NoData);
    students.profiles = toKinds(json[QStringLiteral("profiles")], domain::Profile::Bursts);
    students.stalledOnly = json[QStringLiteral("stalledOnly")].toBool();
    if (const int days = json[QStringLiteral("daysAway")].toInt(); days > 0)
        students.daysAway = days;
    return students;
}

} // namespace

QJsonObject ChosenFilter::toJson() const
{
    QJsonObject json{
        {QStringLiteral("cohorts"), toArray(filter.cohorts)},
        {QStringLiteral("courses"), toArray(filter.courses)},
        {QStringLiteral("tutors"), toArray(filter.tutors)},
        {QStringLiteral("students"), toObject(filter.students)},
        {QStringLiteral("usualWeeks"), weeks == WeekChoice::Usual},
    };
    if (filter.track)
        json.insert(QStringLiteral("track"), filter.track->value);
    if (weeks == WeekChoice::Chosen && filter.from)
        json.insert(QStringLiteral("from"), filter.from->key());
    if (weeks == WeekChoice::Chosen && filter.to)
        json.insert(QStringLiteral("to"), filter.to->key());
    return json;
}

ChosenFilter ChosenFilter::fromJson(const QJsonObject& json)
{
    ChosenFilter chosen;
    domain::Filter& filter = chosen.filter;
    if (const QJsonValue track = json[QStringLiteral("track")]; track.isDouble())
        filter.track = domain::TrackId{track.toInteger()};
    filter.cohorts = toIds<domain::CohortId>(json[QStringLiteral("cohorts")]);
    filter.courses = toIds<domain::CourseId>(json[QStringLiteral("courses")]);
    filter.tutors = toIds<domain::TutorId>(json[QStringLiteral("tutors")]);
    filter.students = toStudents(json[QStringLiteral("students")]);
    filter.from = domain::Week::fromKey(json[QStringLiteral("from")].toString());
    filter.to = domain::Week::fromKey(json[QStringLiteral("to")].toString());
    chosen.weeks = json[QStringLiteral("usualWeeks")].toBool(true) ? WeekChoice::Usual : WeekChoice::Chosen;
    return chosen;
}

void ChosenFilter::clear()
{
    const std::optional<domain::TrackId> track = filter.track;
    *this = {};
    filter.track = track;
}

bool ChosenFilter::isNarrowed() const
{
    ChosenFilter cleared = *this;
    cleared.clear();
    return *this != cleared;
}

WindowFilter::WindowFilter(Session& session) :
    m_session(session)
{
    const QJsonObject& pages = session.settings.pages;
    m_value = ChosenFilter::fromJson(pages[pages.contains(settingsKey) ? settingsKey : formerKey].toObject());
}

void WindowFilter::set(const ChosenFilter& value)
{
    if (m_value == value)
        return;
    m_value = value;
    const QJsonObject json = m_value.toJson();
    if (m_session.settings.pages[settingsKey] == json) // what is searched is not kept
        return;
    m_session.settings.pages.insert(settingsKey, json);
    if (m_session.saveSettings)
        m_session.saveSettings();
}

void WindowFilter::set(const domain::Filter& filter)
{
    set({filter.from || filter.to ? WeekChoice::Chosen : WeekChoice::Usual, filter});
}

} // namespace farol::ui
