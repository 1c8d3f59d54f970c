#pragma once

#include <QFont>
#include <QString>

#include <array>

namespace farol::ui {

/// The sizes of type on paper.
enum class PaperFont {
    Tiny, ///< week labels of a chart, legends
    Caption, ///< headers of tables, captions, header and footer
    Body,
    Strong, ///< body in bold
    Lead, ///< titles of a part, units of a figure
    Title, ///< whom the sheet is about
    Figure, ///< the large number
};

/// The fonts of paper, all of one family whose digits are equally wide. A value; used in any thread.
class PaperFonts {
public:
    PaperFonts();

    const QFont& of(PaperFont font) const { return m_fonts[size_t(font)]; }
    /// In units, of one line.
    qreal width(PaperFont font, const QString& text) const;
    qreal lineHeight(PaperFont font) const;
    /// In units, when broken at words, or inside a word that is wider.
    qreal height(PaperFont font, const QString& text, qreal width) const;
    /// The text on one line of this width, with an ellipsis where it is longer.
    QString elided(PaperFont font, const QString& text, qreal width) const;

private:
    std::array<QFont, 7> m_fonts;
};

} // namespace farol::ui
