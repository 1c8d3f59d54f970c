#include "registration_notices.h"

namespace farol::ui {

using school::Problem;
using school::ProblemKind;
using secrets::SecretFault;

namespace {

QString ofText(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::NotJson:
        return RegistrationNotices::tr("This is not JSON: “%1” cannot stand here.").arg(problem.value);
    case ProblemKind::Truncated:
        return RegistrationNotices::tr("The file ends too early.");
    case ProblemKind::TooLarge:
        return RegistrationNotices::tr("The file is too large for a school file (%1 bytes).").arg(problem.value);
    case ProblemKind::TooDeep:
        return RegistrationNotices::tr("The file is nested deeper than any school file.");
    case ProblemKind::OtherFormat:
        return RegistrationNotices::tr("The format is %1; this version reads format 1.").arg(problem.value);
    case ProblemKind::MissingKey:
        return RegistrationNotices::tr("It is missing.");
    case ProblemKind::UnknownKey:
        return RegistrationNotices::tr("This key is not known. Check how it is written.");
    case ProblemKind::RepeatedKey:
        return RegistrationNotices::tr("This key stands here twice.");
    case ProblemKind::WrongType:
        return RegistrationNotices::tr("This is of another kind than expected: %1.").arg(problem.value);
    case ProblemKind::Empty:
        return RegistrationNotices::tr("It is empty.");
    case ProblemKind::TooLong:
        return RegistrationNotices::tr("It is too long.");
    default:
        return {};
    }
}

QString ofValue(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::NotWhole:
        return RegistrationNotices::tr("%1 is not a whole number.").arg(problem.value);
    case ProblemKind::NotHalfWeeks:
        return RegistrationNotices::tr("%1 is not a number of weeks in halves, such as 1 or 2.5.").arg(problem.value);
    case ProblemKind::NotTenths:
        return RegistrationNotices::tr("%1 has more than one decimal.").arg(problem.value);
    case ProblemKind::OutOfRange:
        return RegistrationNotices::tr("%1 is out of range.").arg(problem.value);
    case ProblemKind::LateBelowTolerance:
        return RegistrationNotices::tr("%1 is less than the tolerance, %2.").arg(problem.value, problem.other);
    case ProblemKind::BadDate:
        return RegistrationNotices::tr("%1 is not a date such as 2026-03-02.").arg(problem.value);
    case ProblemKind::BadWeek:
        return RegistrationNotices::tr("%1 is not a week of the calendar, such as 2026-W47.").arg(problem.value);
    case ProblemKind::NotDigits:
        return RegistrationNotices::tr("Please enter whole numbers only.");
    default:
        return {};
    }
}

QString ofRegistry(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::Duplicate:
        return RegistrationNotices::tr("%1 stands already at %2.").arg(problem.value, problem.other);
    case ProblemKind::OtherName:
        return RegistrationNotices::tr("The same course has another name at %1.").arg(problem.other);
    case ProblemKind::UnknownTrack:
        return RegistrationNotices::tr("There is no trilha %1.").arg(problem.value);
    case ProblemKind::UnknownTutor:
        return RegistrationNotices::tr("There is no tutor %1. Register the tutor first.").arg(problem.value);
    case ProblemKind::TagInUse:
        return RegistrationNotices::tr("Tag entered already exists. It is that of %1.").arg(problem.other);
    case ProblemKind::UnknownTag:
        return RegistrationNotices::tr("Tag not found in Cademí.");
    case ProblemKind::CohortExists:
        return RegistrationNotices::tr("Turma entered already exists.");
    case ProblemKind::NoSuchCohort:
        return RegistrationNotices::tr("There is no such turma: %1.").arg(problem.value);
    case ProblemKind::OtherSchool:
        return RegistrationNotices::tr(
            "This folder holds the photos of %1. Choose another folder for another school; if the school only "
            "moved, say so (--same-school).")
            .arg(problem.other);
    case ProblemKind::ChangedMeanwhile:
        return RegistrationNotices::tr("Somebody changed the school meanwhile. What is shown is what it is now: look "
                                       "at it and do your change again.");
    case ProblemKind::HasHistory:
        return RegistrationNotices::tr("%1 has photos already, so it is not removed. Archive it: its history stays and "
                                       "it leaves the next collections.")
            .arg(problem.value);
    case ProblemKind::LastTrack:
        return RegistrationNotices::tr("%1 is the only trilha. Make another one before you archive it.")
            .arg(problem.value);
    default:
        return {};
    }
}

} // namespace

QString RegistrationNotices::sentence(const Problem& problem)
{
    for (const auto kindOf : {ofText, ofValue, ofRegistry}) {
        if (const QString sentence = kindOf(problem); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

Notice RegistrationNotices::ofRefusal(const school::Refusal& refusal)
{
    if (refusal.problems.empty())
        return Notices::ofError(refusal.error);
    return {BannerKind::Warn, sentence(refusal.problems.front())};
}

QString RegistrationNotices::sentence(const secrets::SecretError& error)
{
    switch (error.fault) {
    case SecretFault::NoKey:
        return tr("There is no key for this school yet. Connect the school, or run school set with --key-stdin.");
    case SecretFault::Locked:
        return tr(
            "The system's password store is locked. Unlock it (sign in again, or open its settings) and try again.");
    case SecretFault::NoKeyring:
        return tr("This computer has no password store that answers. On Linux install gnome-keyring or KWallet; on a "
                  "server give the key in FAROL_API_KEY.");
    case SecretFault::Denied:
        return tr("The system's password store refused. Allow Farol to use it and try again.");
    case SecretFault::Other:
        break;
    }
    return tr("The system's password store failed. Try again; on a server give the key in FAROL_API_KEY.");
}

} // namespace farol::ui
