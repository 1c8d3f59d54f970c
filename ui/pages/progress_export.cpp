#include "progress_export.h"

#include "core/spreadsheet/file_name.h"

namespace farol::ui {

namespace {

QString cohortsWord(const PageAnswer& answer)
{
    QStringList numbers;
    for (const domain::CohortId id : answer.filter.cohorts) {
        if (const domain::Cohort* cohort = answer.school.cohort(id))
            numbers << QString::number(cohort->number);
    }
    constexpr qsizetype named = 4; // more would make the name longer than file systems like
    if (numbers.isEmpty())
        return QStringLiteral("todas");
    if (numbers.size() > named)
        return QStringLiteral("%1-turmas").arg(numbers.size());
    return QStringLiteral("turma-") + numbers.join(u'-');
}

} // namespace

QString suggestedFileName(const QString& page, const PageAnswer& answer, std::optional<domain::Week> last)
{
    QStringList parts{page};
    if (const domain::Track* track = answer.track())
        parts << spreadsheet::fileWord(track->name);
    parts << cohortsWord(answer);
    if (last)
        parts << last->key() << last->sunday().toString(Qt::ISODate);
    parts.removeAll(QString());
    return parts.join(u'_') + QStringLiteral(".csv");
}

QString suggestedFileName(const ProgressAnswer& answer)
{
    const auto last = answer.overview ? std::optional(answer.overview->last.week) : std::nullopt;
    return suggestedFileName(QStringLiteral("progresso"), answer, last);
}

} // namespace farol::ui
