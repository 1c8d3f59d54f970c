#pragma once

#include "core/domain/entities.h"

#include <QString>
#include <QStringList>

namespace farol::analytics {

/// Finds students by name, e-mail or phone, without accents and case. An empty text finds everybody.
class StudentSearch {
public:
    explicit StudentSearch(const QString& text);

    /// Every word of the text is in the name or the e-mail, or the text's digits are in the phone.
    bool matches(const domain::Student& student) const;

private:
    QStringList m_words;
    QString m_digits; ///< empty unless the text can be a phone
};

} // namespace farol::analytics
