#include "core/spreadsheet/json.h"

#include "core/spreadsheet/output.h"
#include "core/spreadsheet/text_format.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace farol::spreadsheet {

using namespace farol::domain;

namespace {

/// A JSON string with its quotes. Qt writes whole documents only, so the brackets of an array are taken off again.
QByteArray stringLiteral(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray literal(const Value& value, const QTimeZone& zone)
{
    if (std::holds_alternative<std::monostate>(value))
        return QByteArrayLiteral("null");
    const QString text = plain(value, Dialect::International, zone);
    const bool number = std::holds_alternative<qint64>(value) || std::holds_alternative<Percent>(value);
    return number ? text.toLatin1() : stringLiteral(text);
}

} // namespace

JsonWriter::JsonWriter(QIODevice& device, const QTimeZone& zone) :
    m_device(device),
    m_zone(zone)
{
}

Result<void> JsonWriter::head(const QStringList& keys)
{
    for (const QString& key : keys)
        m_keys << stringLiteral(key);
    return writeAll(m_device, QByteArrayLiteral("["));
}

Result<void> JsonWriter::row(std::span<const Value> values)
{
    QByteArray line = m_empty ? QByteArrayLiteral("\n{") : QByteArrayLiteral(",\n{");
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            line += ',';
        line += m_keys.value(static_cast<qsizetype>(i)) + ':' + literal(values[i], m_zone);
    }
    m_empty = false;
    return writeAll(m_device, line + '}');
}

Result<void> JsonWriter::finish()
{
    return writeAll(m_device, m_empty ? QByteArrayLiteral("]\n") : QByteArrayLiteral("\n]\n"));
}

} // namespace farol::spreadsheet
