#include "core/spreadsheet/zip_archive.h"

#include <algorithm>
#include <zip.h>

namespace farol::spreadsheet {

ZipPart::ZipPart(zip_file* file, qint64 limit) :
    m_file(file),
    m_left(limit)
{
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char* data, qint64 size)
{
    if (m_tooMuch || m_damaged)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(std::max<qint64>(size, 0)));
    m_damaged = got < 0;
    m_tooMuch = got > m_left;
    if (m_damaged || m_tooMuch)
        return -1;
    m_left -= got;
    return got == 0 && size > 0 ? -1 : got;
}

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(zip* archive) :
    m_archive(archive)
{
}

std::optional<ZipArchive> ZipArchive::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return std::nullopt;
    ZipArchive opened(archive);
    if (zip_get_num_entries(archive, 0) > mostParts)
        return std::nullopt;
    return opened;
}

bool ZipArchive::has(const QString& part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

bool ZipArchive::isEncrypted(const QString& part) const
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE, &facts) != 0)
        return false;
    return (facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE;
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString& name, qint64 limit) const
{
    zip_file* file = zip_fopen(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    return file ? std::make_unique<ZipPart>(file, limit) : nullptr;
}

} // namespace farol::spreadsheet
