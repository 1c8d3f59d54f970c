#pragma once

#include "core/intake/left_out.h"
#include "core/intake/problem.h"

#include <QCoreApplication>
#include <QString>

namespace farol::ui {

/// Sentences for tables that come from elsewhere: why one cannot be read, what is wrong in which cell, what is left
/// out.
class IntakeNotices {
    Q_DECLARE_TR_FUNCTIONS(IntakeNotices)

public:
    /// Why a file is no table, with what to do about it.
    static QString sentence(const spreadsheet::TableFault& fault);
    /// What is wrong, without its place.
    static QString sentence(const intake::Problem& problem);
    /// Why rows fill nothing.
    static QString sentence(intake::LeftOutReason reason);
    /// "alunos.csv, line 12, column C"
    static QString place(const intake::Place& place);
};

} // namespace farol::ui
