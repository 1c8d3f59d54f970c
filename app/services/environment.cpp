#include "environment.h"

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

constexpr double fastest = 1e6; ///< requests a second; what is above, "inf" too, is no rate

Result<std::shared_ptr<const domain::Clock>> readClock()
{
    const QString text = qEnvironmentVariable("FAROL_NOW");
    if (text.isEmpty())
        return std::make_shared<domain::SystemClock>();
    const QDateTime now = QDateTime::fromString(text, Qt::ISODate);
    // An instant needs an offset: without one it would mean another moment on each machine.
    if (!now.isValid() || now.timeSpec() == Qt::LocalTime)
        return domain::failed(Fault::Invalid, QStringLiteral("FAROL_NOW"));
    return std::make_shared<domain::FixedClock>(now);
}

Result<std::optional<double>> readRate()
{
    const QByteArray text = qgetenv("FAROL_RATE");
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double rate = text.toDouble(&isNumber);
    if (!isNumber || !(rate >= 0.0 && rate <= fastest))
        return domain::failed(Fault::Invalid, QStringLiteral("FAROL_RATE"));
    return rate;
}

} // namespace

Result<Environment> Environment::read()
{
    Environment environment;
    if (const QByteArray text = qgetenv("FAROL_API_KEY"); !text.isEmpty()) {
        environment.key = domain::ApiKey::parse(text);
        if (!environment.key)
            return domain::failed(Fault::Invalid, QStringLiteral("FAROL_API_KEY"));
    }
    const auto clock = readClock();
    if (!clock)
        return tl::make_unexpected(clock.error());
    environment.clock = *clock;
    const auto rate = readRate();
    if (!rate)
        return tl::make_unexpected(rate.error());
    environment.rate = *rate;
    return environment;
}

} // namespace farol::services
