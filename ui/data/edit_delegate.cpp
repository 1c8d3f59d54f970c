#include "edit_delegate.h"

#include "ui/appearance.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace farol::ui {

namespace {

constexpr char idProperty[] = "rowId";
constexpr char columnProperty[] = "column";
constexpr int iconSize = 16;
constexpr int iconGap = 6;
constexpr int longestTyped = 10000; // a limit for the paste of a whole file; shorter ones are judged and kept

bool isNumber(const QModelIndex& index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal, LookRole).toInt() == int(CellLook::Number);
}

} // namespace

QWidget* EditDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setMaxLength(longestTyped);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    field->setAccessibleDescription(index.data(Qt::ToolTipRole).toString());
    field->setProperty("invalid", index.data(WrongRole).toBool());
    field->setProperty("ownFocus", true);
    field->setProperty(idProperty, index.data(RowIdRole));
    field->setProperty(columnProperty, index.column());
    if (isNumber(index))
        field->setAlignment(Qt::AlignRight);
    return field;
}

void EditDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // A field is a little higher than a row: it stands over it, in its middle, and inside the table.
    const int high = std::max(option.rect.height(), editor->sizeHint().height());
    QRect place = option.rect.adjusted(0, 0, 0, high - option.rect.height());
    place.translate(0, -(high - option.rect.height()) / 2);
    const int below = place.bottom() - editor->parentWidget()->rect().bottom();
    place.translate(0, below > 0 ? -below : std::max(0, -place.top()));
    editor->setGeometry(place);
}

bool EditDelegate::eventFilter(QObject* editor, QEvent* event)
{
    const auto* press = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool reverts = press && press->key() == Qt::Key_Escape;
    const qint64 id = editor->property(idProperty).toLongLong();
    const int column = editor->property(columnProperty).toInt();
    const bool done = CellDelegate::eventFilter(editor, event);
    if (reverts && done)
        emit reverted(id, column);
    return done;
}

void EditDelegate::paintInk(const Cell& cell) const
{
    QPainter& painter = cell.painter;
    const bool isWrong = cell.index.data(WrongRole).toBool();
    if (!isWrong && isNumber(cell.index) && cell.index.flags().testFlag(Qt::ItemIsEditable)) {
        // A figure that can be typed over looks like a field.
        painter.setPen(QPen(look().color(Role::Border), 1));
        painter.setBrush(look().color(Role::Surface));
        painter.drawRect(cell.box.adjusted(1, 2, -2, -4));
    }
    if (isWrong) {
        painter.setPen(QPen(look().color(Role::LateMark), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.box.adjusted(1, 1, -1, -2));
    }
    const QRect text = cell.box.adjusted(cellPadding, 0, -cellPadding, -1);
    const QVariant icon = cell.index.data(IconRole);
    painter.setFont(isNumber(cell.index) ? look().numbers : look().words);
    painter.setPen(isWrong ? look().color(Role::Late) : ink(cell));
    const int room = text.width() - (icon.isValid() ? iconSize + iconGap : 0);
    const QString words =
        painter.fontMetrics().elidedText(cell.index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
    const auto side = isNumber(cell.index) ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(text, side | Qt::AlignVCenter | Qt::TextSingleLine, words);
    if (icon.isValid()) {
        const int x = text.left() + painter.fontMetrics().horizontalAdvance(words) + iconGap;
        painter.drawPixmap(
            x, text.top() + (text.height() - iconSize) / 2, look().icon(static_cast<Icon>(icon.toInt()), Role::Muted));
    }
}

} // namespace farol::ui
