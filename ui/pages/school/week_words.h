#pragma once

#include "ui/numbers.h"

namespace farol::ui {

/// "semana 47 (16/11 a 22/11/2026)": a week as it stands inside a sentence.
inline QString weekInSentence(const Numbers& numbers, domain::Week week)
{
    QString words = numbers.week(week);
    if (!words.isEmpty())
        words[0] = words[0].toLower();
    return words;
}

} // namespace farol::ui
