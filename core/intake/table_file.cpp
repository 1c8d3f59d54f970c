#include "core/intake/table_file.h"

#include "core/domain/text.h"
#include "core/spreadsheet/table_reader.h"

#include <QCryptographicHash>
#include <QFile>

namespace farol::intake {

spreadsheet::TableResult<TableFiles> readTableFiles(const QStringList& paths, const QString& sheet)
{
    TableFiles files;
    QStringList names;
    QStringList sums;
    for (const QString& path : paths) {
        auto table = spreadsheet::readTable(path, sheet);
        if (!table)
            return tl::make_unexpected(table.error());
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return spreadsheet::noTable(spreadsheet::TableFaultKind::Unreadable, table->file());
        names << domain::onOneLine(table->file());
        sums << QString::fromLatin1(hash.result().toHex());
        files.tables.push_back(*std::move(table));
    }
    files.names = names.join(u'\n');
    files.sha256 = sums.join(u'\n');
    return files;
}

} // namespace farol::intake
