#include "print_words.h"

#include "core/domain/text.h"
#include "ui/pages/student_cells.h"

#include <QCoreApplication>
#include <QUrl>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PrintWords)
};

} // namespace

QString schoolName(const domain::School& school)
{
    const QString name = domain::onOneLine(school.name);
    return name.isEmpty() ? QUrl(school.origin).host() : name;
}

QString footWords(storage::Names names, const domain::School& school, const PrintTerms& terms)
{
    QStringList words{Words::tr("Made with Farol on %1").arg(terms.numbers.moment(terms.now.toTimeZone(school.zone)))};
    words << (names == storage::Names::Masked ? Words::tr("without names of students")
                                              : Words::tr("holds personal data of students"));
    return words.join(QStringLiteral(" \u00B7 "));
}

QString printedName(const domain::Student& student)
{
    constexpr qsizetype longest = 240; // of what is no name any more
    const QString name = shownName(student);
    return name.size() <= longest ? name : name.left(longest - 1) + u'\u2026';
}

QDate todayOf(const domain::School& school, const PrintTerms& terms)
{
    return terms.now.toTimeZone(school.zone).date();
}

} // namespace farol::ui
