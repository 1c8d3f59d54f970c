#include "launchd_plist.h"

#include <QXmlStreamWriter>

namespace farol::services {

namespace {

void writeKey(QXmlStreamWriter& xml, const char* key)
{
    xml.writeTextElement(QStringLiteral("key"), QLatin1String(key));
}

void writeString(QXmlStreamWriter& xml, const QString& text)
{
    xml.writeTextElement(QStringLiteral("string"), text);
}

void writeTime(QXmlStreamWriter& xml, const domain::Schedule& time)
{
    xml.writeStartElement(QStringLiteral("dict"));
    // launchd's Sunday is 0 or 7.
    for (const auto& [key, value] : {std::pair{"Weekday", time.weekday}, std::pair{"Hour", time.time.hour()},
             std::pair{"Minute", time.time.minute()}}) {
        writeKey(xml, key);
        xml.writeTextElement(QStringLiteral("integer"), QString::number(value));
    }
    xml.writeEndElement();
}

} // namespace

QByteArray launchdPlist(const TimerCall& call, std::span<const domain::Schedule> times)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    xml.writeStartElement(QStringLiteral("dict"));
    writeKey(xml, "Label");
    writeString(xml, call.name);
    writeKey(xml, "ProgramArguments");
    xml.writeStartElement(QStringLiteral("array"));
    writeString(xml, call.program);
    for (const QString& argument : call.arguments())
        writeString(xml, argument);
    xml.writeEndElement();
    writeKey(xml, "StartCalendarInterval");
    xml.writeStartElement(QStringLiteral("array"));
    for (const domain::Schedule& time : times)
        writeTime(xml, time);
    xml.writeEndElement();
    writeKey(xml, "RunAtLoad");
    xml.writeEmptyElement(QStringLiteral("true"));
    xml.writeEndDocument();
    return text;
}

} // namespace farol::services
