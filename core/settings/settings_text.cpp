#include "settings_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <array>

namespace farol::settings {

namespace {

constexpr double smallestScale = 0.5;
constexpr double largestScale = 3.0;

struct ThemeName {
    Theme theme;
    const char* name;
};
constexpr std::array themeNames{
    ThemeName{Theme::System, "system"}, ThemeName{Theme::Light, "light"}, ThemeName{Theme::Dark, "dark"}};

QString nameOf(Theme theme)
{
    for (const ThemeName& known : themeNames) {
        if (known.theme == theme)
            return QLatin1String(known.name);
    }
    return {};
}

/// Takes the members of a JSON object out one by one; what is left at the end is somebody else's.
class Members {
public:
    explicit Members(QJsonObject object) :
        m_object(std::move(object))
    {
    }

    template <typename Read>
    void take(const QString& key, Read read)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !read(value))
            m_wrong += key;
    }

    const QJsonObject& left() const { return m_object; }
    const QStringList& wrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    QStringList m_wrong;
};

bool readTheme(const QJsonValue& value, Theme& theme)
{
    for (const ThemeName& known : themeNames) {
        if (value.toString() == QLatin1String(known.name)) {
            theme = known.theme;
            return true;
        }
    }
    return false;
}

bool readScale(const QJsonValue& value, double& scale)
{
    const double read = value.toDouble();
    if (read < smallestScale || read > largestScale)
        return false;
    scale = read;
    return true;
}

bool readFlag(const QJsonValue& value, bool& flag)
{
    flag = value.toBool(flag);
    return value.isBool();
}

bool readText(const QJsonValue& value, QString& text)
{
    text = value.toString();
    return value.isString();
}

bool readBytes(const QJsonValue& value, QByteArray& bytes)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded)
        return false;
    bytes = *decoded;
    return true;
}

const QString timeFormat = QStringLiteral("HH:mm");

bool readTime(const QJsonValue& value, QTime& time)
{
    const QTime read = QTime::fromString(value.toString(), timeFormat);
    if (read.isValid())
        time = read;
    return read.isValid();
}

/// An empty text is no instant.
bool readInstant(const QJsonValue& value, QDateTime& instant)
{
    if (value.isString() && value.toString().isEmpty())
        return true;
    const QDateTime read = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (read.isValid())
        instant = read.toUTC();
    return read.isValid();
}

/// −1 is none.
bool readFault(const QJsonValue& value, std::optional<domain::Fault>& fault)
{
    const int read = value.toInt(-2);
    if (read >= 0 && read <= static_cast<int>(domain::Fault::Cancelled))
        fault = static_cast<domain::Fault>(read);
    return read >= -1 && read <= static_cast<int>(domain::Fault::Cancelled);
}

void readNotices(Members& members, NoticeChoice& notices)
{
    members.take(QStringLiteral("noticesShown"), [&](const QJsonValue& v) { return readFlag(v, notices.shown); });
    members.take(QStringLiteral("quietFrom"), [&](const QJsonValue& v) { return readTime(v, notices.quietFrom); });
    members.take(QStringLiteral("quietTo"), [&](const QJsonValue& v) { return readTime(v, notices.quietTo); });
    members.take(
        QStringLiteral("silencedUntil"), [&](const QJsonValue& v) { return readInstant(v, notices.silencedUntil); });
    members.take(QStringLiteral("lastFailure"), [&](const QJsonValue& v) { return readFault(v, notices.lastFailure); });
    members.take(
        QStringLiteral("lastFailureAt"), [&](const QJsonValue& v) { return readInstant(v, notices.lastFailureAt); });
}

void writeNotices(const NoticeChoice& notices, QJsonObject& object)
{
    object.insert(QStringLiteral("noticesShown"), notices.shown);
    object.insert(QStringLiteral("quietFrom"), notices.quietFrom.toString(timeFormat));
    object.insert(QStringLiteral("quietTo"), notices.quietTo.toString(timeFormat));
    object.insert(QStringLiteral("silencedUntil"), notices.silencedUntil.toUTC().toString(Qt::ISODate));
    object.insert(QStringLiteral("lastFailure"), notices.lastFailure ? static_cast<int>(*notices.lastFailure) : -1);
    object.insert(QStringLiteral("lastFailureAt"), notices.lastFailureAt.toUTC().toString(Qt::ISODate));
}

/// What is not a folder is passed over; more than are kept is too much for a menu.
bool readRecent(const QJsonValue& value, std::vector<RecentSchool>& recent)
{
    for (const QJsonValue entry : value.toArray()) {
        const QJsonObject school = entry.toObject();
        const QString folder = school.value(QStringLiteral("folder")).toString();
        if (!folder.isEmpty() && recent.size() < mostRecent)
            recent.push_back({folder, school.value(QStringLiteral("name")).toString()});
    }
    return value.isArray();
}

QJsonArray recentText(const std::vector<RecentSchool>& recent)
{
    QJsonArray schools;
    for (const RecentSchool& school : recent)
        schools.append(QJsonObject{{QStringLiteral("folder"), school.folder}, {QStringLiteral("name"), school.name}});
    return schools;
}

bool readObject(const QJsonValue& value, QJsonObject& object)
{
    object = value.toObject();
    return value.isObject();
}

} // namespace

Loaded fromText(const QByteArray& text)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(text, &syntax);
    if (!document.isObject()) {
        const QString why =
            syntax.error == QJsonParseError::NoError ? QStringLiteral("not an object") : syntax.errorString();
        return {{}, domain::Error{domain::Fault::Damaged, why}};
    }
    Settings settings;
    Members members(document.object());
    members.take(QStringLiteral("theme"), [&](const QJsonValue& v) { return readTheme(v, settings.theme); });
    members.take(QStringLiteral("language"), [&](const QJsonValue& v) { return readText(v, settings.language); });
    members.take(QStringLiteral("textScale"), [&](const QJsonValue& v) { return readScale(v, settings.textScale); });
    members.take(
        QStringLiteral("contactsShown"), [&](const QJsonValue& v) { return readFlag(v, settings.contactsShown); });
    members.take(
        QStringLiteral("presentation"), [&](const QJsonValue& v) { return readFlag(v, settings.presentation); });
    readNotices(members, settings.notices);
    members.take(QStringLiteral("recent"), [&](const QJsonValue& v) { return readRecent(v, settings.recent); });
    members.take(
        QStringLiteral("windowGeometry"), [&](const QJsonValue& v) { return readBytes(v, settings.windowGeometry); });
    members.take(QStringLiteral("pages"), [&](const QJsonValue& v) { return readObject(v, settings.pages); });
    settings.unknown = members.left();
    if (members.wrong().isEmpty())
        return {settings};
    return {settings, domain::Error{domain::Fault::Damaged, members.wrong().join(QStringLiteral(", "))}};
}

QByteArray toText(const Settings& settings)
{
    QJsonObject object = settings.unknown;
    object.insert(QStringLiteral("theme"), nameOf(settings.theme));
    object.insert(QStringLiteral("language"), settings.language);
    object.insert(QStringLiteral("textScale"), settings.textScale);
    object.insert(QStringLiteral("contactsShown"), settings.contactsShown);
    object.insert(QStringLiteral("presentation"), settings.presentation);
    writeNotices(settings.notices, object);
    object.insert(QStringLiteral("recent"), recentText(settings.recent));
    object.insert(QStringLiteral("windowGeometry"), QString::fromLatin1(settings.windowGeometry.toBase64()));
    object.insert(QStringLiteral("pages"), settings.pages);
    return QJsonDocument(object).toJson();
}

} // namespace farol::settings
