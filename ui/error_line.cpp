#include "error_line.h"

#include "text_label.h"

#include <QHBoxLayout>

namespace farol::ui {

ErrorLine::ErrorLine(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_mark(new QLabel(this)),
    m_words(new TextLabel(appearance, TextSize::Caption, Role::Late, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    connect(&appearance, &Appearance::changed, this, &ErrorLine::dress);
    dress();
    hide();
}

void ErrorLine::say(const QString& sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString ErrorLine::sentence() const
{
    return m_words->text();
}

void ErrorLine::dress()
{
    m_mark->setPixmap(m_appearance.pixmap(Icon::Alert, Role::Late, 14, devicePixelRatioF()));
}

} // namespace farol::ui
