#include "paper_fonts.h"

#include "paper.h"
#include "ui/appearance.h"
#include "wrapped_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <cmath>

namespace farol::ui {

namespace {

struct Size {
    qreal points;
    bool isBold;
};
constexpr std::array<Size, 7> sizes{
    {{6.2, false}, {7, false}, {8, false}, {8, true}, {9.5, true}, {15, true}, {15, true}}};

/// The same on every computer where Noto Sans is, which has every script a name may be in.
QString family()
{
    for (const char* name : {"Noto Sans", "Segoe UI", "DejaVu Sans", "Liberation Sans"}) {
        const QString family = QString::fromLatin1(name);
        if (QFontDatabase::hasFamily(family) && hasEqualDigits(QFont(family)))
            return family;
    }
    return QGuiApplication::font().family();
}

} // namespace

PaperFonts::PaperFonts()
{
    const QString name = family();
    for (size_t i = 0; i < sizes.size(); ++i) {
        m_fonts[i] = QFont(name);
        m_fonts[i].setPixelSize(int(std::lround(points(sizes[i].points))));
        m_fonts[i].setBold(sizes[i].isBold);
        m_fonts[i].setHintingPreference(QFont::PreferNoHinting);
    }
}

qreal PaperFonts::width(PaperFont font, const QString& text) const
{
    return QFontMetricsF(of(font)).horizontalAdvance(text);
}

qreal PaperFonts::lineHeight(PaperFont font) const
{
    return QFontMetricsF(of(font)).height();
}

qreal PaperFonts::height(PaperFont font, const QString& text, qreal width) const
{
    return WrappedText(of(font), text, width, Qt::AlignLeft).height();
}

QString PaperFonts::elided(PaperFont font, const QString& text, qreal width) const
{
    return QFontMetricsF(of(font)).elidedText(text, Qt::ElideRight, width);
}

} // namespace farol::ui
