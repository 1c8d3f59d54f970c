#include "core/spreadsheet/json.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace farol::domain;
using namespace farol::spreadsheet;

namespace {

QByteArray json(const QStringList& keys, const std::vector<std::vector<Value>>& rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer, QTimeZone("America/Sao_Paulo"));
    EXPECT_TRUE(writer.head(keys));
    for (const auto& row : rows)
        EXPECT_TRUE(writer.row(row));
    EXPECT_TRUE(writer.finish());
    return buffer.data();
}

} // namespace

TEST(Json, EveryTypeHasItsOwnForm)
{
    const QByteArray written = json({QStringLiteral("t"), QStringLiteral("n"), QStringLiteral("p"), QStringLiteral("d"),
                                        QStringLiteral("i"), QStringLiteral("z")},
        {{QStringLiteral("Ávila"), qint64(42), Percent{1000}, QDate(2026, 11, 16),
            QDateTime(QDate(2026, 11, 16), QTime(3, 0), Qt::UTC), {}}});
    EXPECT_EQ(written.toStdString(),
        "[\n{\"t\":\"Ávila\",\"n\":42,\"p\":100.0,\"d\":\"2026-11-16\",\"i\":\"2026-11-16T00:00:00-03:00\","
        "\"z\":null}\n]\n");
}

TEST(Json, TextOfAnyKindIsReadBackUnchanged)
{
    const QString wild = QStringLiteral("\"a\\b\"\t\r\n\u0001\u2028<é>");
    const auto document = QJsonDocument::fromJson(json({wild}, {{wild}, {QStringLiteral("=1")}}));
    ASSERT_TRUE(document.isArray());
    ASSERT_EQ(document.array().size(), 2);
    EXPECT_EQ(document.array().at(0).toObject().value(wild).toString(), wild);
    EXPECT_EQ(document.array().at(1).toObject().value(wild).toString(), u"=1");
}

TEST(Json, WithoutRowsItIsAnEmptyArray)
{
    const auto document = QJsonDocument::fromJson(json({QStringLiteral("a")}, {}));
    ASSERT_TRUE(document.isArray());
    EXPECT_TRUE(document.array().isEmpty());
}
