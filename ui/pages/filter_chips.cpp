#include "filter_chips.h"

#include "cohort_table.h"
#include "core/domain/entities.h"
#include "core/domain/text.h"
#include "profile_words.h"
#include "ui/data/situation_panel.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FilterChips)
};

QString courseName(const domain::Track* track, domain::CourseId id)
{
    for (size_t i = 0; track && i < track->courses.size(); ++i) {
        if (track->courses[i].course.id == id)
            return domain::onOneLine(track->courses[i].course.label());
    }
    return {};
}

/// Gathers the chips in the order of the bar.
class Gathering {
public:
    explicit Gathering(std::vector<ChipText>& chips) :
        m_chips(chips)
    {
    }

    /// A thing that is gone has no name, and no chip.
    void add(const QString& text, ChipKind kind, qint64 value = 0)
    {
        if (!text.isEmpty())
            m_chips.push_back({text, ChipId{kind, value}.toVariant()});
    }

private:
    std::vector<ChipText>& m_chips;
};

void addStudents(Gathering& gathering, const domain::StudentFilter& students)
{
    for (const domain::Status status : students.statuses)
        gathering.add(statusWord(status), ChipKind::Status, static_cast<qint64>(status));
    for (const domain::Profile profile : students.profiles)
        gathering.add(profileWord(profile), ChipKind::Profile, static_cast<qint64>(profile));
    if (students.stalledOnly)
        gathering.add(Words::tr("stalled"), ChipKind::Stalled);
    if (students.daysAway)
        gathering.add(
            Words::tr("%Ln day(s) or more without entering", nullptr, *students.daysAway), ChipKind::DaysAway);
}

} // namespace

QVariant ChipId::toVariant() const
{
    return QVariantList{static_cast<int>(kind), value};
}

ChipId ChipId::of(const QVariant& id)
{
    const QVariantList parts = id.toList();
    return parts.size() == 2 ? ChipId{static_cast<ChipKind>(parts[0].toInt()), parts[1].toLongLong()} : ChipId();
}

std::vector<ChipText> filterChips(const ChosenFilter& chosen, const domain::School& school,
    const std::vector<domain::Week>& photos, const Numbers& numbers)
{
    const domain::Filter& filter = chosen.filter;
    std::vector<ChipText> chips;
    Gathering gathering(chips);
    if (chosen.weeks == WeekChoice::Chosen && !photos.empty()) {
        const QString weeks = numbers.weeks(filter.from.value_or(photos.front()), filter.to.value_or(photos.back()));
        gathering.add(Words::tr("Weeks %1").arg(weeks), ChipKind::Weeks);
    }
    for (const domain::CohortId id : filter.cohorts) {
        const domain::Cohort* cohort = school.cohort(id);
        gathering.add(cohort ? cohortName(cohort->number) : QString(), ChipKind::Cohort, id.value);
    }
    const domain::Track* track = filter.track ? school.track(*filter.track) : nullptr;
    for (const domain::CourseId id : filter.courses)
        gathering.add(courseName(track, id), ChipKind::Course, id.value);
    for (const domain::TutorId id : filter.tutors) {
        const domain::Tutor* tutor = school.tutor(id);
        gathering.add(tutor ? domain::onOneLine(tutor->name) : QString(), ChipKind::Tutor, id.value);
    }
    addStudents(gathering, filter.students);
    return chips;
}

ChosenFilter without(ChosenFilter chosen, const ChipId& chip)
{
    domain::Filter& filter = chosen.filter;
    switch (chip.kind) {
    case ChipKind::Weeks:
        chosen.weeks = WeekChoice::Usual;
        break;
    case ChipKind::Cohort:
        std::erase(filter.cohorts, domain::CohortId{chip.value});
        break;
    case ChipKind::Course:
        std::erase(filter.courses, domain::CourseId{chip.value});
        break;
    case ChipKind::Tutor:
        std::erase(filter.tutors, domain::TutorId{chip.value});
        break;
    case ChipKind::Status:
        std::erase(filter.students.statuses, static_cast<domain::Status>(chip.value));
        break;
    case ChipKind::Profile:
        std::erase(filter.students.profiles, static_cast<domain::Profile>(chip.value));
        break;
    case ChipKind::Stalled:
        filter.students.stalledOnly = false;
        break;
    case ChipKind::DaysAway:
        filter.students.daysAway.reset();
        break;
    }
    return chosen;
}

bool isOfStudents(ChipKind kind)
{
    return kind == ChipKind::Status || kind == ChipKind::Profile || kind == ChipKind::Stalled
        || kind == ChipKind::DaysAway;
}

} // namespace farol::ui
