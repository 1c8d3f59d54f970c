#include "change_section.h"

#include "ui/button.h"
#include "ui/data/table_panel.h"
#include "ui/data/tip_text.h"
#include "ui/text_label.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

constexpr size_t previewRows = 5;
constexpr int iconSize = 16;

} // namespace

ChangeSection::ChangeSection(Appearance& appearance, const Texts& texts, ChangeGroup group, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_texts(texts),
    m_group(group),
    m_icon(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_sentence(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_others(new Button(appearance, ButtonKind::Quiet, {}, this)),
    m_table(new TablePanel(appearance, this)),
    m_rows(changeRowId, texts)
{
    auto* title = new TextLabel(appearance, TextSize::Strong, Role::Text, titleOf(group), this);
    title->setToolTip(inLines(ruleOf(group)));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(11, 4, 4, 0);
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(title);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_others);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_table->setRows(&m_rows);
    m_table->makePlain();
    m_table->view().setAccessibleName(titleOf(group));
    connect(m_others, &Button::clicked, this, &ChangeSection::othersAsked);
    connect(&m_table->view(), &TableView::opened, this,
        [this](const QString& rowId) { emit studentOpened(studentOfRowId(rowId)); });
    connect(&appearance, &Appearance::changed, this, &ChangeSection::dress);
    dress();
}

void ChangeSection::dress()
{
    m_icon->setPixmap(m_appearance.pixmap(iconOf(m_group), Role::Accent, iconSize, devicePixelRatioF()));
    m_others->setFixedHeight(std::max(m_appearance.controlHeight(24), fontMetrics().height() + 6));
}

void ChangeSection::show(const GroupRows& group, const analytics::Changes& changes, SectionExtent extent)
{
    const bool isPreview = extent == SectionExtent::Preview;
    const bool isCut = isPreview && group.rows.size() > previewRows;
    std::vector<analytics::ChangeRow> rows = group.rows;
    if (isCut)
        rows.resize(previewRows);
    m_sentence->setText(group.sentence(m_texts.numbers()));
    m_sentence->setToolTip(m_sentence->text());
    m_others->setVisible(isCut);
    m_others->setText(tr("show the other %1").arg(m_texts.numbers().count(qint64(group.rows.size() - rows.size()))));
    //: %1 is a kind of changes
    m_others->setAccessibleName(tr("%1: %2").arg(titleOf(m_group), m_others->text()));
    const int shown = int(rows.size());
    m_table->refresh([&] { m_rows.show(changeTable(m_group, changes, m_texts), std::move(rows)); });
    m_table->setEmptySentence(tr("Nobody"));
    // What is cut is ordered by name; another order would be that of a part only.
    m_table->view().horizontalHeader()->setSectionsClickable(!isCut);
    m_table->view().setVerticalScrollBarPolicy(isPreview ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (isPreview)
        m_table->setFixedHeight(m_table->heightOfRows(shown));
    else {
        m_table->setMinimumHeight(m_table->heightOfRows(3));
        m_table->setMaximumHeight(QWIDGETSIZE_MAX);
    }
}

std::optional<domain::StudentId> ChangeSection::currentStudent() const
{
    const QModelIndex current = m_table->view().currentIndex();
    return current.isValid() ? std::optional(studentOfRowId(current.data(RowIdRole).toString())) : std::nullopt;
}

void ChangeSection::clear()
{
    m_rows.show({}, {});
}

} // namespace farol::ui
