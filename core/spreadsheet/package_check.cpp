#include "core/spreadsheet/package_check.h"

#include "core/spreadsheet/output.h"

#include <memory>
#include <zip.h>

namespace farol::spreadsheet {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Part = std::unique_ptr<zip_file_t, Discard>;

/// What a part comes to when read to its end.
struct PartEnd {
    qint64 bytes = 0;
    QByteArray last;
};

Result<PartEnd> readPart(zip_t* archive, zip_uint64_t index, QByteArray& buffer)
{
    const Part part(zip_fopen_index(archive, index, 0));
    if (!part)
        return failed(Fault::DiskFull, QString::fromUtf8(zip_strerror(archive)));
    constexpr qsizetype kept = 16;
    PartEnd end;
    while (true) {
        // At the end libzip compares the check sum.
        const zip_int64_t read = zip_fread(part.get(), buffer.data(), static_cast<zip_uint64_t>(buffer.size()));
        if (read < 0)
            return failed(Fault::DiskFull, QString::fromUtf8(zip_file_strerror(part.get())));
        if (read == 0)
            return end;
        end.bytes += read;
        end.last = (end.last + QByteArray(buffer.constData(), read).right(kept)).right(kept);
    }
}

} // namespace

Result<void> checkPackage(const QString& file, const std::vector<qint64>& sheetBytes)
{
    int code = 0;
    const Archive archive(zip_open(nameForLibraries(file).constData(), ZIP_RDONLY, &code));
    if (!archive)
        return failed(code == ZIP_ER_OPEN || code == ZIP_ER_NOENT ? Fault::File : Fault::DiskFull,
            QStringLiteral("zip error %1").arg(code));
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    const QByteArray folder = QByteArrayLiteral("xl/worksheets/sheet");
    size_t sheets = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const auto end = readPart(archive.get(), index, buffer);
        if (!end)
            return tl::make_unexpected(end.error());
        const QByteArray name = zip_get_name(archive.get(), index, 0);
        bool isWhole = !name.endsWith(".xml") || end->last.trimmed().endsWith('>');
        if (name.startsWith(folder)) {
            const size_t sheet = name.mid(folder.size()).chopped(4).toUInt() - 1;
            isWhole = end->last.endsWith("</worksheet>") && sheet < sheetBytes.size() && end->bytes > sheetBytes[sheet];
            ++sheets;
        }
        if (!isWhole)
            return failed(Fault::DiskFull, QString::fromUtf8(name));
    }
    return sheets == sheetBytes.size() ? Result<void>() : failed(Fault::DiskFull, QStringLiteral("a sheet is missing"));
}

} // namespace farol::spreadsheet
