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
    std::string text;
    for (const char* table : {"school", "tutor", "track", "course", "track_course", "cohort", "recess", "student",
             "photo", "roster", "membership", "cell", "sums", "student_week", "sync_run"}) {
        const std::string question = std::string("SELECT * FROM ") + table + " ORDER BY 1, 2, 3";
        const bool narrow = std::string_view(table) == "recess";
        text +=
            std::string("-- ") + table + "\n" + rows(connection, narrow ? "SELECT week FROM recess" : question.c_str());
    }
    return text;
}

} // namespace farol::tests
