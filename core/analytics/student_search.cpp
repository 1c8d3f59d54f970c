#include "core/analytics/student_search.h"

#include "core/domain/text.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

QString digitsOf(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

bool looksLikePhone(const QString& text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.isDigit() || QStringView(u" +-().").contains(c); });
}

} // namespace

StudentSearch::StudentSearch(const QString& text) :
    m_words(folded(text).split(u' ', Qt::SkipEmptyParts)),
    m_digits(looksLikePhone(text) ? digitsOf(text) : QString())
{
}

bool StudentSearch::matches(const Student& student) const
{
    if (m_words.isEmpty())
        return true;
    if (!m_digits.isEmpty() && digitsOf(student.phone).contains(m_digits))
        return true;
    const QString text = folded(student.name) + u'\n' + folded(student.email);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word); });
}

} // namespace farol::analytics
