#pragma once

#include "problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <optional>

namespace farol::school {

enum class Presence { Required, Optional };

/// The measure of a number that may have a fraction: read in whole units of 1 / `perOne`.
struct Measure {
    int perOne = 1;
    int least = 0; ///< in units
    int most = 0; ///< in units
    ProblemKind misfit = ProblemKind::NotWhole; ///< when it is not a whole number of units
};

/// The members of one JSON object, read strictly: whatever is wrong is noted with its place, and reading goes on.
class Fields {
public:
    /// `place` is where the object stands, empty for the root. A value that is no object is noted once.
    Fields(const QJsonValue& value, QString place, Problems& problems);

    QString placeOf(const QString& key) const;
    /// A name: on one line, without spaces around, with something in it; null when it could not be read.
    QString name(const QString& key, Presence presence = Presence::Required);
    /// A text that may be empty.
    QString text(const QString& key, Presence presence = Presence::Required);
    std::optional<qint64> whole(const QString& key, qint64 least, qint64 most);
    std::optional<int> measured(const QString& key, const Measure& measure);
    QJsonArray list(const QString& key);
    /// Notes every key that nobody asked for.
    void finish();

private:
    std::optional<QJsonValue> take(const QString& key, QJsonValue::Type type, Presence presence);
    void note(const QString& key, ProblemKind kind, const QString& value);

    bool m_isObject;
    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
    Problems& m_problems;
};

/// What a JSON value is, in a word: null, boolean, number, text, list or object.
QString typeName(const QJsonValue& value);
/// The text of a value if it is one; else it is noted at `place`.
std::optional<QString> textAt(const QJsonValue& value, const QString& place, Problems& problems);

} // namespace farol::school
