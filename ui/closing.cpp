#include "closing.h"

#include "page.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace farol::ui {

namespace {

QString text(const char* english)
{
    return QCoreApplication::translate("Closing", english);
}

} // namespace

bool isAgreed(QWidget& window, const Question& question)
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Farol"), question.asked, QMessageBox::NoButton, &window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.consequence);
    const QPushButton* yes = box.addButton(question.yes, QMessageBox::DestructiveRole);
    QPushButton* no = box.addButton(question.no, QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

bool mayClose(const std::vector<Page*>& pages, QWidget& window)
{
    QStringList waiting;
    for (const Page* page : pages)
        waiting << page->unsaved();
    if (waiting.isEmpty())
        return true;
    return isAgreed(window,
        {text(QT_TRANSLATE_NOOP("Closing", "Close without saving?")),
            text(QT_TRANSLATE_NOOP("Closing", "This was changed and not saved: %1."))
                .arg(waiting.join(QStringLiteral("; "))),
            text(QT_TRANSLATE_NOOP("Closing", "Close without saving")), text(QT_TRANSLATE_NOOP("Closing", "Go back"))});
}

} // namespace farol::ui
