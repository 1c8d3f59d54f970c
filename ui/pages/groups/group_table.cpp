#include "group_table.h"

#include "core/analytics/group_columns.h"
#include "ui/definitions.h"
#include "ui/pages/profile_words.h"
#include "ui/pages/student_table.h"

#include <QCoreApplication>

#include <cmath>

namespace farol::ui {

using analytics::StudentRow;
using Column = TableColumn<StudentRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(GroupTable)
};

void dressProgress(Column& column, const Texts& texts)
{
    column.look = CellLook::Number;
    column.heading = Words::tr("Progress");
    column.tip = progressRule();
    column.widest = texts.share(domain::complete);
    column.role = [shared = &texts](const StudentRow& row, int role) -> QVariant {
        const domain::CellCounts& counts = row.last().counts;
        if (role == Qt::ToolTipRole)
            return shared->numbers().coverage(counts.answered, counts.expected());
        return role == Qt::DisplayRole && !row.last().progress ? QVariant(Numbers::missing()) : QVariant();
    };
}

/// "Regular… R 0,92 · L 0,40 · +2,0 p.p. a week"
QString profileTip(const StudentRow& row, const Texts& texts)
{
    if (!row.profile)
        return Words::tr("Not known yet: a profile needs %Ln gain(s).", nullptr, int(domain::profileMinimum));
    const auto hundredths = [](double value) { return QLocale().toString(value, 'f', 2); };
    const auto slope = static_cast<domain::Tenths>(std::lround(row.profile->slope * 10));
    return profileRule(row.profile->profile) + u'\n'
        + Words::tr("Regularity R %1 · share of the last week L %2 · slope %3 a week")
              .arg(hundredths(row.profile->regularity), hundredths(row.profile->lastWeekShare),
                  texts.numbers().points(slope));
}

void dressProfile(Column& column, const Texts& texts)
{
    column.heading = Words::tr("Profile");
    column.tip = profileRules();
    for (const auto profile : {domain::Profile::Stalled, domain::Profile::LastWeek, domain::Profile::Accelerating,
             domain::Profile::Steady, domain::Profile::Bursts}) {
        if (profileWord(profile).size() > column.widest.size())
            column.widest = profileWord(profile);
    }
    column.role = [shared = &texts](const StudentRow& row, int role) -> QVariant {
        switch (role) {
        case Qt::DisplayRole:
            return row.profile ? profileWord(row.profile->profile) : Numbers::missing();
        case Qt::AccessibleTextRole:
            return row.profile ? profileWord(row.profile->profile) : Words::tr("not known yet");
        case MutedRole:
            return !row.profile;
        case SortRole:
            return row.profile ? QVariant(int(row.profile->profile)) : QVariant();
        case Qt::ToolTipRole:
            return profileTip(row, *shared);
        default:
            return {};
        }
    };
}

} // namespace

std::vector<Column> groupTable(analytics::Contacts contacts, const Texts& texts, QDate day)
{
    std::vector<Column> columns;
    for (auto& shared : analytics::groupColumns({}, contacts)) {
        if (shared.key == u"grupo" || shared.key == u"parado")
            continue;
        Column column = studentColumn(std::move(shared), texts, day);
        if (column.column.key == u"progresso")
            dressProgress(column, texts);
        else if (column.column.key == u"perfil")
            dressProfile(column, texts);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
