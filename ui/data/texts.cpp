#include "texts.h"

#include "core/domain/text.h"

#include <algorithm>
#include <cstdlib>

namespace farol::ui {

using domain::Tenths;

namespace {

constexpr QChar minus(0x2212);
constexpr QChar noBreak(0x00A0);

QString signOf(qint64 number)
{
    if (number == 0)
        return {};
    return number > 0 ? QStringLiteral("+") : QString(minus);
}

} // namespace

Texts::Texts(const QLocale& locale, const QTimeZone& zone) :
    m_locale(locale),
    m_zone(zone)
{
    m_shares.reserve(domain::complete + 1);
    for (Tenths tenths = 0; tenths <= domain::complete; ++tenths)
        m_shares.push_back(m_locale.toString(tenths / 10.0, 'f', 1));
    m_differences.reserve(2 * domain::complete + 1);
    for (Tenths tenths = -domain::complete; tenths <= domain::complete; ++tenths)
        m_differences.push_back(signOf(tenths) + m_shares[size_t(std::abs(tenths))]);
}

const QString& Texts::share(Tenths tenths) const
{
    return m_shares[size_t(std::clamp(tenths, 0, domain::complete))];
}

const QString& Texts::difference(Tenths tenths) const
{
    return m_differences[size_t(std::clamp(tenths, -domain::complete, domain::complete) + domain::complete)];
}

QString Texts::percent(Tenths tenths) const
{
    return share(tenths) + noBreak + u'%';
}

QString Texts::wholePercent(int part, int whole) const
{
    if (whole <= 0)
        return missing();
    return m_locale.toString((qint64(part) * 200 + whole) / (2 * qint64(whole))) + noBreak + u'%';
}

QString Texts::points(Tenths tenths) const
{
    //: difference of percentages, percentage points
    return difference(tenths) + noBreak + tr("p.p.");
}

QString Texts::count(qint64 count) const
{
    return m_locale.toString(count);
}

QString Texts::change(qint64 difference) const
{
    return signOf(difference) + m_locale.toString(std::abs(difference));
}

QString Texts::day(QDate date) const
{
    //: date format
    return date.toString(tr("yyyy-MM-dd"));
}

QString Texts::moment(const QDateTime& instant) const
{
    //: date and time format
    return instant.toTimeZone(m_zone).toString(tr("yyyy-MM-dd HH:mm"));
}

QString Texts::since(const QDateTime& instant, const QDateTime& now) const
{
    const qint64 days = instant.toTimeZone(m_zone).date().daysTo(now.toTimeZone(m_zone).date());
    if (days <= 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days < 14)
        return tr("%1 days ago").arg(days);
    //: weeks, abbreviated
    return tr("%1 wk. ago").arg(days / 7);
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
            return kind == domain::ColumnKind::Code ? QString::number(number) : texts.count(number);
        }
        QString operator()(domain::Percent percent) const
        {
            const bool isSigned = kind == domain::ColumnKind::Difference;
            return isSigned ? texts.difference(percent.tenths) : texts.share(percent.tenths);
        }
        QString operator()(QDate date) const { return texts.day(date); }
        QString operator()(const QDateTime& instant) const { return texts.moment(instant); }
    };
    return std::visit(Writer{*this, kind}, value);
}

QString Texts::weekShort(domain::Week week)
{
    //: heading of a week's column: W47
    return tr("W%1").arg(week.number(), 2, 10, QLatin1Char('0'));
}

QString Texts::weekRange(domain::Week week) const
{
    //: first and last day of a week; the first without its year
    return tr("%1 to %2").arg(week.monday().toString(tr("MM-dd")), day(week.sunday()));
}

QString Texts::weekFull(domain::Week week) const
{
    return tr("Week %1 (%2)").arg(week.number()).arg(weekRange(week));
}

} // namespace farol::ui
