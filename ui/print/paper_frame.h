#pragma once

#include "paper_page.h"

#include <QStringList>

namespace farol::ui {

/// What stands at the head of every page of a document.
struct PaperFrame {
    QString title; ///< whom or what the page is about
    QString subtitle; ///< beside it: the part
    QString school;
    QString week; ///< under the school, at the right
    QStringList lines; ///< under the title: filters in words, coverage; each broken where it is longer

    /// Prints the head; gives the room between it and the foot.
    QRectF open(PaperPage& page, const PaperFonts& fonts) const;
};

/// Prints the foot of every page, when it is known how many there are: what is said, and "página 1/3".
void closePages(std::vector<PaperPage>& pages, const QString& said, const PaperFonts& fonts);

} // namespace farol::ui
