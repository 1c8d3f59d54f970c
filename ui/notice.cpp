#include "notice.h"

#include "collection.h"
#include "core/intake/choices.h"

namespace farol::ui {

using domain::AddressProblem;
using domain::Fault;
using domain::Reason;

namespace {

Notice endedEarly(const sync::Outcome& outcome, const QString& counts)
{
    const Fault fault = outcome.error->fault;
    if (fault == Fault::Cancelled)
        return {BannerKind::Info,
            Notices::tr("Collection cancelled; %1. What was collected is kept and the next run goes on from here.")
                .arg(counts)};
    return {BannerKind::Late, Notices::tr("The collection stopped. %1").arg(Notices::sentence(fault))};
}

/// A photo of nobody is never good news.
QString nobody(const sync::Outcome& outcome)
{
    return outcome.cohorts == 0
        ? Notices::tr("No cohort is registered, so there was nothing to collect. Register the school's cohorts first.")
        : Notices::tr(
            "The cohorts have no students or no courses, so there was nothing to collect. Check their tags in "
            "Cademí and the courses of their tracks.");
}

} // namespace

QString Notices::sentence(Fault fault)
{
    switch (fault) {
    case Fault::Offline:
        return tr("The platform did not answer. Check the internet connection and try again.");
    case Fault::Timeout:
        return tr("The platform took too long to answer. Check the internet connection and try again.");
    case Fault::ServerError:
        return tr("The platform answered that it failed. Try again in a few minutes.");
    case Fault::Rejected:
        return tr("The platform does not allow this question. Check the tag or the course in Cademí.");
    case Fault::NoSchool:
        return tr("No school is connected yet. Give its address and key first.");
    case Fault::OtherSchool:
        return tr("This folder holds the photos of another school's address. Open another folder for another school.");
    case Fault::Untrusted:
        return tr("The answer did not come from the school's address, so the key was not sent. Check the address, and "
                  "whether the network asks for a sign-in.");
    case Fault::Refused:
        return tr(
            "The platform refused the key. Check it in Cademí under Settings, Administrator, API keys, and connect "
            "again.");
    case Fault::Throttled:
        return tr("The platform asked to slow down for too long. Wait a few minutes and try again.");
    case Fault::BadReply:
        return tr("The platform answered something that is not in its documentation. Try again later; if it goes on, "
                  "tell the platform's support.");
    case Fault::Storage:
        return tr("The history could not be read or written. Close other programs that use it and try again.");
    case Fault::DiskFull:
        return tr("The disk is full. Free some space and try again; nothing that was stored is lost.");
    case Fault::ReadOnly:
        return tr("The history cannot be opened or written there. Check that its folder exists and is yours.");
    case Fault::Damaged:
        return tr("The history file is damaged. It was left as it is; restore a backup.");
    case Fault::NewerDatabase:
        return tr("The history was written by a newer version of Farol. Install that version to open it; the file was "
                  "left as it is.");
    case Fault::Busy:
        return tr("Another run is using the history. Wait for it to end and try again.");
    case Fault::Secret:
        return tr("The system's password store is locked or absent. Unlock it and try again.");
    case Fault::File:
        return tr("The file could not be read or written. Check its folder, or choose another.");
    case Fault::Invalid:
        return tr("Something in what was given is not valid. Check it and try again.");
    case Fault::WrongClock:
        return tr("The clock of this computer is a day or more off. Set its date and time and try again; nothing was "
                  "stored.");
    case Fault::HistoryGone:
        return tr("The history's file was deleted or replaced while it was in use. Put it back, or restore a backup, "
                  "and try again.");
    case Fault::Cancelled:
        return tr("Cancelled. What was collected is kept.");
    case Fault::Timer:
        return tr("The timer of this computer's system did not answer. Sign in on its desktop and try again; until "
                  "then, collect by hand.");
    }
    return {};
}

QString Notices::sentence(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::Empty:
        return tr("The address is missing. It is the one students use to sign in.");
    case AddressProblem::NoScheme:
        return tr("The address must begin with https://.");
    case AddressProblem::OtherScheme:
        return tr("The address must begin with https://, not with another scheme.");
    case AddressProblem::NotEncrypted:
        return tr("The address must begin with https://: http would send the key unprotected.");
    case AddressProblem::NoHost:
        return tr("The name of the site is missing after https://.");
    case AddressProblem::HasPath:
        return tr("The address ends after the name of the site: leave out what comes after the slash.");
    case AddressProblem::HasUser:
        return tr("The address must not hold a user or a password.");
    case AddressProblem::Malformed:
        return tr("This is not a valid address. It looks like https://school.cademi.com.br.");
    }
    return {};
}

QString Notices::sentence(Reason reason)
{
    if (reason == intake::doubtfulZero)
        return tr("an imported zero, which the tool before wrote for failures, too");
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NotAsked:
        return tr("the collection stopped before its turn");
    case Reason::Network:
        return tr("the connection failed");
    case Reason::Timeout:
        return tr("the server did not answer");
    case Reason::ServerError:
        return tr("the server reported an error");
    case Reason::Throttled:
        return tr("the platform asked to slow down");
    case Reason::BadReply:
        return tr("the answer could not be understood");
    case Reason::Refused:
        return tr("the platform refused the list");
    }
    return {};
}

Notice Notices::ofError(const domain::Error& error)
{
    const bool nothingWrong = error.fault == Fault::Cancelled;
    const bool passing = error.fault == Fault::Busy || error.fault == Fault::Throttled;
    return {nothingWrong ? BannerKind::Info : passing ? BannerKind::Warn : BannerKind::Late, sentence(error.fault)};
}

Notice Notices::ofOutcome(const sync::Outcome& outcome, const Numbers& numbers)
{
    const int expected = outcome.cells - outcome.noAccess;
    const QString counts = numbers.coverage(expected - outcome.notCollected, expected);
    if (outcome.error)
        return endedEarly(outcome, counts);
    if (outcome.cells == 0 && outcome.listsMissing == 0)
        return {BannerKind::Warn, nobody(outcome)};
    if (outcome.listsMissing > 0)
        return {BannerKind::Warn,
            tr("Week %1: %2. The list of students of %n cohort(s) was not obtained; collect again to complete it.",
                nullptr, outcome.listsMissing)
                .arg(outcome.week.number())
                .arg(counts)};
    if (outcome.notCollected > 0)
        return {BannerKind::Warn,
            tr("Week %1: %2. The others stay out of the means; collect again to try only those.")
                .arg(outcome.week.number())
                .arg(counts)};
    return {BannerKind::Ok, tr("Week %1 is complete: %2.").arg(outcome.week.number()).arg(counts)};
}

Notice Notices::withCopy(Notice notice, const CopyNews& news)
{
    if (news.error) {
        notice.text = tr("%1 No copy of the history could be kept. %2").arg(notice.text, sentence(news.error->fault));
        if (notice.kind != BannerKind::Late)
            notice.kind = BannerKind::Warn;
    } else if (news.given > 0) {
        notice.text =
            tr("%1 The copies are large: only the last %n fit in 2 GB.", nullptr, news.copies).arg(notice.text);
    }
    return notice;
}

} // namespace farol::ui
