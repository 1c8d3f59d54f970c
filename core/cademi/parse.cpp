#include "parse.h"

#include "core/domain/text.h"
#include "core/domain/week.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <limits>

namespace farol::cademi {

using namespace domain;

namespace {

tl::unexpected<Error> bad(const QString& what)
{
    return failed(Fault::BadReply, what);
}

/// A throttle may come as a page of a proxy in front of the platform, with any status.
bool isThrottlePage(const QByteArray& body)
{
    return body.trimmed().startsWith('<') && body.toLower().contains("too many");
}

std::optional<Fault> faultOf(int status, const QByteArray& body)
{
    if (status == 429 || isThrottlePage(body))
        return Fault::Throttled;
    // 401 is not documented, but no other platform means anything else by it.
    if (status == 401 || status == 403 || status == 405)
        return Fault::Refused;
    if (status == 409)
        return Fault::Rejected;
    if (status >= 300 && status < 400)
        return Fault::Untrusted;
    if (status >= 500)
        return Fault::ServerError;
    return status == 200 ? std::nullopt : std::optional(Fault::BadReply);
}

/// Opens the envelope; gives `data`.
Result<QJsonObject> dataOf(int status, const QByteArray& body)
{
    if (const auto fault = faultOf(status, body))
        return failed(*fault, QStringLiteral("HTTP %1").arg(status));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(QStringLiteral("not JSON: %1").arg(error.errorString()));
    const QJsonValue success = document[u"success"];
    if (!success.isBool() || !success.toBool())
        return bad(QStringLiteral("success is not true"));
    const QJsonValue data = document[u"data"];
    if (!data.isObject())
        return bad(QStringLiteral("data is not an object"));
    return data.toObject();
}

/// The envelope's own words, for a person to read: no page of a proxy, on one line, never long.
QString messageOf(const QByteArray& body)
{
    constexpr qsizetype longest = 200;
    const QString said = onOneLine(QJsonDocument::fromJson(body)[u"msg"].toString()).simplified();
    const bool splits = said.size() > longest && said[longest - 1].isHighSurrogate();
    return said.left(splits ? longest - 1 : longest);
}

bool isAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull();
}

/// Reads members of one object and remembers the first that is not as documented.
class Reader {
public:
    explicit Reader(const QJsonValue& value) :
        m_object(value.toObject())
    {
        if (!value.isObject())
            fault(u"item");
    }

    qint64 id(QStringView key)
    {
        const QJsonValue value = m_object.value(key);
        const qint64 number = value.isDouble() ? value.toInteger() : 0; // 0 for fractions too
        if (number <= 0)
            fault(key);
        return number;
    }

    QString text(QStringView key)
    {
        if (!m_object.value(key).isString())
            fault(key);
        return m_object.value(key).toString();
    }

    QString optionalText(QStringView key) { return isAbsent(m_object.value(key)) ? QString() : text(key); }

    std::optional<int> optionalCount(QStringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (isAbsent(value))
            return std::nullopt;
        const qint64 number = value.isDouble() ? value.toInteger(-1) : -1;
        if (number < 0 || number > std::numeric_limits<int>::max())
            fault(key);
        return static_cast<int>(number);
    }

    /// "2022-01-12T15:50:47-03:00" or "2020-01-12 19:59:20", which is local time of Brazil; none for null.
    std::optional<QDateTime> moment(QStringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isNull())
            return std::nullopt;
        const std::optional<QDateTime> read = value.isString() ? readMoment(value.toString()) : std::nullopt;
        if (!read)
            fault(key);
        return read;
    }

    std::optional<QDateTime> optionalMoment(QStringView key)
    {
        return isAbsent(m_object.value(key)) ? std::nullopt : moment(key);
    }

    QJsonValue operator[](QStringView key) const { return m_object.value(key); }

    void fault(QStringView key)
    {
        if (m_fault.isEmpty())
            m_fault = key.toString();
    }
    bool good() const { return m_fault.isEmpty(); }
    /// Names the member, never its value: that may be personal.
    tl::unexpected<Error> error() const { return bad(QStringLiteral("%1 is not as documented").arg(m_fault)); }

private:
    static std::optional<QDateTime> readMoment(const QString& text);

    QJsonObject m_object;
    QString m_fault;
};

