#pragma once

#include "core/domain/cell.h"
#include "core/domain/result.h"
#include "core/domain/school_address.h"
#include "core/sync/run.h"
#include "numbers.h"

#include <QCoreApplication>
#include <QString>

namespace farol::ui {

struct CopyNews;

enum class BannerKind { Info, Ok, Warn, Late };

/// One sentence for a person, with what to do about it, and how loud it is.
struct Notice {
    BannerKind kind = BannerKind::Info;
    QString text;

    bool operator==(const Notice&) const = default;
};

/// Turns what the core reports as codes into sentences with a remedy. Never shows an error's detail, which is for the
/// log.
class Notices {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::Notices)

public:
    static QString sentence(domain::Fault fault);
    static QString sentence(domain::AddressProblem problem);
    static QString sentence(domain::Reason reason); ///< why a cell was not collected
    static Notice ofError(const domain::Error& error);
    /// What a finished collection did: complete, with failures, or ended early.
    static Notice ofOutcome(const sync::Outcome& outcome, const Numbers& numbers);
    /// The same notice with what is worth telling of the copy of the history; unchanged when there is nothing.
    static Notice withCopy(Notice notice, const CopyNews& news);
};

} // namespace farol::ui
