#include "check_list.h"

#include "appearance.h"
#include "core/domain/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace farol::ui {

namespace {

/// Screen readers are not told the mark of an item that is not user checkable, so its name says it.
class Entry final : public QListWidgetItem {
public:
    using QListWidgetItem::QListWidgetItem;

    QVariant data(int role) const override
    {
        if (role == Qt::AccessibleTextRole && checkState() == Qt::Checked)
            return CheckList::tr("%1, marked").arg(text());
        return QListWidgetItem::data(role);
    }
};

} // namespace

CheckList::CheckList(Appearance& appearance, const QString& name, QWidget* parent) :
    QListWidget(parent),
    m_appearance(appearance)
{
    setAccessibleName(name);
    setProperty("boxed", true); // for the style sheet
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { toggle(*item); });
    connect(this, &QListWidget::itemChanged, this, &CheckList::chosenChanged);
    connect(&appearance, &Appearance::changed, this, &CheckList::dress);
    dress();
}

void CheckList::dress()
{
    QPalette soft; // the accent would hide the accent of a ticked box
    soft.setColor(QPalette::Highlight, m_appearance.color(Role::AccentSoft));
    soft.setColor(QPalette::HighlightedText, m_appearance.color(Role::Text));
    setPalette(soft);
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint(QSize(0, m_appearance.controlHeight(26)));
}

qint64 CheckList::idOf(const QListWidgetItem& item)
{
    return item.data(Qt::UserRole).toLongLong();
}

void CheckList::show(const std::vector<FilterEntry>& entries)
{
    const std::vector<qint64> marked = chosen();
    const qint64 current = currentItem() ? idOf(*currentItem()) : 0;
    const QSignalBlocker quiet(this);
    clear();
    for (const FilterEntry& entry : entries) {
        auto* item = new Entry(domain::onOneLine(entry.text), this);
        const bool isMarked = std::find(marked.begin(), marked.end(), entry.id) != marked.end();
        item->setData(Qt::UserRole, entry.id);
        item->setSizeHint(QSize(0, m_appearance.controlHeight(26)));
        item->setCheckState(isMarked ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // the whole row marks, not only its box
        item->setToolTip(item->text().toHtmlEscaped());
        if (entry.id == current)
            setCurrentItem(item);
    }
    hideOthers();
    setEmptySentence(m_emptySentence);
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
    m_wanted = domain::folded(text);
    hideOthers();
    viewport()->update();
}

void CheckList::hideOthers()
{
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < count(); ++row) {
        item(row)->setHidden(!domain::folded(item(row)->text()).contains(m_wanted));
        if (!first && !item(row)->isHidden())
            first = item(row);
    }
    if (!currentItem() || currentItem()->isHidden())
        setCurrentItem(first); // so that Space has something to mark
}

void CheckList::setEmptySentence(const QString& sentence)
{
    m_emptySentence = sentence;
    setAccessibleDescription(count() == 0 ? sentence : QString());
    viewport()->update();
}

QString CheckList::sentence() const
{
    if (count() == 0)
        return m_emptySentence;
    return currentItem() ? QString() : tr("Nothing has these words.");
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

void CheckList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    QPainter painter(viewport());
    if (const QString words = sentence(); !words.isEmpty()) {
        painter.setPen(m_appearance.color(Role::Muted));
        painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
            words);
    } else if (hasFocus()) {
        painter.setPen(QPen(m_appearance.color(Role::Accent), 1));
        painter.drawRect(visualItemRect(currentItem()).adjusted(0, 0, -1, -1));
    }
}

} // namespace farol::ui
