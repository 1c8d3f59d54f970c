#pragma once

#include "ui/appearance.h"

#include <QRadioButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace farol::ui {

/// One entry of the list at the left of a page; the entries behave as radio buttons do.
class SectionButton : public QRadioButton {
    Q_OBJECT

public:
    SectionButton(Appearance& appearance, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    Appearance& m_appearance;
};

/// The parts of a page, one under the other. Tab reaches the chosen one, ↑ and ↓ move in it.
class SectionList : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(Appearance& appearance, QWidget* parent = nullptr);

    void add(const QString& title);
    void setCurrent(int index);

signals:
    void chosen(int index);

private:
    Appearance& m_appearance;
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
};

} // namespace farol::ui
