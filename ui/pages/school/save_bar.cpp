#include "save_bar.h"

#include "ui/button.h"
#include "ui/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace farol::ui {

SaveBar::SaveBar(Appearance& appearance, const QString& alsoPast, const QString& save, QWidget* parent) :
    QWidget(parent),
    m_alsoPast(new QCheckBox(alsoPast, this)),
    m_when(new TextLabel(appearance, TextSize::Caption, Role::Muted, {}, this)),
    m_discard(new Button(appearance, ButtonKind::Common, tr("&Discard changes"), this)),
    m_save(new Button(appearance, ButtonKind::Primary, save, this))
{
    m_when->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_alsoPast);
    words->addWidget(m_when);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_discard, 0, Qt::AlignVCenter);
    row->addWidget(m_save, 0, Qt::AlignVCenter);
    connect(m_alsoPast, &QCheckBox::toggled, this, &SaveBar::judgingChanged);
    connect(m_discard, &Button::clicked, this, &SaveBar::discardClicked);
    connect(m_save, &Button::clicked, this, &SaveBar::saveClicked);
}

void SaveBar::show(const QString& when, bool hasPast)
{
    m_alsoPast->setVisible(hasPast);
    m_when->setText(when);
}

void SaveBar::setOn(bool canDiscard, bool canSave)
{
    m_discard->setEnabled(canDiscard);
    m_save->setEnabled(canSave);
}

school::Judging SaveBar::judging() const
{
    return m_alsoPast->isChecked() ? school::Judging::AlsoPast : school::Judging::FromNow;
}

void SaveBar::forgetPast()
{
    m_alsoPast->setChecked(false);
}

} // namespace farol::ui
