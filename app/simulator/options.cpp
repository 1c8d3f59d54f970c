#include "app/simulator/options.h"

#include "app/simulator/fault_text.h"
#include "app/simulator/server.h"

#include <QCommandLineParser>

namespace farol::simulator {

namespace {

using domain::Fault;
using domain::Result;

struct RuleOption {
    const char* name;
    Result<FaultRule> (*read)(const QString&);
};

constexpr RuleOption ruleOptions[]{{"every", readEvery}, {"after", readAfter}, {"on", readOn}};

QString option(const char* name)
{
    return QString::fromLatin1(name);
}

void declare(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const char* text, const char* value) {
        parser.addOption({option(name), option(text), option(value)});
    };
    add("port", "Port on 127.0.0.1; 0 for any free one (default).", "PORT");
    add("key", "The only key accepted (default: a fixed fictitious one).", "KEY");
    add("seed", "Another seed makes another school (default 1).", "N");
    parser.addOption({{option("school"), option("students")},
        option("demo (default); 3x339; or sizes of turmas such as 320,12,7."), option("PLAN")});
    add("courses", "Courses of the trilha, for a school of sizes (default 4).", "N");
    add("now", "The school's time stands at this ISO 8601 instant with offset.", "INSTANT");
    add("no-limit", "No rate limit.", "");
    add("throttle", "Answer above the limit: 429 (default), html, 409, 403.", "ANSWER");
    add("retry-after", "Send Retry-After with it.", "SECONDS");
    add("latency", "Wait before every answer.", "MS");
    add("still-access", "ultimo_acesso_em stands still for so many in a hundred students.", "PERCENT");
    add("every", "A fault on every N-th request.", "N:FAULT");
    add("after", "A fault on every request after the first N.", "N:FAULT");
    add("on", "A fault on every request with this in its path.", "PATH:FAULT");
    add("switch", "Another choice where the documentation leaves one open.", "NAME");
    add("other-host", "Origin for next-page=other-host.", "URL");
    add("school-file", "Write the school file for farol-cli and go on.", "FILE");
    add("log", "Append each request to a file.", "FILE");
}

Result<int> readNumber(const QCommandLineParser& parser, const char* name, int fallback, int low, int high)
{
    if (!parser.isSet(option(name)))
        return fallback;
    bool isNumber = false;
    const QString text = parser.value(option(name));
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < low || number > high)
        return domain::failed(Fault::Invalid,
            QStringLiteral("--%1: \"%2\" is not a number from %3 to %4").arg(option(name), text).arg(low).arg(high));
    return number;
}

