#include "fact_list.h"

#include "text_label.h"

#include <QGridLayout>

namespace farol::ui {

FactList::FactList(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void FactList::show(const std::vector<std::pair<QString, QString>>& facts)
{
    while (m_lines.size() < facts.size()) {
        auto* label = new TextLabel(m_appearance, TextSize::Body, Role::Muted, {}, this);
        auto* fact = new TextLabel(m_appearance, TextSize::Body, Role::Text, {}, this);
        fact->setWordWrap(true);
        label->setBuddy(fact);
        m_grid->addWidget(label, int(m_lines.size()), 0, Qt::AlignTop);
        m_grid->addWidget(fact, int(m_lines.size()), 1, Qt::AlignTop);
        m_lines.emplace_back(label, fact);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto& [label, fact] = m_lines[i];
        const bool isShown = i < facts.size();
        label->setVisible(isShown);
        fact->setVisible(isShown);
        if (isShown) {
            label->setText(facts[i].first);
            fact->setText(facts[i].second);
        }
    }
}

} // namespace farol::ui
