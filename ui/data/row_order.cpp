#include "row_order.h"

#include "core/domain/text.h"

#include <algorithm>

namespace farol::ui {

namespace {

/// Longer than any number a name holds.
constexpr qsizetype paddedDigits = 12;

QString naturalKey(const QString& text)
{
    QString plain = domain::folded(text);
    if (std::none_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isDigit(); }))
        return plain;
    QString key;
    key.reserve(plain.size() + paddedDigits);
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype end = i;
        while (end < plain.size() && plain[end].isDigit())
            ++end;
        if (end == i) {
            key += plain[i++];
            continue;
        }
        key += plain.mid(i, end - i).rightJustified(paddedDigits, u'0');
        i = end;
    }
    return key;
}

} // namespace

RowKey RowKey::ofNumber(qint64 number)
{
    return {false, number, {}};
}

RowKey RowKey::of(const domain::Value& value)
{
    struct Reader {
        RowKey operator()(std::monostate) const { return {}; }
        RowKey operator()(const QString& text) const { return {text.isEmpty(), 0, naturalKey(text)}; }
        RowKey operator()(qint64 number) const { return ofNumber(number); }
        RowKey operator()(domain::Percent percent) const { return ofNumber(percent.tenths); }
        RowKey operator()(QDate date) const { return ofNumber(date.toJulianDay()); }
        RowKey operator()(const QDateTime& instant) const { return ofNumber(instant.toSecsSinceEpoch()); }
    };
    return std::visit(Reader{}, value);
}

void sortByKeys(std::vector<size_t>& places, const std::vector<std::optional<RowKey>>& keys, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    std::stable_sort(places.begin(), places.end(), [&](size_t left, size_t right) {
        const RowKey& a = *keys[left];
        const RowKey& b = *keys[right];
        if (a.isMissing || b.isMissing)
            return !a.isMissing && b.isMissing;
        if (a.number != b.number)
            return descending ? a.number > b.number : a.number < b.number;
        const int byText = a.text.compare(b.text);
        return descending ? byText > 0 : byText < 0;
    });
}

} // namespace farol::ui
