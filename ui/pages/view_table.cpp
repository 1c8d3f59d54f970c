#include "view_table.h"

#include "core/domain/clock.h"
#include "core/domain/text.h"

#include <QCoreApplication>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::ProgressBody)
};

} // namespace

QDate ViewContext::today() const
{
    return session.clock.now().toTimeZone(answer.school.zone).date();
}

QString ViewContext::totalName() const
{
    const domain::Track* track = answer.track();
    return track ? Words::tr("Track %1").arg(domain::onOneLine(track->name)) : QString();
}

} // namespace farol::ui
