#pragma once

#include <QLayout>

#include <vector>

namespace farol::ui {

/// Puts its widgets side by side at their own size, and on a next line those that do not fit. Nothing is ever cut: what
/// is wider than the line is as wide as the line.
class WrapLine final : public QLayout {
    Q_OBJECT

public:
    explicit WrapLine(QWidget* parent = nullptr);
    ~WrapLine() override;

    /// A widget that stands at the right end of the last line; it gives way down to `least` px before it wraps.
    void setLast(QWidget* widget, int least);

    /// Between a widget that is in the line and the next.
    void insertAfter(const QWidget* before, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), Placing::Measure); }
    QSize sizeHint() const override; ///< of one line
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Placing { Measure, Move };
    int place(const QRect& rect, Placing placing) const;
    bool isLast(const QLayoutItem& item) const { return m_last && item.widget() == m_last; }

    std::vector<QLayoutItem*> m_items;
    QWidget* m_last = nullptr;
    int m_least = 0;
};

} // namespace farol::ui
