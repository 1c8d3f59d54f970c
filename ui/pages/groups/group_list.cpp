#include "group_list.h"

#include "ui/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int lineHeight = 30;
constexpr int sides = 12;
constexpr int usualLines = 5;
constexpr int mostLines = 13;

enum LineRole { CountTextRole = Qt::UserRole, RuleRole };

/// Name at the left, number at the right; the chosen one in bold.
class LineDelegate final : public QStyledItemDelegate {
public:
    LineDelegate(Appearance& appearance, QObject* parent) :
        QStyledItemDelegate(parent),
        m_appearance(appearance)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const bool isEnabled = option.state & QStyle::State_Enabled;
        if (isChosen || isHovered)
            paintBox(*painter, option.rect, m_appearance.color(isChosen ? Role::AccentSoft : Role::Header), {}, 0, 4);
        if (isChosen && option.state & QStyle::State_HasFocus)
            paintBox(*painter, option.rect, {}, m_appearance.color(Role::Accent), 1, 4);
        const QString count = index.data(CountTextRole).toString();
        const TextSize size = isChosen ? TextSize::Strong : TextSize::Body;
        const QRect box = option.rect.adjusted(sides, 0, -sides, 0);
        const bool isRule = index.data(RuleRole).toBool();
        painter->setPen(m_appearance.color(isRule && isEnabled ? Role::Text : Role::Muted));
        painter->setFont(m_appearance.numberFont(size));
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, count);
        const int left = box.width() - painter->fontMetrics().horizontalAdvance(count) - 8;
        painter->setFont(m_appearance.font(size));
        const QString name =
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, left);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    }

private:
    Appearance& m_appearance;
};

} // namespace

GroupList::GroupList(Appearance& appearance, QWidget* parent) :
    QListWidget(parent),
    m_appearance(appearance)
{
    setAccessibleName(tr("Groups"));
    setAccessibleDescription(tr("Alt+↑ and Alt+↓ move a group, F2 changes it, Del removes it."));
    setItemDelegate(new LineDelegate(appearance, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row);
    });
    connect(this, &QListWidget::itemDoubleClicked, this, &GroupList::opened);
    connect(&appearance, &Appearance::changed, this, &GroupList::dress);
}

void GroupList::dress()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint(QSize(0, m_appearance.controlHeight(lineHeight)));
    updateGeometry();
    viewport()->update();
}

void GroupList::show(const std::vector<GroupLine>& lines, int current)
{
    const QSignalBlocker quiet(this);
    while (count() > int(lines.size()))
        delete takeItem(count() - 1);
    while (count() < int(lines.size()))
        addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const GroupLine& line = lines[size_t(row)];
        item(row)->setText(line.name);
        item(row)->setData(CountTextRole, line.count);
        item(row)->setData(RuleRole, line.isRule);
        item(row)->setData(Qt::AccessibleTextRole, line.words);
        item(row)->setToolTip(line.tip.toHtmlEscaped());
    }
    m_lines = lines;
    dress();
    setCurrentRow(std::clamp(current, 0, count() - 1));
}

QSize GroupList::sizeHint() const
{
    const int lines = std::clamp(count(), usualLines, mostLines);
    return {180, lines * m_appearance.controlHeight(lineHeight) + 2};
}

QSize GroupList::minimumSizeHint() const
{
    return {140, 3 * m_appearance.controlHeight(lineHeight)};
}

void GroupList::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        emit removeAsked();
    else if (event->key() == Qt::Key_F2)
        emit editAsked();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace farol::ui
