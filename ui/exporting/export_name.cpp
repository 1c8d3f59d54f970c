#include "export_name.h"

#include "core/spreadsheet/file_name.h"

#include <QStringList>

namespace farol::ui {

namespace {

QString cohortsWord(const ExportScope& scope)
{
    QStringList numbers;
    for (const domain::CohortId id : scope.filter.cohorts) {
        if (const domain::Cohort* cohort = scope.school.cohort(id))
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

QString suggestedName(const QString& page, const ExportScope& scope)
{
    QStringList parts{page};
    if (const domain::Track* track = scope.filter.track ? scope.school.track(*scope.filter.track) : nullptr)
        parts << spreadsheet::fileWord(track->name);
    parts << cohortsWord(scope);
    if (const auto last = scope.filter.to ? scope.filter.to : scope.lastPhoto)
        parts << last->key() << last->sunday().toString(Qt::ISODate);
    parts.removeAll(QString());
    return parts.join(u'_');
}

} // namespace farol::ui
