#include "tests/ui/screen.h"
#include "ui/notice.h"
#include "ui/registration_notices.h"

#include <QRegularExpression>

#include <functional>
#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using school::Problem;
using school::ProblemKind;

namespace {

const QString detail = QStringLiteral("raw-detail-7");
const QString value = QStringLiteral("VALUE");
const QString other = QStringLiteral("OTHER");

/// Everything of one kind that the core can report, by its number.
struct Kind {
    const char* name;
    int first;
    int last;
    std::function<QString(int)> sentence;
};

void PrintTo(const Kind& kind, std::ostream* out)
{
    *out << kind.name;
}

template <typename Enum>
constexpr int number(Enum of)
{
    return static_cast<int>(of);
}

const Kind kinds[] = {
    {"Fault", 0, number(domain::Fault::Timer),
        [](int fault) {
            return Notices::ofError({static_cast<domain::Fault>(fault), detail}).text;
        }},
    {"AddressProblem", 0, number(domain::AddressProblem::Malformed),
        [](int problem) { return Notices::sentence(static_cast<domain::AddressProblem>(problem)); }},
    {"Reason", number(domain::Reason::None) + 1, number(domain::Reason::Refused),
        [](int reason) { return Notices::sentence(static_cast<domain::Reason>(reason)); }},
    {"ProblemKind", 0, number(ProblemKind::OtherSchool),
        [](int problem) {
            return RegistrationNotices::sentence(Problem{detail, static_cast<ProblemKind>(problem), value, other});
        }},
    {"SecretFault", 0, number(secrets::SecretFault::Other),
        [](int fault) {
            return RegistrationNotices::sentence(
                secrets::SecretError{static_cast<secrets::SecretFault>(fault), detail});
        }},
};

class Sentences : public testing::TestWithParam<Kind> {
protected:
    static QStringList all()
    {
        QStringList sentences;
        for (int index = GetParam().first; index <= GetParam().last; ++index)
            sentences << GetParam().sentence(index);
        return sentences;
    }
    static void expectWhole(const QStringList& sentences)
    {
        static const QRegularExpression placeholder(QStringLiteral("%\\d|%n|%L"));
        for (int index = 0; index < sentences.size(); ++index) {
            const QString& sentence = sentences[index];
            EXPECT_GT(sentence.size(), 8) << index;
            EXPECT_EQ(sentences.count(sentence), 1) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(placeholder)) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(detail)) << sentence.toStdString();
            EXPECT_EQ(sentence, sentence.simplified());
        }
    }
};

} // namespace

TEST_P(Sentences, AreThereForEverythingInEnglishAndAllDifferent)
{
    expectWhole(all());
}

TEST_P(Sentences, AreThereForEverythingInPortugueseAndAllDifferent)
{
    const QStringList english = all();
    const tests::InPortuguese portuguese;
    const QStringList translated = all();
    expectWhole(translated);
    for (int index = 0; index < english.size(); ++index)
        EXPECT_NE(translated[index], english[index]) << index;
}

