#pragma once

#include "edit_rows.h"
#include "table_paint.h"

#include <QTableView>

#include <functional>
#include <memory>
#include <optional>

namespace farol::ui {

class Appearance;

/// A short list that is edited where it stands: F2, Enter or a double click edits a cell, Alt+↑ and Alt+↓ or the mouse
/// move a row, Del removes it, + and − step a number. What is typed is said, never judged here; rows that are shown
/// again while somebody types wait for the end of it.
class EditTable final : public QTableView {
    Q_OBJECT

public:
    EditTable(Appearance& appearance, const QString& name, std::vector<EditColumn> columns, QWidget* parent = nullptr);
    ~EditTable() override;

    void show(std::vector<EditRow> rows);
    using QTableView::show;
    const EditRows& rows() const { return *m_rows; }
    /// The id of the current row; none while there is no row.
    std::optional<qint64> current() const;
    void setCurrent(qint64 id);
    /// Opens the field of a cell.
    void beginEdit(qint64 id, int column);
    bool isEditing() const { return state() == EditingState; }
    /// Whether rows can be moved by the mouse and by Alt+↑ and Alt+↓; no when it was not called.
    void setMovable();
    /// Whether typing a figure begins to edit, as in a spreadsheet; no when it was not called.
    void setTypable();
    /// No higher than its rows need, so that what stands under it stands under the last row.
    void setHugging();
    /// The words shown in place of rows.
    void setEmptySentence(const QString& sentence);

signals:
    void typed(qint64 id, int column, const QString& text);
    void reverted(qint64 id, int column);
    void stepped(qint64 id, int column, int by); ///< +1 or −1
    void moved(qint64 id, int place);
    void removeAsked(qint64 id);
    void chosen(); ///< another row is the current one

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void dress();
    void fitColumns();
    void fitHeight();
    void noteCurrent();
    bool handleKey(const QKeyEvent& event);
    bool editCurrent();
    void applyWaiting();

    Appearance& m_appearance;
    std::unique_ptr<TablePaint> m_paint;
    EditRows* m_rows;
    std::optional<std::vector<EditRow>> m_waiting; ///< shown when the field is closed
    QString m_emptySentence;
    bool m_isMovable = false;
    bool m_isTypable = false;
    bool m_isHugging = false;
};

} // namespace farol::ui
