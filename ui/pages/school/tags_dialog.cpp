#include "tags_dialog.h"

#include "core/school/pasted_tags.h"
#include "platform_tags.h"
#include "tag_rows.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int mostTags = 60; ///< in one go; more is no paste of a person

} // namespace

TagsDialog::TagsDialog(const SchoolWork& work, PlatformTags& tags, const QString& pasted, QWidget* parent) :
    QDialog(parent),
    m_work(work),
    m_tags(tags),
    m_banner(new Banner(work.session.appearance, this)),
    m_text(new QPlainTextEdit(pasted.trimmed(), this)),
    m_area(new QScrollArea(this)),
    m_rows(new TagRows(work.session.appearance, m_area)),
    m_summary(new TextLabel(work.session.appearance, TextSize::Body, Role::Muted, {}, this)),
    m_cancel(new Button(work.session.appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_include(new Button(work.session.appearance, ButtonKind::Primary, {}, this))
{
    setWindowTitle(tr("Several tags at once"));
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &TagsDialog::take);
    connect(m_text, &QPlainTextEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_rows, &TagRows::edited, this, &TagsDialog::look);
    connect(&tags, &PlatformTags::changed, this, &TagsDialog::look);
    connect(&tags, &PlatformTags::peopleFound, this, &TagsDialog::look);
    connect(&work.desk, &SchoolDesk::changed, this, &TagsDialog::look);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_include, &Button::clicked, this, &TagsDialog::include);
    take();
}

void TagsDialog::build()
{
    Appearance& look = m_work.session.appearance;
    auto* label = new TextLabel(look, TextSize::Strong, Role::Text, tr("&Tags, one a line"), this);
    label->setBuddy(m_text);
    auto* help = new TextLabel(look, TextSize::Caption, Role::Muted,
        tr("Numbers, addresses or names of tags, also copied from a spreadsheet. The number of the cohort and its "
           "start are proposed; change them below."),
        this);
    help->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Tags, one a line"));
    m_text->setPlaceholderText(QStringLiteral("48213\n47790\n47302"));
    m_text->setFixedHeight(4 * m_text->fontMetrics().lineSpacing() + 14);
    m_area->setWidget(m_rows);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_rows->setAutoFillBackground(false);
    auto* frame = new QFrame(this);
    frame->setProperty("panel", true);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_area);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_include);
    m_cancel->setAutoDefault(false);
    m_include->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(6);
    column->addWidget(m_banner);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(help);
    column->addSpacing(4);
    column->addWidget(frame, 1);
    column->addSpacing(6);
    column->addLayout(foot);
    resize(860, 540);
}

/// The text has other tags.
void TagsDialog::take()
{
    m_pasted = school::pastedTags(m_text->toPlainText()).mid(0, mostTags);
    m_rows->setTags(m_pasted, m_work.desk.school());
    look();
}

void TagsDialog::look()
{
    const domain::School& school = m_work.desk.school();
    const auto first = std::find_if(
        school.tracks.begin(), school.tracks.end(), [](const domain::Track& track) { return !track.archived; });
    const domain::TrackId usual = first == school.tracks.end() ? domain::TrackId{} : first->id;
    m_batch = school::checkBatch(m_rows->lines(), school, m_tags.tags(), usual, [this, &school](domain::TagId tag) {
        m_tags.askPeople(tag, school.zone);
        const auto people = m_tags.people(tag);
        return people ? people->start : std::nullopt;
    });
    m_rows->show(m_batch);
    tell();
}

void TagsDialog::tell()
{
    const auto all = static_cast<int>(m_batch.lines.size());
    m_include->setEnabled(m_batch.passed > 0 && !m_work.desk.isSaving());
    m_include->setText(tr("&Include the %n valid one(s)", nullptr, m_batch.passed));
    m_include->updateGeometry();
    if (!m_tags.tags() && m_tags.error())
        m_summary->setText(Notices::sentence(m_tags.error()->fault));
    else if (all == mostTags)
        m_summary->setText(tr("The first %n tag(s) are looked at.", nullptr, mostTags));
    else
        m_summary->setText(all == 0 ? QString() : tr("%1 of %n are valid", nullptr, all).arg(m_batch.passed));
}

void TagsDialog::include()
{
    if (m_batch.passed == 0 || m_work.desk.isSaving())
        return;
    const int passed = m_batch.passed;
    const domain::CohortId last = m_batch.after.cohorts.back().id;
    m_work.desk.save(tr("%n cohort(s) included", nullptr, passed), m_batch.after,
        [self = QPointer(this), last, passed](const std::optional<school::Refusal>& refusal) {
            if (self)
                self->finish(refusal, last, passed);
        });
    tell();
}

void TagsDialog::finish(const std::optional<school::Refusal>& refusal, domain::CohortId last, int passed)
{
    if (refusal) // what was typed stays, and is looked at again
        return m_banner->show(RegistrationNotices::ofRefusal(*refusal));
    emit said({BannerKind::Ok, tr("%n tag(s) added successfully for the next collections.", nullptr, passed)});
    emit included(last);
    accept();
}

void TagsDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_work.session.appearance.color(Role::Surface));
}

} // namespace farol::ui
