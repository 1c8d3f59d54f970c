#include "meeting_pack.h"

#include "pack_summary.h"
#include "pack_table.h"
#include "paper_frame.h"
#include "pdf_file.h"
#include "print_names.h"
#include "print_words.h"

#include <QCoreApplication>
#include <QDir>

namespace farol::ui {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingPack)
};

/// Of several turmas the trilha, of one its number.
QString titleOf(const PackAnswer& answer, std::span<const TurmaPack> turmas)
{
    const QString track = answer.track() ? answer.track()->name : QString();
    if (turmas.size() == 1)
        return Words::tr("Turma %1 · %2").arg(QString::number(turmas.front().cohort.number), track);
    return Words::tr("%Ln turma(s) of %1", nullptr, int(turmas.size())).arg(track);
}

} // namespace

PaperDocument meetingPack(const PackAnswer& answer, std::span<const TurmaPack> turmas, const PrintTerms& terms)
{
    const PaperFonts fonts;
    PaperDocument document{titleOf(answer, turmas), {}};
    for (const TurmaPack& turma : turmas) {
        if (terms.choice.hasSummary())
            document.pages.push_back(summaryPage(answer, turma, terms, fonts));
        if (terms.choice.hasTable())
            appendStudentTable(document.pages, answer, turma, terms, fonts);
    }
    closePages(document.pages, footWords(answer.names, answer.school, terms), fonts);
    return document;
}

Result<int> writePack(HistoryReader& history, const ChosenFilter& chosen, const PrintTerms& terms, const QString& place,
    const spreadsheet::Tell& tell)
{
    const auto answer = askPack(history, chosen, terms.choice, tell);
    if (!answer)
        return tl::make_unexpected(answer.error());
    const std::span<const TurmaPack> turmas(answer->turmas);
    if (turmas.empty())
        return failed(Fault::Invalid, QStringLiteral("no turma to print"));
    if (terms.choice.files == PackFiles::One)
        return writePdf(meetingPack(*answer, turmas, terms), place, tell).map([] { return 1; });
    std::vector<PdfFile> files;
    for (size_t i = 0; i < turmas.size(); ++i) {
        const auto one = turmas.subspan(i, 1);
        const QString name = packName(*answer, {one.front().cohort.number}, answer->week());
        files.push_back({QDir(place).filePath(name), meetingPack(*answer, one, terms)});
    }
    return writePdfs(files, tell).map([&files] { return int(files.size()); });
}

} // namespace farol::ui
