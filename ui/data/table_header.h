#pragma once

#include <QHeaderView>

namespace farol::ui {

class Appearance;

/// Headings in caption bold, aligned as their columns; the sorted one has its mark in accent. Where the weeks cross a
/// year it is higher, with a thin line and both years over it.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    TableHeader(Appearance& appearance, QWidget* parent);

    /// px that a heading takes, with room for a sort mark.
    int headingWidth(const QString& heading) const;
    /// px that a column's heading takes; the mark only where the rows are sorted by it.
    int sectionWidth(int section) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    bool event(QEvent* event) override;

private:
    void paintYears(QPainter& painter, const QRect& rect, int section) const;
    int yearOf(int section) const;
    /// Whether a week has another year than the week before it.
    bool beginsYear(int section) const;
    int headingHeight() const;
    int yearHeight() const; ///< px for the years above the headings; 0 when all weeks are of one

    Appearance& m_appearance;
};

} // namespace farol::ui
