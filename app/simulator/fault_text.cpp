#include "app/simulator/fault_text.h"

#include <algorithm>
#include <array>

namespace farol::simulator {

namespace {

struct MishapName {
    QLatin1String name;
    Mishap mishap;
};

constexpr std::array mishaps{MishapName{QLatin1String("500"), Mishap::InternalError},
    MishapName{QLatin1String("502"), Mishap::BadGateway}, MishapName{QLatin1String("reset"), Mishap::Reset},
    MishapName{QLatin1String("truncated"), Mishap::Truncated}, MishapName{QLatin1String("cut-json"), Mishap::CutJson},
    MishapName{QLatin1String("html"), Mishap::HtmlPage}, MishapName{QLatin1String("over-100"), Mishap::OverHundred},
    MishapName{QLatin1String("wrong-types"), Mishap::WrongTypes},
    MishapName{QLatin1String("success-false"), Mishap::SuccessFalse},
    MishapName{QLatin1String("huge"), Mishap::HugeBody}, MishapName{QLatin1String("slow"), Mishap::Slow},
    MishapName{QLatin1String("redirect"), Mishap::Redirect}, MishapName{QLatin1String("429"), Mishap::TooMany},
    MishapName{QLatin1String("403"), Mishap::Forbidden}, MishapName{QLatin1String("405"), Mishap::NotAllowed},
    MishapName{QLatin1String("409"), Mishap::Conflict}, MishapName{QLatin1String("empty-list"), Mishap::EmptyList},
    MishapName{QLatin1String("half-list"), Mishap::HalfList}};

struct Switch {
    QLatin1String text;
    void (*turn)(Faults&);
};

constexpr std::array switches{
    Switch{QLatin1String("unknown-tag=empty"), [](Faults& f) { f.unknownTag = UnknownTag::EmptyList; }},
    Switch{QLatin1String("next-page=other-scheme"), [](Faults& f) { f.nextPage = NextPage::OtherScheme; }},
    Switch{QLatin1String("next-page=other-host"), [](Faults& f) { f.nextPage = NextPage::OtherHost; }},
    Switch{QLatin1String("last-page=empty"), [](Faults& f) { f.lastPage = LastPage::Empty; }},
    Switch{QLatin1String("repeated-user"), [](Faults& f) { f.repeated = Repeated::OneUser; }},
    Switch{QLatin1String("repeating-cursor"), [](Faults& f) { f.cursor = Cursor::Repeating; }},
    Switch{QLatin1String("total=short"), [](Faults& f) { f.total = Total::Short; }},
    Switch{QLatin1String("total=padded"), [](Faults& f) { f.total = Total::Padded; }},
    Switch{QLatin1String("total=comma"), [](Faults& f) { f.total = Total::Comma; }},
    Switch{QLatin1String("total=number"), [](Faults& f) { f.total = Total::Number; }},
    Switch{QLatin1String("untouched=no-progress"), [](Faults& f) { f.untouched = Untouched::NoProgress; }},
    Switch{QLatin1String("untouched=null-total"), [](Faults& f) { f.untouched = Untouched::NullTotal; }},
    Switch{QLatin1String("dates=zoned"), [](Faults& f) { f.dates = Dates::Zoned; }},
    Switch{QLatin1String("dates=zoneless"), [](Faults& f) { f.dates = Dates::Zoneless; }},
    Switch{QLatin1String("no-profiler"), [](Faults& f) { f.profiler = Profiler::Missing; }}};

/// The number before the first colon, at least 1, and the mishap after it.
domain::Result<std::pair<int, FaultRule>> readCounted(const QString& text)
{
    const auto colon = text.indexOf(QLatin1Char(':'));
    bool isNumber = false;
    const int count = text.left(colon).toInt(&isNumber);
    if (colon < 0 || !isNumber || count < 1)
        return domain::failed(domain::Fault::Invalid, QStringLiteral("\"%1\" is not N:FAULT").arg(text));
    return readMishap(text.mid(colon + 1)).map([count](FaultRule rule) { return std::pair(count, std::move(rule)); });
}

domain::Result<FaultRule> withArgument(FaultRule rule, const QString& argument, const QString& text)
{
    if (rule.mishap == Mishap::Slow && !argument.isEmpty()) {
        bool isNumber = false;
        rule.seconds = argument.toInt(&isNumber);
        if (!isNumber || rule.seconds < 0)
            return domain::failed(domain::Fault::Invalid, QStringLiteral("\"%1\" is not slow=SECONDS").arg(text));
    } else if (rule.mishap == Mishap::Redirect) {
        rule.location = QUrl(argument, QUrl::StrictMode);
        if (!rule.location.isValid() || rule.location.scheme().isEmpty())
            return domain::failed(domain::Fault::Invalid, QStringLiteral("\"%1\" is not redirect=URL").arg(text));
    } else if (!argument.isEmpty()) {
        return domain::failed(domain::Fault::Invalid, QStringLiteral("\"%1\" takes no argument").arg(text));
    }
    return rule;
}

} // namespace

domain::Result<FaultRule> readMishap(const QString& text)
{
    const QString name = text.section(QLatin1Char('='), 0, 0);
    const auto found = std::ranges::find_if(mishaps, [&](const auto& known) { return known.name == name; });
    if (found == mishaps.end())
        return domain::failed(domain::Fault::Invalid,
            QStringLiteral("unknown fault \"%1\"; one of: %2").arg(name, mishapNames().join(QStringLiteral(", "))));
    return withArgument(FaultRule{.mishap = found->mishap}, text.section(QLatin1Char('='), 1), text);
}

domain::Result<FaultRule> readEvery(const QString& text)
{
    return readCounted(text).map([](std::pair<int, FaultRule> counted) {
        counted.second.every = counted.first;
        return counted.second;
    });
}

domain::Result<FaultRule> readAfter(const QString& text)
{
    return readCounted(text).map([](std::pair<int, FaultRule> counted) {
        counted.second.after = counted.first;
        return counted.second;
    });
}

domain::Result<FaultRule> readOn(const QString& text)
{
    const auto colon = text.indexOf(QLatin1Char(':'));
    if (colon < 1)
        return domain::failed(domain::Fault::Invalid, QStringLiteral("\"%1\" is not PATH:FAULT").arg(text));
    return readMishap(text.mid(colon + 1)).map([&](FaultRule rule) {
        rule.path = text.left(colon);
        return rule;
    });
}

domain::Result<void> turnSwitch(const QString& text, Faults& faults)
{
    const auto found = std::ranges::find_if(switches, [&](const auto& known) { return known.text == text; });
    if (found == switches.end())
        return domain::failed(domain::Fault::Invalid,
            QStringLiteral("unknown switch \"%1\"; one of: %2").arg(text, switchNames().join(QStringLiteral(", "))));
    found->turn(faults);
    return {};
}

QStringList mishapNames()
{
    QStringList names;
    for (const auto& known : mishaps)
        names << known.name;
    return names;
}

QStringList switchNames()
{
    QStringList names;
    for (const auto& known : switches)
        names << known.text;
    return names;
}

} // namespace farol::simulator
