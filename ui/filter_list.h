#pragma once

#include "filter_entry.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QListWidgetItem;

namespace farol::ui {

class Appearance;
class SearchField;

/// The inside of a filter's popup: "all" and "only this", a search field when there is much to choose from, the list.
/// Space marks, Ctrl+Enter takes only the current entry, Enter and Esc close.
class FilterList : public QWidget {
    Q_OBJECT

public:
    FilterList(Appearance& appearance, FilterChoice choice, const std::vector<FilterEntry>& entries,
        const std::vector<qint64>& chosen, QWidget* parent = nullptr);

    /// What a screen reader calls the list.
    void setName(const QString& name);
    void takeFocus();
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void chosenChanged(const std::vector<qint64>& chosen);
    void finished();

private:
    QWidget* buildActions(Appearance& appearance);
    void fill(const std::vector<FilterEntry>& entries, const std::vector<qint64>& chosen);
    void narrow(const QString& text);
    void report();
    void chooseAll();
    void chooseOnlyCurrent();
    void toggle(QListWidgetItem& item);
    void sayMark(const QListWidgetItem& item);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers, const QObject* watched);

    FilterChoice m_choice;
    QListWidget* m_list;
    SearchField* m_search = nullptr;
};

} // namespace farol::ui
