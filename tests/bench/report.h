#pragma once

#include "measure.h"
#include "options.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace farol::bench {

enum class Verdict {
    Told, ///< a figure without a bound
    Kept,
    Broken,
};

/// One answer of the bench.
struct Line {
    QString name; ///< "questions M studentWeeks trilha"
    QString text; ///< the figures for a person
    QJsonObject figures{}; ///< the same for a program
    Verdict verdict = Verdict::Told;
};

/// Prints line by line as the figures come, or all of them as JSON at the end.
class Report {
public:
    explicit Report(Form form) :
        m_form(form)
    {
    }

    void add(const Line& line);
    /// A comparison with its bound on the ratio's lower quartile; no bound when it is 0.
    void add(const QString& name, const Comparison& comparison, const QString& peer, double bound = 0.0);
    /// Prints the JSON, if that was asked for.
    void finish() const;
    bool isGood() const { return m_isGood; }

private:
    Form m_form;
    QJsonArray m_lines;
    bool m_isGood = true;
};

Verdict verdictOf(bool isKept);

/// What the figures were measured on: system, processors, load, versions, file system under `folder`.
Line machineLine(const QString& folder);

} // namespace farol::bench