std::optional<QDateTime> Reader::readMoment(const QString& text)
{
    constexpr qsizetype dateLength = 10;
    constexpr qsizetype length = 19;
    if (text.size() < length || (text[dateLength] != u'T' && text[dateLength] != u' '))
        return std::nullopt;
    const QDate date = QDate::fromString(text.left(dateLength), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(dateLength + 1, length - dateLength - 1), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime moment = text.size() == length
        ? QDateTime(date, time, defaultZone())
        : QDateTime::fromString(text.left(dateLength) + u'T' + text.mid(dateLength + 1), Qt::ISODate);
    // Without a zone after the seconds Qt would silently take the computer's own.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.toUTC();
}

template <typename T>
using ReadItem = T (*)(Reader&);

template <typename T>
Result<std::vector<T>> items(const QJsonValue& list, ReadItem<T> read)
{
    if (!list.isArray())
        return bad(QStringLiteral("the list is missing"));
    std::vector<T> result;
    const QJsonArray array = list.toArray();
    result.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue value : array) {
        Reader reader(value);
        result.push_back(read(reader));
        if (!reader.good())
            return tl::make_unexpected(reader.error().value());
    }
    return result;
}

/// Only the cursor is taken: the documentation's own examples name another host, and the key goes to none but ours.
Result<QString> nextCursor(const QJsonObject& data)
{
    const QJsonValue next = data[u"paginator"][u"next_page_url"];
    if (next.isNull())
        return QString();
    const QString address = next.toString();
    const QString query = address.section(u'?', 1).section(u'#', 0, 0);
    const QString cursor = QUrlQuery(query).queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
    if (cursor.isEmpty())
        return bad(QStringLiteral("next_page_url is not as documented"));
    return cursor;
}

template <typename T>
Result<Page<T>> page(const Result<QJsonObject>& data, QStringView list, ReadItem<T> read)
{
    if (!data)
        return tl::make_unexpected(data.error());
    auto all = items<T>((*data)[list], read);
    if (!all)
        return tl::make_unexpected(all.error());
    auto cursor = nextCursor(*data);
    if (!cursor)
        return tl::make_unexpected(cursor.error());
    return Page<T>{std::move(*all), std::move(*cursor)};
}

Tag tag(Reader& item)
{
    return {{item.id(u"id")}, item.text(u"nome")};
}

Course course(Reader& item)
{
    return {{item.id(u"id")}, item.text(u"nome")};
}

Listed listed(Reader& item)
{
    Listed result;
    result.student = {{item.id(u"id")}, item.text(u"nome"), item.optionalText(u"email"), item.optionalText(u"celular"),
        item.optionalMoment(u"criado_em")};
    // Must be there: a last access that is missing would pass for "never entered", and such students are not asked.
    result.lastAccess = item.moment(u"ultimo_acesso_em");
    return result;
}

std::optional<Tenths> tenthsOf(const QJsonValue& total)
{
    if (isAbsent(total))
        return 0;
    return total.isString() ? readProgress(total.toString())
        : total.isDouble()  ? readProgress(total.toDouble())
                            : std::nullopt;
}

} // namespace

Result<std::vector<Tag>> parseTags(int status, const QByteArray& body)
{
    return dataOf(status, body).and_then([](const QJsonObject& data) { return items<Tag>(data[u"itens"], tag); });
}

Result<Page<Course>> parseCourses(int status, const QByteArray& body)
{
    return page<Course>(dataOf(status, body), u"produto", course);
}

Result<Page<Listed>> parseStudents(int status, const QByteArray& body)
{
    return page<Listed>(dataOf(status, body), u"usuario", listed);
}

Result<Reading> parseProgress(int status, const QByteArray& body)
{
    const auto data = dataOf(status, body);
    if (!data) {
        if (data.error().fault == Fault::Rejected)
            return Reading{CellState::NoAccess, 0, {}, {}, messageOf(body)};
        return tl::make_unexpected(data.error());
    }
    if (isAbsent((*data)[u"progresso"]))
        return Reading{};
    Reader progress((*data)[u"progresso"]);
    const std::optional<Tenths> tenths = tenthsOf(progress[u"total"]);
    if (!tenths)
        progress.fault(u"total");
    const Reading reading{tenths.value_or(0) > 0 ? CellState::Value : CellState::NotStarted, tenths.value_or(0),
        progress.optionalCount(u"completas"), progress.optionalCount(u"assistidas")};
    if (!progress.good())
        return tl::make_unexpected(progress.error().value());
    return reading;
}

} // namespace farol::cademi
