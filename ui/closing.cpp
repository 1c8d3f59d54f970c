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

bool mayClose(const std::vector<Page*>& pages, QWidget& window)
{
    QStringList waiting;
    for (const Page* page : pages)
        waiting << page->unsaved();
    if (waiting.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, QStringLiteral("Farol"),
        text(QT_TRANSLATE_NOOP("Closing", "Close without saving?")), QMessageBox::NoButton, &window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text(QT_TRANSLATE_NOOP("Closing", "This was changed and not saved: %1."))
                               .arg(waiting.join(QStringLiteral("; "))));
    QPushButton* close =
        box.addButton(text(QT_TRANSLATE_NOOP("Closing", "Close without saving")), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(text(QT_TRANSLATE_NOOP("Closing", "Go back")), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == close;
}

} // namespace farol::ui
