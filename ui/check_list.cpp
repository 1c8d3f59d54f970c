#include "check_list.h"

#include "core/domain/text.h"

#include <QKeyEvent>
#include <QSet>

#include <algorithm>

namespace farol::ui {

CheckList::CheckList(const QString& name, QWidget* parent) :
    QListWidget(parent)
{
    setAccessibleName(name);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { toggle(*item); });
    connect(this, &QListWidget::itemChanged, this, &CheckList::chosenChanged);
}

qint64 CheckList::idOf(const QListWidgetItem& item)
{
    return item.data(Qt::UserRole).toLongLong();
}

void CheckList::show(const std::vector<FilterEntry>& entries)
{
    const std::vector<qint64> marked = chosen();
    const qint64 current = currentItem() ? idOf(*currentItem()) : 0;
    const int height = std::max(24, fontMetrics().height() + 8);
    const QSignalBlocker quiet(this);
    clear();
    for (const FilterEntry& entry : entries) {
        auto* item = new QListWidgetItem(domain::onOneLine(entry.text), this);
        const bool isMarked = std::find(marked.begin(), marked.end(), entry.id) != marked.end();
        item->setData(Qt::UserRole, entry.id);
        item->setSizeHint(QSize(0, height));
        item->setCheckState(isMarked ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // the whole row marks, not only its box
        item->setToolTip(item->text().toHtmlEscaped());
        if (entry.id == current)
            setCurrentItem(item);
    }
    if (!currentItem())
        setCurrentRow(0); // so that Space has something to mark
}

std::vector<qint64> CheckList::chosen() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ids.push_back(idOf(*item(row)));
    }
    return ids;
}

void CheckList::mark(qint64 id, bool isChosen)
{
    for (int row = 0; row < count(); ++row) {
        if (idOf(*item(row)) == id)
            item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

void CheckList::narrow(const QString& text)
{
    const QString wanted = domain::folded(text);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < count(); ++row) {
        item(row)->setHidden(!domain::folded(item(row)->text()).contains(wanted));
        if (!first && !item(row)->isHidden())
            first = item(row);
    }
    if (!currentItem() || currentItem()->isHidden())
        setCurrentItem(first);
}

void CheckList::toggle(QListWidgetItem& item)
{
    item.setCheckState(item.checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void CheckList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentItem())
        return toggle(*currentItem());
    QListWidget::keyPressEvent(event);
}

} // namespace farol::ui
