#pragma once

#include "core/school/registration.h"
#include "ui/appearance.h"

#include <QFrame>

#include <array>

class QLabel;

namespace farol::ui {

class TextLabel;

/// One line: a mark and words that may wrap.
class MarkedLine : public QWidget {
    Q_OBJECT

public:
    explicit MarkedLine(Appearance& appearance, QWidget* parent = nullptr);

    void show(Icon icon, Role ink, const QString& words);

private:
    void dress();

    Appearance& m_appearance;
    QLabel* m_mark;
    TextLabel* m_words;
    Icon m_icon = Icon::Clock;
    Role m_ink;
};

/// What is verified of a turma, each check passed, failed or waiting, and what a person should know beside.
class ChecksCard : public QFrame {
    Q_OBJECT

public:
    explicit ChecksCard(Appearance& appearance, QWidget* parent = nullptr);

    void show(const school::Assessment& assessment, const QStringList& remarks);

private:
    Appearance& m_appearance;
    std::array<MarkedLine*, school::allChecks.size()> m_checks{}; ///< null for one that is not listed
    std::vector<MarkedLine*> m_remarks;
};

} // namespace farol::ui
