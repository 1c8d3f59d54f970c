#include "core/analytics/masked_sink.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

MaskedSink::MaskedSink(RowSink& sink) :
    m_sink(sink)
{
}

Result<void> MaskedSink::head(const std::vector<Heading>& headings)
{
    const auto found = std::find_if(
        headings.begin(), headings.end(), [](const Heading& heading) { return heading.key == u"aluno_id"; });
    m_place = found == headings.end() ? std::nullopt : std::optional(size_t(found - headings.begin()));
    return m_sink.head(headings);
}

Result<void> MaskedSink::row(std::span<const Value> values)
{
    if (!m_place)
        return m_sink.row(values);
    std::vector<Value> masked(values.begin(), values.end());
    masked[*m_place] = Value();
    return m_sink.row(masked);
}

} // namespace farol::analytics
