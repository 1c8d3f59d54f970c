#pragma once

#include <QLayout>

#include <vector>

namespace farol::ui {

/// Widgets in a line that goes on in the next one when there is no room: nothing is cut with large text. What is added
/// after `addStretch` stands at the right end of the line it comes into.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent, int gap = 8, int lineGap = 6);
    ~FlowLayout() override;

    void addStretch();
    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Arrange::Measure); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    enum class Arrange { Measure, Place };
    struct Line {
        size_t from = 0;
        size_t to = 0;
        int width = 0;
        int height = 0;
    };

    int arrange(const QRect& rect, Arrange how) const;
    std::vector<Line> linesFor(int width) const;
    void place(const Line& line, const QRect& rect) const;

    int m_gap;
    int m_lineGap;
    std::vector<QLayoutItem*> m_items;
    size_t m_rightFrom = size_t(-1); ///< the first item of the right end
};

} // namespace farol::ui
