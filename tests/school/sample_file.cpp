#include "sample_file.h"

#include <gtest/gtest.h>

namespace farol::tests {

QByteArray sampleFile()
{
    return R"({ "formato": 1,
  "trilhas": [
    { "nome": "analista", "tolerancia_pp": 5, "atraso_pp": 15, "cursos": [
      { "produto_id": 91198, "nome": "Boas-vindas", "semanas": 1 },
      { "produto_id": 122093, "nome": "SQL", "semanas": 3.5 } ] },
    { "nome": "cientista", "cursos": [
      { "produto_id": 90729, "nome": "FTC" },
      { "produto_id": 91198, "nome": "Boas-vindas" } ] } ],
  "turmas": [
    { "trilha": "analista", "numero": 12, "tag_id": 69, "inicio": "2026-03-02", "tutor": "Ana" },
    { "trilha": "cientista", "numero": 7, "tag_id": 70 } ],
  "tutores": [ { "nome": "Ana", "email": "ana@exemplo.com.br" } ],
  "recessos": [ "2026-W52", "2026-W53" ] }
)";
}

QByteArray sampleWith(const QByteArray& found, const QByteArray& put)
{
    QByteArray text = sampleFile();
    EXPECT_EQ(text.count(found), 1) << found.toStdString();
    return text.replace(found, put);
}

} // namespace farol::tests

namespace farol::school {

namespace {

const QDateTime beforeAnyPhoto(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

} // namespace

Checked<Imported> importSchool(const storage::Connection& connection, const QByteArray& json)
{
    return importSchool(connection, json, beforeAnyPhoto);
}

Checked<domain::Cohort> addCohort(
    const storage::Connection& connection, const Adding& adding, const std::vector<domain::Tag>& tags)
{
    return addCohort(connection, adding, tags, beforeAnyPhoto);
}

Checked<domain::Cohort> archiveCohort(const storage::Connection& connection, const QString& track, int number)
{
    return archiveCohort(connection, track, number, beforeAnyPhoto);
}

void PrintTo(const Problem& problem, std::ostream* out)
{
    *out << problem.place.toStdString() << " kind " << static_cast<int>(problem.kind) << " value '"
         << problem.value.toStdString() << "' other '" << problem.other.toStdString() << "'";
}

} // namespace farol::school
