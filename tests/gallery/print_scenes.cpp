#include "print_scenes.h"

#include "easel.h"
#include "ui/print/meeting_pack.h"
#include "ui/print/paper_painter.h"
#include "ui/print/pdf_file.h"
#include "ui/print/student_sheet.h"

#include <QImage>
#include <QPainter>
#include <QTextStream>

namespace farol::gallery {

namespace {

using ui::PackChoice;
using ui::PaperDocument;

constexpr qreal dotsPerInch = 100;

/// One document, and how many of its pages are looked at.
struct Scene {
    QString name;
    QString history;
    PackChoice choice = {};
    int weeks = 10;
    std::optional<QPageLayout::Orientation> orientation = {}; ///< as a printer is set; none = as a PDF
    std::optional<qint64> student = {}; ///< of a sheet; none = a pack
    bool isGrey = false;
};

std::vector<Scene> scenes()
{
    const QString school = QStringLiteral("escola");
    const QString odd = QStringLiteral("aluno-incomum");
    PackChoice nameless;
    nameless.names = ui::PrintedNames::Hidden;
    PackChoice contacts;
    contacts.contacts = ui::Contacts::Shown;
    return {
        {QStringLiteral("p0-reuniao"), school},
        {QStringLiteral("p1-reuniao-incomum"), odd, contacts},
        {QStringLiteral("p2-reuniao-ano"), odd, {}, 26},
        {QStringLiteral("p3-reuniao-sem-nomes"), school, nameless, 4},
        {QStringLiteral("p4-reuniao-pequena"), QStringLiteral("pequena")},
        {QStringLiteral("p5-reuniao-paisagem"), school, {}, 10, QPageLayout::Landscape},
        {QStringLiteral("p6-reuniao-cinza"), school, {}, 5, {}, {}, true},
        {QStringLiteral("p7-aluno"), odd, contacts, 10, {}, 50034},
        {QStringLiteral("p8-aluno-incomum"), odd, contacts, 10, {}, 50001},
        {QStringLiteral("p9-aluno-paisagem"), odd, nameless, 10, QPageLayout::Landscape, 50034, true},
    };
}

QImage pictureOf(const ui::PaperPage& page, bool isGrey)
{
    const QSizeF size = page.paper().size * (dotsPerInch / ui::unitsPerInch);
    QImage picture(size.toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    ui::PaperPainter(painter, dotsPerInch).paint(page);
    painter.end();
    return isGrey ? picture.convertToFormat(QImage::Format_Grayscale8) : picture;
}

domain::Result<PaperDocument> documentOf(const Scene& scene, const QString& file)
{
    ui::HistoryReader history(file);
    ui::PrintTerms terms;
    terms.choice = scene.choice;
    terms.now = QDateTime(QDate(2026, 11, 22), QTime(21, 0), domain::defaultZone()).toUTC();
    terms.orientation = scene.orientation;
    if (scene.student) {
        return ui::askSheet(history, {domain::StudentId{*scene.student}}, scene.choice)
            .map([&](const ui::SheetAnswer& answer) { return ui::studentSheet(answer, terms); });
    }
    ui::ChosenFilter chosen{ui::WeekChoice::Chosen};
    chosen.filter.to = domain::Week::ofDate(QDate(2026, 11, 22));
    chosen.filter.from = *chosen.filter.to - (scene.weeks - 1);
    return ui::askPack(history, chosen, scene.choice).map([&](const ui::PackAnswer& answer) {
        PaperDocument document = ui::meetingPack(answer, answer.turmas, terms);
        document.title += QStringLiteral(" (%1)").arg(document.pages.size());
        return document;
    });
}

/// The file, and pictures of its first pages.
bool paint(const Scene& scene, const Easel& easel)
{
    constexpr size_t shown = 3;
    const QString name = easel.output() + u'/' + scene.name;
    const auto document = documentOf(scene, easel.database(scene.history));
    bool isGood = document && ui::writePdf(*document, name + QStringLiteral(".pdf"));
    for (size_t page = 0; document && page < std::min(shown, document->pages.size()); ++page)
        isGood &=
            pictureOf(document->pages[page], scene.isGrey).save(QStringLiteral("%1-%2.png").arg(name).arg(page + 1));
    QTextStream(stdout) << name << ".pdf" << (isGood ? "" : " FAILED") << Qt::endl;
    return isGood;
}

} // namespace

bool paintPrintScenes(const Easel& easel)
{
    return easel.paintEach(scenes(), paint);
}

} // namespace farol::gallery
