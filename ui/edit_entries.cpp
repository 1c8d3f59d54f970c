#include "edit_entries.h"

#include "key_text.h"
#include "search_field.h"
#include "ui/data/table_view.h"
#include "ui/pages/filter_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTextEdit>

namespace farol::ui {

namespace {

template <typename Part>
Part* shownIn(const QWidget& window)
{
    for (Part* part : window.findChildren<Part*>()) {
        if (part->isVisible())
            return part;
    }
    return nullptr;
}

/// Whether Ctrl+A means something there.
bool canSelectAll(const QWidget* part)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(part);
    const bool isList = view && view->selectionMode() != QAbstractItemView::NoSelection
        && view->selectionMode() != QAbstractItemView::SingleSelection;
    return isList || qobject_cast<const QLineEdit*>(part) || qobject_cast<const QTextEdit*>(part);
}

} // namespace

EditEntries::EditEntries(QMenu& menu, QMainWindow& window) :
    QObject(&menu),
    m_window(window)
{
    addRows(menu);
    menu.addSeparator();
    addFilters(menu);
    connect(&menu, &QMenu::aboutToShow, this, &EditEntries::allow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const bool isPart = now && m_window.isAncestorOf(now) && !qobject_cast<QMenuBar*>(now);
        m_focused = isPart ? now : m_focused.data();
    });
}

void EditEntries::addRows(QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, const QKeySequence& key) {
        QAction* action = menu.addAction(withKey(text, key));
        connect(action, &QAction::triggered, this, [this, key] { press(key); });
        return action;
    };
    m_all = add(tr("Select &all"), Qt::CTRL | Qt::Key_A);
    m_mark = add(tr("&Mark the row"), Qt::Key_Space);
    m_open = add(tr("&Open the row"), Qt::Key_Return);
}

void EditEntries::addFilters(QMenu& menu)
{
    m_find = menu.addAction(withKey(tr("F&ind…"), Qt::CTRL | Qt::Key_F));
    m_clear = menu.addAction(withKey(tr("Cl&ear the filters"), Qt::CTRL | Qt::Key_L));
    connect(m_find, &QAction::triggered, this, [this] {
        if (SearchField* field = search())
            field->begin();
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        if (FilterBar* bar = filters())
            bar->clear();
    });
}

void EditEntries::allow()
{
    const bool isThere = m_focused && m_focused->isVisible();
    const auto* table = isThere ? qobject_cast<const TableView*>(m_focused.data()) : nullptr;
    m_all->setEnabled(isThere && canSelectAll(m_focused));
    m_mark->setEnabled(table && table->currentIndex().isValid());
    m_open->setEnabled(m_mark->isEnabled());
    m_find->setEnabled(search());
    m_clear->setEnabled(filters());
}

void EditEntries::press(const QKeySequence& key)
{
    if (!m_focused)
        return;
    QKeyEvent event(QEvent::KeyPress, key[0].key(), key[0].keyboardModifiers());
    QCoreApplication::sendEvent(m_focused, &event);
}

SearchField* EditEntries::search() const
{
    return shownIn<SearchField>(m_window);
}

FilterBar* EditEntries::filters() const
{
    return shownIn<FilterBar>(m_window);
}

} // namespace farol::ui
