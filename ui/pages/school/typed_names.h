#pragma once

#include <QHash>
#include <QString>

#include <utility>

namespace farol::ui {

/// What was typed in a list and could not be saved, by row and column, with its sentence: it stays in its cell until it
/// is corrected or given up.
class TypedNames {
public:
    struct Typed {
        QString text;
        QString problem;
    };

    void keep(qint64 id, int column, const QString& text, const QString& problem)
    {
        m_typed.insert({id, column}, {text, problem});
    }
    void drop(qint64 id, int column) { m_typed.remove({id, column}); }
    /// Of the first that is wrong; empty when nothing is.
    QString problem() const { return m_typed.isEmpty() ? QString() : m_typed.constBegin()->problem; }
    const Typed* find(qint64 id, int column) const
    {
        const auto found = m_typed.constFind({id, column});
        return found == m_typed.constEnd() ? nullptr : &*found;
    }

private:
    QHash<std::pair<qint64, int>, Typed> m_typed;
};

} // namespace farol::ui
