#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace farol::tests {

/// A cell as it stands in the XML of a workbook.
struct ReadCell {
    QString type; ///< "n" for numbers, "text"; empty for a cell that only has a look
    QString text; ///< a number as it is written
    QString format; ///< of numbers, such as "0.0%"; empty for General

    bool operator==(const ReadCell&) const = default;
};

/// One sheet read back: cells by address ("B2").
struct ReadSheet {
    QString name;
    QMap<QString, ReadCell> cells;
    QByteArray xml;

    QString text(const char* address) const { return cells.value(QLatin1String(address)).text; }
    /// The cells of a row that hold something, in order.
    QStringList row(int number) const;
};

/// A workbook read by its XML, without the code that writes it; fails the test when it is none.
struct ReadBook {
    QList<ReadSheet> sheets;
    QMap<QString, QByteArray> parts; ///< by their names in the package

    const ReadSheet& sheet(const QString& name) const;
    QStringList names() const;
};

ReadBook readWorkbook(const QString& file);

} // namespace farol::tests
