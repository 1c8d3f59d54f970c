#include "column_chooser.h"

#include "ui/button.h"
#include "ui/check_list.h"
#include "ui/text_label.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace farol::ui {

ColumnChooser::ColumnChooser(Appearance& appearance, QWidget* owner) :
    Popup(appearance, owner),
    m_appearance(appearance),
    m_list(new CheckList(appearance, tr("Columns of the table"), this)),
    m_up(new Button(appearance, ButtonKind::Common, tr("Move &up"), this)),
    m_down(new Button(appearance, ButtonKind::Common, tr("Move &down"), this)),
    m_freeze(new Button(appearance, ButtonKind::Common, {}, this)),
    m_restore(new Button(appearance, ButtonKind::Quiet, tr("&Restore columns"), this))
{
    build();
    m_list->installEventFilter(this);
    connect(m_list, &CheckList::chosenChanged, this, &ColumnChooser::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::showButtons);
    connect(m_up, &Button::clicked, this, [this] { move(-1); });
    connect(m_down, &Button::clicked, this, [this] { move(1); });
    connect(m_freeze, &Button::clicked, this, &ColumnChooser::freeze);
    connect(m_restore, &Button::clicked, this, &ColumnChooser::restore);
}

void ColumnChooser::build()
{
    setAccessibleName(tr("Columns"));
    m_up->setToolTip(tr("Further to the left (Alt+↑)"));
    m_down->setToolTip(tr("Further to the right (Alt+↓)"));
    m_freeze->setToolTip(tr("The columns up to this one stay in place when the table scrolls sideways."));
    m_restore->setToolTip(tr("Every column, in the usual order"));
    m_list->setMinimumSize(280, 9 * m_appearance.controlHeight(26));
    auto* moves = new QHBoxLayout;
    moves->setSpacing(6);
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(new TextLabel(m_appearance, TextSize::Strong, Role::Text, tr("Columns"), this));
    column->addWidget(m_list, 1);
    column->addLayout(moves);
    column->addWidget(m_freeze, 0, Qt::AlignLeft);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
}

void ColumnChooser::show(const std::vector<ColumnSlot>& usual, const ColumnLayout& layout)
{
    m_usual = usual;
    m_layout = layout;
    list();
    m_list->setCurrentRow(0);
    showButtons();
    open();
    m_list->setFocus();
}

/// The slots that can move, in their order.
QStringList ColumnChooser::movable() const
{
    QStringList usual;
    for (const ColumnSlot& slot : m_usual)
        usual << slot.slot;
    return orderedSlots(usual, m_layout).mid(1);
}

void ColumnChooser::list()
{
    const QSignalBlocker quiet(m_list);
    std::vector<FilterEntry> entries;
    for (const QString& slot : movable()) {
        for (size_t i = 0; i < m_usual.size(); ++i) {
            if (m_usual[i].slot == slot)
                entries.push_back({qint64(i), m_usual[i].heading});
        }
    }
    m_list->show(entries);
    for (const FilterEntry& entry : entries)
        m_list->mark(entry.id, !m_layout.hidden.contains(m_usual[size_t(entry.id)].slot));
}

QString ColumnChooser::currentSlot() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : movable().value(row);
}

void ColumnChooser::take()
{
    const std::vector<qint64> shown = m_list->chosen();
    m_layout.hidden.clear();
    for (size_t i = 1; i < m_usual.size(); ++i) {
        if (std::find(shown.begin(), shown.end(), qint64(i)) == shown.end())
            m_layout.hidden << m_usual[i].slot;
    }
    emit chosen(m_layout);
}

void ColumnChooser::move(int step)
{
    QStringList order = movable();
    const qsizetype from = m_list->currentRow();
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    m_layout.order = order;
    list();
    m_list->setCurrentRow(int(to));
    showButtons();
    emit chosen(m_layout);
}

void ColumnChooser::freeze()
{
    const QString slot = currentSlot();
    m_layout.frozenTo = m_layout.frozenTo == slot ? QString() : slot;
    showButtons();
    emit chosen(m_layout);
}

void ColumnChooser::restore()
{
    m_layout = {};
    list();
    showButtons();
    emit chosen(m_layout);
}

void ColumnChooser::showButtons()
{
    const QString slot = currentSlot();
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() + 1 < m_list->count());
    m_freeze->setEnabled(!slot.isEmpty() && slot != weeksSlot);
    m_freeze->setText(
        !slot.isEmpty() && slot == m_layout.frozenTo ? tr("Let them &scroll again") : tr("&Keep in place up to here"));
    m_restore->setEnabled(m_layout != ColumnLayout());
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->modifiers() == Qt::AltModifier;
        if (isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace farol::ui
