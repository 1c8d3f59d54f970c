#pragma once

#include "icons.h"
#include "theme.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

class QApplication;

namespace farol::ui {

/// What a person chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

/// The sizes of type, as factors of the application's font.
enum class TextSize {
    Caption, ///< table headers (bold), axis labels, help under a field
    Body,
    Strong, ///< body in bold: panel titles, active item, totals
    Lead, ///< form titles, units of a figure
    Title, ///< page title
    Figure, ///< the number in a card
};

/// Whether all ten digits of a font are equally wide, so that columns of numbers align.
bool hasEqualDigits(const QFont& font);

/// The lightness of a colour scheme, told by its window and its text.
Lightness lightnessOf(const QPalette& palette);

/// The look in force: applies theme, style and fonts to the application, and gives widgets what they paint with.
/// Passed by reference; widgets that paint connect to `changed`.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QApplication& application, ThemeChoice choice = ThemeChoice::System);
    ~Appearance() override;

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    /// How many times as large as the system's all text is, 0.5 to 3.
    qreal textScale() const { return m_textScale; }
    void scaleText(qreal factor);
    const Theme& theme() const { return *m_theme; }
    QColor color(Role role) const { return m_theme->color(role); }

    /// Words, in the interface font.
    QFont font(TextSize size) const;
    /// Numbers, in a font whose digits are equally wide; the interface font when its own are.
    QFont numberFont(TextSize size) const;
    /// The larger of `least` and what one line of text needs: font height + 10.
    int controlHeight(int least) const;

    /// The icon in a role's colour, `muted` when disabled, crisp at 100, 150 and 200 %.
    QIcon icon(Icon icon, Role role = Role::Muted, int size = 16);
    QPixmap pixmap(Icon icon, Role role, int size, qreal ratio);
    /// The lighthouse, for the rail, the window and the about box.
    QPixmap appMark(int size, qreal ratio) const;
    QIcon appIcon() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    void apply();

    QApplication& m_application;
    ThemeChoice m_choice;
    Lightness m_system;
    const Theme* m_theme;
    QFont m_systemFont; ///< as it was before
    qreal m_textScale = 1.0;
    QString m_numberFamily; ///< empty: the interface font has equal digits
    QHash<quint64, QPixmap> m_pixmaps;
    bool m_applying = false;
};

} // namespace farol::ui
