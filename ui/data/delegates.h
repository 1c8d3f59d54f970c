#pragma once

#include "core/domain/status.h"
#include "table_paint.h"

#include <QStyledItemDelegate>

namespace farol::ui {

/// What all cells share: ground, row line, selection, current cell. Each kind adds its ink.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The paint belongs to the view and outlives its delegates.
    CellDelegate(const TablePaint& paint, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Rows have one height and columns fixed widths, so nothing is measured here.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// One cell being painted.
    struct Cell {
        QPainter& painter;
        QRect box;
        const QModelIndex& index;
        bool isTotal;
    };
    virtual void paintInk(const Cell& cell) const = 0;

    const TablePaint& look() const { return m_paint; }
    QColor ink(const Cell& cell) const;

private:
    void paintGround(const Cell& cell, bool isSelected) const;

    const TablePaint& m_paint;
};

/// Words, elided at the right; with a check box when the model gives one, and an icon behind them when it gives that.
class TextDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    /// Where the check box of a cell is.
    static QRect checkBox(const QRect& cell);

protected:
    void paintInk(const Cell& cell) const override;

private:
    void paintCheck(const Cell& cell, const QRect& box) const;
};

/// Ready text at the right.
class NumberDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;
};

/// Mark, word and flags; of a crossing the situation before, a chevron and the one now.
class SituationDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;

private:
    /// From `left` on; tells where it ends.
    int paintSituation(const Cell& cell, int left, domain::Status status, const QString& word) const;
};

/// A value on its fill, or the mark of what is missing; with the number of students when the model counts them.
class HeatDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;

private:
    void paintMissing(const Cell& cell, const QRect& fill, CellMark mark) const;
    void paintValue(const Cell& cell, const QRect& fill) const;
};

/// A line of the last weeks, gaps kept, never less than 8 p.p. high.
class SparkDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;
};

/// An icon with its word in one colour; both stand, so that the colour may be missing.
class IconWordDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;
};

/// Asked, carried and failed of a whole, in one bar.
class SplitBarDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;
};

/// A share on its track, with a tick where it was expected to be; or the mark and the word of what is missing.
class BarDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;

private:
    void paintMissing(const Cell& cell, const QRect& room, CellMark mark) const;
};

/// The delegate for a look.
CellDelegate* makeDelegate(CellLook look, const TablePaint& paint, QObject* parent);

inline constexpr int positionBarWidth = 140; ///< px from p10 to p90

/// A bar from p10 to p90 with a tick at the median and a dot at the value, in the colour of its line on the chart; a
/// value beyond the bar stands at its end, hollow. Where nothing is compared, the reason in muted words.
class PositionDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintInk(const Cell& cell) const override;
};

} // namespace farol::ui
