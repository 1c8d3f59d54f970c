#pragma once

#include "core/analytics/group_rules.h"
#include "core/analytics/message_template.h"
#include "core/analytics/student_rows.h"
#include "core/domain/entities.h"
#include "core/domain/filter.h"
#include "core/storage/masking.h"

#include <QDate>
#include <QString>

#include <optional>

namespace farol::reports {

/// Whom a message is about, besides the student.
struct MessageOccasion {
    const domain::School& school;
    const domain::Track& track;
    domain::Week week;
    QDate day; ///< from which the last access is told
};

/// How a document speaks: the reader's language, numbers and dates, the same as on screen. This floor translates
/// nothing; the window and the command line give theirs.
class Wording {
public:
    virtual ~Wording() = default;
    /// An English source text marked with QT_TRANSLATE_NOOP("Report", …).
    virtual QString say(const char* source) const = 0;
    /// The heading of a column (domain::Column::title).
    virtual QString title(const QString& source) const = 0;

    virtual QString week(domain::Week week) const = 0; ///< "Semana 47 (16/11 a 22/11/2026)"
    virtual QString weeks(domain::Week from, domain::Week to) const = 0; ///< "38 a 47 de 2026"
    virtual QString day(QDate date) const = 0; ///< "22/11/2026"
    virtual QString moment(const QDateTime& schoolTime) const = 0; ///< "22/11/2026 20:36"
    virtual QString count(qint64 value) const = 0; ///< "1.240"
    virtual QString percent(std::optional<domain::Tenths> value) const = 0; ///< "41,7 %", "—"
    virtual QString points(std::optional<domain::Tenths> value) const = 0; ///< "+3,2 p.p.", "—"
    virtual QString coverage(qint64 answered, qint64 expected) const = 0; ///< "1.240 de 1.268 coletados"

    virtual QString filter(const domain::Filter& filter, const domain::School& school, storage::Names names) const = 0;
    virtual QString profileRule(domain::Profile profile) const = 0; ///< how a study profile is told
    virtual QString groupRule(const analytics::GroupConditions& conditions) const = 0; ///< as a sentence
    /// A student's own value for a message; none when it is not known.
    virtual std::optional<QString> messageValue(
        analytics::MessageField field, const analytics::StudentRow& row, const MessageOccasion& occasion) const = 0;
};

} // namespace farol::reports
