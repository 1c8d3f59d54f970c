#pragma once

#include "context.h"
#include "core/intake/preview.h"
#include "core/intake/registration_table.h"
#include "core/intake/table_file.h"

namespace farol::cli {

/// How the files were read, where a person might have expected otherwise.
void tellFiles(Context& context, const intake::TableFiles& files);
/// What weeks without a year were taken for, what is left out and what is told otherwise, on standard error.
void tellPreview(Context& context, const intake::Preview& preview, const domain::School& school);
/// What would be filled, or was, as import `number`: the result.
void sayPreview(
    Context& context, const intake::Preview& preview, const domain::School& school, std::optional<qint64> number);
/// The same of turmas.
void sayTurmas(Context& context, const intake::RegistrationPreview& preview, bool onlyLooked);

} // namespace farol::cli
