#include "app/services/launchd_plist.h"
#include "app/services/task_xml.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace farol;
using domain::Schedule;
using services::TimerCall;

namespace {

std::string decoded(const QByteArray& utf16)
{
    QStringDecoder decoder(QStringConverter::Utf16LE);
    const QString text = decoder(utf16);
    EXPECT_FALSE(decoder.hasError());
    return text.toStdString();
}

/// What a reader of XML finds in the elements of a name.
QStringList textsOf(const QByteArray& xml, QStringView name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            texts << reader.readElementText();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

std::string commandLine(const QStringList& words)
{
    return services::windowsCommandLine(words).toStdString();
}

constexpr auto taskText = R"(<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-11-20T13:00:00</StartBoundary>
      <ScheduleByWeek>
        <WeeksInterval>1</WeeksInterval>
        <DaysOfWeek>
          <Friday/>
        </DaysOfWeek>
      </ScheduleByWeek>
    </CalendarTrigger>
    <CalendarTrigger>
      <StartBoundary>2026-11-20T14:00:00</StartBoundary>
      <ScheduleByWeek>
        <WeeksInterval>1</WeeksInterval>
        <DaysOfWeek>
          <Friday/>
        </DaysOfWeek>
      </ScheduleByWeek>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RestartOnFailure>
      <Interval>PT15M</Interval>
      <Count>8</Count>
    </RestartOnFailure>
  </Settings>
  <Actions>
    <Exec>
      <Command>C:\Programas &amp; Cia\farol-cli.exe</Command>
      <Arguments>--data &quot;C:\Usuários\Ana &lt;1&gt;\farol&quot; sync --scheduled</Arguments>
    </Exec>
  </Actions>
</Task>
)";

constexpr auto plistText = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
  <dict>
    <key>Label</key>
    <string>farol-1f0c93b2</string>
    <key>ProgramArguments</key>
    <array>
      <string>/Applications/Farol &amp; Cia.app/Contents/MacOS/farol-cli</string>
      <string>--data</string>
      <string>/Users/ana/São &quot;João&quot; &lt;1&gt;</string>
      <string>sync</string>
      <string>--scheduled</string>
    </array>
    <key>StartCalendarInterval</key>
    <array>
      <dict>
        <key>Weekday</key>
        <integer>7</integer>
        <key>Hour</key>
        <integer>9</integer>
        <key>Minute</key>
        <integer>5</integer>
      </dict>
    </array>
    <key>RunAtLoad</key>
    <true/>
  </dict>
</plist>
)";

} // namespace

TEST(TaskOfWindows, IsThisText)
{
    const TimerCall call{QStringLiteral("farol"), QStringLiteral("C:\\Programas & Cia\\farol-cli.exe"),
        QStringLiteral("C:\\Usuários\\Ana <1>\\farol")};
    const std::vector<Schedule> times{{5, QTime(13, 0)}, {5, QTime(14, 0)}};
    const QByteArray xml = services::taskXml(call, times, QDate(2026, 11, 20));
    EXPECT_TRUE(xml.startsWith("\xff\xfe")) << "the mark of UTF-16, least byte first";
    EXPECT_EQ(decoded(xml), taskText);
}

TEST(TaskOfWindows, IsReadBackAsItWasMeant)
{
    const TimerCall call{
        QStringLiteral("farol"), QStringLiteral("C:\\a&b \"c\" <d>\\farol-cli.exe"), QStringLiteral("C:\\d")};
    const std::vector<Schedule> times{{1, QTime(0, 0)}};
    const QByteArray xml = services::taskXml(call, times, QDate(2026, 11, 20));
    EXPECT_EQ(textsOf(xml, u"Command"), QStringList{call.program});
    EXPECT_EQ(textsOf(xml, u"StartBoundary"), QStringList{QStringLiteral("2026-11-20T00:00:00")});
}

TEST(TaskOfWindows, QuotesWordsAsProgramsOfWindowsTakeThemApart)
{
    EXPECT_EQ(commandLine({QStringLiteral("--data"), QStringLiteral("C:\\farol")}), R"(--data C:\farol)");
    EXPECT_EQ(commandLine({QStringLiteral("C:\\minha escola\\")}), R"("C:\minha escola\\")");
    EXPECT_EQ(commandLine({QStringLiteral("C:\\a \"b\"\\\"c")}), R"("C:\a \"b\"\\\"c")");
    EXPECT_EQ(commandLine({QString()}), R"("")");
}

TEST(AgentOfMacOs, IsThisText)
{
    const TimerCall call{QStringLiteral("farol-1f0c93b2"),
        QStringLiteral("/Applications/Farol & Cia.app/Contents/MacOS/farol-cli"),
        QStringLiteral("/Users/ana/São \"João\" <1>")};
    const std::vector<Schedule> times{{7, QTime(9, 5)}};
    const QByteArray plist = services::launchdPlist(call, times);
    EXPECT_EQ(plist.toStdString(), plistText);
    EXPECT_EQ(textsOf(plist, u"string").mid(1), QStringList{call.program} + call.arguments());
}
