#pragma once

#include <QString>
#include <QTemporaryDir>

namespace farol::tests {

/// LibreOffice without a window, in Brazil and with a profile of its own; it must be installed.
class LibreOffice {
public:
    LibreOffice();

    /// What LibreOffice makes of a file in another format ("xlsx", "pdf"), in a folder that goes with this. `reading`
    /// tells how a text file is read. Fails the test when it says anything but that it converted the file.
    QString converted(const QString& file, const QString& format, const QString& reading = {}) const;

    /// How a Brazilian opens a CSV by a double click: ";" and "\"", UTF-8, Brazilian numbers and dates.
    static QString brazilianCsv();

private:
    QTemporaryDir m_folder;
};

} // namespace farol::tests
