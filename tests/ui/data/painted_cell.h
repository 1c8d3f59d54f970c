#pragma once

#include "ui/appearance.h"
#include "ui/data/delegates.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

namespace farol::tests {

/// The smallest box around every pixel of `box` that is not `ground`; empty when there is none.
inline QRect inkIn(const QImage& image, QRect box, QRgb ground)
{
    QRect ink;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (image.pixel(x, y) != ground)
                ink = ink.united(QRect(x, y, 1, 1));
        }
    }
    return ink;
}

/// How many pixels have exactly this colour.
inline int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return count;
}

/// What the delegate of a look makes of the roles it is given: one cell, alone on a picture.
class PaintedCell {
public:
    explicit PaintedCell(ui::CellLook look, ui::ThemeChoice theme = ui::ThemeChoice::Light, QSize size = {80, 26}) :
        appearance(*qApp, theme),
        paint(appearance, 1.0),
        box(QPoint(0, 0), size),
        m_delegate(ui::makeDelegate(look, paint, nullptr))
    {
        m_model.setItem(0, 0, new QStandardItem);
        m_model.setItem(0, 1, new QStandardItem);
    }

    PaintedCell& with(int role, const QVariant& value)
    {
        m_model.setData(cell(), value, role);
        return *this;
    }
    PaintedCell& text(const QString& text) { return with(Qt::DisplayRole, text); }
    PaintedCell& mark(ui::CellMark mark) { return with(ui::MarkRole, int(mark)); }
    PaintedCell& value(int tenths, const QString& shown)
    {
        return mark(ui::CellMark::Value).with(ui::TenthsRole, tenths).text(shown);
    }

    /// Cells are painted as a second column; `inFirstColumn` is where the bar of a selection stands.
    QImage image(QStyle::State state = QStyle::State_Enabled) const
    {
        QImage picture(box.size(), QImage::Format_RGB32);
        picture.fill(Qt::magenta); // what is left of it was not painted
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.rect = box;
        option.state = state;
        m_delegate->paint(&painter, option, cell());
        return picture;
    }
    QRgb rgb(ui::Role role) const { return appearance.color(role).rgb(); }
    QModelIndex cell() const { return m_model.index(0, isFirst ? 0 : 1); }

    ui::Appearance appearance;
    ui::TablePaint paint;
    QRect box;
    bool isFirst = false;

private:
    QStandardItemModel m_model;
    std::unique_ptr<ui::CellDelegate> m_delegate;
};

} // namespace farol::tests