TEST_P(Sentences, HoldTheSameFiguresInBothLanguages)
{
    const QStringList english = all();
    const tests::InPortuguese portuguese;
    const QStringList translated = all();
    for (int index = 0; index < english.size(); ++index) {
        for (const QString& given : {value, other})
            EXPECT_EQ(translated[index].count(given), english[index].count(given)) << translated[index].toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Of, Sentences, testing::ValuesIn(kinds), [](const auto& kind) { return std::string(kind.param.name); });

TEST(SentencesOfFaults, AreSentencesThatSayWhatToDo)
{
    for (int fault = 0; fault <= number(domain::Fault::Timer); ++fault) {
        const QString sentence = Notices::sentence(static_cast<domain::Fault>(fault));
        EXPECT_TRUE(sentence.front().isUpper() && sentence.endsWith(u'.')) << sentence.toStdString();
        EXPECT_TRUE(sentence.contains(u". ") || sentence.contains(u"; "))
            << sentence.toStdString(); // what, then what to do
    }
}

TEST(SentencesOfReasons, AreCompletedBySomethingElse)
{
    // "12 células: o servidor não respondeu" — no capital, no full stop.
    for (int reason = number(domain::Reason::None) + 1; reason <= number(domain::Reason::Refused); ++reason) {
        const QString words = Notices::sentence(static_cast<domain::Reason>(reason));
        EXPECT_TRUE(words.front().isLower()) << words.toStdString();
        EXPECT_FALSE(words.endsWith(u'.')) << words.toStdString();
    }
    EXPECT_TRUE(Notices::sentence(domain::Reason::None).isEmpty());
}

TEST(SentencesOfProblems, SayWhatWasFoundAndWhatItCollidesWith)
{
    const ProblemKind withValue[] = {ProblemKind::NotJson, ProblemKind::TooLarge, ProblemKind::OtherFormat,
        ProblemKind::WrongType, ProblemKind::NotWhole, ProblemKind::NotHalfWeeks, ProblemKind::NotTenths,
        ProblemKind::OutOfRange, ProblemKind::LateBelowTolerance, ProblemKind::BadDate, ProblemKind::BadWeek,
        ProblemKind::Duplicate, ProblemKind::UnknownTrack, ProblemKind::UnknownTutor, ProblemKind::NoSuchCohort};
    for (const ProblemKind kind : withValue)
        EXPECT_TRUE(RegistrationNotices::sentence({{}, kind, value, other}).contains(value)) << number(kind);
    const ProblemKind withOther[] = {ProblemKind::LateBelowTolerance, ProblemKind::Duplicate, ProblemKind::OtherName,
        ProblemKind::TagInUse, ProblemKind::OtherSchool};
    for (const ProblemKind kind : withOther)
        EXPECT_TRUE(RegistrationNotices::sentence({{}, kind, value, other}).contains(other)) << number(kind);
}

TEST(SentencesOfProblems, AFoundTextThatLooksLikeAPlaceholderIsNone)
{
    const Problem problem{{}, ProblemKind::Duplicate, QStringLiteral("%2 %1"), other};
    EXPECT_EQ(RegistrationNotices::sentence(problem).toStdString(), "%2 %1 stands already at OTHER.");
}

TEST(SentencesOfProblems, TheFourOfTheFirstToolAreKeptWordByWord)
{
    const tests::InPortuguese portuguese;
    const auto sentence = [](ProblemKind kind) {
        return RegistrationNotices::sentence({{}, kind, value, QStringLiteral("X")}).toStdString();
    };
    EXPECT_EQ(sentence(ProblemKind::NotDigits), "Por favor insira apenas números inteiros.");
    EXPECT_EQ(sentence(ProblemKind::TagInUse).find("Tag informada já existe."), 0u);
    EXPECT_EQ(sentence(ProblemKind::UnknownTag), "Tag não encontrada na Cademi.");
    EXPECT_EQ(sentence(ProblemKind::CohortExists), "Turma informada já existe.");
}

namespace {

sync::Outcome outcome(int cells, int notCollected, int noAccess = 0)
{
    sync::Outcome done;
    done.week = *domain::Week::fromKey(u"2026-W47");
    done.cells = cells;
    done.notCollected = notCollected;
    done.noAccess = noAccess;
    return done;
}

const Numbers numbers{QLocale(QLocale::Portuguese, QLocale::Brazil)};

} // namespace

TEST(SentencesOfOutcomes, SpeakPortuguese)
{
    const tests::InPortuguese portuguese;
    const std::pair<sync::Outcome, BannerKind> table[] = {
        {outcome(4328, 0), BannerKind::Ok},
        {outcome(4328, 27), BannerKind::Warn},
        {outcome(4338, 27, 10), BannerKind::Warn},
    };
    for (const auto& [done, kind] : table) {
        const Notice notice = Notices::ofOutcome(done, numbers);
        EXPECT_EQ(notice.kind, kind);
        EXPECT_TRUE(notice.text.contains(done.notCollected == 0 ? QStringLiteral("4.328 de 4.328 coletados")
                                                                : QStringLiteral("4.301 de 4.328 coletados")))
            << notice.text.toStdString();
        EXPECT_TRUE(notice.text.contains(QStringLiteral("emana 47"))) << notice.text.toStdString();
    }
}

TEST(SentencesOfOutcomes, AListThatWasNotObtainedIsSaidBeforeAnythingElse)
{
    sync::Outcome done = outcome(100, 0);
    const QString complete = Notices::ofOutcome(done, numbers).text;
    done.listsMissing = 2;
    EXPECT_EQ(Notices::ofOutcome(done, numbers).kind, BannerKind::Warn);
    EXPECT_NE(Notices::ofOutcome(done, numbers).text, complete);
    const tests::InPortuguese portuguese;
    const QString several = Notices::ofOutcome(done, numbers).text;
    done.listsMissing = 1;
    const QString one = Notices::ofOutcome(done, numbers).text;
    EXPECT_TRUE(several.contains(QStringLiteral("turmas"))) << several.toStdString();
    EXPECT_FALSE(one.contains(QStringLiteral("turmas"))) << one.toStdString();
}

TEST(SentencesOfOutcomes, ARunThatEndedEarlySaysWhyAndNotItsDetail)
{
    for (int fault = 0; fault < number(domain::Fault::Cancelled); ++fault) {
        sync::Outcome done = outcome(100, 40);
        done.error = domain::Error{static_cast<domain::Fault>(fault), detail};
        const Notice notice = Notices::ofOutcome(done, numbers);
        EXPECT_EQ(notice.kind, BannerKind::Late) << fault;
        EXPECT_TRUE(notice.text.endsWith(Notices::sentence(static_cast<domain::Fault>(fault)))) << fault;
        EXPECT_FALSE(notice.text.contains(detail)) << fault;
    }
}

TEST(SentencesOfOutcomes, ACancelSaysWhatIsKept)
{
    sync::Outcome done = outcome(100, 40);
    done.error = domain::Error{domain::Fault::Cancelled, {}};
    const Notice notice = Notices::ofOutcome(done, numbers);
    EXPECT_EQ(notice.kind, BannerKind::Info);
    EXPECT_TRUE(notice.text.contains(QStringLiteral("60 of 100"))) << notice.text.toStdString();
}
