#include "name_problems.h"

#include "core/school/limits.h"

namespace farol::ui {

using school::ProblemKind;

QString NameProblems::empty(Of what)
{
    return what == Of::Track ? tr("Give the trilha a name.") : tr("Give the course a name.");
}

QString NameProblems::repeated(Of what)
{
    return what == Of::Track
        ? tr("There is a trilha of this name already; accents and case make no difference.")
        : tr("This trilha has a course of this name already; accents and case make no difference.");
}

std::optional<QString> NameProblems::sentence(const school::Refusal& refusal, Of what)
{
    if (refusal.problems.empty())
        return std::nullopt;
    switch (refusal.problems.front().kind) {
    case ProblemKind::Empty:
        return empty(what);
    case ProblemKind::TooLong:
        return tr("It is too long: a name has up to %1 characters.").arg(school::longestText);
    case ProblemKind::Duplicate:
    case ProblemKind::OtherName:
        return repeated(what);
    default:
        return std::nullopt;
    }
}

} // namespace farol::ui
