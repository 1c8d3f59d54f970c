#include "core/spreadsheet/wrapped_text.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace farol::spreadsheet {

int wrappedLines(QStringView text, double characters)
{
    const double room = std::max(characters, 1.0);
    int lines = 0;
    for (const QStringView paragraph : text.split(u'\n')) {
        ++lines;
        double used = 0;
        for (const QStringView word : paragraph.split(u' ')) {
            const auto size = static_cast<double>(word.size());
            if (used > 0 && used + 1 + size > room) {
                ++lines;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + size;
            const double further = std::ceil(used / room) - 1; // a word longer than a line is broken
            if (further > 0) {
                lines += static_cast<int>(further);
                used -= further * room;
            }
        }
    }
    return std::max(lines, 1);
}

} // namespace farol::spreadsheet
