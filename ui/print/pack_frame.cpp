#include "pack_frame.h"

#include "core/domain/text.h"
#include "print_words.h"
#include "ui/filter_words.h"
#include "ui/pages/progress_figures.h"

#include <QCoreApplication>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PackFrame)
};

const auto between = QStringLiteral(" \u00B7 ");

/// The filter without the turma, which is the title; with the weeks there really are.
QString filterOf(const PackAnswer& answer, const TurmaPack& turma, const PrintTerms& terms)
{
    domain::Filter filter = answer.filter;
    filter.cohorts.clear();
    filter.tutors.clear(); // the turma's own stands in the title
    if (const auto& weeks = turma.view.students.weeks; !weeks.empty()) {
        filter.from = weeks.front();
        filter.to = weeks.back();
    }
    return filterWords(filter, answer.school, terms.numbers, answer.names);
}

QString tutorOf(const PackAnswer& answer, const domain::Cohort& cohort)
{
    const domain::Tutor* tutor = cohort.tutor ? answer.school.tutor(*cohort.tutor) : nullptr;
    const bool isTold = tutor && answer.names == storage::Names::Shown;
    return isTold ? Words::tr("tutor %1").arg(domain::onOneLine(tutor->name)) : QString();
}

} // namespace

PaperFrame packFrame(const PackAnswer& answer, const TurmaPack& turma, const QString& part, const PrintTerms& terms)
{
    PaperFrame frame;
    frame.title = Words::tr("Turma %1").arg(turma.cohort.number);
    QStringList beside{part, tutorOf(answer, turma.cohort)};
    if (turma.cohort.start)
        beside << Words::tr("began on %1").arg(terms.numbers.day(*turma.cohort.start));
    beside.removeAll(QString());
    frame.subtitle = beside.join(between);
    frame.school = schoolName(answer.school);
    const auto week = turma.week();
    frame.week = week ? terms.numbers.week(*week) : Words::tr("no photo in these weeks");
    frame.lines << filterOf(answer, turma, terms);
    if (week)
        frame.lines << coverageText(turma.view.overview->last.counts, terms.numbers);
    return frame;
}

} // namespace farol::ui
