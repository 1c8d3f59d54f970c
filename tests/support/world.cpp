#include "tests/support/world.h"

#include "core/school/catalogue.h"
#include "core/school/changes.h"
#include "core/storage/derived.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"
#include "core/storage/seal.h"
#include "core/storage/statement.h"
#include "tests/support/picture.h"
#include "tests/support/plan_line.h"

namespace farol::tests {

using namespace farol::domain;
using storage::execute;

namespace {

/// The value, or the end of the program: a picture that cannot be built is a mistake of the test.
template <typename T>
T must(Result<T> result, const QString& doing)
{
    if (!result)
        badPicture(QStringLiteral("%1: fault %2 %3")
                       .arg(doing)
                       .arg(static_cast<int>(result.error().fault))
                       .arg(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Reads a picture line by line into a world.
class Painter {
public:
    explicit Painter(World& world) :
        m_world(world)
    {
    }

    void read(const QString& picture)
    {
        for (const QString& whole : picture.split(u'\n')) {
            const QString line = withoutComment(whole).trimmed();
            if (!line.isEmpty())
                readLine(line);
        }
        takePhoto();
    }

private:
    static QString withoutComment(const QString& line)
    {
        const qsizetype start = line.indexOf(u'#');
        return start < 0 ? line : line.left(start);
    }

    void readLine(const QString& line)
    {
        const QStringList parts = words(line);
        const QString& kind = parts.first();
        if (kind == u"trilha")
            addTrack(parts);
        else if (kind == u"curso")
            addCourse(parts);
        else if (kind == u"recesso")
            run(QStringLiteral("INSERT INTO recess (week) VALUES (?)"), week(parts.value(1)));
        else if (kind == u"plano")
            changePlan(parts);
        else if (kind == u"turma")
            addCohort(parts);
        else if (kind == u"aluno")
            m_students[parts.value(1).toLongLong()] = {
                StudentId{parts.value(1).toLongLong()}, parts.value(2), parts.value(3), parts.value(4), std::nullopt};
        else if (kind == u"foto" || kind == u"falhou")
            readPhoto(line, week(parts.value(1)), kind == u"falhou");
        else if (kind == u"selado")
            seal(week(parts.value(1)));
        else
            badPicture(QStringLiteral("unknown word '%1'").arg(kind));
    }

    static Week week(const QString& key)
    {
        const std::optional<Week> week = Week::fromKey(key);
        if (!week)
            badPicture(QStringLiteral("no week: '%1'").arg(key));
        return *week;
    }

    template <typename... Values>
    void run(const QString& sql, const Values&... values)
    {
        must(execute(m_world.connection(), sql, values...), sql);
    }

    void addTrack(const QStringList& parts)
    {
        run(QStringLiteral("INSERT INTO track (name, position, on_track_tenths, late_tenths) VALUES (?, ?, ?, ?)"),
            parts.value(1), m_trackPosition++, picturedTenths(option(parts, QLatin1String("a")), 50),
            picturedTenths(option(parts, QLatin1String("b")), 150));
        m_track = m_world.track(parts.value(1));
    }

    void addCourse(const QStringList& parts)
    {
        const qint64 id = parts.value(1).toLongLong();
        const double weeks = QString(parts.value(3)).replace(u',', u'.').toDouble();
        run(QStringLiteral("INSERT INTO course (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"), id,
            parts.value(2));
        run(QStringLiteral("INSERT INTO track_course (track, course, position, half_weeks) VALUES (?, ?, ?, ?)"),
            m_track, id, m_coursePosition++, qRound(weeks * 2));
    }

    void changePlan(const QStringList& parts)
    {
        takePhoto();
        const School before = m_world.school();
        const QDate monday = week(option(parts, QLatin1String("desde"))).monday();
        const QDateTime now = QDateTime(monday, QTime(8, 0), before.zone).toUTC();
        const auto moment = must(school::momentOf(m_world.connection(), before, now), parts.value(1));
        const School after = withPlanLine(before, parts, moment);
        if (!school::save(m_world.connection(), {before, after}, now))
            badPicture(QStringLiteral("the plano of %1 is refused").arg(parts.value(1)));
    }

    std::optional<TutorId> tutor(const QString& name)
    {
        if (name.isEmpty())
            return std::nullopt;
        run(QStringLiteral("INSERT INTO tutor (name) VALUES (?) ON CONFLICT (name) DO NOTHING"), name);
        const auto id =
            storage::oneNumber(m_world.connection(), QStringLiteral("SELECT id FROM tutor WHERE name = ?"), name);
        return TutorId{must(id, name).value_or(0)};
    }

    void addCohort(const QStringList& parts)
    {
        const QString tag = option(parts, QLatin1String("tag"));
        const QString start = option(parts, QLatin1String("inicio"));
        run(QStringLiteral(
                "INSERT INTO cohort (track, number, tag, start_date, tutor, archived) VALUES (?, ?, ?, ?, ?, ?)"),
            m_world.track(parts.value(1)), parts.value(2).toInt(), tag.isEmpty() ? m_nextTag++ : tag.toLongLong(),
            QDate::fromString(start, Qt::ISODate), tutor(option(parts, QLatin1String("tutor"))),
            parts.contains(QStringLiteral("arquivada")) ? 1 : 0);
    }

    void readPhoto(const QString& line, Week week, bool listFailed)
    {
        if (week != m_photo.week) {
            takePhoto();
            m_photo = {week, week.monday().addDays(4), {}};
        }
        const QString key = week.key();
        readPhotoLine(m_photo, line.mid(line.indexOf(key) + key.size()), listFailed,
            [this](const QString& name) { return m_world.cohort(name); });
    }

    /// Stores the week read so far, in one go, as a sync of that day would have left it.
    void takePhoto()
    {
        if (!m_photo.week.isValid())
            return;
        const PicturedPhoto photo = std::exchange(m_photo, {});
        m_at = QDateTime(photo.date, QTime(14, 0), defaultZone()).toUTC();
        if (must(m_world.store().openPhoto(m_at, defaultZone()), photo.week.key()) != photo.week)
            badPicture(QStringLiteral("%1 is not in %2").arg(photo.date.toString(Qt::ISODate), photo.week.key()));
        for (const PicturedRoster& roster : photo.rosters)
            takeRoster(photo.week, roster);
        for (const PicturedRoster& roster : photo.rosters)
            takeCells(photo.week, roster);
        if (m_removed)
            must(storage::rebuildDerived(m_world.connection(), photo.week), QStringLiteral("derived"));
    }

    void takeRoster(Week week, const PicturedRoster& roster)
    {
        const QString doing = QStringLiteral("roster of %1").arg(week.key());
        if (roster.listFailed)
            return must(m_world.store().keepRoster(week, roster.cohort, Reason::Network), doing);
        std::vector<Listed> listed;
        for (const PicturedStudent& student : roster.students)
            listed.push_back({person(student.id), student.lastAccess});
        must(m_world.store().saveRoster(week, roster.cohort, listed, m_at), doing);
    }

    Student person(StudentId id) const
    {
        return m_students.value(id.value, {id, QStringLiteral("Aluno %1").arg(id.value), {}, {}, std::nullopt});
    }

    void takeCells(Week week, const PicturedRoster& roster)
    {
        const School school = m_world.school();
        const Track* track = school.track(school.cohort(roster.cohort)->track);
        std::vector<Cell> cells;
        for (const PicturedStudent& student : roster.students) {
            if (!student.values.isEmpty() && static_cast<size_t>(student.values.size()) != track->courses.size())
                badPicture(
                    QStringLiteral("student %1 in %2: not one value per course").arg(student.id.value).arg(week.key()));
            for (qsizetype place = 0; place < student.values.size(); ++place) {
                auto [mark, cell] = readValue(student.values[place], m_at);
                cell.student = student.id;
                cell.course = track->courses[static_cast<size_t>(place)].course.id;
                if (mark == Mark::Cell)
                    cells.push_back(cell);
                else if (mark == Mark::Removed)
                    remove(week, cell);
            }
        }
        must(m_world.store().save(week, cells, m_at), week.key());
    }

    void remove(Week week, const Cell& cell)
    {
        m_removed = true;
        run(QStringLiteral("DELETE FROM cell WHERE week = ? AND student = ? AND course = ?"), week, cell.student,
            cell.course);
    }

    void seal(Week week)
    {
        takePhoto();
        must(storage::sealWeek(m_world.connection(), week, week.end(defaultZone())), week.key());
    }

    World& m_world;
    TrackId m_track;
    int m_trackPosition = 0;
    int m_coursePosition = 0;
    qint64 m_nextTag = 1001;
    QMap<qint64, Student> m_students;
    PicturedPhoto m_photo;
    QDateTime m_at;
    bool m_removed = false;
};

} // namespace

World::World() :
    m_directory(std::make_unique<QTemporaryDir>()),
    m_store(std::make_unique<storage::Store>(must(storage::openHistory(folder()), QStringLiteral("open"))))
{
}

QString World::folder() const
{
    return m_directory->filePath(QStringLiteral("dados"));
}

storage::Connection World::reader() const
{
    return must(storage::openReader(folder()), QStringLiteral("reader"));
}

School World::school() const
{
    return must(storage::readSchool(connection()), QStringLiteral("school"));
}

TrackId World::track(QStringView name) const
{
    for (const Track& track : school().tracks) {
        if (track.name == name)
            return track.id;
    }
    badPicture(QStringLiteral("no trilha %1").arg(name));
}

CohortId World::cohort(QStringView name) const
{
    const School school = this->school();
    for (const Cohort& cohort : school.cohorts) {
        const QString number = QString::number(cohort.number);
        if (name == number || name == school.track(cohort.track)->name + u'/' + number)
            return cohort.id;
    }
    badPicture(QStringLiteral("no turma %1").arg(name));
}

CohortId World::cohort(int number) const
{
    return cohort(QString::number(number));
}

World world(std::string_view picture)
{
    World world;
    // Waiting for the disk would only make every test slow; what the test itself writes does wait.
    must(world.connection().run(QStringLiteral("PRAGMA synchronous = OFF")), QStringLiteral("off"));
    Painter(world).read(QString::fromUtf8(picture.data(), static_cast<qsizetype>(picture.size())));
    must(world.connection().run(QStringLiteral("PRAGMA synchronous = FULL")), QStringLiteral("full"));
    return world;
}

} // namespace farol::tests
