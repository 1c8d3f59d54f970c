#include "core/reports/group_sheet.h"

#include "core/analytics/group_columns.h"
#include "core/analytics/groups.h"
#include "core/analytics/message_template.h"
#include "core/analytics/values.h"
#include "core/domain/text.h"
#include "core/reports/column_width.h"
#include "core/reports/sheet_rows.h"

#include <QtGlobal>

#include <algorithm>

namespace farol::reports {

using namespace farol::domain;
using analytics::GroupStudents;
using analytics::StudentRow;
using spreadsheet::Sheet;

namespace {

/// The students of a trilha, dealt out.
struct DealtTrack {
    const ReportTrack& track;
    GroupStudents students;
    analytics::Groups groups;
};

Result<std::vector<DealtTrack>> deal(const ReportSource& source)
{
    std::vector<DealtTrack> dealt;
    for (const ReportTrack& track : source.tracks) {
        auto students = analytics::groupStudents(source.connection, source.school, track.filter, source.today());
        if (!students)
            return tl::make_unexpected(students.error());
        auto groups = analytics::groupsOf(*students, source.choice.groups.rules);
        dealt.push_back({track, *std::move(students), std::move(groups)});
    }
    return dealt;
}

size_t groupCount(const ReportSource& source)
{
    return source.choice.groups.rules.size() + 1; // who is in none is a group too
}

QString groupName(const ReportSource& source, size_t group)
{
    const auto& rules = source.choice.groups.rules;
    return group < rules.size() ? onOneLine(rules[group].name) : source.say(QT_TRANSLATE_NOOP("Report", "In no group"));
}

const QString& messageOf(const ReportSource& source, size_t group)
{
    const auto& groups = source.choice.groups;
    return group < groups.rules.size() ? groups.rules[group].message : groups.otherMessage;
}

/// The columns of a group's list, with the trilha where there are several and the message where one is offered.
Columns<StudentRow> columnsOf(const ReportSource& source, const DealtTrack& dealt, size_t group)
{
    const auto contacts = source.isMasked() ? analytics::Contacts::Hidden : analytics::Contacts::Shown;
    Columns<StudentRow> columns = analytics::groupColumns(groupName(source, group), contacts);
    if (source.hasTracks()) {
        columns.insert(columns.begin() + 1,
            analytics::column<StudentRow>("trilha", QT_TRANSLATE_NOOP("Column", "Track"), ColumnKind::Text,
                [name = dealt.track.track->name](const StudentRow&) { return Value(name); }));
    }
    if (source.isMasked())
        return columns;
    const auto parsed = analytics::MessageTemplate::parse(messageOf(source, group));
    columns.push_back(analytics::column<StudentRow>("mensagem", QT_TRANSLATE_NOOP("Column", "Message"),
        ColumnKind::Text, [&source, &dealt, parsed](const StudentRow& row) {
            if (!parsed || !dealt.students.photo)
                return Value();
            const MessageOccasion occasion{
                source.school, *dealt.track.track, dealt.students.photo->week, dealt.students.day};
            return analytics::orNothing(parsed
                                            ->write([&](analytics::MessageField field) {
                                                return source.wording().messageValue(field, row, occasion);
                                            })
                                            .text);
        }));
    return columns;
}

Result<void> writeHead(Sheet& sheet, const ReportSource& source, const Columns<StudentRow>& columns)
{
    std::vector<spreadsheet::SheetColumn> headings;
    for (const Column<StudentRow>& column : columns) {
        const bool isMessage = column.key == u"mensagem";
        headings.push_back({source.wording().title(column.title), column.kind, columnWidth(column.key),
            isMessage ? spreadsheet::TextLines::Wrapped : spreadsheet::TextLines::One});
    }
    constexpr int frozen = 2; // group and student
    if (const auto done = sheet.head(headings, {spreadsheet::Narrowing::Filter, frozen}); !done)
        return done;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key == u"situacao")
            sheet.toneWords(int(i), situationTones());
        else if (columns[i].key == u"progresso")
            sheet.heatByValue(int(i), int(i));
    }
    return {};
}

Result<void> writeStudents(
    Sheet& sheet, const ReportSource& source, const DealtTrack& dealt, size_t group, Ticker& ticker)
{
    const Columns<StudentRow> columns = columnsOf(source, dealt, group);
    for (size_t i = 0; i < dealt.students.rows.size(); ++i) {
        if (dealt.groups.groupOf[i] != group)
            continue;
        std::vector<Value> values;
        for (const Column<StudentRow>& column : columns)
            values.push_back(column.value(dealt.students.rows[i]));
        auto done = sheet.row(std::span<const Value>(values));
        if (done)
            done = ticker.row();
        if (!done)
            return done;
    }
    return {};
}

/// Below the table, so that the heading stays near the top: what each group is, and its message as it is kept.
void writeRules(Sheet& sheet, const ReportSource& source, const std::vector<DealtTrack>& dealt)
{
    sheet.skip();
    sheet.line(source.say(QT_TRANSLATE_NOOP("Report", "The groups, in order: each student is in the first that fits")),
        spreadsheet::TextLook::Strong);
    const auto& rules = source.choice.groups.rules;
    for (size_t group = 0; group < groupCount(source); ++group) {
        int students = 0;
        for (const DealtTrack& track : dealt)
            students += track.groups.sizes[group];
        const QString rule = group < rules.size()
            ? source.wording().groupRule(rules[group].conditions)
            : source.say(QT_TRANSLATE_NOOP("Report", "Who fits none of the groups above."));
        sheet.line(QStringLiteral("%1 (%2): %3").arg(groupName(source, group), source.wording().count(students), rule));
        const QString& message = messageOf(source, group);
        if (!source.isMasked() && !analytics::MessageTemplate::parse(message))
            sheet.line(
                source.say(QT_TRANSLATE_NOOP("Report",
                    "The message of this group has a mistake, so none was written; mend it on the page Groups.")),
                spreadsheet::TextLook::Muted);
    }
}

} // namespace

Result<void> writeGroups(Sheet& sheet, const ReportSource& source, Ticker& ticker)
{
    const auto dealt = deal(source);
    if (!dealt)
        return tl::make_unexpected(dealt.error());
    sheet.title(source.say(QT_TRANSLATE_NOOP("Report", "Groups")));
    sheet.line(source.isMasked()
            ? source.say(QT_TRANSLATE_NOOP("Report", "Without names there are no contacts and no messages."))
            : source.say(QT_TRANSLATE_NOOP("Report",
                "Each message has the student's own figures; a sentence of which nothing is known is left out.")),
        spreadsheet::TextLook::Muted);
    if (auto done = writeHead(sheet, source, columnsOf(source, dealt->front(), 0)); !done)
        return done;
    for (size_t group = 0; group < groupCount(source); ++group) {
        for (const DealtTrack& track : *dealt) {
            if (auto done = writeStudents(sheet, source, track, group, ticker); !done)
                return done;
        }
    }
    sheet.endTable();
    writeRules(sheet, source, *dealt);
    return {};
}

} // namespace farol::reports
