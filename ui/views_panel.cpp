#include "views_panel.h"

#include "appearance.h"
#include "button.h"
#include "core/domain/text.h"
#include "text_label.h"
#include "ui/data/tip_text.h"
#include "undo_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace farol::ui {

namespace {

constexpr int panelWidth = 360; // px at least
constexpr int rowsInSight = 10;

} // namespace

ViewsPanel::ViewsPanel(Appearance& appearance, SavedViews& views, const SavedView& current,
    std::optional<SavedView>& deleted, ViewWords words, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_views(views),
    m_current(current),
    m_deleted(deleted),
    m_told(std::move(words))
{
    setMinimumWidth(panelWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    buildField(*column);
    buildList(*column);
    m_undo = new UndoBar(appearance, this);
    column->addWidget(m_undo);
    connect(m_undo, &UndoBar::undoClicked, this, &ViewsPanel::restore);
    auto* undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &ViewsPanel::restore);
    list({});
    showDeed();
    showUndo();
    if (m_told)
        closeNames();
}

/// What somebody typed is not shown, so that nothing can be typed either.
void ViewsPanel::closeNames()
{
    m_name->hide();
    m_deed->hide();
    for (QWidget* action : m_actions->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        action->setEnabled(action == m_actions->layout()->itemAt(0)->widget());
    m_words->setText(tr("Presentation mode hides the names of views. Leave it to save, rename or delete one."));
}

void ViewsPanel::buildField(QLayout& column)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit(row);
    m_name->setMaxLength(SavedViews::longestName);
    m_name->setPlaceholderText(tr("Name for what is on the page now"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->installEventFilter(this);
    m_deed = new Button(m_appearance, ButtonKind::Common, tr("Save"), row);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_deed);
    m_words = new TextLabel(m_appearance, TextSize::Caption, Role::Muted, {}, this);
    m_words->setWordWrap(true);
    column.addWidget(row);
    column.addWidget(m_words);
    connect(m_name, &QLineEdit::textChanged, this, &ViewsPanel::showDeed);
    connect(m_deed, &Button::clicked, this, &ViewsPanel::saveOrRename);
}

void ViewsPanel::buildList(QLayout& column)
{
    m_list = new QListWidget(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    m_actions = new QWidget(this);
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(16);
    const std::tuple<QString, QString, void (ViewsPanel::*)()> deeds[] = {
        {tr("&Open"), tr("Open this view (Enter)"), &ViewsPanel::open},
        {tr("&Rename"), tr("Give it another name (F2)"), &ViewsPanel::beginRename},
        {tr("&Delete"), tr("Delete this view (Del)"), &ViewsPanel::remove},
    };
    for (const auto& [text, tip, deed] : deeds) {
        auto* button = new Button(m_appearance, ButtonKind::Quiet, text, m_actions);
        button->setToolTip(tip);
        connect(button, &Button::clicked, this, deed);
        actions->addWidget(button);
    }
    actions->addStretch();
    column.addWidget(m_list);
    column.addWidget(m_actions);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ViewsPanel::open);
}

void ViewsPanel::takeFocus()
{
    (m_list->count() > 0 || m_told ? static_cast<QWidget*>(m_list) : m_name)->setFocus(Qt::PopupFocusReason);
}

QString ViewsPanel::currentName() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void ViewsPanel::list(const QString& selected)
{
    m_list->clear();
    const int height = std::max(24, m_list->fontMetrics().height() + 8);
    for (const SavedView& view : m_views.all()) {
        // A view of another page opens there.
        const bool isHere = view.page == m_current.page || view.pageTitle.isEmpty();
        const QString words = m_told ? m_told(view) : view.name;
        auto* item = new QListWidgetItem(isHere ? words : QStringLiteral("%1 · %2").arg(words, view.pageTitle), m_list);
        item->setData(Qt::UserRole, view.name);
        item->setToolTip(tipText(item->text()));
        item->setSizeHint(QSize(0, height));
        if (view.name == selected)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_actions->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, rowsInSight) * height + 4);
    if (isVisible())
        window()->adjustSize();
}

/// What the button beside the field would do, and what that means.
void ViewsPanel::showDeed()
{
    const auto same = m_views.find(m_name->text());
    const bool isBlank = m_name->text().trimmed().isEmpty();
    if (!m_renamed.isEmpty()) {
        const bool isTaken = same && domain::folded(same->name) != domain::folded(m_renamed);
        m_deed->setText(tr("Rename"));
        m_deed->setEnabled(!isBlank && !isTaken);
        m_words->setText(
            isTaken ? tr("Another view has this name.") : tr("New name of “%1”. Esc leaves it.").arg(m_renamed));
        return;
    }
    const bool isFull = !same && m_views.all().size() >= SavedViews::most;
    m_deed->setText(same ? tr("Replace") : tr("Save"));
    m_deed->setEnabled(!isBlank && !isFull);
    m_words->setText(isFull ? tr("There are %n views already. Delete one first.", nullptr, int(SavedViews::most))
                            : tr("Keeps the filters, without the search, and how this page shows them."));
}

void ViewsPanel::saveOrRename()
{
    if (!m_deed->isEnabled())
        return;
    SavedView view = m_current;
    view.name = m_name->text();
    const bool done = m_renamed.isEmpty() ? m_views.save(view) : m_views.rename(m_renamed, view.name);
    if (!done)
        return showDeed();
    const auto saved = m_views.find(view.name);
    m_renamed.clear();
    m_name->clear();
    list(saved ? saved->name : QString());
    showDeed();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ViewsPanel::open()
{
    if (const QString name = currentName(); !name.isEmpty())
        emit viewChosen(name);
}

void ViewsPanel::beginRename()
{
    m_renamed = currentName();
    m_name->setText(m_renamed);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
    showDeed();
}

void ViewsPanel::remove()
{
    const QString name = currentName();
    const auto view = m_views.find(name);
    if (!view)
        return;
    const int row = m_list->currentRow();
    m_deleted = view;
    m_views.remove(name);
    list({});
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_renamed.clear();
    showDeed();
    showUndo();
    takeFocus();
}

void ViewsPanel::showUndo()
{
    if (m_deleted && !m_told)
        m_undo->show(tr("View “%1” was deleted.").arg(m_deleted->name));
    else
        m_undo->dismiss();
    if (isVisible())
        window()->adjustSize();
}

void ViewsPanel::restore()
{
    if (!m_deleted || m_told)
        return;
    const QString name = m_deleted->name;
    m_views.save(*m_deleted);
    m_deleted.reset();
    list(name);
    showDeed();
    showUndo();
    takeFocus();
}

bool ViewsPanel::handleKey(int key, const QObject* watched)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_name && isEnter) {
        saveOrRename();
        return true;
    }
    if (watched == m_name && key == Qt::Key_Escape && !m_renamed.isEmpty()) {
        m_renamed.clear();
        m_name->clear();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_name && key == Qt::Key_Down && m_list->count() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched != m_list || !(isEnter || key == Qt::Key_F2 || key == Qt::Key_Delete))
        return false;
    if (isEnter)
        open();
    else if (m_told)
        return true;
    else if (key == Qt::Key_F2)
        beginRename();
    else
        remove();
    return true;
}

bool ViewsPanel::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key(), watched);
}

} // namespace farol::ui
