#pragma once

#include "appearance.h"

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace farol::ui {

class TextLabel;

/// A few facts under each other: a muted label, and beside it what it is.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<std::pair<QString, QString>>& facts);

private:
    Appearance& m_appearance;
    QGridLayout* m_grid;
    std::vector<std::pair<TextLabel*, TextLabel*>> m_lines;
};

} // namespace farol::ui
