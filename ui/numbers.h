#pragma once

#include "core/domain/progress.h"
#include "core/domain/week.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace farol::ui {

/// How the window writes values: by the interface's language, one decimal, a true minus, "—" for what is missing.
class Numbers {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::Numbers)

public:
    explicit Numbers(QLocale locale = QLocale());

    static QString missing(); ///< "—"

    QString share(std::optional<domain::Tenths> value) const; ///< "41,7"
    QString percent(std::optional<domain::Tenths> value) const; ///< "41,7 %"
    QString difference(std::optional<domain::Tenths> value) const; ///< "+3,2", "−1,0", "0,0"
    QString points(std::optional<domain::Tenths> value) const; ///< "+3,2 p.p."
    QString count(qint64 value) const; ///< "1.240"
    QString rate(double perSecond) const; ///< "2,0"
    QString change(qint64 value) const; ///< "+4", "−5", "0"
    QString wholePercent(qint64 part, qint64 whole) const; ///< "58 %", missing of nothing
    QString coverage(qint64 answered, qint64 expected) const; ///< "4.301 de 4.328 coletados"

    QString day(QDate date) const; ///< "22/11/2026"
    QString weekday(const QDateTime& schoolTime) const; ///< "dom 22/11 às 20:36"
    QString dayAndTime(const QDateTime& schoolTime) const; ///< "22/11 20:36"
    QString weekly(int weekday, QTime time) const; ///< "domingo às 20:00"
    QString time(QTime time) const; ///< "20:36"
    QString weekdayName(int weekday) const; ///< "domingo"; 1 is Monday
    QString moment(const QDateTime& schoolTime) const; ///< "16/11/2026 20:14"
    QString daysAgo(std::optional<QDate> day, QDate today) const; ///< "hoje", "ontem", "há 3 dias", "há 5 sem."
    QString duration(int seconds) const; ///< "~13 min", "~1 h 20 min"; missing when negative

    static QString zone(const QTimeZone& zone); ///< "America/Sao_Paulo (UTC−3)"

    QString shortWeek(domain::Week week) const; ///< "S47"
    QString week(domain::Week week) const; ///< "Semana 47 (16/11 a 22/11/2026)"
    QString weeks(domain::Week from, domain::Week to) const; ///< "38 a 47 de 2026"

private:
    QString decimal(domain::Tenths absolute) const;

    QLocale m_locale;
};

} // namespace farol::ui
