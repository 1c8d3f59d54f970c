#include "paper_table.h"

#include <algorithm>

namespace farol::ui {

namespace {

constexpr qreal padding = mm(1.1);
constexpr qreal between = mm(0.35); ///< over and under the words of a row
constexpr qreal markSize = mm(2.3);
constexpr qreal markGap = mm(1.2);
constexpr qreal leastRow = mm(5);
constexpr qreal barHeight = mm(2.4);
constexpr qreal ring = mm(0.75);

/// One table on the page it has come to.
class Printing {
public:
    Printing(const PaperTable& table, const PaperFonts& fonts, const NextPage& nextPage) :
        m_table(table),
        m_fonts(fonts),
        m_nextPage(nextPage)
    {
    }

    PaperRoom print()
    {
        turn();
        for (const PaperRow& row : m_table.rows) {
            const qreal height = std::min(heightOf(row), m_room.box.height() - headHeight());
            if (m_at + height > m_room.box.bottom() && m_rowsOnPage > 0)
                turn();
            printRow(row, height);
            ++m_rowsOnPage;
        }
        QRectF left = m_room.box;
        left.setTop(m_at);
        return {m_room.page, left};
    }

private:
    void turn()
    {
        m_room = m_nextPage();
        m_at = m_room.box.top();
        m_rowsOnPage = 0;
        placeColumns();
        printHead();
    }

    void placeColumns()
    {
        qreal fixed = 0;
        int open = 0;
        for (const PaperColumn& column : m_table.columns) {
            fixed += column.width;
            open += column.width <= 0 ? 1 : 0;
        }
        const qreal rest = std::max<qreal>(0, m_room.box.width() - fixed) / std::max(1, open);
        qreal at = m_room.box.left();
        m_boxes.clear();
        for (const PaperColumn& column : m_table.columns) {
            const qreal width = column.width > 0 ? column.width : rest;
            m_boxes.emplace_back(at, 0, width, 0);
            at += width;
        }
    }

    QRectF inner(size_t column) const { return m_boxes[column].adjusted(padding, 0, -padding, 0); }

    qreal headHeight() const
    {
        qreal height = 0;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            height = std::max(height, m_fonts.height(PaperFont::Caption, m_table.columns[i].title, inner(i).width()));
        }
        return height + 2 * mm(0.7);
    }

    void printHead()
    {
        const qreal height = headHeight();
        const QRectF band(m_room.box.left(), m_at, m_room.box.width(), height);
        m_room.page->fill(band, PaperPage::color(Role::Rail));
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            QRectF box = inner(i);
            box.setTop(m_at);
            box.setHeight(height);
            m_room.page->text(box, m_table.columns[i].title,
                {PaperFont::Caption, Role::Text, m_table.columns[i].align | Qt::AlignVCenter, PaperLines::Wrapped});
        }
        m_at += height;
        m_room.page->rule({m_room.box.left(), m_at}, m_room.box.width(), Role::Field);
    }

    /// Where the words of a cell stand: beside its mark.
    QRectF wordsIn(size_t column, const PaperCell& cell) const
    {
        QRectF box = inner(column);
        if (cell.mark)
            box.setLeft(box.left() + markSize + markGap);
        return box;
    }

    PaperFont fontOf(const PaperCell& cell) const { return cell.isStrong ? PaperFont::Strong : PaperFont::Body; }

    qreal heightOf(const PaperRow& row) const
    {
        qreal height = leastRow;
        for (size_t i = 0; i < row.size(); ++i) {
            const bool isWrapped = m_table.columns[i].align == Qt::AlignLeft && !row[i].flag;
            if (isWrapped && !row[i].text.isEmpty())
                height = std::max(
                    height, m_fonts.height(fontOf(row[i]), row[i].text, wordsIn(i, row[i]).width()) + 2 * between);
        }
        return height;
    }

    void printRow(const PaperRow& row, qreal height)
    {
        for (size_t i = 0; i < row.size(); ++i)
            printCell(row[i], i, height);
        m_at += height;
        m_room.page->rule({m_room.box.left(), m_at}, m_room.box.width(), Role::Border);
    }

    void printCell(const PaperCell& cell, size_t column, qreal height)
    {
        PaperPage& page = *m_room.page;
        QRectF whole = m_boxes[column];
        whole.setTop(m_at);
        whole.setHeight(height);
        if (cell.fill.isValid())
            page.fill(whole.adjusted(points(0.3), 0, -points(0.3), 0), cell.fill);
        if (cell.isHatched)
            page.hatch(whole.adjusted(points(0.3), 0, -points(0.3), 0));
        QRectF box = wordsIn(column, cell);
        box.setTop(m_at);
        box.setHeight(height);
        if (cell.mark)
            page.mark({inner(column).left(), whole.center().y() - markSize / 2, markSize, markSize}, *cell.mark);
        if (cell.isHollow)
            page.dot(
                {{whole.left() + padding + ring, whole.center().y()}, ring, PaperPage::color(Role::NoneMark), true});
        if (cell.bar)
            printBar(cell, inner(column), whole.center().y());
        const bool isWrapped = m_table.columns[column].align == Qt::AlignLeft && !cell.flag;
        page.text(box, cell.text,
            {fontOf(cell), cell.color, m_table.columns[column].align | Qt::AlignVCenter,
                isWrapped ? PaperLines::Wrapped : PaperLines::One});
        if (cell.flag)
            printFlag(cell, box);
    }

    void printBar(const PaperCell& cell, const QRectF& room, qreal middle)
    {
        const QRectF track(room.left(), middle - barHeight / 2, room.width(), barHeight);
        const auto at = [&](domain::Tenths value) { return track.width() * value / domain::complete; };
        m_room.page->fill(track, PaperPage::color(Role::Track));
        m_room.page->fill({track.topLeft(), QSizeF(at(*cell.bar), barHeight)}, PaperPage::color(Role::Series1));
        if (cell.tick) {
            const qreal x = track.left() + at(*cell.tick);
            m_room.page->line({QPointF(x, track.top() - mm(0.8)), QPointF(x, track.bottom() + mm(0.8))},
                PaperPage::color(Role::Text), points(1));
        }
    }

    void printFlag(const PaperCell& cell, const QRectF& words)
    {
        const qreal at = words.left() + m_fonts.width(fontOf(cell), cell.text) + (cell.text.isEmpty() ? 0 : mm(1.8));
        m_room.page->mark({at, words.center().y() - markSize / 2, markSize, markSize}, *cell.flag);
        m_room.page->text({at + markSize + mm(0.6), words.top(), words.right() - at, words.height()}, cell.flagWord,
            {PaperFont::Body, Role::Text});
    }

    const PaperTable& m_table;
    const PaperFonts& m_fonts;
    const NextPage& m_nextPage;
    PaperRoom m_room;
    std::vector<QRectF> m_boxes; ///< left and width of each column
    qreal m_at = 0;
    int m_rowsOnPage = 0;
};

} // namespace

PaperRoom printTable(const PaperTable& table, const PaperFonts& fonts, const NextPage& nextPage)
{
    return Printing(table, fonts, nextPage).print();
}

} // namespace farol::ui
