#pragma once

#include "core/domain/column.h"
#include "core/domain/week.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <vector>

namespace farol::ui {

/// Every number, date and week as the screen writes it in one locale. Percentages and differences are ready made, so
/// that painting a table formats nothing.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::Texts)

public:
    explicit Texts(const QLocale& locale = QLocale(), const QTimeZone& zone = domain::defaultZone());

    /// "41,7"; the tenths are 0 to 1000.
    const QString& share(domain::Tenths tenths) const;
    /// "+3,2", "−0,5" with a true minus, "0,0".
    const QString& difference(domain::Tenths tenths) const;
    QString percent(domain::Tenths tenths) const; ///< "41,7 %"
    QString wholePercent(int part, int whole) const; ///< "58 %"; "—" of nothing
    QString points(domain::Tenths tenths) const; ///< "+3,2 p.p."
    QString count(qint64 count) const; ///< "1.240"
    QString change(qint64 difference) const; ///< "+4", "−5", "0"
    QString day(QDate date) const; ///< "16/11/2026"
    QString moment(const QDateTime& instant) const; ///< "16/11/2026 20:14", school time
    /// "hoje", "ontem", "há 3 dias", "há 5 sem."
    QString since(const QDateTime& instant, const QDateTime& now) const;
    /// A value of a column on one line, for screen and clipboard; empty for nothing.
    QString of(const domain::Value& value, domain::ColumnKind kind) const;

    static QString weekShort(domain::Week week); ///< "S47"
    QString weekRange(domain::Week week) const; ///< "16/11 a 22/11/2026"
    QString weekFull(domain::Week week) const; ///< "Semana 47 (16/11 a 22/11/2026)"

    /// What stands where there is no figure.
    static QString missing() { return QStringLiteral("\u2014"); }

private:
    QLocale m_locale;
    QTimeZone m_zone;
    std::vector<QString> m_shares; ///< by tenths, 0 to 1000
    std::vector<QString> m_differences; ///< by tenths + 1000
};

} // namespace farol::ui