Result<std::vector<int>> readSizes(const QString& text)
{
    if (text == QLatin1String("3x339"))
        return std::vector{320, 12, 7};
    std::vector<int> sizes;
    for (const auto& part : text.split(QLatin1Char(','))) {
        bool isNumber = false;
        const int size = part.toInt(&isNumber);
        if (!isNumber || size < 0 || size > 100'000)
            return domain::failed(
                Fault::Invalid, QStringLiteral("--school: \"%1\" is neither demo, 3x339 nor sizes").arg(text));
        sizes.push_back(size);
    }
    return sizes;
}

Result<SchoolPlan> readPlan(const QCommandLineParser& parser, QDate today)
{
    const auto seed = readNumber(parser, "seed", 1, 0, 2'000'000'000);
    const auto courses = readNumber(parser, "courses", 4, 1, 200);
    for (const auto& number : {seed, courses})
        if (!number)
            return tl::make_unexpected(number.error());
    const QString text = parser.isSet(option("school")) ? parser.value(option("school")) : QStringLiteral("demo");
    if (text == QLatin1String("demo"))
        return SchoolPlan::demonstration(today, static_cast<quint64>(*seed));
    return readSizes(text).map([&](const std::vector<int>& sizes) {
        return SchoolPlan::ofSizes(sizes, *courses, today, static_cast<quint64>(*seed));
    });
}

Result<std::optional<QDateTime>> readNow(const QCommandLineParser& parser)
{
    if (!parser.isSet(option("now")))
        return std::nullopt;
    const auto now = QDateTime::fromString(parser.value(option("now")), Qt::ISODate);
    if (!now.isValid() || now.timeSpec() == Qt::LocalTime)
        return domain::failed(Fault::Invalid,
            QStringLiteral("--now: \"%1\" is not an ISO 8601 instant with offset").arg(parser.value(option("now"))));
    return now;
}

Result<Faults> readFaults(const QCommandLineParser& parser)
{
    Faults faults;
    const auto latency = readNumber(parser, "latency", 0, 0, 600'000);
    const auto still = readNumber(parser, "still-access", 0, 0, 100);
    if (!latency || !still)
        return tl::make_unexpected(latency ? still.error() : latency.error());
    faults.latencyMs = *latency;
    faults.stillAccessPercent = *still;
    if (parser.isSet(option("other-host")))
        faults.otherHost = parser.value(option("other-host"));
    for (const auto& text : parser.values(option("switch")))
        if (const auto turned = turnSwitch(text, faults); !turned)
            return tl::make_unexpected(turned.error());
    for (const auto& [name, read] : ruleOptions)
        for (const auto& text : parser.values(option(name))) {
            const auto rule = read(text);
            if (!rule)
                return domain::failed(
                    Fault::Invalid, QStringLiteral("--%1: %2").arg(option(name), rule.error().detail));
            faults.rules.push_back(*rule);
        }
    return faults;
}

Result<RateLimit> readLimit(const QCommandLineParser& parser)
{
    RateLimit limit;
    if (parser.isSet(option("no-limit")))
        limit.limit = Limit::Off;
    const QHash<QString, Throttle> throttles{{option("429"), Throttle::TooMany},
        {option("html"), Throttle::TooManyHtml}, {option("409"), Throttle::Conflict},
        {option("403"), Throttle::Forbidden}};
    if (parser.isSet(option("throttle"))) {
        const auto found = throttles.constFind(parser.value(option("throttle")));
        if (found == throttles.constEnd())
            return domain::failed(Fault::Invalid,
                QStringLiteral("--throttle: \"%1\" is none of 429, html, 409, 403")
                    .arg(parser.value(option("throttle"))));
        limit.throttle = *found;
    }
    const auto wait = readNumber(parser, "retry-after", -1, 0, 3600);
    if (!wait)
        return tl::make_unexpected(wait.error());
    if (*wait >= 0)
        limit.retryAfter = *wait;
    return limit;
}

} // namespace

Result<Options> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A fictitious school that speaks Cademí v1 on this machine."));
    declare(parser);
    const auto help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return domain::failed(Fault::Invalid, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return domain::failed(Fault::Invalid, QStringLiteral("unexpected \"%1\"").arg(parser.positionalArguments()[0]));
    if (parser.isSet(help))
        return Options{.help = parser.helpText()
                + QStringLiteral("\nFAULT: %1\nNAME: %2\n")
                      .arg(mishapNames().join(QLatin1Char(' ')), switchNames().join(QLatin1Char(' ')))};

    const auto port = readNumber(parser, "port", 0, 0, 65535);
    const auto now = readNow(parser);
    const auto faults = readFaults(parser);
    const auto limit = readLimit(parser);
    const auto today = now && *now ? (*now)->date() : QDate::currentDate();
    const auto plan = readPlan(parser, today);
    const auto key = parser.isSet(option("key")) ? parser.value(option("key")).toUtf8() : fictitiousKey();
    if (!port || !now || !faults || !limit || !plan)
        return tl::make_unexpected(!port ? port.error()
                : !now                   ? now.error()
                : !faults                ? faults.error()
                : !limit                 ? limit.error()
                                         : plan.error());
    return Options{.port = static_cast<quint16>(*port),
        .key = key,
        .plan = *plan,
        .now = *now,
        .limit = *limit,
        .faults = *faults,
        .schoolFile = parser.value(option("school-file")),
        .logFile = parser.value(option("log")),
        .help = {}};
}

} // namespace farol::simulator
