#include "core/analytics/filter_text.h"

#include "core/analytics/named_entries.h"
#include "core/analytics/words.h"
#include "core/domain/text.h"

#include <QStringList>

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr int longestText = 20'000; // forty turmas, forty courses of 120 characters, encoded
constexpr int longestShown = 60; // of a part, in an error
constexpr int mostDays = 3650;

using Read = tl::expected<void, FilterTextFault>;

/// Letters that everybody's keyboard has stay as they are, so that "Estatística" can be read.
bool staysPlain(QChar c)
{
    return (c.isLetterOrNumber() && c.script() == QChar::Script_Latin) || (c >= u'0' && c <= u'9') || c == u'-'
        || c == u'.' || c == u'_' || c == u'~';
}

QString encoded(const QString& value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (staysPlain(value[i])) {
            text += value[i];
            continue;
        }
        const qsizetype length = value[i].isHighSurrogate() && i + 1 < value.size() ? 2 : 1;
        text += QString::fromLatin1(value.mid(i, length).toUtf8().toPercentEncoding());
        i += length - 1;
    }
    return text;
}

QString decoded(QStringView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

/// Gathers the parts in their order.
class Writing {
public:
    void add(QLatin1String key, const QString& value)
    {
        if (!value.isEmpty())
            m_parts << key + u'=' + encoded(value);
    }
    QString text() const { return m_parts.join(u'&'); }

private:
    QStringList m_parts;
};

QString weeksText(const Filter& filter)
{
    const auto key = [](const std::optional<Week>& week) { return week ? week->key() : QString(); };
    return filter.from && filter.from == filter.to ? filter.from->key()
                                                   : key(filter.from) + QStringLiteral("..") + key(filter.to);
}

void addStudents(Writing& writing, const StudentFilter& students)
{
    for (const Status status : students.statuses)
        writing.add(QLatin1String("situacao"), word(status));
    if (students.stalledOnly)
        writing.add(QLatin1String("parado"), yesOrNo(true));
    for (const Profile profile : students.profiles)
        writing.add(QLatin1String("perfil"), word(profile));
    if (students.daysAway)
        writing.add(QLatin1String("dias"), QString::number(*students.daysAway));
}

Read readWeeks(const QString& text, FilterFromText& read)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    Filter& filter = read.filter;
    const auto end = [](const QString& key, std::optional<Week>& week) {
        week = Week::fromKey(key.trimmed().toUpper());
        return week || key.trimmed().isEmpty();
    };
    if (text.isEmpty() || ends.size() > 2 || !end(ends.constFirst(), filter.from) || !end(ends.constLast(), filter.to))
        return tl::make_unexpected(FilterTextFault::NotWeeks);
    if (filter.from && filter.to && *filter.to < *filter.from)
        return tl::make_unexpected(FilterTextFault::Backwards);
    read.weeks = TextWeeks::Named;
    return {};
}

template <typename Kind>
void addOnce(std::vector<Kind>& list, Kind one)
{
    if (std::find(list.begin(), list.end(), one) == list.end())
        list.push_back(one);
}

/// The value of an enum that goes by this word.
template <typename Kind>
Read readWord(const QString& text, std::initializer_list<Kind> kinds, std::vector<Kind>& into, FilterTextFault fault)
{
    for (const Kind kind : kinds) {
        if (folded(word(kind)) == folded(text)) {
            addOnce(into, kind);
            return {};
        }
    }
    return tl::make_unexpected(fault);
}

Read readYes(const QString& text, bool& into)
{
    const QString wanted = folded(text);
    into = wanted == u"sim";
    return into || wanted == u"nao" ? Read() : tl::make_unexpected(FilterTextFault::NotYesOrNo);
}

Read readDays(const QString& text, std::optional<int>& into)
{
    bool isNumber = false;
    into = text.toInt(&isNumber);
    return isNumber && *into > 0 && *into <= mostDays ? Read() : tl::make_unexpected(FilterTextFault::NotDays);
}

template <typename IdType>
Read readNamed(const NamedEntries& entries, const QString& text, std::vector<IdType>& into, FilterTextFault fault)
{
    const auto id = entries.find(text);
    if (!id)
        return tl::make_unexpected(fault);
    addOnce(into, IdType{*id});
    return {};
}

/// One "key=value" of the text.
struct Part {
    QString key; ///< folded
    QString value;
    bool hasValue = true;
};

/// Reads part after part; the trilha first, because turmas and courses are looked for in it.
class Reading {
public:
    explicit Reading(const School& school) :
        m_school(school)
    {
    }

