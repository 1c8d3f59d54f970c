#pragma once

#include <QString>

namespace farol::storage {

/// Which file a name stood for when it was opened: a system may let a file be deleted or replaced under whoever has it
/// open, and everything written afterwards would be lost without a word. Never opens the file itself: closing it again
/// would drop SQLite's locks on it.
class OpenFile {
public:
    OpenFile() = default;
    explicit OpenFile(const QString& path);

    /// Whether the name still stands for the same file.
    bool isInPlace() const;

private:
    quint64 m_device = 0;
    quint64 m_number = 0;
    QString m_path;
};

} // namespace farol::storage
