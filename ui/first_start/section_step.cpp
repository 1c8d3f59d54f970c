#include "section_step.h"

#include "ui/pages/school/section.h"

#include <QPointer>
#include <QVBoxLayout>

namespace farol::ui {

SectionStep::SectionStep(
    Words words, SchoolSection* section, std::function<bool()> isComplete, Save save, QWidget* parent) :
    StartStep(parent),
    m_words(std::move(words)),
    m_section(section),
    m_isComplete(std::move(isComplete)),
    m_save(std::move(save))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(section);
    connect(section, &SchoolSection::said, this, &StartStep::said);
}

void SectionStep::refresh()
{
    m_section->refresh();
    emit completeChanged();
}

void SectionStep::leave()
{
    if (!m_save)
        return StartStep::leave();
    m_save([self = QPointer(this)] {
        if (self)
            emit self->left();
    });
}

} // namespace farol::ui
