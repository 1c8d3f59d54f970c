#pragma once

#include "appearance.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace farol::ui {

class TextLabel;

enum class RailForm {
    Full,
    Icons, ///< 48 px, names in tooltips: under 1180 px of window
};

/// One page in the rail.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Appearance& appearance, Icon icon, const QString& text, QWidget* parent = nullptr);

    void setForm(RailForm form);
    /// How much is new on the page, not yet seen; nothing for 0.
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int paintCount(QPainter& painter) const;

    Appearance& m_appearance;
    Icon m_symbol;
    RailForm m_form = RailForm::Full;
    int m_count = 0;
};

/// The left edge of the window: mark and name, the pages in the order of Ctrl+1…, the school at the foot.
class NavRail : public QWidget {
    Q_OBJECT

public:
    explicit NavRail(Appearance& appearance, QWidget* parent = nullptr);

    void addPage(Icon icon, const QString& title);
    void setCurrent(int index);
    /// The counter of a page: how much is new there, not yet seen. 0 takes it away.
    void setCount(int index, int count);
    void setSchool(const QString& name);
    void setForm(RailForm form);

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();

    Appearance& m_appearance;
    QVBoxLayout* m_pages;
    QButtonGroup* m_group;
    TextLabel* m_schoolLabel;
    TextLabel* m_school;
    RailForm m_form = RailForm::Full;
};

} // namespace farol::ui
