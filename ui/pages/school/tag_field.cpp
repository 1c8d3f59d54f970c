#include "tag_field.h"

#include "core/domain/text.h"
#include "core/school/pasted_tags.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStandardItemModel>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int numberRole = Qt::UserRole + 1;
constexpr int searchRole = Qt::UserRole + 2;

/// Completes with the number, looks for it in number and name, accents and case aside.
class TagCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex& index) const override { return index.data(numberRole).toString(); }
    QStringList splitPath(const QString& path) const override { return {domain::folded(path)}; }
};

} // namespace

TagField::TagField(QWidget* parent) :
    QLineEdit(parent),
    m_tags(new QStandardItemModel(this))
{
    setMaxLength(300);
    auto* completer = new TagCompleter(m_tags, this);
    completer->setCompletionRole(searchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        setText(index.data(numberRole).toString());
        emit textEdited(text());
        emit tagChosen({index.data(numberRole).toLongLong()});
    });
}

void TagField::offer(const std::vector<domain::Tag>& tags)
{
    std::vector<domain::Tag> sorted = tags;
    std::sort(sorted.begin(), sorted.end(), [](const domain::Tag& a, const domain::Tag& b) {
        return domain::compareNaturally(a.name, b.name) > 0; // the newest turmas have the highest numbers
    });
    m_tags->clear();
    for (const domain::Tag& tag : sorted) {
        const QString number = QString::number(tag.id.value);
        const QString name = domain::onOneLine(tag.name);
        auto* item = new QStandardItem(QStringLiteral("%1 · %2").arg(number, name));
        item->setData(number, numberRole);
        item->setData(domain::folded(number + u' ' + name), searchRole);
        m_tags->appendRow(item);
    }
}

void TagField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        pasteOneOrMore();
    else
        QLineEdit::keyPressEvent(event);
}

void TagField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto* paste = menu->findChild<QAction*>(QStringLiteral("edit-paste"))) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, &TagField::pasteOneOrMore);
    }
    menu->popup(event->globalPos());
}

void TagField::pasteOneOrMore()
{
    const QString text = QApplication::clipboard()->text();
    const QStringList tags = school::pastedTags(text);
    if (tags.size() > 1)
        emit severalPasted(text);
    else
        insert(tags.value(0));
}

} // namespace farol::ui
