#pragma once

#include "appearance.h"

#include <QKeySequence>
#include <QLineEdit>

namespace farol::ui {

/// A field that filters what is under it, with a lens at the left and its key at the right. Esc clears it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(Appearance& appearance, const QString& placeholder, const QKeySequence& key, QWidget* parent = nullptr);

    void begin(); ///< the keyboard goes to it, and what stands there gives way to what is typed
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeRoom();

    Appearance& m_appearance;
    QString m_key;
};

} // namespace farol::ui
