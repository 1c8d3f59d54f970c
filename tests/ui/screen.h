#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QString>
#include <QTranslator>
#include <QWidget>

#include <ostream>
#include <vector>

namespace farol::tests {

/// On screen and active, so that keys reach what has the focus.
void present(QWidget& widget);

/// What a widget looks like now, at its size hint when it has no layout around it.
QImage pictureOf(QWidget& widget);
/// How many pixels of a picture have exactly this colour.
int pixelsOf(const QImage& picture, const QColor& color);

/// Words as they reached the painter, those that touch each other as one.
struct PaintedText {
    QString text;
    QColor color;
    QFont font;
};
/// All words a widget paints, in the order of painting.
std::vector<PaintedText> paintedTexts(QWidget& widget);
/// A text that GoogleTest can write when a comparison fails.
class Line : public QString {
public:
    Line(const QString& text) :
        QString(text)
    {
    }
};
void PrintTo(const Line& line, std::ostream* out);
/// The words a widget paints, joined by " | ", to be compared whole.
Line paintedLine(QWidget& widget);

/// The window speaks Portuguese while this lives, by the translation that ships.
class InPortuguese {
public:
    InPortuguese();
    ~InPortuguese();
    InPortuguese(const InPortuguese&) = delete;
    InPortuguese& operator=(const InPortuguese&) = delete;

private:
    QTranslator m_texts;
};

/// A font so many times as large as the usual one while this lives.
class LargerFont {
public:
    explicit LargerFont(qreal factor);
    ~LargerFont();
    LargerFont(const LargerFont&) = delete;
    LargerFont& operator=(const LargerFont&) = delete;

private:
    QFont m_usual;
};

} // namespace farol::tests
