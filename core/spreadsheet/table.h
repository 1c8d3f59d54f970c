#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace farol::spreadsheet {

/// What a cell of a file is, as far as the file itself says.
enum class CellKind {
    Empty,
    Text, ///< all there is in CSV
    Number, ///< `text` with a decimal point
    Percent, ///< a number a sheet shows as a percentage; `text` is the fraction, "0.417"
    Date, ///< `text` is ISO 8601, a day or an instant without zone
    Error, ///< "#N/A" and the like
};

/// One cell as it was read.
struct TableCell {
    CellKind kind = CellKind::Empty;
    QString text;

    bool isEmpty() const { return kind == CellKind::Empty; }
    bool operator==(const TableCell&) const = default;
};

/// How the bytes of a text file were understood.
enum class Encoding { Utf8, Utf16, Windows1252 };

/// What a person should know of how a file was read.
struct TableNotes {
    Encoding encoding = Encoding::Utf8;
    QChar separator; ///< of a text file, else null
    QStringList sheets; ///< all visible ones, in order
    QStringList hiddenSheets; ///< read only when asked for
    QStringList merged; ///< ranges, "A2:A9", whose cells have the value of the first
};

/// A table as it stands in a file, without any meaning: rows of cells, each with the line and the column a spreadsheet
/// shows it at. Equal cells are kept once, so that memory follows what is different in a file.
class Table {
public:
    static constexpr int mostColumns = 512;
    static constexpr qsizetype mostRows = 1'048'576;

    /// `file` without its folder.
    explicit Table(QString file = {}, QString sheet = {});

    const QString& file() const { return m_file; }
    const QString& sheet() const { return m_sheet; } ///< empty for a text file
    const TableNotes& notes() const { return m_notes; }
    TableNotes& notes() { return m_notes; }
    /// Whether the sheet counts its days from 1904.
    bool countsFrom1904() const { return m_from1904; }
    void setCountsFrom1904(bool from1904) { m_from1904 = from1904; }

    qsizetype rows() const { return static_cast<qsizetype>(m_rows.size()); }
    int columns() const { return m_columns; }
    /// The cell of a row; an empty one beyond its end.
    const TableCell& at(qsizetype row, int column) const;
    /// The number a spreadsheet shows beside the row.
    int line(qsizetype row) const { return m_rows[static_cast<size_t>(row)].line; }
    bool isBlank(qsizetype row) const;

    /// Adds an empty row; lines ascend.
    void addRow(int line);
    /// Puts a cell into the last row.
    void put(int column, const TableCell& cell);
    void putAt(qsizetype row, int column, const TableCell& cell);
    /// The row of a line, or -1.
    qsizetype rowOfLine(int line) const;

    /// Bytes of all different texts together.
    qint64 textSize() const { return m_textSize; }

private:
    struct Row {
        int line = 0;
        std::vector<quint32> cells; ///< places in the pool; 0 is the empty cell
    };

    quint32 pooled(const TableCell& cell);
    void putInto(Row& row, int column, const TableCell& cell);

    QString m_file;
    QString m_sheet;
    TableNotes m_notes;
    bool m_from1904 = false;
    int m_columns = 0;
    std::vector<Row> m_rows;
    std::vector<TableCell> m_pool;
    QHash<std::pair<int, QString>, quint32> m_places;
    qint64 m_textSize = 0;
};

/// "A" for 0, "AA" for 26.
QString columnLetters(int column);

} // namespace farol::spreadsheet
