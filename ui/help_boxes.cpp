#include "help_boxes.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QStringList>

#include <iterator>

namespace farol::ui {

namespace {

/// The context of these two texts for translators.
struct HelpBoxes {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::HelpBoxes)
};

const auto blankLine = QStringLiteral("\n\n");

void showText(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace

void showAbout(QWidget* parent)
{
    showText(parent, HelpBoxes::tr("About Farol"),
        HelpBoxes::tr("Farol %1\n\nThe progress of every student, photographed each week.\nIt only reads the platform; "
                      "the history stays on this computer.\n\nFree software under the GNU GPL, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

void showFormulas(QWidget* parent)
{
    const QString paragraphs[] = {
        HelpBoxes::tr("Progress of a student: mean of the collected cells among the chosen courses. A course not "
                      "started counts as 0; one not collected, or without access, does not count."),
        HelpBoxes::tr("Mean progress: mean over the collected cells, student by course. A student in two cohorts "
                      "counts once."),
        HelpBoxes::tr("Change: the last week minus the week before it in the filter, in percentage points."),
        HelpBoxes::tr("Expected: each course goes from 0 to 100 over its own weeks, one after the other, from the "
                      "start of the cohort; recess weeks stop the clock."),
        HelpBoxes::tr("Situation: on track down to 5 p.p. behind the expected, attention down to 15, late below; the "
                      "limits are those of the track."),
        HelpBoxes::tr("Stalled: no study in the last two gains, over the whole track."),
        HelpBoxes::tr("Coverage: cells answered, of those expected. Missing is never zero."),
    };
    showText(
        parent, HelpBoxes::tr("Formulas"), QStringList(std::begin(paragraphs), std::end(paragraphs)).join(blankLine));
}

void showWhoSeesWhat(QWidget* parent)
{
    const QString paragraphs[] = {
        HelpBoxes::tr("The key of the platform stays in the password store of the computer that collects. No tutor "
                      "needs it, and no copy, package or exported file has it."),
        HelpBoxes::tr("The history is a file on this computer, readable by its account alone. Whoever can sign in with "
                      "that account sees everything: the account's password is the lock."),
        HelpBoxes::tr("A tutor reads a file you make for them (School, Privacy): only their turmas, with or without "
                      "e-mails and phones. It opens read-only, without a key and without a password."),
        HelpBoxes::tr("So access is two things: the account of the computer the file is on, and whom you give the file "
                      "to. Who should no longer see the turmas gets no newer file, and deletes the old one."),
        HelpBoxes::tr("No document number and no sign-in link of a student is ever stored. Presentation mode "
                      "(Ctrl+Shift+P) masks the names on screen and in what is exported."),
    };
    showText(parent, HelpBoxes::tr("Who sees what"),
        QStringList(std::begin(paragraphs), std::end(paragraphs)).join(blankLine));
}

} // namespace farol::ui
