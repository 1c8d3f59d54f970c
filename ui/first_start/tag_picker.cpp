#include "tag_picker.h"

#include "ui/check_list.h"
#include "ui/search_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

TagPicker::TagPicker(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_search(new SearchField(appearance, tr("Search tags"), QKeySequence::Find, this)),
    m_list(new CheckList(appearance, tr("Tags of the platform"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_list, &CheckList::narrow);
    connect(m_list, &CheckList::chosenChanged, this, &TagPicker::chosenChanged);
}

void TagPicker::show(const std::vector<domain::Tag>& tags)
{
    m_tags = tags;
    std::vector<FilterEntry> entries;
    for (const domain::Tag& tag : tags)
        entries.push_back({tag.id.value, QStringLiteral("%1 · %2").arg(tag.name).arg(tag.id.value)});
    m_list->show(entries);
}

std::vector<domain::Tag> TagPicker::chosen() const
{
    std::vector<domain::Tag> result;
    for (const qint64 id : m_list->chosen()) {
        const auto found =
            std::find_if(m_tags.begin(), m_tags.end(), [id](const domain::Tag& tag) { return tag.id.value == id; });
        result.push_back(*found);
    }
    return result;
}

void TagPicker::say(const QString& sentence)
{
    m_list->setEmptySentence(sentence);
}

bool TagPicker::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched != m_search || (key != Qt::Key_Down && key != Qt::Key_Up))
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void TagPicker::drop(domain::TagId tag)
{
    m_list->mark(tag.value, false);
}

} // namespace farol::ui
