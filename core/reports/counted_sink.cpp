#include "core/reports/counted_sink.h"

namespace farol::reports {

using domain::failed;
using domain::Fault;
using domain::Result;
using spreadsheet::Going;

namespace {

constexpr qint64 rowsBetween = 500;

} // namespace

CountedSink::CountedSink(analytics::RowSink& sink, spreadsheet::Tell tell, std::optional<qint64> of) :
    m_sink(sink),
    m_tell(std::move(tell)),
    m_written{0, of}
{
}

Result<void> CountedSink::head(const std::vector<analytics::Heading>& headings)
{
    if (const auto going = tell(); !going)
        return going;
    return m_sink.head(headings);
}

Result<void> CountedSink::row(std::span<const domain::Value> values)
{
    if (auto done = m_sink.row(values); !done)
        return done;
    return ++m_written.rows % rowsBetween == 0 ? tell() : Result<void>();
}

Result<void> CountedSink::tell() const
{
    return !m_tell || m_tell(m_written) == Going::On ? Result<void>() : failed(Fault::Cancelled);
}

} // namespace farol::reports
