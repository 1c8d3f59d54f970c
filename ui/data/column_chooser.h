#pragma once

#include "column_layout.h"
#include "ui/popup.h"

namespace farol::ui {

class Button;
class CheckList;

/// One slot of a table's columns with the words for it.
struct ColumnSlot {
    QString slot;
    QString heading;
};

/// Which columns are shown, in which order, and up to which they stay in place when the table scrolls sideways.
/// Everything by keyboard: Space shows or hides, Alt+↑ and Alt+↓ move.
class ColumnChooser final : public Popup {
    Q_OBJECT

public:
    ColumnChooser(Appearance& appearance, QWidget* owner);

    /// The slots in their usual order, the first of which can neither move nor hide.
    void show(const std::vector<ColumnSlot>& usual, const ColumnLayout& layout);
    const ColumnLayout& layoutChosen() const { return m_layout; }

signals:
    void chosen(const farol::ui::ColumnLayout& layout);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QWidget::show;
    void build();
    void list();
    void take();
    void move(int step);
    void freeze();
    void restore();
    void showButtons();
    QString currentSlot() const;
    QStringList movable() const;

    Appearance& m_appearance;
    std::vector<ColumnSlot> m_usual;
    ColumnLayout m_layout;
    CheckList* m_list;
    Button* m_up;
    Button* m_down;
    Button* m_freeze;
    Button* m_restore;
};

} // namespace farol::ui
