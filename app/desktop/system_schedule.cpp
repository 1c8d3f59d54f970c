#include "system_schedule.h"

namespace farol::desktop {

void SystemSchedule::look()
{
    emit changed();
}

void SystemSchedule::set(const std::optional<domain::Schedule>&)
{
    emit changed();
}

} // namespace farol::desktop
