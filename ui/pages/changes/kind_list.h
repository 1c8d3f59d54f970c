#pragma once

#include "change_groups.h"
#include "ui/appearance.h"

#include <QFrame>
#include <QRadioButton>

class QButtonGroup;

namespace farol::ui {

/// One entry of the list: icon, name and how many; the entries behave as radio buttons do.
class KindButton final : public QRadioButton {
    Q_OBJECT

public:
    /// Without an icon it has the hatch of what was not collected.
    KindButton(Appearance& appearance, std::optional<Icon> icon, const QString& name, QWidget* parent = nullptr);

    /// As it is written, "1.240", and as it is read out.
    void setCount(const QString& count, const QString& spoken);
    QString count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    Appearance& m_appearance;
    std::optional<Icon> m_icon;
    QString m_count;
};

/// The kinds of changes with their counts, "Tudo" first. Tab reaches the chosen one, ↑ and ↓ move in it.
class KindList final : public QFrame {
    Q_OBJECT

public:
    explicit KindList(Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<GroupRows>& groups, const Numbers& numbers);
    /// None is "everything".
    void setCurrent(std::optional<ChangeGroup> group);
    KindButton& button(std::optional<ChangeGroup> group) const;

signals:
    void chosen(std::optional<farol::ui::ChangeGroup> group);

private:
    using QWidget::show;
    void add(std::optional<ChangeGroup> group, std::optional<Icon> icon, const QString& name, const QString& tip);

    Appearance& m_appearance;
    QButtonGroup* m_group;
};

} // namespace farol::ui
