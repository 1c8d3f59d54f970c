#include "core/storage/open_file.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace farol::storage {

namespace {

struct Number {
    quint64 device = 0;
    quint64 file = 0;
};

/// Zeros for a file that is not there. Where the system does not let an open file go, being there is enough.
Number numberOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
#else
    return {0, QFile::exists(path) ? quint64(1) : quint64(0)};
#endif
}

} // namespace

OpenFile::OpenFile(const QString& path) :
    m_path(path)
{
    const Number number = numberOf(path);
    m_device = number.device;
    m_number = number.file;
}

bool OpenFile::isInPlace() const
{
    const Number number = numberOf(m_path);
    return number.file != 0 && number.device == m_device && number.file == m_number;
}

} // namespace farol::storage
