#include "tests/support/dump.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <gtest/gtest.h>

namespace farol::tests {

std::string rows(const storage::Connection& connection, const char* sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QString::fromUtf8(sql))) {
        ADD_FAILURE() << query.lastError().text().toStdString() << " in " << sql;
        return query.lastError().text().toStdString();
    }
    QString text;
    while (query.next()) {
        for (int column = 0; column < query.record().count(); ++column)
            text += (column == 0 ? QString() : QStringLiteral("|")) + query.value(column).toString();
        text += u'\n';
    }
    return text.toStdString();
}

std::string everything(const storage::Connection& connection)
{
    QStringList lines;
    for (const char* table : {"school", "tutor", "track", "course", "track_course", "cohort", "recess", "former_plan",
             "former_course", "student", "photo", "roster", "membership", "cell", "sums", "student_week", "milestone",
             "sync_run", "erased", "package", "intake", "intake_week", "intake_cell", "intake_membership",
             "intake_roster", "intake_student"}) {
        const std::string content = rows(connection, (std::string("SELECT '") + table + "', * FROM " + table).c_str());
        lines += QString::fromStdString(content).split(u'\n', Qt::SkipEmptyParts);
    }
    lines.sort();
    return lines.join(u'\n').toStdString();
}

} // namespace farol::tests
