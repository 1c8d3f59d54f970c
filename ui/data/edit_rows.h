#pragma once

#include "cell_roles.h"
#include "ui/icons.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace farol::ui {

enum class Editing { No, InPlace };

/// A column of a list that is edited in place.
struct EditColumn {
    QString heading;
    CellLook look = CellLook::Text; ///< Text or Number
    Editing editing = Editing::No;
    QString widest = {}; ///< the widest text it is made for; empty = takes the rest
    QString tip = {};
};

/// What stands in a cell. A wrong one keeps what was typed, with its sentence.
struct EditCell {
    QString text;
    QString problem = {};

    bool operator==(const EditCell&) const = default;
};

struct EditRow {
    qint64 id = 0;
    std::vector<EditCell> cells;
    std::optional<Icon> icon = std::nullopt; ///< after the first word
    bool isMuted = false;

    bool operator==(const EditRow&) const = default;
};

/// The rows of an EditTable, in the order they are given. It changes nothing by itself: it says what was typed or
/// moved.
class EditRows final : public QAbstractTableModel {
    Q_OBJECT

public:
    EditRows(std::vector<EditColumn> columns, QObject* parent = nullptr);

    void show(std::vector<EditRow> rows);
    const EditColumn& column(int place) const { return m_columns[size_t(place)]; }
    const std::vector<EditRow>& rows() const { return m_rows; }
    int rowOf(qint64 id) const; ///< −1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) override;

signals:
    void typed(qint64 id, int column, const QString& text);
    void dropped(int before); ///< the dragged row goes before this one

private:
    std::vector<EditColumn> m_columns;
    std::vector<EditRow> m_rows;
};

} // namespace farol::ui
