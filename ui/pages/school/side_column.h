#pragma once

#include <QScrollArea>

#include <vector>

namespace farol::ui {

/// The cards at the right of a section, one under the other: as wide as the form needs, and scrolled when the window
/// is too low for them.
class SideColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit SideColumn(const std::vector<QWidget*>& cards, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int widthNow() const;
};

} // namespace farol::ui
