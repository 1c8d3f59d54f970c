#include "saved_views.h"

#include "core/domain/text.h"
#include "session.h"

#include <QJsonArray>

#include <algorithm>

namespace farol::ui {

namespace {

const QString settingsKey = QStringLiteral("visoes");

QJsonObject toObject(const SavedView& view)
{
    return {{QStringLiteral("name"), view.name}, {QStringLiteral("page"), view.page},
        {QStringLiteral("pageTitle"), view.pageTitle}, {QStringLiteral("filter"), view.chosen.toJson()},
        {QStringLiteral("state"), view.state}};
}

/// As it is kept: on one line, without blanks around it, not too long.
QString tidied(const QString& name)
{
    return domain::onOneLine(name).simplified().left(SavedViews::longestName);
}

SavedView toView(const QJsonValue& json)
{
    return {tidied(json[QStringLiteral("name")].toString()), json[QStringLiteral("page")].toString(),
        domain::onOneLine(json[QStringLiteral("pageTitle")].toString()),
        ChosenFilter::fromJson(json[QStringLiteral("filter")].toObject()), json[QStringLiteral("state")].toObject()};
}

auto called(const QString& name)
{
    return [wanted = domain::folded(name)](const SavedView& view) { return domain::folded(view.name) == wanted; };
}

template <typename IdType, typename Has>
int strangers(const std::vector<IdType>& ids, const Has& has)
{
    return int(std::count_if(ids.begin(), ids.end(), [&](IdType id) { return !has(id); }));
}

} // namespace

SavedViews::SavedViews(Session& session) :
    m_session(session)
{
}

std::vector<SavedView> SavedViews::all() const
{
    std::vector<SavedView> views;
    for (const QJsonValue& json : m_session.settings.pages[settingsKey].toArray()) {
        SavedView view = toView(json);
        const bool isTwice = std::any_of(views.begin(), views.end(), called(view.name));
        if (!view.name.isEmpty() && !isTwice && views.size() < most)
            views.push_back(std::move(view));
    }
    std::sort(views.begin(), views.end(), [](const SavedView& left, const SavedView& right) {
        return domain::compareNaturally(left.name, right.name) < 0;
    });
    return views;
}

std::optional<SavedView> SavedViews::find(const QString& name) const
{
    const std::vector<SavedView> views = all();
    const auto found = std::find_if(views.begin(), views.end(), called(tidied(name)));
    return found == views.end() ? std::nullopt : std::optional(*found);
}

bool SavedViews::save(SavedView view)
{
    view.name = tidied(view.name);
    view.chosen.filter.students.searched.clear(); // it is a name, and not kept
    std::vector<SavedView> views = all();
    std::erase_if(views, called(view.name));
    if (view.name.isEmpty() || views.size() >= most)
        return false;
    views.push_back(std::move(view));
    write(std::move(views));
    return true;
}

bool SavedViews::rename(const QString& from, const QString& to)
{
    const QString name = tidied(to);
    std::vector<SavedView> views = all();
    const auto found = std::find_if(views.begin(), views.end(), called(from));
    const auto other = std::find_if(views.begin(), views.end(), called(name));
    if (name.isEmpty() || found == views.end() || (other != views.end() && other != found))
        return false;
    found->name = name;
    write(std::move(views));
    return true;
}

void SavedViews::remove(const QString& name)
{
    std::vector<SavedView> views = all();
    std::erase_if(views, called(name));
    write(std::move(views));
}

void SavedViews::write(std::vector<SavedView> views)
{
    QJsonArray array;
    for (const SavedView& view : views)
        array.append(toObject(view));
    m_session.settings.pages.insert(settingsKey, array);
    if (m_session.saveSettings)
        m_session.saveSettings();
}

int goneFrom(const ChosenFilter& chosen, const domain::School& school)
{
    const domain::Filter& filter = chosen.filter;
    const domain::Track* track = filter.track ? school.track(*filter.track) : nullptr;
    const auto hasCourse = [track](domain::CourseId id) {
        return track && std::any_of(track->courses.begin(), track->courses.end(), [id](const auto& planned) {
            return planned.course.id == id;
        });
    };
    const auto hasCohort = [&](domain::CohortId id) {
        const domain::Cohort* cohort = school.cohort(id);
        return cohort && cohort->track == filter.track;
    };
    return (filter.track && !track ? 1 : 0) + strangers(filter.cohorts, hasCohort)
        + strangers(filter.courses, hasCourse)
        + strangers(filter.tutors, [&](domain::TutorId id) { return school.tutor(id) != nullptr; });
}

} // namespace farol::ui
