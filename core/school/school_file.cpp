#include "school_file.h"

#include "core/domain/text.h"
#include "distinct.h"
#include "fields.h"
#include "inputs.h"
#include "limits.h"
#include "problem_text.h"
#include "repeated_keys.h"

#include <QHash>
#include <QJsonDocument>

namespace farol::school {

using enum ProblemKind;
using domain::folded;

namespace {

constexpr qsizetype largestFile = 1 << 20;
constexpr Measure weeks{2, leastHalfWeeks, mostHalfWeeks, NotHalfWeeks};
constexpr Measure points{10, 0, mostTolerance, NotTenths};

/// Reads the lists of a school file whose syntax is right.
class Reader {
public:
    explicit Reader(ReadSchoolFile& read) :
        m_file(read.file),
        m_problems(read.problems)
    {
    }

    void readRoot(const QJsonValue& value);

private:
    void readTracks(const QJsonArray& list);
    TrackEntry readTrack(const QJsonValue& value, const QString& place);
    CourseEntry readCourse(const QJsonValue& value, const QString& place);
    void readCohorts(const QJsonArray& list);
    CohortEntry readCohort(const QJsonValue& value, const QString& place);
    std::optional<QDate> readStart(Fields& fields);
    void readTutors(const QJsonArray& list);
    void readRecesses(const QJsonArray& list);
    void checkCourseName(const CourseEntry& course, const QString& place);

    struct Named {
        QString name;
        QString place;
    };

    SchoolFile& m_file;
    Problems& m_problems;
    QHash<domain::CourseId, Named> m_courseNames;
};

void Reader::readRoot(const QJsonValue& value)
{
    Fields fields(value, {}, m_problems);
    if (!value.isObject())
        return;
    const auto format = fields.whole(QStringLiteral("formato"), 0, largestId);
    if (format && *format != 1) {
        // What another format means is not known, so nothing more can be said about it.
        m_problems.push_back({QStringLiteral("formato"), OtherFormat, QString::number(*format)});
        return;
    }
    readTracks(fields.list(QStringLiteral("trilhas")));
    readCohorts(fields.list(QStringLiteral("turmas")));
    readTutors(fields.list(QStringLiteral("tutores")));
    readRecesses(fields.list(QStringLiteral("recessos")));
    fields.finish();
}

void Reader::readTracks(const QJsonArray& list)
{
    Distinct names(m_problems);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = placeIn(QStringLiteral("trilhas"), i);
        m_file.tracks.push_back(readTrack(list[i], place));
        if (const QString& name = m_file.tracks.back().name; !name.isEmpty())
            names.add(folded(name), place + QLatin1String(".nome"), name);
    }
}

TrackEntry Reader::readTrack(const QJsonValue& value, const QString& place)
{
    Fields fields(value, place, m_problems);
    TrackEntry track;
    track.name = fields.name(QStringLiteral("nome"));
    track.onTrack = fields.measured(QStringLiteral("tolerancia_pp"), points);
    track.late = fields.measured(QStringLiteral("atraso_pp"), points);
    const QJsonArray list = fields.list(QStringLiteral("cursos"));
    Distinct ids(m_problems);
    Distinct names(m_problems);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = placeIn(place + QLatin1String(".cursos"), i);
        track.courses.push_back(readCourse(list[i], at));
        const CourseEntry& course = track.courses.back();
        const QString id = QString::number(course.id.value);
        if (course.id.value != 0 && ids.add(id, at + QLatin1String(".produto_id"), id))
            checkCourseName(course, at + QLatin1String(".nome"));
        // A report has one column for each course, by its name.
        if (!course.name.isEmpty())
            names.add(folded(course.name), at + QLatin1String(".nome"), course.name);
    }
    fields.finish();
    return track;
}

CourseEntry Reader::readCourse(const QJsonValue& value, const QString& place)
{
    Fields fields(value, place, m_problems);
    CourseEntry course;
    course.id.value = fields.whole(QStringLiteral("produto_id"), 1, largestId).value_or(0);
    course.name = fields.name(QStringLiteral("nome"));
    if (const QString shortName = fields.text(QStringLiteral("nome_curto"), Presence::Optional); !shortName.isNull())
        course.shortName = shortName;
    course.halfWeeks = fields.measured(QStringLiteral("semanas"), weeks);
    fields.finish();
    return course;
}

