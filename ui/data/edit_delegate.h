#pragma once

#include "delegates.h"

namespace farol::ui {

/// A cell of an EditTable: words at the left or a number at the right, the typed text framed when it is wrong, and a
/// field over it while it is edited.
class EditDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    void reverted(qint64 id, int column); ///< Esc in the field

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
    void paintInk(const Cell& cell) const override;
};

} // namespace farol::ui
