#include "printed.h"

namespace farol::tests {

using ui::PaperPage;
using ui::PaperText;

QString textOf(const ui::PaperDocument& document)
{
    QStringList texts;
    for (const PaperPage& page : document.pages)
        texts += page.texts();
    return texts.join(u'\n');
}

qsizetype countOf(const ui::PaperDocument& document, const QString& text)
{
    qsizetype count = 0;
    for (const PaperPage& page : document.pages)
        count += page.texts().count(text);
    return count;
}

void expectInside(const ui::PaperDocument& document)
{
    const ui::PaperFonts fonts;
    constexpr qreal hair = 3; // units
    for (size_t i = 0; i < document.pages.size(); ++i) {
        const QRectF content = document.pages[i].paper().content().adjusted(-hair, -hair, hair, hair);
        for (const PaperText& text : inksOf<PaperText>(document.pages[i])) {
            EXPECT_LE(text.box.bottom(), content.bottom()) << "page " << i << ": " << qPrintable(text.text);
            EXPECT_GE(text.box.left(), content.left()) << "page " << i << ": " << qPrintable(text.text);
            const bool isLeft = text.style.align & Qt::AlignLeft;
            const bool isLine = text.style.lines == ui::PaperLines::One;
            const qreal width = isLine ? fonts.width(text.style.font, text.text) : text.box.width();
            const qreal right = isLeft ? text.box.left() + width : text.box.right();
            EXPECT_LE(right, content.right()) << "page " << i << ": " << qPrintable(text.text);
        }
    }
}

ui::PrintTerms Printed::termsOf(const ui::PackChoice& choice)
{
    ui::PrintTerms terms;
    terms.choice = choice;
    terms.now = QDateTime(QDate(2026, 11, 22), QTime(21, 0), domain::defaultZone()).toUTC();
    terms.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
    return terms;
}

} // namespace farol::tests
