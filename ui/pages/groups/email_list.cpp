#include "email_list.h"

#include <QSet>

#include <algorithm>

namespace farol::ui {

namespace {

/// One address and nothing that would make two of it.
bool isAddress(const QString& text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || QStringView(u";,<>\"").contains(c);
    });
    return isPlain && text.indexOf(u'@') > 0 && !text.endsWith(u'@') && text.count(u'@') == 1;
}

} // namespace

EmailList emailsOf(const TableModel<analytics::StudentRow>& students)
{
    EmailList list;
    QSet<QString> seen;
    for (int row = 0; row < students.rowCount(); ++row) {
        const QString address = students.row(row).student.email.trimmed();
        if (!isAddress(address)) {
            ++list.without;
        } else if (const QString folded = address.toCaseFolded(); !seen.contains(folded)) {
            seen.insert(folded);
            list.addresses << address;
        }
    }
    return list;
}

} // namespace farol::ui
