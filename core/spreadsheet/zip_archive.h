#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace farol::spreadsheet {

/// One part of an archive, unpacked while it is read and never beyond a limit: a small file may hold far too much.
class ZipPart : public QIODevice {
public:
    ZipPart(zip_file* file, qint64 limit);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    /// Whether there was more than the limit.
    bool isTooMuch() const { return m_tooMuch; }
    /// Whether the packed bytes are not what they should be.
    bool isDamaged() const { return m_damaged; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    qint64 m_left;
    bool m_tooMuch = false;
    bool m_damaged = false;
};

/// A ZIP archive in memory, for reading.
class ZipArchive {
public:
    static constexpr int mostParts = 10'000;

    /// Nothing when it is none, or has more parts than any workbook. The bytes outlive the archive.
    static std::optional<ZipArchive> open(const QByteArray& bytes);

    bool has(const QString& part) const;
    /// Whether a part is behind a password.
    bool isEncrypted(const QString& part) const;
    /// Null when there is no such part, or it cannot be opened.
    std::unique_ptr<ZipPart> part(const QString& name, qint64 limit) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    explicit ZipArchive(zip* archive);

    std::unique_ptr<zip, Close> m_archive;
};

} // namespace farol::spreadsheet
