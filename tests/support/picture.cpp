#include "tests/support/picture.h"

#include <QRegularExpression>

#include <algorithm>
#include <iostream>

namespace farol::tests {

using namespace farol::domain;

void badPicture(const QString& what)
{
    std::cerr << "bad picture: " << what.toStdString() << std::endl;
    std::abort();
}

QStringList words(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    QStringList found;
    for (const QRegularExpressionMatch& match : word.globalMatch(text))
        found += match.hasCaptured(2) ? match.captured(2) : match.captured(1);
    return found;
}

QString option(const QStringList& words, QLatin1String key)
{
    for (const QString& word : words) {
        if (word.startsWith(key) && word.size() > key.size() && word[key.size()] == u'=')
            return word.mid(key.size() + 1);
    }
    return {};
}

namespace {

PicturedStudent readStudent(const QString& text)
{
    const qsizetype bar = text.indexOf(u'|');
    const QStringList who = words(text.left(bar));
    bool isNumber = false;
    PicturedStudent student{StudentId{who.value(0).toLongLong(&isNumber)}, std::nullopt, {}};
    if (!isNumber)
        badPicture(QStringLiteral("no student id in '%1'").arg(text));
    if (bar >= 0)
        student.values = words(text.mid(bar + 1));
    if (const QString access = option(who, QLatin1String("acesso")); !access.isEmpty()) {
        student.lastAccess = QDateTime::fromString(access, Qt::ISODate);
        student.lastAccess->setTimeSpec(Qt::UTC);
        if (!student.lastAccess->isValid())
            badPicture(QStringLiteral("no instant: %1").arg(access));
    }
    return student;
}

PicturedRoster& rosterOf(PicturedPhoto& photo, CohortId cohort)
{
    const auto found = std::find_if(photo.rosters.begin(), photo.rosters.end(),
        [&](const PicturedRoster& roster) { return roster.cohort == cohort; });
    return found != photo.rosters.end() ? *found : photo.rosters.emplace_back(PicturedRoster{cohort, false, {}});
}

} // namespace

void readPhotoLine(PicturedPhoto& photo, const QString& rest, bool listFailed, const CohortByName& cohortByName)
{
    // An instant has colons, too: the turma ends at the first one, which always stands before them.
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0)
        badPicture(QStringLiteral("no ':' after the turma in '%1'").arg(rest));
    const QStringList head = words(rest.left(colon));
    if (head.isEmpty())
        badPicture(QStringLiteral("no turma in '%1'").arg(rest));
    if (const QString date = option(head, QLatin1String("dia")); !date.isEmpty())
        photo.date = QDate::fromString(date, Qt::ISODate);
    PicturedRoster& roster = rosterOf(photo, cohortByName(head.last()));
    roster.listFailed = roster.listFailed || listFailed;
    for (const QString& student : rest.mid(colon + 1).split(u';')) {
        if (!student.trimmed().isEmpty())
            roster.students.push_back(readStudent(student));
    }
}

std::pair<Mark, Cell> readValue(const QString& text, const QDateTime& collectedAt)
{
    Cell cell;
    cell.collectedAt = collectedAt;
    if (text == u"." || text == u"?")
        return {text == u"." ? Mark::Removed : Mark::NotAsked, cell};
    if (text == u"-") {
        cell.collectedAt = {};
        cell.reason = Reason::Network;
        return {Mark::Cell, cell};
    }
    QString value = text;
    if (value.endsWith(u'=')) {
        value.chop(1);
        cell.origin = Origin::Carried;
    }
    if (value == u"x") {
        cell.state = CellState::NoAccess;
        return {Mark::Cell, cell};
    }
    const std::optional<Tenths> tenths = readProgress(value + u'%');
    if (!tenths)
        badPicture(QStringLiteral("no value: '%1'").arg(text));
    cell.state = *tenths > 0 ? CellState::Value : CellState::NotStarted;
    cell.tenths = *tenths;
    return {Mark::Cell, cell};
}

} // namespace farol::tests
