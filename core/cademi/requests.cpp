#include "requests.h"

#include <QUrl>

namespace farol::cademi {

namespace {

QByteArray cursorQuery(const QString& cursor)
{
    return cursor.isEmpty() ? QByteArray() : "cursor=" + QUrl::toPercentEncoding(cursor);
}

} // namespace

Request tagsRequest()
{
    return {QStringLiteral("tag"), {}};
}

Request coursesRequest(const QString& cursor)
{
    return {QStringLiteral("produto"), cursorQuery(cursor)};
}

Request studentsRequest(domain::TagId tag, const QString& cursor)
{
    return {QStringLiteral("usuario/lista_por_tag/%1").arg(tag.value), cursorQuery(cursor)};
}

Request progressRequest(domain::StudentId student, domain::CourseId course)
{
    return {QStringLiteral("usuario/progresso_por_produto/%1/%2").arg(student.value).arg(course.value), {}};
}

} // namespace farol::cademi
