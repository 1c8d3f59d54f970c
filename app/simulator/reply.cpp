#include "app/simulator/reply.h"

#include <QJsonDocument>

namespace farol::simulator {

QJsonObject successEnvelope(const QJsonValue& data)
{
    return {{QStringLiteral("success"), true}, {QStringLiteral("code"), 200}, {QStringLiteral("data"), data}};
}

QJsonObject errorEnvelope(int code, const QString& message)
{
    return {{QStringLiteral("success"), false}, {QStringLiteral("code"), code}, {QStringLiteral("msg"), message}};
}

Reply htmlReply(int status, const QString& title)
{
    const auto page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"pt-BR\"><head><title>%1</title></head>"
                                     "<body><h1>%1</h1></body></html>\n");
    return {.status = status, .contentType = "text/html; charset=UTF-8", .body = page.arg(title).toUtf8()};
}

QByteArray phpJson(const QJsonObject& object)
{
    const auto text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QByteArray ascii;
    ascii.reserve(text.size() + text.size() / 8);
    for (const QChar character : text) {
        // Slashes and characters beyond ASCII occur inside strings alone, where both escapes are allowed.
        if (character == QLatin1Char('/'))
            ascii += "\\/";
        else if (character.unicode() < 0x80)
            ascii += character.toLatin1();
        else
            ascii += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

} // namespace farol::simulator
