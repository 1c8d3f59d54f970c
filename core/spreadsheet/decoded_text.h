#pragma once

#include "core/spreadsheet/table.h"

#include <QByteArray>

#include <optional>

namespace farol::spreadsheet {

/// The text of a file, with what it was written in.
struct DecodedText {
    QString text; ///< without a byte order mark
    Encoding encoding = Encoding::Utf8;
};

/// UTF-8 or UTF-16 by its mark, else UTF-8 when it can be nothing else, else Windows-1252, which holds Latin-1.
/// Nothing for bytes that are no text.
std::optional<DecodedText> decodeText(const QByteArray& bytes);

} // namespace farol::spreadsheet
