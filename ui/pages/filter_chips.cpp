#include "filter_chips.h"

#include "cohort_table.h"
#include "core/domain/entities.h"
#include "core/domain/text.h"
#include "ui/filter_words.h"
#include "ui/status_word.h"

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

    /// A chip for each, or one for all of them when they are many: they must not push the table off the page.
    void addNamed(const std::vector<std::pair<qint64, QString>>& named, ChipKind kind, const QString& manyText)
    {
        if (named.size() <= mostOfAKind) {
            for (const auto& [id, name] : named)
                add(name, kind, id);
            return;
        }
        QStringList names;
        for (const auto& [id, name] : named)
            names << name;
        m_chips.push_back({manyText, ChipId{kind, ChipId::all}.toVariant(), names.join(u'\n')});
    }

private:
    static constexpr size_t mostOfAKind = 4;

    std::vector<ChipText>& m_chips;
};

void addStudents(Gathering& gathering, const domain::StudentFilter& students)
{
    for (const domain::Status status : students.statuses)
        gathering.add(statusWord(status), ChipKind::Status, static_cast<qint64>(status));
    if (students.stalledOnly)
        gathering.add(stalledWords(), ChipKind::Stalled);
    for (const domain::Profile profile : students.profiles)
        gathering.add(profileWords(profile), ChipKind::Profile, static_cast<qint64>(profile));
    if (students.daysAway)
        gathering.add(daysAwayWords(*students.daysAway), ChipKind::DaysAway);
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
    std::vector<std::pair<qint64, QString>> named;
    for (const domain::CohortId id : filter.cohorts) {
        if (const domain::Cohort* cohort = school.cohort(id))
            named.emplace_back(id.value, cohortName(cohort->number));
    }
    gathering.addNamed(named, ChipKind::Cohort, Words::tr("%n cohort(s)", nullptr, int(named.size())));
    named.clear();
    const domain::Track* track = filter.track ? school.track(*filter.track) : nullptr;
    for (const domain::CourseId id : filter.courses) {
        if (const QString name = courseName(track, id); !name.isEmpty())
            named.emplace_back(id.value, name);
    }
    gathering.addNamed(named, ChipKind::Course, Words::tr("%n course(s)", nullptr, int(named.size())));
    named.clear();
    for (const domain::TutorId id : filter.tutors) {
        if (const domain::Tutor* tutor = school.tutor(id))
            named.emplace_back(id.value, Words::tr("tutor %1").arg(domain::onOneLine(tutor->name)));
    }
    gathering.addNamed(named, ChipKind::Tutor, Words::tr("%n tutor(s)", nullptr, int(named.size())));
    addStudents(gathering, filter.students);
    return chips;
}

ChosenFilter without(ChosenFilter chosen, const ChipId& chip)
{
    domain::Filter& filter = chosen.filter;
    const auto erase = [&chip](auto& ids) {
        if (chip.value == ChipId::all)
            ids.clear();
        else
            std::erase_if(ids, [&chip](const auto id) { return id.value == chip.value; });
    };
    switch (chip.kind) {
    case ChipKind::Weeks:
        chosen.weeks = WeekChoice::Usual;
        break;
    case ChipKind::Cohort:
        erase(filter.cohorts);
        break;
    case ChipKind::Course:
        erase(filter.courses);
        break;
    case ChipKind::Tutor:
        erase(filter.tutors);
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
