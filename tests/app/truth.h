#pragma once

#include "tests/app/stage.h"

namespace farol::tests {

/// The cells of a CSV text with this separator, line by line; a BOM is left out.
QList<QStringList> cellsOf(const QByteArray& csv, QChar separator);

/// What the platform would say, as lines "analista|turma 1|Inês|21000001|Ana|…|valor|41,7|5|7" in order of the text.
std::string truthOf(const Stage& stage);
/// The same columns of a tabelao in the Brazilian dialect.
std::string truthColumnsOf(const QByteArray& tabelao);

/// How many of these lines hold all of these words.
int linesWith(const std::string& lines, const QStringList& words);

} // namespace farol::tests
