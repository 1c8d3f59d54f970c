#pragma once

#include "appearance.h"
#include "marks.h"

#include <QAbstractButton>

#include <optional>

namespace farol::ui {

/// Whether a change is plainly good or bad; counts of students are neutral.
enum class Trend { Neutral, Good, Bad };

/// What a figure card says, all in the words of the screen.
struct Figure {
    QString label;
    std::optional<Mark> mark;
    QString number; ///< "41,7"; "—" for what is missing
    QString unit = {}; ///< "%" or nothing
    QString change = {}; ///< "+1,5 p.p."; empty with one week
    QString since = {}; ///< "desde a S46"
    Trend trend = Trend::Neutral;
    QString coverage = {}; ///< "4.301 de 4.328 coletados", or how many students a share counts
    bool isCoverage = false; ///< a mean never stands without its coverage, not even in one line
    QString toolTip = {}; ///< how it is counted, in words
};

enum class FigureForm {
    Card,
    Line, ///< one line of text, when height is short
};

/// One large number with its change and coverage. The whole card is a button to the students behind it.
class FigureCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(Appearance& appearance, QWidget* parent = nullptr);

    void show(const Figure& figure);
    void setForm(FigureForm form);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Piece;
    enum class Changes { Said, LeftOut };
    std::vector<Piece> topPieces() const;
    std::vector<Piece> numberPieces() const;
    std::vector<Piece> changePieces() const;
    std::vector<Piece> bottomPieces() const;
    std::vector<Piece> linePieces(Changes changes) const;
    std::vector<Piece> withShortLabel(std::vector<Piece> pieces, int room) const;
    QString bottomText() const;
    int lineHeight(TextSize size) const;
    int widthOf(const std::vector<Piece>& pieces) const;
    void paintPieces(QPainter& painter, const std::vector<Piece>& pieces, const QRect& space) const;

    Appearance& m_appearance;
    Figure m_figure;
    FigureForm m_form = FigureForm::Card;
};

} // namespace farol::ui
