#pragma once

#include "ui/appearance.h"

#include <QListWidget>

#include <vector>

namespace farol::ui {

/// One line of the list of groups.
struct GroupLine {
    QString name;
    QString count; ///< "112"
    QString words; ///< what a screen reader says: "Parabenizar, 112 alunos"
    QString tip; ///< the rule as a sentence
    bool isRule = true; ///< false: who is in no group

    bool operator==(const GroupLine&) const = default;
};

/// The groups with how many students each has, in the order of the rules, who is in none last. Alt+↑ and Alt+↓ move a
/// group, Del removes it, F2 edits it, Enter goes to its students.
class GroupList : public QListWidget {
    Q_OBJECT

public:
    explicit GroupList(Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<GroupLine>& lines, int current);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int group);
    void moveAsked(int by); ///< the chosen group, −1 up and +1 down
    void removeAsked();
    void editAsked();
    void opened(); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dress();

    Appearance& m_appearance;
    std::vector<GroupLine> m_lines;
};

} // namespace farol::ui
