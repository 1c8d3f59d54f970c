#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace farol::ui {

class FilterBar;
class SearchField;

/// The entries of menu Edit for what parts of a page do by keys of their own: selecting, marking and opening rows,
/// searching and clearing the filters. They go to the part that had the keyboard before the menu opened.
class EditEntries final : public QObject {
    Q_OBJECT

public:
    EditEntries(QMenu& menu, QMainWindow& window);

private:
    void addRows(QMenu& menu);
    void addFilters(QMenu& menu);
    void allow();
    void press(const QKeySequence& key);
    SearchField* search() const; ///< of the page on screen; null where it has none
    FilterBar* filters() const; ///< likewise

    QMainWindow& m_window;
    QPointer<QWidget> m_focused; ///< not a menu
    QAction* m_all = nullptr;
    QAction* m_mark = nullptr;
    QAction* m_open = nullptr;
    QAction* m_find = nullptr;
    QAction* m_clear = nullptr;
};

} // namespace farol::ui
