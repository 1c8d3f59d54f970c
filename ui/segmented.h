#pragma once

#include "appearance.h"

#include <QRadioButton>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace farol::ui {

/// One part of a segmented control; the parts behave as radio buttons do.
class Segment : public QRadioButton {
    Q_OBJECT

public:
    Segment(Appearance& appearance, const QString& text, std::optional<Icon> icon, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    Appearance& m_appearance;
    std::optional<Icon> m_icon;
};

/// Chooses one of a few views. Tab reaches the chosen part, ← and → move in it.
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(Appearance& appearance, const QString& name, QWidget* parent = nullptr);

    void addPart(const QString& text, std::optional<Icon> icon = std::nullopt, const QString& toolTip = {});
    int current() const;
    void setCurrent(int index); ///< without `currentChanged`

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Appearance& m_appearance;
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace farol::ui
