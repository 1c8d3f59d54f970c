#include "checks_card.h"

#include "turma_words.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace farol::ui {

using school::Outcome;

MarkedLine::MarkedLine(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_mark(new QLabel(this)),
    m_words(new TextLabel(appearance, TextSize::Body, Role::Text, {}, this)),
    m_ink(Role::Muted)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_words, 1, Qt::AlignTop);
    m_words->setWordWrap(true);
    connect(&appearance, &Appearance::changed, this, &MarkedLine::dress);
}

void MarkedLine::show(Icon icon, Role ink, const QString& words)
{
    m_icon = icon;
    m_ink = ink;
    m_words->setText(words);
    dress();
    setVisible(true);
}

void MarkedLine::dress()
{
    m_mark->setPixmap(m_appearance.pixmap(m_icon, m_ink, 15, devicePixelRatioF()));
    m_mark->setContentsMargins(0, (m_words->fontMetrics().height() - 15) / 2, 0, 0);
}

ChecksCard::ChecksCard(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance)
{
    setProperty("panel", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(4);
    column->addWidget(new TextLabel(appearance, TextSize::Strong, Role::Text, tr("What is verified"), this));
    for (const school::Check check : school::allChecks) {
        if (TurmaWords::nameOf(check).isEmpty())
            continue;
        auto* line = new MarkedLine(appearance, this);
        m_checks[static_cast<size_t>(check)] = line;
        column->addWidget(line);
    }
}

void ChecksCard::show(const school::Assessment& assessment, const QStringList& remarks)
{
    for (const school::Check check : school::allChecks) {
        MarkedLine* line = m_checks[static_cast<size_t>(check)];
        if (!line)
            continue;
        const QString name = TurmaWords::nameOf(check);
        switch (assessment.of(check)) {
        case Outcome::Passed:
            line->show(Icon::Tick, Role::Ok, name);
            line->setAccessibleName(tr("%1: passed").arg(name));
            break;
        case Outcome::Failed:
            line->show(Icon::Alert, Role::Late, name);
            line->setAccessibleName(tr("%1: failed").arg(name));
            break;
        case Outcome::Waiting:
            line->show(Icon::Clock, Role::Muted, name);
            line->setAccessibleName(tr("%1: waiting").arg(name));
            break;
        }
    }
    while (m_remarks.size() < static_cast<size_t>(remarks.size())) {
        m_remarks.push_back(new MarkedLine(m_appearance, this));
        layout()->addWidget(m_remarks.back());
    }
    for (size_t i = 0; i < m_remarks.size(); ++i) {
        if (i < static_cast<size_t>(remarks.size()))
            m_remarks[i]->show(Icon::Info, Role::Warn, remarks[qsizetype(i)]);
        else
            m_remarks[i]->hide();
    }
}

} // namespace farol::ui
