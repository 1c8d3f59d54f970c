#pragma once

#include "core/analytics/message_template.h"
#include "core/analytics/student_rows.h"
#include "core/domain/entities.h"
#include "ui/numbers.h"

namespace farol::ui {

/// What a message to students is written from, besides the student.
struct MessageContext {
    const domain::School& school;
    const domain::Track* track; ///< none = not known
    domain::Week week;
    QDate day; ///< from which the last access is told
    const Numbers& numbers;
};

/// The student's own value of a field, as people write it; none when it is not known: no progress of nothing collected,
/// no gain of a first photo, no expected without a start date.
std::optional<QString> messageValue(
    analytics::MessageField field, const analytics::StudentRow& row, const MessageContext& context);

} // namespace farol::ui
