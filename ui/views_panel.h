#pragma once

#include "saved_views.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace farol::ui {

class Appearance;
class Button;
class TextLabel;
class UndoBar;

/// The inside of the popup of views: a field that saves what is on the page under a name, and the views there are.
/// Enter opens one, F2 renames it, Del deletes it, Ctrl+Z brings it back.
class ViewsPanel final : public QWidget {
    Q_OBJECT

public:
    /// `current` is what would be saved, without its name; `deleted` is the view that can still be brought back, if
    /// any. All outlive the panel. With `words` views are called so and not by their names, and none is changed.
    ViewsPanel(Appearance& appearance, SavedViews& views, const SavedView& current, std::optional<SavedView>& deleted,
        ViewWords words = {}, QWidget* parent = nullptr);

    void takeFocus();
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void viewChosen(const QString& name);

private:
    void buildField(QLayout& column);
    void buildList(QLayout& column);
    void list(const QString& selected);
    void closeNames();
    void showDeed();
    void showUndo();
    void saveOrRename();
    void open();
    void beginRename();
    void remove();
    void restore();
    QString currentName() const;
    bool handleKey(int key, const QObject* watched);

    Appearance& m_appearance;
    SavedViews& m_views;
    const SavedView& m_current;
    std::optional<SavedView>& m_deleted;
    ViewWords m_told;
    QString m_renamed; ///< the view whose name is in the field; empty while a new one is
    QLineEdit* m_name = nullptr;
    Button* m_deed = nullptr;
    TextLabel* m_words = nullptr;
    QListWidget* m_list = nullptr;
    QWidget* m_actions = nullptr;
    UndoBar* m_undo = nullptr;
};

} // namespace farol::ui
