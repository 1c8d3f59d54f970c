#include "form_field.h"

#include "text_label.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace farol::ui {

FormField::FormField(
    Appearance& appearance, const QString& label, QWidget& field, const QString& help, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_field(field),
    m_row(new QHBoxLayout),
    m_mark(new QLabel(this)),
    m_below(new TextLabel(appearance, TextSize::Caption, Role::Muted, help, this)),
    m_help(help)
{
    auto* name = new TextLabel(appearance, TextSize::Strong, Role::Text, label, this);
    name->setBuddy(&field);
    QString plain = label;
    field.setAccessibleName(plain.remove(QLatin1Char('&')));
    field.setAccessibleDescription(help);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    m_row->setSpacing(8);
    m_row->addWidget(&field, 1);
    column->addLayout(m_row);
    auto* below = new QHBoxLayout;
    below->setSpacing(5);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    column->addLayout(below);
    m_below->setWordWrap(true);
    connect(&appearance, &Appearance::changed, this, &FormField::dress);
    dress();
}

void FormField::addBeside(QWidget* widget)
{
    m_row->addWidget(widget);
}

void FormField::setHelp(const QString& help)
{
    if (m_help == help)
        return;
    m_help = help;
    dress();
}

void FormField::setError(const QString& sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    dress();
}

void FormField::dress()
{
    const bool invalid = !m_error.isEmpty();
    m_mark->setPixmap(m_appearance.pixmap(Icon::Alert, Role::Late, 14, devicePixelRatioF()));
    m_mark->setVisible(invalid);
    m_below->setText(invalid ? m_error : m_help);
    m_below->setRole(invalid ? Role::Late : Role::Muted);
    m_below->setVisible(!m_below->text().isEmpty());
    m_field.setAccessibleDescription(m_below->text());
    m_field.setProperty("invalid", invalid);
    m_field.style()->unpolish(&m_field);
    m_field.style()->polish(&m_field);
    m_field.update();
}

} // namespace farol::ui
