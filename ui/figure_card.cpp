#include "figure_card.h"

#include "painting.h"
#include "ui/data/tip_text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int side = 12;
constexpr int above = 6;

} // namespace

/// A run of text in one size and role, standing on the line's baseline, `gap` after the one before; or a mark.
struct FigureCard::Piece {
    QString text;
    TextSize size = TextSize::Body;
    Role role = Role::Text;
    int gap = 0;
    std::optional<Mark> mark = std::nullopt;
};

FigureCard::FigureCard(Appearance& appearance, QWidget* parent) :
    QAbstractButton(parent),
    m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ringRadius", 6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FigureCard::show(const Figure& figure)
{
    m_figure = figure;
    setToolTip(inLines(figure.toolTip));
    setAccessibleName(QStringLiteral("%1: %2 %3 %4 %5")
                          .arg(figure.label, figure.number, figure.unit, figure.change, figure.coverage)
                          .simplified());
    setAccessibleDescription(figure.toolTip);
    updateGeometry();
    update();
}

void FigureCard::setForm(FigureForm form)
{
    m_form = form;
    updateGeometry();
    update();
}

QString FigureCard::bottomText() const
{
    QStringList parts;
    if (!m_figure.coverage.isEmpty())
        parts << m_figure.coverage;
    if (m_figure.trend == Trend::Neutral && !m_figure.change.isEmpty())
        parts << (m_figure.change + QLatin1Char(' ') + m_figure.since).trimmed();
    return parts.join(QStringLiteral(" · "));
}

std::vector<FigureCard::Piece> FigureCard::topPieces() const
{
    std::vector<Piece> pieces;
    if (m_figure.mark)
        pieces.push_back({{}, TextSize::Body, Role::Muted, 0, m_figure.mark});
    pieces.push_back({m_figure.label, TextSize::Body, Role::Muted, m_figure.mark ? 6 : 0});
    return pieces;
}

std::vector<FigureCard::Piece> FigureCard::numberPieces() const
{
    std::vector<Piece> pieces{{m_figure.number, TextSize::Figure, Role::Text}};
    if (!m_figure.unit.isEmpty())
        pieces.push_back({m_figure.unit, TextSize::Lead, Role::Text, 4});
    return pieces;
}

std::vector<FigureCard::Piece> FigureCard::changePieces() const
{
    if (m_figure.trend == Trend::Neutral || m_figure.change.isEmpty())
        return {};
    const Role role = m_figure.trend == Trend::Good ? Role::Ok : Role::Late;
    const bool down = m_figure.change.startsWith(QChar(0x2212));
    const QString arrow = down ? QStringLiteral("▼") : QStringLiteral("▲");
    return {{arrow, TextSize::Caption, role, 9}, {m_figure.change, TextSize::Body, role, 4},
        {m_figure.since, TextSize::Body, Role::Muted, 5}};
}

std::vector<FigureCard::Piece> FigureCard::bottomPieces() const
{
    return {{bottomText(), TextSize::Caption, Role::Muted}};
}

std::vector<FigureCard::Piece> FigureCard::linePieces(Changes changes) const
{
    std::vector<Piece> pieces = topPieces();
    const QString space = m_figure.unit.isEmpty() ? QString() : QString(QChar(0x00A0));
    pieces.push_back({m_figure.number + space + m_figure.unit, TextSize::Lead, Role::Text, 7});
    if (changes == Changes::Said && m_figure.trend == Trend::Neutral && !m_figure.change.isEmpty())
        pieces.push_back({m_figure.change, TextSize::Caption, Role::Muted, 7});
    if (changes == Changes::Said) {
        for (const Piece& piece : changePieces()) {
            if (piece.role != Role::Muted)
                pieces.push_back({piece.text, TextSize::Caption, piece.role, piece.gap == 9 ? 8 : 4});
        }
    }
    if (m_figure.isCoverage && !m_figure.coverage.isEmpty())
        pieces.push_back({m_figure.coverage, TextSize::Caption, Role::Muted, 8});
    return pieces;
}

int FigureCard::lineHeight(TextSize size) const
{
    return QFontMetrics(m_appearance.numberFont(size)).height();
}

int FigureCard::widthOf(const std::vector<Piece>& pieces) const
{
    int width = 0;
    for (const Piece& piece : pieces) {
        const int words = QFontMetrics(m_appearance.numberFont(piece.size)).horizontalAdvance(piece.text);
        width += piece.gap + (piece.mark ? 10 : words);
    }
    return width;
}

