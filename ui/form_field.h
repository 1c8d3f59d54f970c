#pragma once

#include "appearance.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace farol::ui {

class TextLabel;

/// A field of a form: label above, and under it either the error or the help, in the same place.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// The label may hold a mnemonic. The field, a line edit or a `ChoiceField`, becomes a child.
    FormField(
        Appearance& appearance, const QString& label, QWidget& field, const QString& help, QWidget* parent = nullptr);

    void addBeside(QWidget* widget); ///< at the right of the field
    void setHelp(const QString& help); ///< while there is no error; empty takes no room
    void setError(const QString& sentence); ///< marks the field as invalid; empty puts the help back
    const QString& error() const { return m_error; }

private:
    void dress();

    Appearance& m_appearance;
    QWidget& m_field;
    QHBoxLayout* m_row;
    QLabel* m_mark;
    TextLabel* m_below;
    QString m_help;
    QString m_error;
};

} // namespace farol::ui
