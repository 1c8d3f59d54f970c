#include "ui/collection.h"
#include "ui/notice.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using domain::Fault;

namespace {

const Numbers numbers{QLocale(QLocale::Portuguese, QLocale::Brazil)};

sync::Outcome outcome(int cells, int notCollected)
{
    sync::Outcome done;
    done.week = *domain::Week::fromKey(u"2026-W47");
    done.cells = cells;
    done.notCollected = notCollected;
    return done;
}

} // namespace

TEST(Notices, EveryFaultHasItsOwnSentence)
{
    QSet<QString> sentences;
    int faults = 0;
    for (int fault = 0; fault <= static_cast<int>(Fault::Timer); ++fault, ++faults) {
        const QString sentence = Notices::sentence(static_cast<Fault>(fault));
        EXPECT_TRUE(sentence.endsWith(u'.')) << fault;
        sentences << sentence;
    }
    EXPECT_EQ(sentences.size(), faults);
}

TEST(Notices, EveryProblemOfAnAddressHasItsOwnSentence)
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= static_cast<int>(domain::AddressProblem::Malformed); ++problem)
        sentences << Notices::sentence(static_cast<domain::AddressProblem>(problem));
    EXPECT_EQ(sentences.size(), static_cast<int>(domain::AddressProblem::Malformed) + 1);
    EXPECT_FALSE(sentences.contains(QString()));
}

TEST(Notices, NeverShowTheDetailOfAnError)
{
    const domain::Error error{Fault::BadReply, QStringLiteral("token=secret at byte 7")};
    EXPECT_FALSE(Notices::ofError(error).text.contains(QStringLiteral("secret")));
}

TEST(Notices, ACompleteCollectionIsGoodNews)
{
    const Notice notice = Notices::ofOutcome(outcome(4328, 0), numbers);
    EXPECT_EQ(notice.kind, BannerKind::Ok);
    EXPECT_TRUE(notice.text.contains(QStringLiteral("4.328 of 4.328 collected"))) << notice.text.toStdString();
}

TEST(Notices, WhatWasNotCollectedIsSaid)
{
    const Notice notice = Notices::ofOutcome(outcome(4328, 27), numbers);
    EXPECT_EQ(notice.kind, BannerKind::Warn);
    EXPECT_TRUE(notice.text.contains(QStringLiteral("4.301 of 4.328 collected"))) << notice.text.toStdString();
}

TEST(Notices, APhotoOfNobodyIsNoGoodNewsAndSaysWhatToDo)
{
    sync::Outcome done = outcome(0, 0);
    const Notice unregistered = Notices::ofOutcome(done, numbers);
    EXPECT_EQ(unregistered.kind, BannerKind::Warn);
    EXPECT_TRUE(unregistered.text.contains(QStringLiteral("No cohort is registered")))
        << unregistered.text.toStdString();
    done.cohorts = 3;
    const Notice empty = Notices::ofOutcome(done, numbers);
    EXPECT_EQ(empty.kind, BannerKind::Warn);
    EXPECT_NE(empty.text, unregistered.text);
    done.listsMissing = 3;
    EXPECT_TRUE(Notices::ofOutcome(done, numbers).text.contains(QStringLiteral("was not obtained")))
        << "who was not listed is not nobody";
}

TEST(Notices, NoAccessIsNoFailure)
{
    sync::Outcome done = outcome(100, 0);
    done.noAccess = 35;
    EXPECT_TRUE(Notices::ofOutcome(done, numbers).text.contains(QStringLiteral("65 of 65")));
}

TEST(Notices, AnErrorThatEndedTheRunIsLoudAndACancelIsNot)
{
    sync::Outcome done = outcome(100, 40);
    done.error = domain::Error{Fault::Refused, {}};
    EXPECT_EQ(Notices::ofOutcome(done, numbers).kind, BannerKind::Late);
    done.error = domain::Error{Fault::Cancelled, {}};
    EXPECT_EQ(Notices::ofOutcome(done, numbers).kind, BannerKind::Info);
}

TEST(Notices, ACopyThatFailedIsAWarningAndAKeptOneIsNoWord)
{
    const Notice whole = Notices::ofOutcome(outcome(100, 0), numbers);
    EXPECT_EQ(Notices::withCopy(whole, {}), whole);
    EXPECT_EQ(Notices::withCopy(whole, {std::nullopt, 8, 0}), whole);
    const Notice failed = Notices::withCopy(whole, {domain::Error{Fault::DiskFull, {}}});
    EXPECT_EQ(failed.kind, BannerKind::Warn);
    EXPECT_TRUE(failed.text.startsWith(whole.text + QStringLiteral(" No copy of the history")))
        << failed.text.toStdString();
    EXPECT_TRUE(failed.text.contains(QStringLiteral("disk is full"))) << failed.text.toStdString();
    const Notice fewer = Notices::withCopy(whole, {std::nullopt, 3, 1});
    EXPECT_EQ(fewer.kind, BannerKind::Ok);
    EXPECT_TRUE(fewer.text.contains(QStringLiteral("only the last 3"))) << fewer.text.toStdString();
}
