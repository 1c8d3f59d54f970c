#pragma once

#include "core/spreadsheet/text_format.h"
#include "export_kind.h"

#include <QJsonObject>

namespace farol::ui {

struct Session;

/// Which weeks a file of the history holds.
enum class ExportWeeks { Filter, All };

/// Whether a file says who the students are.
enum class ExportNames { Shown, Masked };

/// Whether a file is opened once it is there.
enum class ExportOpens { No, Yes };

/// How a person wants files: kept for the next one.
struct ExportChoice {
    FileKind bigTable = FileKind::Excel;
    ExportWeeks weeks = ExportWeeks::Filter;
    spreadsheet::Dialect dialect = spreadsheet::Dialect::Brazilian; ///< of CSV
    ExportNames names = ExportNames::Shown; ///< of files made of the history; a table is written as it is on screen
    ExportOpens opens = ExportOpens::No;
    QString folder; ///< where the last file was saved; empty = the person's documents

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static ExportChoice fromJson(const QJsonObject& json);
    bool operator==(const ExportChoice&) const = default;
};

/// Where a dialog begins: in the folder of the last file, or in the person's documents where there is none any more.
QString folderToBegin(const ExportChoice& choice);

ExportChoice exportChoice(const Session& session);
void keep(const ExportChoice& choice, Session& session);

} // namespace farol::ui
