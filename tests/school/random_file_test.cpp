#include "core/school/catalogue.h"
#include "core/school/school_file.h"
#include "core/storage/school_reader.h"
#include "sample_file.h"
#include "tests/support/dump.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>
#include <random>

using namespace farol;
using namespace farol::school;
using namespace farol::tests;

namespace {

/// Makes school files that have no problem, of any shape and with any names.
class Author {
public:
    explicit Author(unsigned seed) :
        m_random(seed)
    {
    }

    SchoolFile file()
    {
        SchoolFile file;
        for (int i = 0; i < below(4); ++i)
            file.tutors.push_back({name(QStringLiteral("Tutor"), i), below(2) ? QStringLiteral("t@x.com") : QString()});
        for (int i = 0; i < below(4); ++i)
            file.tracks.push_back(track(i));
        for (size_t i = 0; i < file.tracks.size(); ++i)
            addCohorts(file, file.tracks[i].name);
        for (int week = 1; week <= 52; week += 1 + below(20))
            file.recesses.push_back(
                *domain::Week::fromKey(QStringLiteral("2026-W%1").arg(week, 2, 10, QLatin1Char('0'))));
        return file;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    /// Different from every other of its kind, also for who does not see accents and case.
    QString name(const QString& kind, int number)
    {
        static const QStringList odd{QStringLiteral("Ção"), QStringLiteral("\"aspas\""), QStringLiteral("a\\b"),
            QStringLiteral("東京"), QStringLiteral("=1+1"), QStringLiteral("<b>"), QStringLiteral("😀"),
            QStringLiteral("o'Neill; --"), QStringLiteral("%1 %n")};
        return kind + u' ' + odd[below(static_cast<int>(odd.size()))] + u' ' + QString::number(number);
    }

    TrackEntry track(int number)
    {
        TrackEntry track;
        track.name = name(QStringLiteral("Trilha"), number);
        if (below(2))
            track.onTrack = below(151);
        if (below(2) || track.onTrack.value_or(0) > 150)
            track.late = track.onTrack.value_or(50) + below(500);
        for (int i = 0; i < below(6); ++i) {
            // The same product has the same name wherever it stands.
            const qint64 id = 100 * number + i + 1;
            const auto halves = below(2) ? std::optional(below(20) + 1) : std::nullopt;
            track.courses.push_back(
                {domain::CourseId{id}, name(QStringLiteral("Curso"), static_cast<int>(id)), halves});
        }
        return track;
    }

    void addCohorts(SchoolFile& file, const QString& track)
    {
        for (int number = 1; number <= below(4); ++number) {
            CohortEntry cohort{track, number, {m_nextTag++}, std::nullopt, std::nullopt};
            if (below(2))
                cohort.start = QDate(2026, 1, 1).addDays(below(400));
            if (below(2) && !file.tutors.empty())
                cohort.tutor = file.tutors[static_cast<size_t>(below(static_cast<int>(file.tutors.size())))].name;
            file.cohorts.push_back(cohort);
        }
    }

    std::mt19937 m_random;
    qint64 m_nextTag = 1;
};

} // namespace

TEST(RandomSchoolFiles, AreReadBackAsTheyWereWritten)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const SchoolFile file = Author(seed).file();
        const QByteArray text = writeSchoolFile(file);
        const ReadSchoolFile read = readSchoolFile(text);
        EXPECT_EQ(read.problems, Problems{}) << seed << '\n' << text.toStdString();
        EXPECT_EQ(read.file, file) << seed << '\n' << text.toStdString();
        EXPECT_EQ(writeSchoolFile(read.file), text) << seed;
    }
}

TEST(RandomSchoolFiles, ImportedAndExportedSayTheSameSchool)
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const QByteArray text = writeSchoolFile(Author(seed).file());
        const World first = world("");
        ASSERT_TRUE(importSchool(first.connection(), text)) << seed << '\n' << text.toStdString();
        const auto exported = exportSchool(first.connection());
        ASSERT_TRUE(exported);
        const World second = world("");
        ASSERT_TRUE(importSchool(second.connection(), *exported)) << seed;
        EXPECT_EQ(*exportSchool(second.connection()), *exported) << seed;
        EXPECT_EQ(second.school().tracks.size(), first.school().tracks.size());
    }
}

TEST(RandomSchoolFiles, ImportedTwiceChangeNothing)
{
    for (unsigned seed = 20; seed <= 28; ++seed) {
        const QByteArray text = writeSchoolFile(Author(seed).file());
        const World here = world("");
        ASSERT_TRUE(importSchool(here.connection(), text)) << seed;
        const std::string once = everything(here.connection());
        const auto again = importSchool(here.connection(), text);
        ASSERT_TRUE(again);
        EXPECT_EQ(everything(here.connection()), once) << seed;
    }
}

TEST(RandomSchoolFiles, WithOneByteGoneAreRefusedOrReadAndNeverHalfWritten)
{
    const QByteArray text = sampleFile();
    const World here = world("");
    const std::string before = everything(here.connection());
    int refused = 0;
    for (qsizetype at = 0; at < text.size(); at += 3) {
        QByteArray cut = text;
        cut.remove(at, 1);
        if (importSchool(here.connection(), cut)) {
            ASSERT_TRUE(here.connection().run(QStringLiteral("DELETE FROM cohort")));
            for (const char* table : {"track_course", "track", "course", "tutor", "recess"})
                ASSERT_TRUE(here.connection().run(QStringLiteral("DELETE FROM ") + QLatin1String(table)));
        } else {
            ++refused;
        }
        ASSERT_EQ(everything(here.connection()), before) << cut.toStdString();
    }
    EXPECT_GT(refused, 100);
}
