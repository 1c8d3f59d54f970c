#include "filter_words.h"

#include "core/domain/text.h"
#include "status_word.h"
#include "ui/pages/profile_words.h"

namespace farol::ui {

using analytics::FilterTextFault;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString weekWords(const domain::Filter& filter, const Numbers& numbers)
{
    if (filter.from && filter.to && filter.from == filter.to)
        return Words::tr("week %1").arg(numbers.weeks(*filter.from, *filter.to));
    if (filter.from && filter.to)
        return Words::tr("weeks %1").arg(numbers.weeks(*filter.from, *filter.to));
    if (filter.from)
        return Words::tr("from week %1 on").arg(numbers.weeks(*filter.from, *filter.from));
    if (filter.to)
        return Words::tr("up to week %1").arg(numbers.weeks(*filter.to, *filter.to));
    return {};
}

QStringList cohortNumbers(const domain::Filter& filter, const domain::School& school)
{
    QStringList numbers;
    for (const domain::CohortId id : filter.cohorts) {
        if (const domain::Cohort* cohort = school.cohort(id))
            numbers << QString::number(cohort->number);
    }
    return numbers;
}

QStringList courseNames(const domain::Filter& filter, const domain::Track* track)
{
    QStringList names;
    for (const domain::CourseId id : filter.courses) {
        for (size_t i = 0; track && i < track->courses.size(); ++i) {
            if (track->courses[i].course.id == id)
                names << domain::onOneLine(track->courses[i].course.label());
        }
    }
    return names;
}

QStringList tutorNames(const domain::Filter& filter, const domain::School& school)
{
    QStringList names;
    for (const domain::TutorId id : filter.tutors) {
        if (const domain::Tutor* tutor = school.tutor(id))
            names << domain::onOneLine(tutor->name);
    }
    return names;
}

/// What is wrong with the value of a part, in a sentence that follows the part; %1 is the value.
QString reason(const analytics::FilterTextError& error)
{
    switch (error.fault) {
    case FilterTextFault::NotAPart:
        return Words::tr("a filter has parts such as turma=12, with & between them.");
    case FilterTextFault::UnknownKey:
        return Words::tr("that is no filter. There are trilha, turma, curso, tutor, semana, situacao, parado, perfil, "
                         "dias and busca.");
    case FilterTextFault::Twice:
        return Words::tr("it is there twice.");
    case FilterTextFault::NoTrack:
        return Words::tr("the text does not say of which trilha.");
    case FilterTextFault::NoSuchTrack:
        return Words::tr("there is no trilha %1.").arg(error.value);
    case FilterTextFault::NoSuchCohort:
        //: %1 is a number, %2 a trilha
        return Words::tr("there is no turma %1 in %2.").arg(error.value, error.track);
    case FilterTextFault::NoSuchCourse:
        //: %1 is a course, %2 a trilha
        return Words::tr("there is no course %1 in %2.").arg(error.value, error.track);
    case FilterTextFault::NoSuchTutor:
        return Words::tr("there is no tutor %1.").arg(error.value);
    case FilterTextFault::NotWeeks:
        return Words::tr("weeks are written as 2026-W47 or 2026-W38..2026-W47.");
    case FilterTextFault::Backwards:
        return Words::tr("it ends before it begins.");
    case FilterTextFault::NoSuchStatus:
        return Words::tr("a situation is concluído, em dia, atenção, atrasado or sem dados.");
    case FilterTextFault::NoSuchProfile:
        return Words::tr("a profile is constante, acelerando, em rajadas, última semana or parado.");
    case FilterTextFault::NotYesOrNo:
        return Words::tr("it is sim or não.");
    case FilterTextFault::NotDays:
        return Words::tr("it is a number of days from 1 on.");
    case FilterTextFault::Empty:
    case FilterTextFault::TooLong:
        break;
    }
    return {};
}

} // namespace

QString stalledWords()
{
    return Words::tr("stalled");
}

QString profileWords(domain::Profile profile)
{
    return Words::tr("profile %1").arg(profileWord(profile));
}

QString daysAwayWords(int days)
{
    return Words::tr("%n day(s) or more without entering", nullptr, days);
}

QStringList studentWords(const domain::StudentFilter& students)
{
    QStringList words;
    for (const domain::Status status : students.statuses)
        words << statusWord(status);
    if (students.stalledOnly)
        words << stalledWords();
    for (const domain::Profile profile : students.profiles)
        words << profileWords(profile);
    if (students.daysAway)
        words << daysAwayWords(*students.daysAway);
    return words;
}

QString listed(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: The last two of a list
    return Words::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString filterWords(
    const domain::Filter& filter, const domain::School& school, const Numbers& numbers, storage::Names names)
{
    const bool isMasked = names == storage::Names::Masked;
    const domain::Track* track = filter.track ? school.track(*filter.track) : nullptr;
    QStringList parts;
    if (track)
        parts << Words::tr("Track %1").arg(domain::onOneLine(track->name));
    if (const QStringList cohorts = cohortNumbers(filter, school); !cohorts.isEmpty())
        parts << Words::tr("cohort(s) %1", nullptr, int(cohorts.size())).arg(listed(cohorts));
    if (const QStringList courses = courseNames(filter, track); !courses.isEmpty())
        parts << Words::tr("course(s) %1", nullptr, int(courses.size())).arg(listed(courses));
    if (const QStringList tutors = tutorNames(filter, school); !tutors.isEmpty() && !isMasked)
        parts << Words::tr("tutor(s) %1", nullptr, int(tutors.size())).arg(listed(tutors));
    if (const QString weeks = weekWords(filter, numbers); !weeks.isEmpty())
        parts << weeks;
    parts << studentWords(filter.students);
    if (!filter.students.searched.isEmpty() && !isMasked)
        parts << Words::tr("search “%1”").arg(domain::onOneLine(filter.students.searched));
    return parts.join(QStringLiteral(" · "));
}

QString sentence(const analytics::FilterTextError& error)
{
    if (error.fault == FilterTextFault::Empty)
        return Words::tr("There is no filter on the clipboard. Copy one first, with Edit, Copy filter.");
    if (error.fault == FilterTextFault::TooLong)
        return Words::tr("What is on the clipboard is too long to be a filter.");
    return error.part + QStringLiteral(": ") + reason(error);
}

} // namespace farol::ui
