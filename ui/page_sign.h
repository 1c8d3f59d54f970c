#pragma once

#include "icons.h"

#include <QString>

namespace farol::ui {

/// From where a page is turned to.
enum class PagePlace {
    Rail,
    Elsewhere, ///< it is only led to
};

/// How a page is called and marked, known before it is built.
struct PageSign {
    QString key; ///< names what it remembers in the settings, "progresso"
    QString title; ///< in the language of the program
    Icon icon;
    PagePlace place = PagePlace::Rail;
};

} // namespace farol::ui
