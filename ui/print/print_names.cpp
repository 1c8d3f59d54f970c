#include "print_names.h"

#include "core/spreadsheet/file_name.h"

namespace farol::ui {

namespace {

QString cohortsWord(const std::vector<int>& cohorts)
{
    if (cohorts.empty())
        return QStringLiteral("todas");
    return cohorts.size() == 1 ? QStringLiteral("turma-%1").arg(cohorts.front())
                               : QStringLiteral("%1-turmas").arg(cohorts.size());
}

} // namespace

QString packName(const PageAnswer& answer, const std::vector<int>& cohorts, std::optional<domain::Week> week)
{
    QStringList parts{QStringLiteral("reuniao")};
    if (const domain::Track* track = answer.track())
        parts << spreadsheet::fileWord(track->name);
    parts << cohortsWord(cohorts);
    if (week)
        parts << week->key() << week->sunday().toString(Qt::ISODate);
    parts.removeAll(QString());
    return parts.join(u'_') + QStringLiteral(".pdf");
}

domain::Result<QString> askPackName(
    const storage::Connection& connection, const domain::School& school, const ChosenFilter& chosen)
{
    return askPage(connection, school, chosen).map([](const PageAnswer& answer) {
        std::vector<int> cohorts;
        for (const domain::CohortId id : answer.filter.cohorts)
            cohorts.push_back(answer.school.cohort(id)->number);
        const auto last = answer.photos.empty() ? std::nullopt : std::optional(answer.photos.back());
        return packName(answer, cohorts, answer.filter.to ? answer.filter.to : last);
    });
}

} // namespace farol::ui
