#include "fields.h"

#include "inputs.h"
#include "problem_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace farol::school {

using enum ProblemKind;

namespace {

QString numberText(double number)
{
    constexpr double exactIntegers = 1LL << 53;
    if (std::floor(number) == number && std::abs(number) < exactIntegers)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString typeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("text");
    case QJsonValue::Array:
        return QStringLiteral("list");
    default:
        return QStringLiteral("object");
    }
}

std::optional<QString> textAt(const QJsonValue& value, const QString& place, Problems& problems)
{
    if (value.isString())
        return value.toString();
    problems.push_back({place, WrongType, typeName(value)});
    return std::nullopt;
}

Fields::Fields(const QJsonValue& value, QString place, Problems& problems) :
    m_isObject(value.isObject()),
    m_object(value.toObject()),
    m_place(std::move(place)),
    m_problems(problems)
{
    if (!m_isObject)
        m_problems.push_back({m_place, WrongType, typeName(value)});
}

QString Fields::placeOf(const QString& key) const
{
    return m_place.isEmpty() ? shortened(key) : m_place + u'.' + shortened(key);
}

void Fields::note(const QString& key, ProblemKind kind, const QString& value)
{
    m_problems.push_back({placeOf(key), kind, value});
}

std::optional<QJsonValue> Fields::take(const QString& key, QJsonValue::Type type, Presence presence)
{
    m_asked.insert(key);
    if (!m_isObject)
        return std::nullopt;
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        if (presence == Presence::Required)
            note(key, MissingKey, {});
        return std::nullopt;
    }
    if (found->type() != type) {
        note(key, WrongType, typeName(*found));
        return std::nullopt;
    }
    return *found;
}

QString Fields::text(const QString& key, Presence presence)
{
    const auto value = take(key, QJsonValue::String, presence);
    if (!value)
        return {};
    const auto read = readText(placeOf(key), value->toString());
    if (!read)
        m_problems.push_back(read.error());
    return read.value_or(QString());
}

QString Fields::name(const QString& key, Presence presence)
{
    const auto value = take(key, QJsonValue::String, presence);
    if (!value)
        return {};
    const auto read = readName(placeOf(key), value->toString());
    if (!read)
        m_problems.push_back(read.error());
    return read.value_or(QString());
}

std::optional<qint64> Fields::whole(const QString& key, qint64 least, qint64 most)
{
    const auto value = take(key, QJsonValue::Double, Presence::Required);
    if (!value)
        return std::nullopt;
    const double number = value->toDouble();
    if (std::floor(number) != number) {
        note(key, NotWhole, numberText(number));
        return std::nullopt;
    }
    if (number < static_cast<double>(least) || number > static_cast<double>(most)) {
        note(key, OutOfRange, numberText(number));
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

std::optional<int> Fields::measured(const QString& key, const Measure& measure)
{
    const auto value = take(key, QJsonValue::Double, Presence::Optional);
    if (!value)
        return std::nullopt;
    const double units = value->toDouble() * measure.perOne;
    const bool misfit = std::isfinite(units) && std::abs(units - std::round(units)) > 1e-9;
    if (units < 0 || units > measure.most || (!misfit && units < measure.least)) {
        note(key, OutOfRange, numberText(value->toDouble()));
        return std::nullopt;
    }
    if (misfit) {
        note(key, measure.misfit, numberText(value->toDouble()));
        return std::nullopt;
    }
    return static_cast<int>(std::lround(units));
}

QJsonArray Fields::list(const QString& key)
{
    const auto value = take(key, QJsonValue::Array, Presence::Required);
    return value ? value->toArray() : QJsonArray();
}

void Fields::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_asked.contains(member.key()))
            note(member.key(), UnknownKey, shortened(member.key()));
    }
}

} // namespace farol::school