void Reader::checkCourseName(const CourseEntry& course, const QString& place)
{
    if (course.name.isEmpty())
        return;
    const auto first = m_courseNames.constFind(course.id);
    if (first == m_courseNames.constEnd())
        m_courseNames.insert(course.id, {course.name, place});
    else if (first->name != course.name)
        m_problems.push_back({place, OtherName, shortened(course.name), first->place});
}

void Reader::readCohorts(const QJsonArray& list)
{
    Distinct numbers(m_problems);
    Distinct tags(m_problems);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = placeIn(QStringLiteral("turmas"), i);
        m_file.cohorts.push_back(readCohort(list[i], place));
        const CohortEntry& cohort = m_file.cohorts.back();
        const QString number = QString::number(cohort.number);
        if (!cohort.track.isEmpty() && cohort.number != 0)
            numbers.add(folded(cohort.track) + u'\n' + number, place + QLatin1String(".numero"), number);
        if (const QString tag = QString::number(cohort.tag.value); cohort.tag.value != 0)
            tags.add(tag, place + QLatin1String(".tag_id"), tag);
    }
}

CohortEntry Reader::readCohort(const QJsonValue& value, const QString& place)
{
    Fields fields(value, place, m_problems);
    CohortEntry cohort;
    cohort.track = fields.name(QStringLiteral("trilha"));
    cohort.number = static_cast<int>(fields.whole(QStringLiteral("numero"), 1, largestCohortNumber).value_or(0));
    cohort.tag.value = fields.whole(QStringLiteral("tag_id"), 1, largestId).value_or(0);
    cohort.start = readStart(fields);
    if (const QString tutor = fields.name(QStringLiteral("tutor"), Presence::Optional); !tutor.isEmpty())
        cohort.tutor = tutor;
    fields.finish();
    return cohort;
}

std::optional<QDate> Reader::readStart(Fields& fields)
{
    const QString key = QStringLiteral("inicio");
    const QString text = fields.text(key, Presence::Optional);
    if (text.isNull())
        return std::nullopt;
    const auto date = readDate(text);
    if (!date)
        m_problems.push_back({fields.placeOf(key), BadDate, shortened(text)});
    return date;
}

void Reader::readTutors(const QJsonArray& list)
{
    Distinct names(m_problems);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = placeIn(QStringLiteral("tutores"), i);
        Fields fields(list[i], place, m_problems);
        TutorEntry tutor{fields.name(QStringLiteral("nome")), fields.text(QStringLiteral("email"))};
        fields.finish();
        if (!tutor.name.isEmpty())
            names.add(folded(tutor.name), place + QLatin1String(".nome"), tutor.name);
        m_file.tutors.push_back(std::move(tutor));
    }
}

void Reader::readRecesses(const QJsonArray& list)
{
    Distinct distinct(m_problems);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = placeIn(QStringLiteral("recessos"), i);
        const auto text = textAt(list[i], place, m_problems);
        if (!text)
            continue;
        const auto week = domain::Week::fromKey(*text);
        if (!week || !isPlausible(week->monday())) {
            m_problems.push_back({place, BadWeek, shortened(*text)});
            continue;
        }
        distinct.add(week->key(), place, week->key());
        m_file.recesses.push_back(*week);
    }
}

/// Where the JSON text stops making sense, as a person counts: "line:column", from 1.
Problem syntaxProblem(const QByteArray& json, const QJsonParseError& error)
{
    const qsizetype offset = std::min<qsizetype>(error.offset, json.size());
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    const QString place = QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(column);
    if (error.error == QJsonParseError::DeepNesting)
        return {place, TooDeep, {}};
    const QByteArray rest = json.mid(offset, json.indexOf('\n', offset) < 0 ? -1 : json.indexOf('\n', offset) - offset);
    const bool atEnd = json.mid(offset).trimmed().isEmpty();
    return {place, atEnd ? Truncated : NotJson, shortened(QString::fromUtf8(rest).trimmed())};
}

} // namespace

ReadSchoolFile readSchoolFile(const QByteArray& json)
{
    ReadSchoolFile read;
    if (json.size() > largestFile) {
        read.problems.push_back({{}, TooLarge, QString::number(json.size())});
        return read;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        read.problems.push_back(syntaxProblem(json, error));
        return read;
    }
    read.problems = repeatedKeys(json);
    Reader(read).readRoot(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()));
    return read;
}

} // namespace farol::school
