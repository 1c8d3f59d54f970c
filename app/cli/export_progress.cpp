#include "export_progress.h"

#include "ui/numbers.h"
#include "words.h"

#include <QCoreApplication>

namespace farol::cli {

using spreadsheet::Going;

ExportProgress::ExportProgress(Context& context) :
    m_context(context),
    m_interrupt([this] { m_isStopped = true; })
{
    m_sinceSaid.start();
}

spreadsheet::Tell ExportProgress::tell()
{
    return [this](const spreadsheet::Written& written) { return told(written); };
}

Going ExportProgress::told(const spreadsheet::Written& written)
{
    constexpr qint64 between = 3000; // milliseconds
    QCoreApplication::processEvents(); // Ctrl+C comes as an event
    if (written.of && m_sinceSaid.hasExpired(between)) {
        const ui::Numbers numbers;
        m_context.tell(Words::tr("%1 of %2 rows").arg(numbers.count(written.rows), numbers.count(*written.of)));
        m_sinceSaid.restart();
    }
    return m_isStopped ? Going::Stop : Going::On;
}

void tellOfCutTexts(Context& context, int texts)
{
    if (texts > 0)
        context.tell(
            Words::tr("%n text(s) were longer than a cell of Excel takes; they end in \"…\".", nullptr, texts));
}

} // namespace farol::cli
