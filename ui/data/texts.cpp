#include "texts.h"

#include "core/domain/text.h"

#include <algorithm>

namespace farol::ui {

using domain::Tenths;

Texts::Texts(Numbers numbers, const QTimeZone& zone) :
    m_numbers(std::move(numbers)),
    m_zone(zone)
{
    m_shares.reserve(domain::complete + 1);
    for (Tenths tenths = 0; tenths <= domain::complete; ++tenths)
        m_shares.push_back(m_numbers.share(tenths));
    m_differences.reserve(2 * domain::complete + 1);
    for (Tenths tenths = -domain::complete; tenths <= domain::complete; ++tenths)
        m_differences.push_back(m_numbers.difference(tenths));
}

const QString& Texts::share(Tenths tenths) const
{
    return m_shares[size_t(std::clamp(tenths, 0, domain::complete))];
}

const QString& Texts::difference(Tenths tenths) const
{
    return m_differences[size_t(std::clamp(tenths, -domain::complete, domain::complete) + domain::complete)];
}

QString Texts::moment(const QDateTime& instant) const
{
    return m_numbers.moment(instant.toTimeZone(m_zone));
}

QString Texts::of(const domain::Value& value, domain::ColumnKind kind) const
{
    struct Writer {
        const Texts& texts;
        domain::ColumnKind kind;

        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return domain::onOneLine(text); }
        QString operator()(qint64 number) const
        {
            return kind == domain::ColumnKind::Code ? QString::number(number) : texts.m_numbers.count(number);
        }
        QString operator()(domain::Percent percent) const
        {
            const bool isSigned = kind == domain::ColumnKind::Difference;
            return isSigned ? texts.difference(percent.tenths) : texts.share(percent.tenths);
        }
        QString operator()(QDate date) const { return texts.m_numbers.day(date); }
        QString operator()(const QDateTime& instant) const { return texts.moment(instant); }
    };
    return std::visit(Writer{*this, kind}, value);
}

} // namespace farol::ui
