#include "section_step.h"

#include "ui/pages/school/section.h"

#include <QVBoxLayout>

namespace farol::ui {

SectionStep::SectionStep(Words words, SchoolSection* section, std::function<bool()> isComplete, QWidget* parent) :
    StartStep(parent),
    m_words(std::move(words)),
    m_section(section),
    m_isComplete(std::move(isComplete))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(section);
    setFocusProxy(section);
    connect(section, &SchoolSection::said, this, &StartStep::said);
}

void SectionStep::refresh()
{
    m_section->refresh();
    emit completeChanged();
}

} // namespace farol::ui
