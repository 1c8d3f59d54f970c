#pragma once

#include "appearance.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace farol::ui {

class ElidedLine;
class TextLabel;

/// Whether what stands in a panel touches its edges (a table) or keeps its margin (text).
enum class PanelBody { Table, Words };

/// A part of a page in its frame: a title in strong, what it is about in muted, controls at the right, then the body.
class Panel : public QFrame {
    Q_OBJECT

public:
    Panel(Appearance& appearance, const QString& title, PanelBody body, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// How its figures are counted, in words: in the tooltip of the title.
    void explain(const QString& formula);
    /// At the right of the title.
    void addControl(QWidget* control);
    /// Where the body goes, from the top down.
    QVBoxLayout& body() { return *m_body; }

private:
    TextLabel* m_title;
    ElidedLine* m_subtitle;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace farol::ui
