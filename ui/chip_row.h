#pragma once

#include "appearance.h"

#include <QAbstractButton>
#include <QVariant>

#include <vector>

namespace farol::ui {

class WrapLine;

/// A filter that is not at its default; pressing its ✕, Enter or Del removes it.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(Appearance& appearance, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& point) const override; ///< the 22 px of the ✕

private:
    Appearance& m_appearance;
};

/// What one chip says and what it stands for.
struct ChipText {
    QString text;
    QVariant id;
    QString whole = {}; ///< what `text` is short for, for its tooltip
};

/// The chips under the filters, with "Limpar", whose key (Ctrl+L) the page has, on as many lines as they
/// need. It is absent when there is nothing in it.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(Appearance& appearance, QWidget* parent = nullptr);

    void setChips(const std::vector<ChipText>& chips);

signals:
    void removed(const QVariant& id);
    void cleared();

private:
    void addChip(const ChipText& chip);
    void addClear();

    Appearance& m_appearance;
    WrapLine* m_row;
};

} // namespace farol::ui
