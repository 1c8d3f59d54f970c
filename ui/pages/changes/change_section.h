#pragma once

#include "change_table.h"
#include "ui/data/texts.h"

#include <QWidget>

namespace farol::ui {

class Appearance;
class Button;
class TablePanel;
class TextLabel;

/// How much of a kind is shown.
enum class SectionExtent {
    Preview, ///< the first rows, with a way to the others
    Whole, ///< all of them, scrolling
};

/// One kind of changes: its icon and name, a sentence, and its table.
class ChangeSection final : public QWidget {
    Q_OBJECT

public:
    ChangeSection(Appearance& appearance, const Texts& texts, ChangeGroup group, QWidget* parent = nullptr);

    /// The rows are of `changes`, which outlives what is shown.
    void show(const GroupRows& group, const analytics::Changes& changes, SectionExtent extent);
    void clear();
    TablePanel& table() { return *m_table; }
    TableModel<analytics::ChangeRow>& rows() { return m_rows; }
    /// Of the current row.
    std::optional<domain::StudentId> currentStudent() const;
    ChangeGroup group() const { return m_group; }

signals:
    void othersAsked(); ///< the rows that the preview leaves out
    void studentOpened(farol::domain::StudentId student);

private:
    using QWidget::show;
    void dress();

    Appearance& m_appearance;
    const Texts& m_texts;
    ChangeGroup m_group;
    TextLabel* m_icon;
    TextLabel* m_sentence;
    Button* m_others;
    TablePanel* m_table;
    TableModel<analytics::ChangeRow> m_rows;
};

} // namespace farol::ui
