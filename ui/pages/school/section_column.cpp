#include "section_column.h"

#include "ui/panel.h"
#include "ui/style.h"
#include "ui/text_label.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace farol::ui {

namespace {

constexpr int widest = 620; ///< px at the system's text size: a line longer than that is hard to read
constexpr int leastHeight = 120;

} // namespace

SectionColumn::SectionColumn(Appearance& appearance, QWidget* parent) :
    QScrollArea(parent),
    m_appearance(appearance),
    m_body(new QWidget(this)),
    m_column(new QVBoxLayout(m_body))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Tab goes on to what stands in it, which scrolls it
    verticalScrollBar()->setProperty(onWindow, true);
    // Room for the ring around what has the focus at the edges.
    m_column->setContentsMargins(3, 3, 3, 3);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    setWidget(m_body);
    const auto measure = [this] {
        m_body->setMaximumWidth(static_cast<int>(std::lround(widest * m_appearance.textScale())));
        updateGeometry();
    };
    connect(&appearance, &Appearance::changed, this, measure);
    measure();
}

ui::Panel& SectionColumn::addPanel(const QString& title)
{
    auto* panel = new ui::Panel(m_appearance, title, PanelBody::Words, m_body);
    panel->body().setContentsMargins(0, 2, 0, 6);
    panel->body().setSpacing(8);
    put(panel);
    return *panel;
}

void SectionColumn::put(ui::Panel* panel)
{
    m_column->insertWidget(m_column->count() - 1, panel); // before the stretch
}

TextLabel& SectionColumn::addWords(ui::Panel& panel, const QString& words)
{
    auto* label = new TextLabel(m_appearance, TextSize::Caption, Role::Muted, words, &panel);
    label->setWordWrap(true);
    panel.body().addWidget(label);
    return *label;
}

void SectionColumn::addOption(ui::Panel& panel, QAbstractButton& box, const QString& words)
{
    constexpr int besideBox = 20; ///< px: where the words of the box begin
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addWidget(&box);
    panel.body().addLayout(column);
    TextLabel& label = addWords(panel, words);
    label.setContentsMargins(besideBox, 0, 0, 0);
    column->addWidget(&label);
}

QHBoxLayout& SectionColumn::addRow(ui::Panel& panel, std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    panel.body().addLayout(row);
    return *row;
}

QSize SectionColumn::minimumSizeHint() const
{
    return {m_body->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), leastHeight};
}

} // namespace farol::ui
