#pragma once

#include <QHeaderView>

namespace farol::ui {

class Appearance;

/// Headings in caption bold, aligned as their columns; the sorted one has its mark in accent, and a thin line with both
/// years stands where the weeks cross one.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    TableHeader(Appearance& appearance, QWidget* parent);

    /// px that a heading takes, with its sort mark.
    int headingWidth(const QString& heading) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    bool event(QEvent* event) override;

private:
    void paintYears(QPainter& painter, const QRect& rect, int section) const;
    int yearOf(int section) const;
    bool isBesideYear(int section) const;

    Appearance& m_appearance;
};

} // namespace farol::ui
