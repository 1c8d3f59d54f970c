#include "style_sheet.h"

#include "theme.h"

namespace farol::ui {

namespace {

/// `@name` stands for a role's colour, `#name` for a length in px.
const QString source = QStringLiteral(R"(
QFrame[panel="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QPushButton { background: @surface; color: @text; border: 1px solid @field; border-radius: 4px; padding: 0 12px;
    min-height: %button%px; }
QPushButton:hover { background: @header; }
QPushButton:pressed { background: @accent_soft; }
QPushButton:default { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton:default:hover { background: @accent_hover; }
QPushButton:disabled { color: @muted; background: @surface; border-color: @border; }
QLineEdit { background: @surface; color: @text; border: 1px solid @field; border-radius: 4px; padding: 0 9px;
    min-height: %button%px; selection-background-color: @accent; selection-color: @on_accent; }
QPlainTextEdit { background: @surface; color: @text; border: 1px solid @field; border-radius: 4px; padding: 3px 5px;
    selection-background-color: @accent; selection-color: @on_accent; }
QListWidget[boxed="true"] { background: @surface; border: 1px solid @border; border-radius: 4px; padding: 1px; }
QLineEdit:disabled { border-color: @border; color: @muted; }
QLineEdit[invalid="true"] { border: 2px solid @late_mark; padding: 0 8px; min-height: %invalid%px; }
QHeaderView { background: @header; border: none; }
QHeaderView::section { background: @header; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 0 8px; font-weight: bold; }
QToolTip { background: @text; color: @surface; border: 1px solid @field; padding: 5px 7px; }
QMenuBar { background: @rail; border-bottom: 1px solid @border; }
)");

struct Named {
    const char* name;
    Role role;
};

/// Longer names first, so that @accent does not eat the start of @accent_soft.
constexpr Named names[] = {
    {"@accent_hover", Role::AccentHover},
    {"@accent_soft", Role::AccentSoft},
    {"@late_mark", Role::LateMark},
    {"@on_accent", Role::OnAccent},
    {"@surface", Role::Surface},
    {"@accent", Role::Accent},
    {"@border", Role::Border},
    {"@header", Role::Header},
    {"@field", Role::Field},
    {"@muted", Role::Muted},
    {"@rail", Role::Rail},
    {"@text", Role::Text},
};

} // namespace

QString styleSheet(const Theme& theme, int controlHeight)
{
    QString sheet = source;
    for (const Named& named : names)
        sheet.replace(QLatin1String(named.name), theme.color(named.role).name());
    sheet.replace(QLatin1String("%button%"), QString::number(controlHeight - 2));
    sheet.replace(QLatin1String("%invalid%"), QString::number(controlHeight - 4));
    return sheet;
}

} // namespace farol::ui
