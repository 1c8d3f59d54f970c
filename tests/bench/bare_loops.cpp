#include "bare_loops.h"

#include <QFile>

#include <cstdio>
#include <cstring>
#include <xlsxwriter.h>

namespace farol::bench {

using namespace farol::domain;

namespace {

struct Bare {
    BareCell operator()(std::monostate) const { return {}; }
    BareCell operator()(const QString& text) const { return text.toUtf8(); }
    BareCell operator()(qint64 number) const { return static_cast<double>(number); }
    BareCell operator()(Percent share) const { return share.tenths / 1000.0; }
    BareCell operator()(QDate day) const { return static_cast<double>(QDate(1899, 12, 30).daysTo(day)); }
    BareCell operator()(const QDateTime& instant) const
    {
        return static_cast<double>(instant.toMSecsSinceEpoch()) / 86'400'000.0 + 25'569.0;
    }
};

} // namespace

BareRows::BareRows(size_t most) :
    m_most(most)
{
}

Result<void> BareRows::head(const std::vector<analytics::Heading>&)
{
    return {};
}

Result<void> BareRows::row(std::span<const Value> values)
{
    if (rows.size() == m_most)
        return {};
    BareRow row;
    for (const Value& value : values)
        row.push_back(std::visit(Bare(), value));
    rows.push_back(std::move(row));
    return {};
}

Result<void> writeBareWorkbook(const QString& file, const std::vector<BareRow>& rows, qint64 count)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format* format = workbook_add_format(workbook);
    format_set_num_format(format, "0.0%");
    for (qint64 n = 0; n < count; ++n) {
        const BareRow& row = rows[static_cast<size_t>(n) % rows.size()];
        for (size_t i = 0; i < row.size(); ++i) {
            const auto place = static_cast<lxw_row_t>(n % 1'048'576);
            if (const auto* text = std::get_if<QByteArray>(&row[i]))
                worksheet_write_string(sheet, place, static_cast<lxw_col_t>(i), text->constData(), nullptr);
            else if (const auto* number = std::get_if<double>(&row[i]))
                worksheet_write_number(sheet, place, static_cast<lxw_col_t>(i), *number, format);
        }
    }
    const lxw_error error = workbook_close(workbook);
    return error == LXW_NO_ERROR ? Result<void>() : failed(Fault::File, QString::fromUtf8(lxw_strerror(error)));
}

Result<void> writeBareLines(const QString& from, const QString& to)
{
    QFile source(from);
    const uchar* bytes = source.open(QIODevice::ReadOnly) ? source.map(0, source.size()) : nullptr;
    std::FILE* target = std::fopen(QFile::encodeName(to).constData(), "wb");
    if (!bytes || !target)
        return failed(Fault::File, from);
    const auto* line = reinterpret_cast<const char*>(bytes);
    const char* const end = line + source.size();
    while (line < end) {
        const auto* next = static_cast<const char*>(std::memchr(line, '\n', static_cast<size_t>(end - line)));
        const auto size = static_cast<size_t>((next ? next + 1 : end) - line);
        if (std::fwrite(line, 1, size, target) != size)
            break;
        line += size;
    }
    return std::fclose(target) == 0 && line == end ? Result<void>() : failed(Fault::File, to);
}

} // namespace farol::bench