/// The pieces of a line in so much room: the label gives way to the number and its coverage, down to a few letters.
std::vector<FigureCard::Piece> FigureCard::withShortLabel(std::vector<Piece> pieces, int room) const
{
    Piece& label = pieces[m_figure.mark ? 1 : 0];
    const QFontMetrics metrics(m_appearance.numberFont(label.size));
    const int tooMuch = widthOf(pieces) - room;
    if (tooMuch <= 0)
        return pieces;
    const int least = metrics.horizontalAdvance(label.text.left(3) + QChar(0x2026));
    const int left = metrics.horizontalAdvance(label.text) - tooMuch;
    const bool endsInCoverage = pieces.back().size == TextSize::Caption;
    if (left < least && endsInCoverage) { // it would not be seen anyway, so the label need not give way to it
        pieces.pop_back();
        return withShortLabel(std::move(pieces), room);
    }
    label.text = metrics.elidedText(label.text, Qt::ElideRight, std::max(least, left));
    return pieces;
}

QSize FigureCard::sizeHint() const
{
    if (m_form == FigureForm::Line)
        return {widthOf(linePieces(Changes::Said)) + 2 * side, std::max(34, lineHeight(TextSize::Lead) + 14)};
    std::vector<Piece> middle = numberPieces();
    const std::vector<Piece> change = changePieces();
    middle.insert(middle.end(), change.begin(), change.end());
    const int widest = std::max({widthOf(topPieces()), widthOf(middle), widthOf(bottomPieces())});
    const int lines = lineHeight(TextSize::Body) + lineHeight(TextSize::Figure) + lineHeight(TextSize::Caption);
    return {widest + 2 * side, std::max(73, lines + 2 * above - 2)};
}

QSize FigureCard::minimumSizeHint() const
{
    if (m_form == FigureForm::Line)
        return {widthOf(linePieces(Changes::LeftOut)) + 2 * side, sizeHint().height()};
    return {std::max(widthOf(topPieces()), widthOf(numberPieces())) + 2 * side, sizeHint().height()};
}

/// Pieces that do not fit whole are left out from the right, but the first is elided.
void FigureCard::paintPieces(QPainter& painter, const std::vector<Piece>& pieces, const QRect& space) const
{
    TextSize largest = TextSize::Caption;
    for (const Piece& piece : pieces)
        largest = std::max(largest, piece.size);
    const QFontMetrics tall(m_appearance.numberFont(largest));
    const int baseline = space.top() + (space.height() - tall.height()) / 2 + tall.ascent();
    int x = space.left();
    for (const Piece& piece : pieces) {
        x += piece.gap;
        if (piece.mark) {
            paintMark(painter, QRectF(x, space.center().y() - 4.5, 10, 10), *piece.mark, m_appearance.theme());
            x += 10;
            continue;
        }
        const QFont font = m_appearance.numberFont(piece.size);
        const QFontMetrics metrics(font);
        const int room = space.right() + 1 - x;
        const int words = metrics.horizontalAdvance(piece.text);
        if (words > room && &piece != &pieces.front())
            return;
        painter.setFont(font);
        painter.setPen(m_appearance.color(piece.role));
        painter.drawText(QPoint(x, baseline), metrics.elidedText(piece.text, Qt::ElideRight, room + 1));
        x += words;
    }
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_form == FigureForm::Line) {
        if (underMouse())
            painter.fillRect(rect(), m_appearance.color(Role::Header));
        // Where not all has room the change goes first: a figure without its coverage would say too much.
        const QRect space = rect().adjusted(side, 0, -side + 4, 0);
        const bool isRoomy = widthOf(linePieces(Changes::Said)) <= space.width();
        paintPieces(
            painter, withShortLabel(linePieces(isRoomy ? Changes::Said : Changes::LeftOut), space.width()), space);
        return;
    }
    const Role border = underMouse() ? Role::Field : Role::Border;
    paintBox(painter, rect(), m_appearance.color(Role::Surface), m_appearance.color(border), 1, 6);
    const int width = this->width() - 2 * side;
    const int top = lineHeight(TextSize::Body);
    const int bottom = lineHeight(TextSize::Caption);
    paintPieces(painter, topPieces(), QRect(side, above, width, top));
    const QRect middle(side, above + top - 1, width, height() - 2 * above - top - bottom + 2);
    const std::vector<Piece> number = numberPieces();
    paintPieces(painter, number, middle);
    std::vector<Piece> change = changePieces();
    if (!change.empty()) {
        // On the number's baseline: an empty piece of its size sets it.
        change.insert(change.begin(), Piece{{}, TextSize::Figure});
        paintPieces(painter, change, middle.adjusted(widthOf(number), 0, 0, 0));
    }
    paintPieces(painter, bottomPieces(), QRect(side, height() - above - bottom, width, bottom));
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace farol::ui
