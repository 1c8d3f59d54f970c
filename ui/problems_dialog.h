#pragma once

#include "core/school/problem.h"
#include "form_dialog.h"

namespace farol::ui {

/// Everything that is wrong with a school file, each with its place; accepted when another file shall be chosen.
class ProblemsDialog final : public FormDialog {
    Q_OBJECT

public:
    ProblemsDialog(Appearance& appearance, const school::Problems& problems, QWidget* parent = nullptr);
};

} // namespace farol::ui
