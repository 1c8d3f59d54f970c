#include "student_filter_form.h"

#include "profile_words.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/data/tip_text.h"
#include "ui/definitions.h"
#include "ui/segmented.h"
#include "ui/status_word.h"
#include "ui/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace farol::ui {

using domain::Profile;
using domain::Status;
using domain::StudentFilter;

namespace {

constexpr std::array usualDays{7, 14, 30};
constexpr int mostDays = 999;
constexpr Profile allProfiles[] = {
    Profile::Steady, Profile::Accelerating, Profile::Bursts, Profile::LastWeek, Profile::Stalled};

/// A mark as the icon of a check box.
QIcon iconOf(Mark mark, const Theme& theme)
{
    QIcon icon;
    for (const int ratio : {1, 2}) {
        QPixmap picture(14 * ratio, 14 * ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, QRectF(0, 0, 14 * ratio, 14 * ratio), mark, theme);
        painter.end();
        picture.setDevicePixelRatio(ratio);
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace

StudentFilterForm::StudentFilterForm(Appearance& appearance, const StudentFilter& chosen, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_chosen(chosen)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(12);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    buildStatuses(*grid);
    buildProfiles(*grid);
    column->addLayout(grid);
    buildDays(*column);
    buildFoot(*column);
    show(chosen);
}

QVBoxLayout* StudentFilterForm::addGroup(QGridLayout& grid, int place, const QString& title)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new TextLabel(m_appearance, TextSize::Strong, Role::Text, title, this));
    grid.addLayout(column, 0, place, Qt::AlignTop);
    return column;
}

QCheckBox* StudentFilterForm::addBox(QVBoxLayout& column, const QString& words, const QString& tip)
{
    auto* box = new QCheckBox(words, this);
    box->setMinimumHeight(m_appearance.controlHeight(24));
    setTip(*box, tip);
    column.addWidget(box);
    connect(box, &QCheckBox::toggled, this, &StudentFilterForm::read);
    return box;
}

void StudentFilterForm::showMark(QCheckBox& box, Mark mark)
{
    box.setIcon(iconOf(mark, m_appearance.theme()));
    box.setIconSize(QSize(14, 14));
}

void StudentFilterForm::buildStatuses(QGridLayout& grid)
{
    QVBoxLayout* column = addGroup(grid, 0, tr("Situation in the last week"));
    for (const Status status : domain::allStatuses) {
        m_statuses.push_back(addBox(*column, statusWord(status), statusRule(status)));
        showMark(*m_statuses.back(), markOf(status));
    }
    m_stalled = addBox(*column, tr("only stalled"), stalledRule());
    showMark(*m_stalled, Mark::Stalled);
}

void StudentFilterForm::buildProfiles(QGridLayout& grid)
{
    QVBoxLayout* column = addGroup(grid, 1, tr("Study profile"));
    for (const Profile profile : allProfiles)
        m_profiles.push_back(addBox(*column, profileWord(profile), profileRule(profile)));
    column->addStretch();
}

void StudentFilterForm::buildDays(QVBoxLayout& column)
{
    const QString title = tr("Days without entering, at least");
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(new TextLabel(m_appearance, TextSize::Strong, Role::Text, title, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_days = new Segmented(m_appearance, title, this);
    m_days->addPart(tr("any", "days without entering"));
    for (const int days : usualDays)
        m_days->addPart(QString::number(days));
    m_days->addPart(tr("other", "days without entering"));
    m_ownDays = new QSpinBox(this);
    m_ownDays->setRange(1, mostDays);
    m_ownDays->setAccessibleName(tr("Own number of days without entering"));
    row->addWidget(m_days);
    row->addWidget(m_ownDays);
    row->addStretch();
    group->addLayout(row);
    group->addWidget(new TextLabel(m_appearance, TextSize::Caption, Role::Muted,
        tr("Counted from today by the school's calendar. Who never entered is among them."), this));
    column.addLayout(group);
    connect(m_days, &Segmented::currentChanged, this, [this](int part) {
        const bool isUsual = part > 0 && part <= int(usualDays.size());
        chooseDays(
            part == 0 ? std::nullopt : std::optional(isUsual ? usualDays[size_t(part - 1)] : m_ownDays->value()));
        if (part > int(usualDays.size()))
            m_ownDays->selectAll();
    });
    connect(m_ownDays, &QSpinBox::valueChanged, this, [this](int days) { chooseDays(days); });
}

void StudentFilterForm::buildFoot(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* words = new TextLabel(m_appearance, TextSize::Caption, Role::Muted,
        tr("Narrows lists of students. Figures and charts go on counting everybody."), this);
    auto* all = new Button(m_appearance, ButtonKind::Quiet, tr("All students"), this);
    all->setToolTip(tr("Take these filters back"));
    connect(all, &Button::clicked, this, [this] {
        StudentFilter everybody;
        everybody.searched = m_chosen.searched;
        show(everybody);
        emit chosenChanged(m_chosen);
    });
    row->addWidget(words, 1);
    row->addSpacing(16);
    row->addWidget(all);
    column.addLayout(row);
}

void StudentFilterForm::takeFocus()
{
    m_statuses.front()->setFocus(Qt::PopupFocusReason);
}

void StudentFilterForm::show(const StudentFilter& chosen)
{
    m_chosen = chosen;
    const auto tick = [](QCheckBox& box, bool on) {
        const QSignalBlocker quiet(box);
        box.setChecked(on);
    };
    const auto has = [](const auto& list, auto kind) {
        return std::find(list.begin(), list.end(), kind) != list.end();
    };
    for (size_t i = 0; i < m_statuses.size(); ++i)
        tick(*m_statuses[i], has(chosen.statuses, domain::allStatuses[i]));
    tick(*m_stalled, chosen.stalledOnly);
    for (size_t i = 0; i < m_profiles.size(); ++i)
        tick(*m_profiles[i], has(chosen.profiles, allProfiles[i]));
    const QSignalBlocker quiet(m_ownDays);
    m_ownDays->setValue(chosen.daysAway.value_or(21));
    const auto usual = std::find(usualDays.begin(), usualDays.end(), chosen.daysAway.value_or(0));
    const int other = int(usualDays.size()) + 1;
    m_days->setCurrent(!chosen.daysAway ? 0 : int(usual - usualDays.begin()) + 1);
    m_ownDays->setEnabled(m_days->current() == other);
}

void StudentFilterForm::chooseDays(std::optional<int> days)
{
    m_chosen.daysAway = days;
    m_ownDays->setEnabled(m_days->current() > int(usualDays.size()));
    emit chosenChanged(m_chosen);
}

void StudentFilterForm::read()
{
    m_chosen.statuses.clear();
    for (size_t i = 0; i < m_statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            m_chosen.statuses.push_back(domain::allStatuses[i]);
    }
    m_chosen.stalledOnly = m_stalled->isChecked();
    m_chosen.profiles.clear();
    for (size_t i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles[i]->isChecked())
            m_chosen.profiles.push_back(allProfiles[i]);
    }
    emit chosenChanged(m_chosen);
}

void StudentFilterForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        window()->close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace farol::ui