    Read take(const Part& part)
    {
        Filter& filter = m_read.filter;
        StudentFilter& students = filter.students;
        using Fault = FilterTextFault;
        if (part.key == u"trilha")
            return {};
        if (part.key == u"turma" || part.key == u"curso") {
            if (!filter.track)
                return tl::make_unexpected(Fault::NoTrack);
            return part.key == u"turma"
                ? readNamed(cohortEntries(m_school, *filter.track), part.value, filter.cohorts, Fault::NoSuchCohort)
                : readNamed(courseEntries(m_school, *filter.track), part.value, filter.courses, Fault::NoSuchCourse);
        }
        if (part.key == u"tutor")
            return readNamed(tutorEntries(m_school), part.value, filter.tutors, Fault::NoSuchTutor);
        if (part.key == u"semana")
            return readWeeks(part.value, m_read);
        if (part.key == u"situacao")
            return readWord(part.value,
                {Status::Finished, Status::OnTrack, Status::Attention, Status::Late, Status::NoData}, students.statuses,
                Fault::NoSuchStatus);
        if (part.key == u"perfil")
            return readWord(part.value,
                {Profile::Stalled, Profile::LastWeek, Profile::Accelerating, Profile::Steady, Profile::Bursts},
                students.profiles, Fault::NoSuchProfile);
        if (part.key == u"parado")
            return readYes(part.value, students.stalledOnly);
        if (part.key == u"dias")
            return readDays(part.value, students.daysAway);
        if (part.key == u"busca") {
            students.searched = onOneLine(part.value);
            return {};
        }
        return tl::make_unexpected(Fault::UnknownKey);
    }

    Read takeTrack(const QString& name)
    {
        const auto id = trackEntries(m_school).find(name);
        if (!id)
            return tl::make_unexpected(FilterTextFault::NoSuchTrack);
        m_read.filter.track = TrackId{*id};
        return {};
    }

    FilterTextError error(FilterTextFault fault, const Part& part) const
    {
        QString shown = onOneLine(part.hasValue ? part.key + u'=' + part.value : part.key);
        if (shown.size() > longestShown)
            shown = shown.left(longestShown) + u'…';
        const Track* track = m_read.filter.track ? m_school.track(*m_read.filter.track) : nullptr;
        return {fault, shown, onOneLine(part.value).left(longestShown), track ? onOneLine(track->name) : QString()};
    }

    const FilterFromText& result() const { return m_read; }

private:
    const School& m_school;
    FilterFromText m_read;
};

/// Of these a filter has one.
bool isSingle(const QString& key)
{
    return key == u"trilha" || key == u"semana" || key == u"parado" || key == u"dias" || key == u"busca";
}

std::vector<Part> partsOf(const QString& text)
{
    std::vector<Part> parts;
    for (const QString& one : text.trimmed().split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = one.indexOf(u'=');
        const bool hasValue = equals >= 0;
        const QStringView key = hasValue ? QStringView(one).left(equals) : QStringView(one);
        parts.push_back(
            {folded(decoded(key)), hasValue ? decoded(QStringView(one).mid(equals + 1)) : QString(), hasValue});
    }
    return parts;
}

} // namespace

QString filterText(const Filter& filter, const School& school, TextWeeks weeks, storage::Names names)
{
    Writing writing;
    if (filter.track) {
        writing.add(QLatin1String("trilha"), trackEntries(school).nameOf(filter.track->value));
        const NamedEntries cohorts = cohortEntries(school, *filter.track);
        for (const CohortId id : filter.cohorts)
            writing.add(QLatin1String("turma"), cohorts.nameOf(id.value));
        const NamedEntries courses = courseEntries(school, *filter.track);
        for (const CourseId id : filter.courses)
            writing.add(QLatin1String("curso"), courses.nameOf(id.value));
    }
    const bool isMasked = names == storage::Names::Masked;
    const NamedEntries tutors = isMasked ? NamedEntries() : tutorEntries(school);
    for (const TutorId id : filter.tutors)
        writing.add(QLatin1String("tutor"), tutors.nameOf(id.value));
    if (weeks == TextWeeks::Named)
        writing.add(QLatin1String("semana"), weeksText(filter));
    addStudents(writing, filter.students);
    if (!isMasked)
        writing.add(QLatin1String("busca"), filter.students.searched);
    return writing.text();
}

tl::expected<FilterFromText, FilterTextError> readFilterText(const QString& text, const School& school)
{
    Reading reading(school);
    if (text.size() > longestText)
        return tl::make_unexpected(FilterTextError{FilterTextFault::TooLong, {}, {}});
    const std::vector<Part> parts = partsOf(text);
    if (parts.empty())
        return tl::make_unexpected(FilterTextError{FilterTextFault::Empty, {}, {}});
    QStringList seen;
    for (const Part& part : parts) {
        if (!part.hasValue)
            return tl::make_unexpected(reading.error(FilterTextFault::NotAPart, part));
        if (isSingle(part.key) && seen.contains(part.key))
            return tl::make_unexpected(reading.error(FilterTextFault::Twice, part));
        seen << part.key;
        if (part.key != u"trilha")
            continue;
        if (const auto read = reading.takeTrack(part.value); !read)
            return tl::make_unexpected(reading.error(read.error(), part));
    }
    for (const Part& part : parts) {
        if (const auto read = reading.take(part); !read)
            return tl::make_unexpected(reading.error(read.error(), part));
    }
    return reading.result();
}

} // namespace farol::analytics
