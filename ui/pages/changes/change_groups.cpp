#include "change_groups.h"

#include "ui/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using analytics::ChangeKind;
using analytics::ChangeRow;
using domain::Status;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeGroups)
};

QString studentsText(int students)
{
    return Words::tr("%n student(s)", nullptr, students);
}

/// Situations from best to worst; nothing can be said of one without data.
std::optional<int> rankOf(Status status)
{
    return status == Status::NoData ? std::nullopt : std::optional(static_cast<int>(status));
}

QString situationSentence(const GroupRows& group, const Numbers& numbers)
{
    int better = 0;
    int worse = 0;
    for (const ChangeRow& row : group.rows) {
        const auto from = rankOf(row.who().before.status);
        const auto to = rankOf(row.who().now.status);
        if (from && to)
            ++(*to < *from ? better : worse);
    }
    //: %1 is "23 students"
    return Words::tr("%1: %2 up, %3 down")
        .arg(studentsText(group.students), numbers.count(better), numbers.count(worse));
}

QString enteredSentence(const GroupRows& group)
{
    const auto returned = std::count_if(group.rows.begin(), group.rows.end(),
        [](const ChangeRow& row) { return row.change->kind == ChangeKind::Returned; });
    QString text = Words::tr("%n student(s) new in the lists of the tags", nullptr, group.students);
    if (returned > 0)
        text += QStringLiteral(", ") + Words::tr("%n of them back after a time without", nullptr, int(returned));
    return text;
}

} // namespace

ChangeGroup groupOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Entered:
    case ChangeKind::Returned:
        return ChangeGroup::Entered;
    case ChangeKind::Left:
        return ChangeGroup::Left;
    case ChangeKind::Moved:
        return ChangeGroup::Moved;
    case ChangeKind::Situation:
        return ChangeGroup::Situation;
    case ChangeKind::FinishedCourse:
        return ChangeGroup::Finished;
    case ChangeKind::Stalled:
        return ChangeGroup::Stalled;
    case ChangeKind::Resumed:
        return ChangeGroup::Resumed;
    case ChangeKind::Regressed:
        return ChangeGroup::Regressed;
    case ChangeKind::NotCollected:
        break;
    }
    return ChangeGroup::NotCollected;
}

QString keyOf(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::Entered:
        return QStringLiteral("entraram");
    case ChangeGroup::Left:
        return QStringLiteral("sairam");
    case ChangeGroup::Moved:
        return QStringLiteral("mudaram-de-turma");
    case ChangeGroup::Situation:
        return QStringLiteral("situacao");
    case ChangeGroup::Finished:
        return QStringLiteral("concluiram");
    case ChangeGroup::Stalled:
        return QStringLiteral("pararam");
    case ChangeGroup::Resumed:
        return QStringLiteral("voltaram");
    case ChangeGroup::Regressed:
        return QStringLiteral("regrediram");
    case ChangeGroup::NotCollected:
        break;
    }
    return QStringLiteral("nao-coletados");
}

QString titleOf(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::Entered:
        return Words::tr("Entered");
    case ChangeGroup::Left:
        return Words::tr("Left");
    case ChangeGroup::Moved:
        return Words::tr("Changed turma");
    case ChangeGroup::Situation:
        return Words::tr("Changed situation");
    case ChangeGroup::Finished:
        return Words::tr("Finished a course");
    case ChangeGroup::Stalled:
        return Words::tr("Stopped");
    case ChangeGroup::Resumed:
        return Words::tr("Went on");
    case ChangeGroup::Regressed:
        return Words::tr("Fell back");
    case ChangeGroup::NotCollected:
        break;
    }
    return Words::tr("Not collected");
}

QString ruleOf(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::Entered:
        return Words::tr("In the list of a turma of the trilha now, and in none in the photo before.");
    case ChangeGroup::Left:
        return Words::tr(
            "In no list of the trilha any more. A list that was not obtained says of nobody that they left.");
    case ChangeGroup::Moved:
        return Words::tr("In other turmas of the trilha than in the photo before; neither entered nor left.");
    case ChangeGroup::Situation:
        return Words::tr(
            "Another of the five situations than in the photo before. What was not collected moves nobody.");
    case ChangeGroup::Finished:
        return Words::tr("A course reached 100 % that was below when it was last collected.");
    case ChangeGroup::Stalled:
        return Words::tr("The last two gains show no study, and in the photo before it was not so yet. Over the whole "
                         "trilha; who has cells that were not collected is not counted.");
    case ChangeGroup::Resumed:
        return Words::tr("Stopped in the photo before, and now with a gain.");
    case ChangeGroup::Regressed:
        return Words::tr(
            "Less in a course than in the photo before: new lessons or a reset, never the student's fault.");
    case ChangeGroup::NotCollected:
        break;
    }
    return Words::tr(
        "Student × course whose progress is not known this week. It is neither zero nor a stop nor a fall.");
}

Icon iconOf(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::Entered:
        return Icon::Entered;
    case ChangeGroup::Left:
        return Icon::Left;
    case ChangeGroup::Moved:
        return Icon::Moved;
    case ChangeGroup::Situation:
        return Icon::Adjust;
    case ChangeGroup::Finished:
        return Icon::Tick;
    case ChangeGroup::Stalled:
        return Icon::Pause;
    case ChangeGroup::Resumed:
        return Icon::Undo;
    case ChangeGroup::Regressed:
        return Icon::Drop;
    case ChangeGroup::NotCollected:
        break;
    }
    return Icon::Alert;
}

QString GroupRows::sentence(const Numbers& numbers) const
{
    switch (group) {
    case ChangeGroup::Entered:
        return enteredSentence(*this);
    case ChangeGroup::Left:
        return Words::tr("%n student(s) no longer in the lists of the tags", nullptr, students);
    case ChangeGroup::Moved:
        return Words::tr("%n student(s) in other turmas of the trilha", nullptr, students);
    case ChangeGroup::Situation:
        return situationSentence(*this, numbers);
    case ChangeGroup::Finished:
        //: %1 is "38 students"
        return Words::tr("%1, %n course(s)", nullptr, cells).arg(studentsText(students));
    case ChangeGroup::Stalled:
        return Words::tr("%n student(s) without a gain in the last two photos", nullptr, students);
    case ChangeGroup::Resumed:
        return Words::tr("%n student(s) with a gain after they had stopped", nullptr, students);
    case ChangeGroup::Regressed:
        return Words::tr("%n student(s) with less in a course: new lessons or a reset", nullptr, students);
    case ChangeGroup::NotCollected:
        break;
    }
    //: %1 is "9 students"
    return Words::tr("%n cell(s) of %1", nullptr, cells).arg(studentsText(students));
}

} // namespace farol::ui
