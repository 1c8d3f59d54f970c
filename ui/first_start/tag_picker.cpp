#include "tag_picker.h"

#include "core/domain/text.h"
#include "ui/search_field.h"

#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

namespace farol::ui {

TagPicker::TagPicker(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_search(new SearchField(appearance, tr("Search tags"), QKeySequence::Find, this)),
    m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    setFocusProxy(m_search);
    m_list->setAccessibleName(tr("Tags of the platform"));
    m_list->setUniformItemSizes(true);
    connect(m_search, &QLineEdit::textChanged, this, &TagPicker::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &TagPicker::chosenChanged);
}

void TagPicker::show(const std::vector<domain::Tag>& tags)
{
    QSet<qint64> marked;
    for (const domain::Tag& tag : chosen())
        marked.insert(tag.id.value);
    const QSignalBlocker quiet(m_list);
    m_tags = tags;
    m_list->clear();
    for (const domain::Tag& tag : tags) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1 · %2").arg(domain::onOneLine(tag.name)).arg(tag.id.value), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(marked.contains(tag.id.value) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(item->text().toHtmlEscaped());
    }
    narrow(m_search->text());
}

std::vector<domain::Tag> TagPicker::chosen() const
{
    std::vector<domain::Tag> result;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            result.push_back(m_tags[static_cast<size_t>(row)]);
    }
    return result;
}

void TagPicker::drop(domain::TagId tag)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_tags[static_cast<size_t>(row)].id == tag)
            m_list->item(row)->setCheckState(Qt::Unchecked);
    }
}

void TagPicker::narrow(const QString& text)
{
    const QString wanted = domain::folded(text);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!domain::folded(m_list->item(row)->text()).contains(wanted));
}

} // namespace farol::ui
