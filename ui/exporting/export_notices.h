#pragma once

#include "export_run.h"
#include "ui/notice.h"

namespace farol::ui {

/// Why a file could not be written, as far as the place itself tells.
enum class FileTrouble {
    Held, ///< another program has it open, as Excel does on Windows
    NoPermission,
    FolderGone,
    IsFolder, ///< a folder has that name
    Unknown,
};

/// Looks at the place of a file that could not be written.
FileTrouble troubleWith(const QString& file);
/// Whether another program holds a file that stands there, so that it is not begun in vain.
bool isHeld(const QString& file);

/// What a person is told of a file that was written, or not.
class ExportNotices {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::ExportNotices)

public:
    static Notice saved(const QString& file, const ExportEnd& end, const Numbers& numbers);
    static Notice cancelled(const QString& file);
    static Notice failed(const QString& file, const domain::Error& error);
    static Notice held(const QString& file);
    static Notice oneAtATime(const QString& words); ///< what is being written
};

} // namespace farol::ui
