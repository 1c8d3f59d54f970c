#include "warnings.h"

#include "core/analytics/refused_courses.h"
#include "words.h"

namespace farol::cli {

void warnOfRefusedCourses(Context& context, const storage::Connection& history, domain::Week week)
{
    const auto courses = analytics::refusedCourses(history, week);
    if (!courses) // what was asked for is done; a warning that cannot be given is no failure of it
        return;
    for (const domain::Course& course : *courses)
        context.tell(Words::tr("The platform refuses course %1 (%2) to every student. Check in Cademí whether it still "
                               "exists.")
                         .arg(course.id.value)
                         .arg(course.name));
}

} // namespace farol::cli
