#pragma once

#include "core/analytics/group_rules.h"
#include "export_choice.h"
#include "export_run.h"
#include "export_source.h"
#include "ui/numbers.h"

#include <QDateTime>

#include <functional>

namespace farol::ui {

/// A file that is to be written, wherever the person wants it.
struct ExportJob {
    QString words; ///< what it is, "Tabelão"
    QString name; ///< proposed for the file, without its suffix
    FileKind kind = FileKind::Excel;
    /// Writes it in the thread of a run.
    std::function<domain::Result<ExportEnd>(const QString& file, HistoryReader& history, const spreadsheet::Tell& tell)>
        write;
};

/// What a file says over its table: in Excel only, since CSV holds nothing but its table.
struct ExportHead {
    ExportScope scope;
    QString words; ///< the filter in words
    QDateTime now; ///< UTC
    Numbers numbers;
};

/// The table on screen, with what it is of over it.
ExportJob tableJob(TableExport table, const ExportHead& head, FileKind kind, spreadsheet::Dialect dialect);

/// The workbook of the week: whole turmas of the scope, with the groups that the person keeps.
ExportJob weekReportJob(
    const ExportHead& head, const analytics::GroupRules& groups, ExportNames names, const QString& name);

/// A row for each student, turma, course and week of the scope, read from the history while it is written, so that
/// one of any size takes no more memory.
ExportJob bigTableJob(const ExportHead& head, const ExportChoice& choice, const QString& name);

} // namespace farol::ui
