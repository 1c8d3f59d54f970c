#include "sent_times.h"

#include "core/storage/data_folder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace farol::services {

namespace {

constexpr qint64 remembered = 61'000; ///< milliseconds: the minute, and what a pacer adds to it
constexpr qint64 tail = 64 * 1024; ///< bytes that hold the last minute at any pace a platform allows
constexpr qint64 longest = 256 * 1024; ///< bytes after which a file whose times are all old begins anew

/// The instants at the end of a file; a line that is none (a full disk cut it) is left out.
std::vector<qint64> readTail(const QString& path)
{
    std::vector<qint64> instants;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - tail)))
        return instants;
    for (const QByteArray& line : file.readAll().split('\n')) {
        bool isNumber = false;
        if (const qint64 instant = line.toLongLong(&isNumber); isNumber)
            instants.push_back(instant);
    }
    return instants;
}

} // namespace

SentTimes::SentTimes(const QString& folder) :
    m_file(QDir(folder).filePath(QStringLiteral("sent")))
{
}

std::optional<std::vector<qint64>> SentTimes::ages(qint64 now) const
{
    if (!QFile::exists(m_file.fileName()))
        return std::nullopt;
    std::vector<qint64> ages;
    for (const qint64 instant : readTail(m_file.fileName())) {
        if (const qint64 age = now - instant; age <= remembered)
            ages.push_back(std::max<qint64>(age, 0));
    }
    std::sort(ages.begin(), ages.end(), std::greater());
    return ages;
}

void SentTimes::note(qint64 now)
{
    const QString path = m_file.fileName();
    if (!m_file.isOpen()) {
        const auto known = ages(now);
        if (!QFileInfo::exists(QFileInfo(path).path()) || !storage::prepareFile(path)
            || !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        // Only when nothing in it counts any more: a process killed between two steps would lose what does.
        if (m_file.size() > longest && known && known->empty())
            m_file.resize(0);
    }
    m_file.write(QByteArray::number(now) + '\n');
}

} // namespace farol::services
