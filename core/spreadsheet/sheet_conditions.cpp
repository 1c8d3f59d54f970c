#include "core/spreadsheet/paper_colors.h"
#include "core/spreadsheet/sheet.h"
#include "core/spreadsheet/sheet_parts.h"

namespace farol::spreadsheet {

using domain::Tolerance;

namespace {

lxw_conditional_format cellRule(uint8_t criteria, lxw_format* format)
{
    lxw_conditional_format rule = {};
    rule.type = LXW_CONDITIONAL_TYPE_CELL;
    rule.criteria = criteria;
    rule.format = format;
    return rule;
}

/// "em dia" as a formula's text.
QByteArray quoted(const QString& word)
{
    return (u'"' + QString(word).replace(u'"', QStringLiteral("\"\"")) + u'"').toUtf8();
}

} // namespace

void Sheet::heatByValue(int firstColumn, int lastColumn)
{
    if (!m->table)
        return;
    lxw_conditional_format scale = {};
    scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    scale.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    scale.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    scale.min_value = 0;
    scale.max_value = 1;
    scale.min_color = paperHeatLeast;
    scale.max_color = paperHeatMost;
    m->table->condition(firstColumn, lastColumn, scale);
}

void Sheet::heatByGap(int firstColumn, int lastColumn, const Tolerance& tolerance)
{
    if (!m->table)
        return;
    const double near = tolerance.onTrack / 10.0;
    const double far = tolerance.late / 10.0;
    WorkbookFormats& formats = m->workbook.formats();
    const auto add = [&](uint8_t criteria, double value, std::uint32_t fill) {
        lxw_conditional_format rule = cellRule(criteria, formats.ofFill(fill));
        rule.value = value;
        rule.stop_if_true = LXW_TRUE; // the outer bands come first
        m->table->condition(firstColumn, lastColumn, rule);
    };
    add(LXW_CONDITIONAL_CRITERIA_LESS_THAN, -far, paperGapLate);
    add(LXW_CONDITIONAL_CRITERIA_LESS_THAN, -near, paperGapAttention);
    add(LXW_CONDITIONAL_CRITERIA_GREATER_THAN, far, paperGapFarAhead);
    add(LXW_CONDITIONAL_CRITERIA_GREATER_THAN, near, paperGapAhead);
}

void Sheet::bars(int column)
{
    if (!m->table)
        return;
    lxw_conditional_format bar = {};
    bar.type = LXW_CONDITIONAL_DATA_BAR;
    bar.data_bar_2010 = LXW_TRUE;
    bar.bar_solid = LXW_TRUE;
    bar.bar_no_border = LXW_TRUE;
    bar.bar_color = paperHeatMost;
    bar.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    bar.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    bar.min_value = 0;
    bar.max_value = 1;
    m->table->condition(column, column, bar);
}

void Sheet::toneWords(int column, const std::vector<ToneWord>& words)
{
    if (!m->table)
        return;
    for (const ToneWord& word : words) {
        const lxw_conditional_format rule =
            cellRule(LXW_CONDITIONAL_CRITERIA_EQUAL_TO, m->workbook.formats().ofTone(word.tone));
        m->table->condition(column, column, rule, quoted(word.word));
    }
}

} // namespace farol::spreadsheet
