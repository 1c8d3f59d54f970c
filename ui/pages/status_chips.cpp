#include "status_chips.h"

#include "ui/data/tip_text.h"
#include "ui/definitions.h"
#include "ui/flow_layout.h"
#include "ui/marks.h"
#include "ui/numbers.h"
#include "ui/painting.h"
#include "ui/status_word.h"

#include <QPainter>

#include <algorithm>

namespace farol::ui {

using domain::Status;

namespace {

constexpr int sides = 10;
constexpr int markSize = 10;
constexpr int gap = 6;

} // namespace

StatusChip::StatusChip(Appearance& appearance, Status status, QWidget* parent) :
    QAbstractButton(parent),
    m_appearance(appearance),
    m_status(status)
{
    setCheckable(true);
    setText(statusWord(status));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ringRadius", 11);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusChip::setCount(int count, const std::optional<domain::Tolerance>& tolerance)
{
    setToolTip(inLines(statusLine(m_status, tolerance) + u'\n'
        + tr("Only students who are “%1”; press again for all.\nThe number is of all students of the filter.")
              .arg(text())));
    m_count = count;
    setAccessibleName(tr("%1: %2").arg(text(), Numbers().count(count)));
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    // Bold also at rest, so that nothing moves when it is pressed.
    const int word = QFontMetrics(m_appearance.font(TextSize::Strong)).horizontalAdvance(text());
    const QFontMetrics numbers(m_appearance.numberFont(TextSize::Strong));
    return {2 * sides + markSize + 2 * gap + word + numbers.horizontalAdvance(Numbers().count(m_count)),
        std::max(22, numbers.height() + 5)};
}

void StatusChip::paintEvent(QPaintEvent*)
{
    const Mark mark = markOf(m_status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role fill = isChecked() ? softRole(mark) : underMouse() ? Role::Header : Role::Surface;
    const Role edge = isChecked() ? shapeRole(mark) : Role::Border;
    paintBox(painter, rect(), m_appearance.color(fill), m_appearance.color(edge), isChecked() ? 2 : 1, height() / 2.0);
    paintMark(painter, QRect(sides, (height() - markSize) / 2, markSize, markSize), mark, m_appearance.theme());
    const TextSize size = isChecked() ? TextSize::Strong : TextSize::Body;
    const QRect words = rect().adjusted(sides + markSize + gap, 0, -sides, 0);
    painter.setFont(m_appearance.font(size));
    painter.setPen(m_appearance.color(wordRole(mark)));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(m_appearance.numberFont(size));
    painter.setPen(m_appearance.color(Role::Text));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, Numbers().count(m_count));
}

StatusChips::StatusChips(Appearance& appearance, QWidget* parent) :
    QWidget(parent)
{
    setAccessibleName(tr("Situations shown"));
    auto* row = new FlowLayout(this, 6);
    for (const Status status : domain::allStatuses) {
        auto* chip = new StatusChip(appearance, status, this);
        row->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &StatusChip::clicked, this, &StatusChips::choose);
    }
}

void StatusChips::setCounts(const analytics::StatusCounts& counts, const std::optional<domain::Tolerance>& tolerance)
{
    for (StatusChip* chip : m_chips)
        chip->setCount(counts.of(chip->status()), tolerance);
}

void StatusChips::setChosen(const std::vector<Status>& statuses)
{
    for (StatusChip* chip : m_chips)
        chip->setChecked(std::find(statuses.begin(), statuses.end(), chip->status()) != statuses.end());
}

void StatusChips::choose()
{
    std::vector<Status> statuses;
    for (const StatusChip* chip : m_chips) {
        if (chip->isChecked())
            statuses.push_back(chip->status());
    }
    emit chosen(statuses);
}

} // namespace farol::ui
