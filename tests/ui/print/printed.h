#pragma once

#include "tests/support/world.h"
#include "ui/print/meeting_pack.h"
#include "ui/print/student_sheet.h"

#include <QSet>

#include <gtest/gtest.h>

namespace farol::tests {

/// Everything of a document as one text, a page after the other.
QString textOf(const ui::PaperDocument& document);
/// How often a text stands on the pages by itself.
qsizetype countOf(const ui::PaperDocument& document, const QString& text);
/// Fails for words that reach out of what is printed of their page.
void expectInside(const ui::PaperDocument& document);

/// Numbers in sentences are written as in Brazil while it lives.
class BrazilianNumbers {
public:
    BrazilianNumbers() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }
    ~BrazilianNumbers() { QLocale::setDefault(m_before); }
    BrazilianNumbers(const BrazilianNumbers&) = delete;
    BrazilianNumbers& operator=(const BrazilianNumbers&) = delete;

private:
    QLocale m_before;
};

/// A meeting pack or a sheet over a history, read and laid out as the window does it. Numbers are written as in Brazil;
/// it is 22/11/2026 21:00.
class Printed {
public:
    explicit Printed(const World& world, const ui::PackChoice& choice = {}) :
        m_file(world.connection().file()),
        terms(termsOf(choice))
    {
    }

    ui::HistoryReader history() const { return ui::HistoryReader(m_file); }
    ui::PackAnswer answer() const
    {
        ui::HistoryReader reader = history();
        auto answer = ui::askPack(reader, chosen, terms.choice);
        EXPECT_TRUE(answer.has_value());
        return answer ? std::move(*answer) : ui::PackAnswer();
    }
    ui::PaperDocument pack() const
    {
        const ui::PackAnswer read = answer();
        return ui::meetingPack(read, read.turmas, terms);
    }
    ui::PaperDocument sheet(qint64 student) const
    {
        ui::HistoryReader reader = history();
        const auto answer = ui::askSheet(reader, {domain::StudentId{student}}, terms.choice);
        EXPECT_TRUE(answer.has_value());
        return answer ? ui::studentSheet(*answer, terms) : ui::PaperDocument();
    }

private:
    static ui::PrintTerms termsOf(const ui::PackChoice& choice);

    BrazilianNumbers m_numbers;
    QString m_file;

public:
    ui::ChosenFilter chosen;
    ui::PrintTerms terms;
};

/// What is printed of which kind.
template <typename Ink>
std::vector<Ink> inksOf(const ui::PaperPage& page)
{
    std::vector<Ink> found;
    for (const ui::PaperInk& ink : page.inks()) {
        if (const auto* drawn = std::get_if<Ink>(&ink))
            found.push_back(*drawn);
    }
    return found;
}

} // namespace farol::tests
