#include "task_xml.h"

#include <QStringEncoder>
#include <QXmlStreamWriter>

#include <array>

namespace farol::services {

namespace {

void writeTrigger(QXmlStreamWriter& xml, const domain::Schedule& time, QDate from)
{
    static constexpr std::array days{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    const QDateTime begin(from, time.time, Qt::UTC);
    xml.writeStartElement(QStringLiteral("CalendarTrigger"));
    // Without an offset it is the computer's own time, summer and winter.
    xml.writeTextElement(QStringLiteral("StartBoundary"), begin.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    xml.writeStartElement(QStringLiteral("ScheduleByWeek"));
    xml.writeTextElement(QStringLiteral("WeeksInterval"), QStringLiteral("1"));
    xml.writeStartElement(QStringLiteral("DaysOfWeek"));
    xml.writeEmptyElement(QLatin1String(days.at(static_cast<size_t>(time.weekday - 1))));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeSettings(QXmlStreamWriter& xml)
{
    static constexpr std::array settings{std::pair{"MultipleInstancesPolicy", "IgnoreNew"},
        // A laptop on its battery collects as well; the default says no.
        std::pair{"DisallowStartIfOnBatteries", "false"}, std::pair{"StopIfGoingOnBatteries", "false"},
        std::pair{"StartWhenAvailable", "true"}};
    xml.writeStartElement(QStringLiteral("Settings"));
    for (const auto& [name, value] : settings)
        xml.writeTextElement(QLatin1String(name), QLatin1String(value));
    xml.writeStartElement(QStringLiteral("RestartOnFailure"));
    xml.writeTextElement(QStringLiteral("Interval"), QStringLiteral("PT15M"));
    xml.writeTextElement(QStringLiteral("Count"), QStringLiteral("8"));
    xml.writeEndElement();
    xml.writeEndElement();
}

QString quoted(const QString& word)
{
    QString line = QStringLiteral("\"");
    qsizetype backslashes = 0; // those before a quotation mark are doubled, all others stand for themselves
    for (const QChar c : word) {
        if (c == u'"')
            line += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        line += c;
    }
    return line + QString(backslashes, u'\\') + u'"';
}

} // namespace

QString windowsCommandLine(const QStringList& words)
{
    QStringList line;
    for (const QString& word : words) {
        const bool isPlain = !word.isEmpty() && !word.contains(u' ') && !word.contains(u'\t') && !word.contains(u'"');
        line << (isPlain ? word : quoted(word));
    }
    return line.join(u' ');
}

QByteArray taskXml(const TimerCall& call, std::span<const domain::Schedule> times, QDate from)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartElement(QStringLiteral("Task"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.microsoft.com/windows/2004/02/mit/task"));
    xml.writeStartElement(QStringLiteral("Triggers"));
    for (const domain::Schedule& time : times)
        writeTrigger(xml, time, from);
    xml.writeEndElement();
    // Nobody's name: the task belongs to who registers it, and runs while that person is signed in.
    xml.writeStartElement(QStringLiteral("Principals"));
    xml.writeStartElement(QStringLiteral("Principal"));
    xml.writeTextElement(QStringLiteral("LogonType"), QStringLiteral("InteractiveToken"));
    xml.writeTextElement(QStringLiteral("RunLevel"), QStringLiteral("LeastPrivilege"));
    xml.writeEndElement();
    xml.writeEndElement();
    writeSettings(xml);
    xml.writeStartElement(QStringLiteral("Actions"));
    xml.writeStartElement(QStringLiteral("Exec"));
    xml.writeTextElement(QStringLiteral("Command"), call.program);
    xml.writeTextElement(QStringLiteral("Arguments"), windowsCommandLine(call.arguments()));
    xml.writeEndDocument();
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return utf16(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>") + text);
}

} // namespace farol::services
