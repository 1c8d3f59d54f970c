#include "problems_dialog.h"

#include "button.h"
#include "core/domain/text.h"
#include "registration_notices.h"

#include <QListWidget>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int shownRows = 10;

} // namespace

ProblemsDialog::ProblemsDialog(Appearance& appearance, const school::Problems& problems, QWidget* parent) :
    FormDialog(appearance, tr("The school file cannot be imported"), tr("&Choose another file…"), parent)
{
    const int count = static_cast<int>(problems.size());
    addWords(tr("Nothing was changed. %n thing(s) to set right in the file:", nullptr, count));
    auto* list = new QListWidget(this);
    list->setProperty("boxed", true); // for the style sheet
    list->setAccessibleName(tr("Problems of the file"));
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const school::Problem& problem : problems) {
        const QString sentence = RegistrationNotices::sentence(problem);
        const QString line = problem.place.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(problem.place, sentence);
        list->addItem(domain::onOneLine(line));
    }
    list->setMinimumHeight(std::clamp(count, 2, shownRows) * (fontMetrics().height() + 6));
    add(list);
    connect(&deed(), &Button::clicked, this, &QDialog::accept);
}

} // namespace farol::ui
