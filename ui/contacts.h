#pragma once

namespace farol::ui {

/// Whether e-mails and phones of students are on screen; hiding them never hides a row.
enum class Contacts { Hidden, Shown };

} // namespace farol::ui
