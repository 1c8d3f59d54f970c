#include "empty_page.h"

#include "button.h"
#include "painting.h"
#include "text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

constexpr int widestText = 500;

/// A rising dashed line with hollow dots on two axes: a history that is still to be made.
class LineDrawing : public QWidget {
public:
    explicit LineDrawing(Appearance& appearance, QWidget* parent) :
        QWidget(parent),
        m_appearance(appearance)
    {
        setFixedSize(176, 96); // holds no text
        connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        static const QPolygonF points{{32, 68}, {58, 60}, {84, 54}, {110, 42}, {136, 32}};
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = m_appearance.color(Role::Field);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{20, 12}, {20, 82}, {156, 82}});
        QPen dashed(color, 1.5);
        dashed.setDashPattern({3.4, 2.7});
        painter.setPen(dashed);
        painter.drawPolyline(points);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(m_appearance.color(Role::Surface));
        for (const QPointF& point : points)
            painter.drawEllipse(point, 3, 3);
    }

private:
    Appearance& m_appearance;
};

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

EmptyPage::EmptyPage(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_title(new TextLabel(appearance, TextSize::Title, Role::Text, {}, this)),
    m_sentence(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_buttons(new QHBoxLayout),
    m_links(new QHBoxLayout)
{
    for (TextLabel* label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    // In a block of its own width, so that wrapped lines get the height they need.
    auto* block = new QWidget(this);
    block->setFixedWidth(widestText);
    auto* words = new QVBoxLayout(block);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(6);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(block);
    centred->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new LineDrawing(appearance, this), 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addLayout(centred);
    column->addSpacing(16);
    column->addLayout(m_buttons);
    column->addSpacing(14);
    column->addLayout(m_links);
    column->addStretch();
    m_buttons->setSpacing(8);
    m_links->setSpacing(6);
    connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
}

void EmptyPage::show(const EmptyText& text)
{
    m_title->setText(text.title);
    m_sentence->setText(text.sentence);
    m_sentence->setVisible(!text.sentence.isEmpty());
    addButtons(text);
    addLinks(text.links);
}

void EmptyPage::addButtons(const EmptyText& text)
{
    clear(*m_buttons);
    m_buttons->addStretch();
    if (!text.primary.isEmpty()) {
        auto* primary = new Button(m_appearance, ButtonKind::Primary, text.primary, this);
        if (text.primaryIcon)
            primary->setSymbol(*text.primaryIcon);
        connect(primary, &Button::clicked, this, &EmptyPage::primaryClicked);
        m_buttons->addWidget(primary);
        setFocusProxy(primary);
    }
    if (!text.common.isEmpty()) {
        auto* common = new Button(m_appearance, ButtonKind::Common, text.common, this);
        connect(common, &Button::clicked, this, &EmptyPage::commonClicked);
        m_buttons->addWidget(common);
    }
    m_buttons->addStretch();
}

void EmptyPage::addLinks(const QStringList& links)
{
    clear(*m_links);
    m_links->addStretch();
    for (int index = 0; index < links.size(); ++index) {
        if (index > 0)
            m_links->addWidget(new TextLabel(m_appearance, TextSize::Body, Role::Muted, QStringLiteral("·"), this));
        auto* link = new Button(m_appearance, ButtonKind::Quiet, links[index], this);
        connect(link, &Button::clicked, this, [this, index] { emit linkClicked(index); });
        m_links->addWidget(link);
    }
    m_links->addStretch();
}

void EmptyPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, contentsRect(), m_appearance.color(Role::Surface), m_appearance.color(Role::Border), 1, 6);
}

} // namespace farol::ui
