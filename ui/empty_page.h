#pragma once

#include "appearance.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace farol::ui {

class TextLabel;

/// What an empty page says: what is missing, what it costs, and what to do. Empty texts are left out.
struct EmptyText {
    QString title;
    QString sentence;
    QString primary;
    std::optional<Icon> primaryIcon = std::nullopt;
    QString common = {};
    QStringList links = {};
};

/// A page, or a panel of one, that has nothing to show yet and says what to do about it.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(Appearance& appearance, QWidget* parent = nullptr);

    void show(const EmptyText& text);

signals:
    void primaryClicked();
    void commonClicked();
    void linkClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addButtons(const EmptyText& text);
    void addLinks(const QStringList& links);

    Appearance& m_appearance;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_buttons;
    QHBoxLayout* m_links;
};

} // namespace farol::ui
