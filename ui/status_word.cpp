#include "status_word.h"

#include <QCoreApplication>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::SituationPanel)
};

} // namespace

QString statusWord(domain::Status status)
{
    switch (status) {
    case domain::Status::Finished:
        return Words::tr("finished");
    case domain::Status::OnTrack:
        return Words::tr("on track");
    case domain::Status::Attention:
        return Words::tr("attention");
    case domain::Status::Late:
        return Words::tr("late");
    case domain::Status::NoData:
        return Words::tr("no data");
    }
    return {};
}

} // namespace farol::ui
