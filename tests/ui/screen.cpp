#include "screen.h"

#include <QApplication>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScreen>
#include <QTest>

#include <cmath>
#include <gtest/gtest.h>

namespace farol::tests {

namespace {

/// Notes the words and lets everything else go.
class WordEngine : public QPaintEngine {
public:
    explicit WordEngine(std::vector<PaintedText>& words) :
        QPaintEngine(AllFeatures),
        m_words(words)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    Type type() const override { return User; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF& place, const QTextItem& item) override
    {
        const QColor color = painter()->pen().color();
        // One text arrives in several runs, such as before, at and after the letter of a mnemonic.
        if (!m_words.empty() && place.y() == m_end.y() && std::abs(place.x() - m_end.x()) < 1
            && m_words.back().color == color)
            m_words.back().text += item.text();
        else if (!item.text().trimmed().isEmpty())
            m_words.push_back({item.text(), color, item.font()});
        m_end = place + QPointF(item.width(), 0);
    }

private:
    std::vector<PaintedText>& m_words;
    QPointF m_end{-1, -1};
};

class WordPaper : public QPaintDevice {
public:
    WordPaper(QSize size, std::vector<PaintedText>& words) :
        m_size(size),
        m_engine(words)
    {
    }

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        const int dots = static_cast<int>(QGuiApplication::primaryScreen()->logicalDotsPerInch());
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dots;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    mutable WordEngine m_engine;
};

void giveSize(QWidget& widget)
{
    widget.ensurePolished();
    if (widget.isWindow() && !widget.testAttribute(Qt::WA_Resized))
        widget.resize(widget.sizeHint());
}

} // namespace

void present(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

QImage pictureOf(QWidget& widget)
{
    giveSize(widget);
    return widget.grab().toImage().convertToFormat(QImage::Format_ARGB32);
}

int pixelsOf(const QImage& picture, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == color.rgba() ? 1 : 0;
    }
    return count;
}

std::vector<PaintedText> paintedTexts(QWidget& widget)
{
    giveSize(widget);
    std::vector<PaintedText> words;
    WordPaper paper(widget.size(), words);
    widget.render(&paper);
    return words;
}

void PrintTo(const Line& line, std::ostream* out)
{
    *out << '"' << line.toStdString() << '"';
}

Line paintedLine(QWidget& widget)
{
    QStringList parts;
    for (const PaintedText& word : paintedTexts(widget))
        parts << word.text;
    return parts.join(QStringLiteral(" | "));
}

InPortuguese::InPortuguese()
{
    EXPECT_TRUE(m_texts.load(QStringLiteral(":/farol/i18n/farol_pt_BR.qm")));
    QCoreApplication::installTranslator(&m_texts);
}

InPortuguese::~InPortuguese()
{
    QCoreApplication::removeTranslator(&m_texts);
}

LargerFont::LargerFont(qreal factor) :
    m_usual(QApplication::font())
{
    QFont large = m_usual;
    large.setPointSizeF(m_usual.pointSizeF() * factor);
    QApplication::setFont(large);
}

LargerFont::~LargerFont()
{
    QApplication::setFont(m_usual);
}

} // namespace farol::tests
