#include "heat_frames.h"

#include "ui/data/table_view.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWindow>

#include <array>

namespace farol::bench {

namespace {

constexpr int values = 1001; ///< 0,0 to 100,0
constexpr int columnWidth = 48;

class BareModel final : public QAbstractTableModel {
public:
    BareModel(int rows, int columns) :
        m_rows(rows),
        m_columns(columns)
    {
    }
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant((index.row() * 31 + index.column() * 17) % values) : QVariant();
    }

private:
    int m_rows;
    int m_columns;
};

class BareDelegate final : public QStyledItemDelegate {
public:
    BareDelegate()
    {
        for (int value = 0; value < values; ++value) {
            m_texts[size_t(value)] = QStringLiteral("%1,%2").arg(value / 10).arg(value % 10);
            m_colors[size_t(value)] = QColor::fromHsv(200, value / 5, 250);
        }
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto value = static_cast<size_t>(index.data().toInt());
        painter->fillRect(option.rect, m_colors[value]);
        painter->drawText(option.rect.adjusted(4, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, m_texts[value]);
    }

private:
    std::array<QString, values> m_texts;
    std::array<QColor, values> m_colors;
};

/// Shows the next page of rows, or the first after the last, and paints it.
double frameOf(QTableView& view, QTableView* frozen)
{
    QElapsedTimer since;
    since.start();
    QScrollBar* const bar = view.verticalScrollBar();
    bar->setValue(bar->value() + bar->pageStep() > bar->maximum() ? 0 : bar->value() + bar->pageStep());
    view.viewport()->repaint();
    if (frozen)
        frozen->viewport()->repaint();
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

} // namespace

Comparison compareFrames(ui::TableView& table, int frames)
{
    BareModel model(table.model()->rowCount(), table.width() / columnWidth);
    BareDelegate delegate;
    QTableView bare;
    bare.setModel(&model);
    bare.setItemDelegate(&delegate);
    bare.horizontalHeader()->setDefaultSectionSize(columnWidth);
    bare.verticalHeader()->setDefaultSectionSize(table.rowHeight());
    bare.resize(table.size());
    bare.show();
    while (!bare.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int frame = 0; frame <= frames; ++frame) {
        ours.push_back(frameOf(table, table.frozen()));
        theirs.push_back(frameOf(bare, nullptr));
    }
    return compared(ours, theirs);
}

} // namespace farol::bench
