#pragma once

#include "pack_answer.h"
#include "paper_page.h"
#include "print_terms.h"

namespace farol::ui {

/// The lists of a summary page. Each prints into a box, gives where it ends, and counts what has no room.
class PackLists {
public:
    PackLists(PaperPage& page, const PackAnswer& answer, const TurmaPack& turma, const PrintTerms& terms,
        const PaperFonts& fonts);

    /// The mean of each course with its change, who finished, and its coverage.
    qreal printCourses(const QRectF& box);
    /// What happened since the photo before, by kind, with names.
    qreal printChanges(const QRectF& box);
    /// Who is stopped, those since this photo marked.
    qreal printStopped(const QRectF& box, int columns);

private:
    struct Stopped {
        QString name;
        QString words; ///< "12,0 % · há 3 sem."
        bool isNew = false;
    };
    std::vector<Stopped> stopped() const;
    QString namesOf(const GroupRows& group) const;
    QString detailOf(const GroupRows& group) const;
    qreal printWords(const QRectF& box, const QString& words, Role role);

    PaperPage& m_page;
    const PackAnswer& m_answer;
    const TurmaPack& m_turma;
    const PrintTerms& m_terms;
    const Numbers& m_numbers;
    const PaperFonts& m_fonts;
};

} // namespace farol::ui
