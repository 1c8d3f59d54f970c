#include "tutor_edits.h"

#include "named.h"
#include "next_id.h"
#include "problem_text.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;

Read<Tutor> readTutor(const TypedTutor& typed, const School& registered, TutorId edited)
{
    const QString place = QStringLiteral("nome");
    const auto name = readName(place, typed.name);
    if (!name)
        return tl::make_unexpected(name.error());
    School others = registered;
    std::erase_if(others.tutors, [&](const Tutor& tutor) { return tutor.id == edited; });
    if (const Tutor* same = tutorNamed(others, *name))
        return tl::make_unexpected(Problem{place, ProblemKind::Duplicate, shortened(*name), same->name});
    return readText(QStringLiteral("email"), typed.email).map([&](const QString& email) {
        return Tutor{edited, *name, email};
    });
}

School withTutor(School school, Tutor tutor)
{
    const auto found = std::find_if(
        school.tutors.begin(), school.tutors.end(), [&](const Tutor& each) { return each.id == tutor.id; });
    if (found != school.tutors.end()) {
        *found = std::move(tutor);
        return school;
    }
    tutor.id = nextId(school.tutors);
    school.tutors.push_back(std::move(tutor));
    return school;
}

School withoutTutor(School school, TutorId tutor)
{
    std::erase_if(school.tutors, [&](const Tutor& each) { return each.id == tutor; });
    for (Cohort& cohort : school.cohorts) {
        if (cohort.tutor == tutor)
            cohort.tutor.reset();
    }
    return school;
}

} // namespace farol::school
