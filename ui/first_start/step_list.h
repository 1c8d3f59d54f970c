#pragma once

#include "ui/appearance.h"

#include <QWidget>

#include <vector>

namespace farol::ui {

/// The edge of the first start: the mark, and its steps with their numbers; those done have a tick.
class StepList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString title;
        QString about;
    };

    StepList(Appearance& appearance, std::vector<Entry> entries, QWidget* parent = nullptr);

    void setCurrent(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, int step, int top) const;

    Appearance& m_appearance;
    std::vector<Entry> m_entries;
    int m_current = 0;
};

} // namespace farol::ui
